#pragma once

#include "models/items/cell_table.h"
#include "models/session/fleet_store.h"

namespace pilothouse {

/// For each region: where a read goes now, and why. RegionIdRole is where the read comes from,
/// LinkToRole where it goes.
class RoutesModel : public CellTable
{
    Q_OBJECT

public:
    enum Column
    {
        FromColumn,
        ToColumn,
        WhyColumn,
    };

    explicit RoutesModel(const FleetStore& store, QObject* parent = nullptr);

private:
    void accept(const FleetAssessment& assessment);
};

} // namespace pilothouse
