#pragma once

#include "models/items/cell_table.h"
#include "models/session/alarm_log.h"
#include "models/session/fleet_store.h"

namespace pilothouse {

/// The active, returned and shelved alarms, worst first, follow-ons under their cause; or what has
/// left the list.
class AlarmsModel : public CellTable
{
    Q_OBJECT

public:
    enum Column
    {
        PriorityColumn,
        NewColumn,
        WhatColumn,
        PlaceColumn,
        ValueColumn,
        LimitColumn,
        SinceColumn,
        ForColumn,
        OwnerColumn,
        StateColumn,
    };
    enum class Show
    {
        Active, ///< All but the shelved.
        Shelved,
        History,
    };

    AlarmsModel(const AlarmLog& log, const FleetStore& store, Show show, QObject* parent = nullptr);

private:
    void refresh();
    [[nodiscard]] CellRow rowOfAlarm(const Alarm& alarm, bool isFollower) const;
    [[nodiscard]] QString stateText(const Alarm& alarm) const;

    const AlarmLog& m_log;
    const FleetStore& m_store;
    Show m_show;
};

} // namespace pilothouse
