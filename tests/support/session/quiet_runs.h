#pragma once

#include "models/session/autopilot.h"
#include "models/session/consistency_keeper.h"
#include "models/session/guard_session.h"
#include "models/session/run_controller.h"
#include "tests/support/orchestration/memory_journal.h"
#include "tests/support/orchestration/scripted_elsewhere.h"
#include "tests/support/orchestration/scripted_executor.h"
#include "tests/support/session/scripted_comparer.h"

namespace pilothouse::tests {

/// What a window needs to move the primary, with nothing behind it: the test answers for the world.
struct QuietRuns
{
    QuietRuns(const Clock& clock, FleetStore& store, AlarmLog& alarms)
        : controller(
              {clock, store, &executor, &journal, nullptr, QStringLiteral("desk 2"), &elsewhere})
        , guard(clock, store, alarms, controller)
        , autopilot(clock, store, alarms, controller)
        , consistency(clock, store, controller, &comparer)
    {
    }

    ScriptedExecutor executor;
    MemoryJournal journal;
    ScriptedElsewhere elsewhere; ///< Of meaning only while the journal's lease is refused.
    RunController controller;
    GuardSession guard;
    Autopilot autopilot;
    ScriptedComparer comparer;
    ConsistencyKeeper consistency;
};

} // namespace pilothouse::tests
