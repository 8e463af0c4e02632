#pragma once

#include "models/items/cell_table.h"
#include "models/session/fleet_store.h"

namespace pilothouse {

/// The books of the write canaries, one row each: what was sent, what came back, what nobody knows.
class CanaryModel : public CellTable
{
    Q_OBJECT

public:
    enum Column
    {
        PathColumn,
        SentColumn,
        AcknowledgedColumn,
        UnknownColumn,
        LocalColumn,
        RefusedColumn,
        LatencyColumn,
        AnsweredByColumn,
        AgeColumn,
    };

    explicit CanaryModel(const FleetStore& store, QObject* parent = nullptr);

private:
    void refresh();

    const FleetStore& m_store;
};

} // namespace pilothouse
