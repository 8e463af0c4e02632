#pragma once

#include "models/orchestration/event.h"
#include "models/orchestration/run.h"

#include <QString>

#include <cstdint>
#include <initializer_list>
#include <vector>

/// The state machine as a table: one row, one decision. Printed into tests/golden, so that every
/// change to it is reviewed as a diff; changed row by row in the mutants, each of which must die.
namespace pilothouse {

/// A set of enumerators. An empty one stands for "whatever".
template <class Code>
struct Among
{
    std::uint32_t bits = 0;

    constexpr Among() = default;
    constexpr Among(std::initializer_list<Code> codes)
    {
        for (const Code code : codes)
            bits |= 1U << static_cast<unsigned>(code);
    }

    [[nodiscard]] constexpr bool isAny() const { return bits == 0; }
    [[nodiscard]] constexpr bool has(Code code) const
    {
        return (bits & (1U << static_cast<unsigned>(code))) != 0;
    }
    [[nodiscard]] constexpr bool allows(Code code) const { return isAny() || has(code); }
    [[nodiscard]] bool isDisjointWith(const Among& other) const
    {
        return !isAny() && !other.isAny() && (bits & other.bits) == 0;
    }
    bool operator==(const Among&) const = default;
};

/// What makes the machine look for a row: an event, or the question what follows from the last one.
enum class Trigger : std::uint8_t
{
    Start,
    Persisted,
    Probed,
    Finished,
    Answered,
    Hold,
    Resume,
    Abort,
    TakeByHand,
    Restarted,
    Next ///< Asked again after each row until no row answers.
};

/// What a row may look at besides phase, step state and answer.
enum class Test : std::uint8_t
{
    // Of the step that the event is about.
    Doubted,      ///< Some attempt's outcome was unknown.
    Allowed,      ///< The guard has a yes for every need.
    Required,     ///< The run cannot be done without it.
    ByPerson,     ///< Its outcome comes from a person.
    AttemptsLeft, ///< In the present direction.
    EvidenceLeft, ///< All that the step must leave is there.
    ProvesLife,   ///< The evidence says that the primary lives.
    AnswerFits,   ///< Within the expected range, or go.
                  // Of the run.
    HoldWanted,
    GivenUp,    ///< Forward is over and the way back open: a required step failed, or abort.
    Failing,    ///< A required step failed, or abort.
    PastReturn, ///< A point of no return was passed or may have been.
    InFlight,   ///< An effect is under way.
    Pending,    ///< An effect or a probe is under way.
    GroupDone,
    LastGroup,
    StepReady, ///< A waiting step may be looked at now.
    UndoLeft,  ///< Something that was touched is not yet undone.
    UndoFailed,
    AnyDoubt, ///< Some effect may be, or may yet come to be, what no record says.
};

/// What a row does. Each is one straight function in advance.cpp.
enum class Action : std::uint8_t
{
    Begin,
    SendPersisted,
    FindDone, ///< The step's goal was there.
    Succeed,
    Act, ///< Decide the effect: it leaves once this is on disk.
    AskPerson,
    Refuse, ///< The guard said no: hold, with the reasons.
    Fail,
    PutBack, ///< The step waits again.
    ProbeAgain,
    Settle, ///< Remember the doubt, then probe.
    Doubt,  ///< Leave the step in doubt.
    EndFalseAlarm,
    UndoAgain,
    FinishUndo,
    SettleUndo,
    FailUndo,
    WishHold,
    WishAbort,
    GoOn, ///< From Held, in the direction it had.
    GoBackFromHeld,
    Abandon,
    Recover, ///< After a restart: what was decided is in doubt, and a person resumes.
    TakeLease,
    EnterHeld,
    EnterGroup,
    StartReady,
    TurnBack,
    UndoNext,
    EndDone,
    EndRolledBack,
    EndNeedsOperator,
};

struct Row
{
    const char* name = "";
    Trigger trigger = Trigger::Next;
    Among<Phase> phases{};
    Among<StepState> states{}; ///< Of the event's step.
    Among<Truth> answers{};    ///< Probed.
    Among<Outcome> outcomes{}; ///< Finished.
    Among<Test> must{};        ///< All of them hold.
    Among<Test> mustNot{};     ///< None of them holds.
    Action action = Action::Begin;
    const char* sentence = ""; ///< Why, for the table and the audit. Not shown to an operator.

    bool operator==(const Row&) const = default;
};

using Machine = std::vector<Row>;

/// The machine that runs.
[[nodiscard]] const Machine& machine();

/// Whether no situation can match both, by the rows alone.
[[nodiscard]] bool areExclusive(const Row& a, const Row& b);

/// The table as text, one row a paragraph.
[[nodiscard]] QString printed(const Machine& rows);

} // namespace pilothouse
