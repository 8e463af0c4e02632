#pragma once

#include "models/orchestration/event.h"
#include "models/orchestration/machine.h"
#include "models/orchestration/run.h"

namespace pilothouse {

/// What a row looks at: a run, the event that came, and the step it is about, if any.
struct Situation
{
    const Plan& plan;
    const Run& run;
    const Event& event;
};

/// Whether a test holds. Tests of a step are false where the event is about none.
[[nodiscard]] bool holds(Test test, const Situation& situation);

/// Whether the row matches, for the given trigger.
[[nodiscard]] bool matches(const Row& row, Trigger trigger, const Situation& situation);

/// The trigger of an event; Next has no event.
[[nodiscard]] Trigger triggerOf(EventKind kind);

/// Whether the event is about a command or probe that is still the current one.
[[nodiscard]] bool isCurrent(const Situation& situation);

/// Whether a waiting step may be looked at now: its group runs, all it waits for has ended.
[[nodiscard]] bool isReady(const Plan& plan, const Run& run, int step);

/// The step to be undone next, or -1.
[[nodiscard]] int nextUndo(const Plan& plan, const Run& run);

/// All that the step's guard refuses, by the event's facts.
[[nodiscard]] GuardFacts refusalsOf(const Situation& situation);

} // namespace pilothouse
