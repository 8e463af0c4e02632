#pragma once

#include "models/orchestration/plan.h"

#include <cstdint>
#include <vector>

/// One execution of a plan. A value; changed only by records, see record.h.
namespace pilothouse {

using RunId = StrongId<struct RunTag>;

/// Who executes the effects. Chosen once, in the first record; no step knows it.
enum class Mode : std::uint8_t
{
    Live,
    DryRun,
    Drill,
    Simulated
};

enum class Phase : std::uint8_t
{
    Prepared,
    Forward,
    Backward,
    Held,          ///< A pause, not an end.
    Switched,      ///< Done: the new primary serves. Written as "done".
    RolledBack,    ///< Restored.
    FalseAlarm,    ///< The primary lives; nothing was touched.
    Abandoned,     ///< A person goes on by hand.
    NeedsOperator, ///< Neither switched for certain nor restored for certain.
};

/// Whether a phase accepts no event any more.
[[nodiscard]] constexpr bool isTerminal(Phase phase)
{
    return phase >= Phase::Switched;
}

enum class StepState : std::uint8_t
{
    Waiting,
    Probing,      ///< Is the goal there already, and may the step act?
    Asking,       ///< A person is asked.
    Acting,       ///< Decided: on its way to disk, or sent.
    Settling,     ///< The outcome is unknown; a probe is to tell.
    Succeeded,    ///< Done by this run.
    AlreadyThere, ///< Found done: never undone.
    NotNeeded,
    Failed,   ///< Certainly not done.
    Doubtful, ///< Perhaps done, perhaps yet to be.
    Undoing,
    UndoSettling,
    Undone,
    UndoFailed ///< Or in doubt.
};

struct StepRun
{
    StepState state = StepState::Waiting;
    int attempts = 0; ///< In the present direction.
    /// Some attempt's outcome was unknown. Never cleared: a retry that fails cleanly says nothing
    /// about what the first attempt may still do.
    bool isDoubted = false;
    std::uint64_t epoch = 0;     ///< Of the last command.
    std::uint64_t decidedBy = 0; ///< Sequence of the record that decided it.

    bool operator==(const StepRun&) const = default;
};

/// What is under way in this process alone and gone after a crash.
struct Transit
{
    bool isSent = false;     ///< The decided command left.
    std::uint32_t probe = 0; ///< The probe whose answer counts.

    bool operator==(const Transit&) const = default;
};

struct Run
{
    RunId id;
    Mode mode = Mode::Live;
    Phase phase = Phase::Prepared;
    bool isGoingBack = false; ///< Also true while held on the way back.
    bool isHoldWanted = false;
    bool isAbortWanted = false;
    int group = 0;
    std::uint64_t epoch = 0;    ///< Of the last command or lease.
    std::uint64_t sequence = 0; ///< Of the last record.
    RegionId newPrimary;        ///< Empty until one is chosen.
    std::vector<StepRun> steps;
    std::vector<Transit> transit; ///< As many as steps.
    std::uint32_t lastProbe = 0;

    bool operator==(const Run&) const = default;
};

/// The same run as replay would make it: without what is under way.
[[nodiscard]] Run durable(Run run);

/// A point of no return was passed, or may have been: there is no automatic way back.
[[nodiscard]] bool isPastReturn(const Plan& plan, const Run& run);

/// Steps that changed the world, or may have.
[[nodiscard]] bool isTouched(const Step& step, const StepRun& state);

/// Whether nobody can write while the run rests here: the old primary is fenced, no new one serves.
[[nodiscard]] bool restsInOutage(const Plan& plan, const Run& run);

} // namespace pilothouse
