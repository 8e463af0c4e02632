#pragma once

#include "models/items/cell_table.h"
#include "models/session/fleet_store.h"

namespace pilothouse {

/// Every endpoint of every Traffic Manager profile; GroupRole is the profile with its state.
class TrafficModel : public CellTable
{
    Q_OBJECT

public:
    enum Column
    {
        ProfileColumn,
        EndpointColumn,
        StatusColumn,
        MonitorColumn,
        PriorityColumn,
        WeightColumn,
        NoteColumn,
        AgeColumn,
    };

    explicit TrafficModel(const FleetStore& store, QObject* parent = nullptr);

private:
    void accept(const FleetAssessment& assessment);
};

/// What each name server answers to each public name, and whether it agrees with ARM.
class DnsModel : public CellTable
{
    Q_OBJECT

public:
    enum Column
    {
        ServerColumn,
        NameColumn,
        AnswerColumn,
        AgreesColumn,
        NoteColumn,
        AgeColumn,
    };

    explicit DnsModel(const FleetStore& store, QObject* parent = nullptr);

private:
    void accept(const FleetAssessment& assessment);
};

} // namespace pilothouse
