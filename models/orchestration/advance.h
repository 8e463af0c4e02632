#pragma once

#include "models/orchestration/event.h"
#include "models/orchestration/machine.h"
#include "models/orchestration/record.h"
#include "models/orchestration/run.h"

#include <vector>

/// The engine's core: decides, and leaves persisting and acting to others.
namespace pilothouse {

/// What follows from one event. Persist the records first, tell so by EventKind::Persisted, and the
/// commands that change something come back from that. Probes and questions may be sent at once.
struct Advanced
{
    Run run;
    std::vector<Command> commands;
    std::vector<Record> records;
};

/// Opens a run of the plan: the first record. Asserts that the plan keeps its rules.
struct Opening
{
    RunId id;
    Mode mode = Mode::Live;
    std::uint64_t epoch = 0; ///< Of the lease.
    Occasion occasion;
};
[[nodiscard]] Advanced openRun(const Plan& plan, const Opening& opening);

/// Pure: the same plan, run and event give the same answer. An event that no row of the machine
/// answers changes nothing; a terminal run answers none.
[[nodiscard]] Advanced advance(const Plan& plan, Run run, const Event& event);

/// The same by another table, for the tests that change the machine to see it fail.
[[nodiscard]] Advanced advance(const Machine& rows, const Plan& plan, Run run, const Event& event);

/// The row that answers the event, or nullptr. Asserts that at most one does.
[[nodiscard]] const Row* answeringRow(const Machine& rows, const Plan& plan, const Run& run,
                                      const Event& event);

/// The idempotency key of a step's command, in one direction.
[[nodiscard]] QString commandKey(const Run& run, const Step& step, CommandKind kind);

} // namespace pilothouse
