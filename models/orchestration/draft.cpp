#include "models/orchestration/draft.h"

#include "models/core/assert.h"

#include <algorithm>
#include <utility>

namespace pilothouse {

namespace {

/// The phase that the run is in after an action that does nothing else.
Phase phaseEntered(Action action)
{
    switch (action) {
    case Action::Begin:
        return Phase::Forward;
    case Action::Abandon:
        return Phase::Abandoned;
    case Action::EndDone:
        return Phase::Switched;
    case Action::EndRolledBack:
        return Phase::RolledBack;
    default:
        PH_ASSERT(action == Action::EndNeedsOperator);
        return Phase::NeedsOperator;
    }
}

} // namespace

Draft::Draft(const Plan& plan, Run run, const Event& event)
    : m_plan(plan)
    , m_event(event)
    , m_advanced{std::move(run), {}, {}}
{
}

Situation Draft::situation() const
{
    return {m_plan, m_advanced.run, m_event};
}

Advanced Draft::take()
{
    return std::move(m_advanced);
}

void Draft::perform(const Row& row)
{
    m_row = &row;
    const int step = m_event.step;
    switch (row.action) {
    case Action::Begin:
    case Action::Abandon:
    case Action::EndDone:
    case Action::EndRolledBack:
    case Action::EndNeedsOperator:
        return enter(phaseEntered(row.action));
    case Action::SendPersisted:
        return sendPersisted();
    case Action::FindDone:
        return put(step, StepState::AlreadyThere);
    case Action::Succeed:
        return put(step, StepState::Succeeded);
    case Action::Act:
        return decide(step, StepState::Acting);
    case Action::AskPerson:
        return ask();
    case Action::Refuse:
        return refuse();
    case Action::Fail:
        return put(step, StepState::Failed);
    case Action::PutBack:
        return put(step, StepState::Waiting);
    case Action::ProbeAgain:
        return probe(step, StepState::Probing);
    case Action::Settle:
        return probe(step, StepState::Settling);
    case Action::Doubt:
        return put(step, StepState::Doubtful);
    case Action::EndFalseAlarm:
        return endFalseAlarm();
    case Action::UndoAgain:
        return decide(step, StepState::Undoing);
    case Action::FinishUndo:
        return put(step, StepState::Undone);
    case Action::SettleUndo:
        return probe(step, StepState::UndoSettling);
    case Action::FailUndo:
        return put(step, StepState::UndoFailed);
    case Action::WishHold:
        return wish(m_advanced.run.isHoldWanted);
    case Action::WishAbort:
        return wish(m_advanced.run.isAbortWanted);
    case Action::GoOn:
        return leaveHeld();
    case Action::GoBackFromHeld:
        return leaveHeldToAbort();
    case Action::Recover:
        return recover();
    case Action::TakeLease:
        return takeLease();
    case Action::EnterHeld:
        return enterHeld();
    case Action::EnterGroup:
        return enterGroup();
    case Action::StartReady:
        return startReady();
    case Action::TurnBack:
        return turnBack();
    case Action::UndoNext:
        return decide(nextUndo(m_plan, m_advanced.run), StepState::Undoing);
    }
    PH_ASSERT(false);
}

void Draft::ask()
{
    put(m_event.step, StepState::Asking);
    m_advanced.commands.push_back(command(m_event.step, CommandKind::Ask));
}

void Draft::endFalseAlarm()
{
    put(m_event.step, StepState::Failed);
    enter(Phase::FalseAlarm);
}

void Draft::wish(bool& isWanted)
{
    isWanted = true;
    append(blank(RecordKind::WishMade));
}

void Draft::leaveHeldToAbort()
{
    m_advanced.run.isAbortWanted = true;
    leaveHeld();
}

void Draft::takeLease()
{
    m_advanced.run.epoch = std::max(m_advanced.run.epoch, m_event.epoch);
    append(blank(RecordKind::LeaseTaken));
}

void Draft::enterGroup()
{
    ++m_advanced.run.group;
    append(blank(RecordKind::GroupEntered));
}

void Draft::sendPersisted()
{
    Run& run = m_advanced.run;
    for (int i = 0; i < static_cast<int>(run.steps.size()); ++i) {
        const StepRun& state = run.steps[static_cast<size_t>(i)];
        Transit& transit = run.transit[static_cast<size_t>(i)];
        const bool isActing = state.state == StepState::Acting;
        const bool isDecided = isActing || state.state == StepState::Undoing;
        if (!isDecided || transit.isSent || state.decidedBy > m_event.sequence)
            continue;
        m_advanced.commands.push_back(command(i, isActing ? CommandKind::Act : CommandKind::Undo));
        transit.isSent = true;
    }
}

/// A doubt stays where it is; a step that did nothing yet waits again.
void Draft::refuse()
{
    Record refused = blank(RecordKind::Refused);
    refused.step = m_event.step;
    refused.facts = refusalsOf(situation());
    refused.isHoldWanted = true;
    append(refused);
    if (stateOf(m_event.step).state == StepState::Probing)
        put(m_event.step, StepState::Waiting);
}

void Draft::recover()
{
    Run& run = m_advanced.run;
    run.epoch = std::max(run.epoch, m_event.epoch);
    for (int i = 0; i < static_cast<int>(run.steps.size()); ++i) {
        const StepState state = stateOf(i).state;
        if (state == StepState::Acting)
            put(i, StepState::Settling);
        else if (state == StepState::Undoing)
            put(i, StepState::UndoSettling);
        else if (state == StepState::Probing || state == StepState::Asking)
            put(i, StepState::Waiting);
    }
    run.isHoldWanted = false;
    enter(Phase::Held);
}

void Draft::enterHeld()
{
    for (int i = 0; i < static_cast<int>(m_plan.steps.size()); ++i) {
        const StepState state = stateOf(i).state;
        if (state == StepState::Probing || state == StepState::Asking)
            put(i, StepState::Waiting);
    }
    m_advanced.run.isHoldWanted = false;
    enter(Phase::Held);
}

/// Goes on in the direction it had; what was in doubt is looked at first.
void Draft::leaveHeld()
{
    enter(m_advanced.run.isGoingBack ? Phase::Backward : Phase::Forward);
    for (int i = 0; i < static_cast<int>(m_plan.steps.size()); ++i) {
        const StepState state = stateOf(i).state;
        if (state == StepState::Settling || state == StepState::UndoSettling)
            sendProbe(i);
    }
}

void Draft::turnBack()
{
    for (int i = 0; i < static_cast<int>(m_plan.steps.size()); ++i) {
        if (stateOf(i).state == StepState::Asking)
            put(i, StepState::Waiting);
    }
    m_advanced.run.isGoingBack = true;
    enter(Phase::Backward);
}

void Draft::startReady()
{
    std::vector<int> ready;
    for (int i = 0; i < static_cast<int>(m_plan.steps.size()); ++i) {
        if (isReady(m_plan, m_advanced.run, i))
            ready.push_back(i);
    }
    for (const int step : ready) {
        const Step& data = m_plan.steps[static_cast<size_t>(step)];
        if (data.skipsNewPrimary && data.effect.region == m_advanced.run.newPrimary)
            put(step, StepState::NotNeeded);
        else
            probe(step, StepState::Probing);
    }
}

/// The state is recorded; SendPersisted sends the command once the record is on disk.
void Draft::decide(int step, StepState state)
{
    const bool isTurning = state == StepState::Undoing &&
                           stateOf(step).state != StepState::Undoing &&
                           stateOf(step).state != StepState::UndoSettling;
    Record decided = stepRecord(step, state);
    decided.stepRun.attempts = isTurning ? 1 : decided.stepRun.attempts + 1;
    decided.epoch = m_advanced.run.epoch + 1;
    decided.stepRun.epoch = decided.epoch;
    decided.stepRun.decidedBy = decided.sequence;
    append(decided);
}

void Draft::probe(int step, StepState state)
{
    put(step, state);
    sendProbe(step);
}

void Draft::sendProbe(int step)
{
    Run& run = m_advanced.run;
    run.transit[static_cast<size_t>(step)].probe = ++run.lastProbe;
    m_advanced.commands.push_back(command(step, CommandKind::Probe));
}

void Draft::put(int step, StepState state)
{
    Record entered = stepRecord(step, state);
    if (state == StepState::Settling)
        entered.stepRun.isDoubted =
            m_plan.steps[static_cast<size_t>(step)].landing != Landing::Never;
    if (state == StepState::Asking)
        ++entered.stepRun.attempts;
    if (m_event.step == step)
        entered.evidence = m_event.evidence;
    append(entered);
}

void Draft::enter(Phase phase)
{
    m_advanced.run.phase = phase;
    if (phase == Phase::Forward || phase == Phase::Backward)
        m_advanced.run.isHoldWanted = false;
    append(blank(RecordKind::PhaseEntered));
}

void Draft::append(Record record)
{
    m_advanced.run = apply(m_plan, std::move(m_advanced.run), record);
    m_advanced.records.push_back(std::move(record));
}

/// A record that says what already is.
Record Draft::blank(RecordKind kind) const
{
    const Run& run = m_advanced.run;
    Record record;
    record.sequence = run.sequence + 1;
    record.kind = kind;
    record.row = QString::fromLatin1(m_row->name);
    record.occasion = m_event.occasion;
    record.mode = run.mode;
    record.epoch = run.epoch;
    record.phase = run.phase;
    record.isGoingBack = run.isGoingBack;
    record.isHoldWanted = run.isHoldWanted;
    record.isAbortWanted = run.isAbortWanted;
    record.group = run.group;
    return record;
}

Record Draft::stepRecord(int step, StepState state) const
{
    Record record = blank(RecordKind::StepEntered);
    record.step = step;
    record.stepRun = stateOf(step);
    record.stepRun.state = state;
    return record;
}

Command Draft::command(int step, CommandKind kind) const
{
    const Run& run = m_advanced.run;
    const Step& data = m_plan.steps[static_cast<size_t>(step)];
    Command command;
    command.kind = kind;
    command.step = step;
    command.probe = run.transit[static_cast<size_t>(step)].probe;
    command.effect = kind == CommandKind::Undo ? *data.undo : data.effect;
    command.target =
        command.effect.place == Place::NewPrimary ? run.newPrimary : command.effect.region;
    if (kind == CommandKind::Act || kind == CommandKind::Undo) {
        command.key = commandKey(run, data, kind);
        command.epoch = run.steps[static_cast<size_t>(step)].epoch;
        command.notAfter = m_event.occasion.wall + data.timeout;
    }
    return command;
}

StepRun Draft::stateOf(int step) const
{
    return m_advanced.run.steps[static_cast<size_t>(step)];
}

} // namespace pilothouse
