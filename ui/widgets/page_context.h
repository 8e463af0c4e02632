#pragma once

#include "models/session/alarm_log.h"
#include "models/session/autopilot.h"
#include "models/session/consistency_keeper.h"
#include "models/session/fleet_store.h"
#include "models/session/guard_session.h"
#include "models/session/run_controller.h"
#include "models/session/selection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/preferences.h"

namespace pilothouse::ui {

/// What every page is given. All of it outlives the window.
struct PageContext
{
    FleetStore& store;
    AlarmLog& alarms;
    Selection& selection;
    RunController& runs;
    GuardSession& guard;
    Autopilot& autopilot;
    ConsistencyKeeper& consistency;
    Theme& theme;
    Preferences& preferences;

    /// Who sits here, by the settings of this desk.
    [[nodiscard]] Person person() const
    {
        Person person;
        person.name = preferences.userName();
        return person;
    }
};

} // namespace pilothouse::ui
