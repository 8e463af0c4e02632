#pragma once

#include "models/items/cell_table.h"
#include "models/session/fleet_store.h"

namespace pilothouse {

/// Egress cost per hour from each sending region (rows) to each other (columns); an estimate.
class CostByPairModel : public CellTable
{
    Q_OBJECT

public:
    explicit CostByPairModel(const FleetStore& store, QObject* parent = nullptr);

private:
    void accept(const FleetAssessment& assessment);
};

/// What each region sends costs now, per month, and if it were primary.
class CostByRegionModel : public CellTable
{
    Q_OBJECT

public:
    enum Column
    {
        RegionColumn,
        NowColumn,
        TrendColumn, ///< SeriesRole: cost per hour over ten minutes.
        MonthColumn,
        IfPrimaryColumn,
        DeltaColumn,
    };

    explicit CostByRegionModel(const FleetStore& store, QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void accept(const FleetAssessment& assessment);

    const FleetStore& m_store;
};

} // namespace pilothouse
