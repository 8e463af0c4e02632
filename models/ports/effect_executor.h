#pragma once

#include "models/orchestration/event.h"
#include "models/orchestration/learned.h"
#include "models/orchestration/run.h"

#include <functional>

namespace pilothouse {

/// What an executor is asked, with what it needs to know of the run it is for.
struct EffectOrder
{
    Command command; ///< Probe, Act or Undo; questions to people never come here.
    Step step;
    RunId run; ///< The marker that this run leaves where it changes something.
    RegionId oldPrimary;
    RegionId newPrimary;    ///< Empty until one is chosen.
    RegionId target;        ///< Plan::target.
    RunLearned learned;     ///< By the run's earlier steps, in whichever process.
    bool isUntried = false; ///< A probe, and its step has sent nothing yet, from any process.
};

/// Does a run's effects, or pretends to: which one is chosen once, by the run's mode. Implemented
/// by app/executors (the real world) and models/simulation (training, tests).
class EffectExecutor
{
public:
    /// Called with Probed and Finished events on the thread that called start(). The occasion is
    /// left to whoever drives the run, and so are the facts about the run itself (LeaseHeld,
    /// CandidateChosen).
    using Sink = std::function<void(Event)>;

    virtual ~EffectExecutor() = default;

    /// Called once, before anything is asked.
    virtual void start(Sink sink) = 0;

    /// Answered exactly once, within the step's time-out: with Outcome::Unknown, or Truth::Unknown,
    /// when the time ran out. An effect under way goes on when its answer is no longer awaited.
    virtual void execute(EffectOrder order) = 0;

    /// A run that leaves that region may be asked for soon: what its first step looks at may be
    /// looked at already. Changes nothing anywhere.
    virtual void foresee(const RegionId& oldPrimary) { Q_UNUSED(oldPrimary) }
};

} // namespace pilothouse
