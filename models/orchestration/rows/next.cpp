#include "models/orchestration/rows/rows.h"

namespace pilothouse::rows {

namespace {

const Machine nextTable = {
    {.name = "held",
     .trigger = Trigger::Next,
     .phases = moving,
     .must = {T::HoldWanted},
     .mustNot = {T::InFlight},
     .action = Action::EnterHeld,
     .sentence = "Nothing is under way any more."},
    {.name = "group",
     .trigger = Trigger::Next,
     .phases = {P::Forward},
     .must = {T::GroupDone},
     .mustNot = {T::HoldWanted, T::GivenUp, T::LastGroup, T::Failing},
     .action = Action::EnterGroup,
     .sentence = "Every step of the group has ended."},
    {.name = "ready",
     .trigger = Trigger::Next,
     .phases = {P::Forward},
     .must = {T::StepReady},
     .mustNot = {T::HoldWanted, T::GivenUp, T::GroupDone},
     .action = Action::StartReady,
     .sentence = "Steps that wait for nothing begin together."},
    {.name = "done",
     .trigger = Trigger::Next,
     .phases = {P::Forward},
     .must = {T::GroupDone, T::LastGroup},
     .mustNot = {T::HoldWanted, T::Failing},
     .action = Action::EndDone,
     .sentence = "Switched, and verified."},
    {.name = "turn-back",
     .trigger = Trigger::Next,
     .phases = {P::Forward},
     .must = {T::GivenUp, T::Failing},
     .mustNot = {T::HoldWanted, T::Pending, T::PastReturn},
     .action = Action::TurnBack,
     .sentence = "Nothing is under way and the way back is open."},
    {.name = "stuck",
     .trigger = Trigger::Next,
     .phases = {P::Forward},
     .must = {T::Failing, T::PastReturn},
     .mustNot = {T::HoldWanted, T::Pending, T::StepReady},
     .action = Action::EndNeedsOperator,
     .sentence = "After a point of no return, done or doubtful, there is no automatic way back."},
    {.name = "undo",
     .trigger = Trigger::Next,
     .phases = {P::Backward},
     .must = {T::UndoLeft},
     .mustNot = {T::HoldWanted, T::Pending, T::UndoFailed},
     .action = Action::UndoNext,
     .sentence = "The last step that was touched is undone first."},
    {.name = "undo-stuck",
     .trigger = Trigger::Next,
     .phases = {P::Backward},
     .must = {T::UndoFailed},
     .mustNot = {T::HoldWanted, T::Pending},
     .action = Action::EndNeedsOperator,
     .sentence = "A step could not be taken back."},
    {.name = "undone-in-doubt",
     .trigger = Trigger::Next,
     .phases = {P::Backward},
     .must = {T::AnyDoubt},
     .mustNot = {T::HoldWanted, T::Pending, T::UndoFailed, T::UndoLeft},
     .action = Action::EndNeedsOperator,
     .sentence = "All was taken back, but an earlier attempt may still land."},
    {.name = "rolled-back",
     .trigger = Trigger::Next,
     .phases = {P::Backward},
     .mustNot = {T::HoldWanted, T::Pending, T::UndoFailed, T::UndoLeft, T::AnyDoubt},
     .action = Action::EndRolledBack,
     .sentence = "All that was touched is as it was."},
};

} // namespace

Machine next()
{
    return nextTable;
}

} // namespace pilothouse::rows
