#include "tests/simulation/explorer.h"

#include <algorithm>

namespace pilothouse::simulation {

namespace {

bool mayPromote(const Plan& plan, const World& world)
{
    const auto isReturnPoint = [&](const Late& late) {
        return plan.steps[static_cast<size_t>(late.step)].isPointOfNoReturn;
    };
    return isPromotedByUs(world) ||
           std::any_of(world.late.begin(), world.late.end(), isReturnPoint);
}

} // namespace

const char* nameOf(Fault fault)
{
    switch (fault) {
    case Fault::FailsCleanly:
        return "fails cleanly";
    case Fault::TimeoutWithoutEffect:
        return "time-out without effect";
    case Fault::TimeoutWithEffect:
        return "time-out with effect";
    case Fault::EffectAfterTimeout:
        return "effect after the time-out";
    case Fault::CrashBeforeSend:
        return "crash before the send";
    case Fault::CrashAfterSend:
        return "crash after the send";
    case Fault::Count:
        break;
    }
    return "none";
}

/// A step that is recorded as done is done, one that is recorded as undone is undone. An executor
/// that lies is believed until the next guard asks.
bool Explorer::areTrue(const State& state, const std::vector<Record>& records) const
{
    return std::all_of(records.begin(), records.end(), [&](const Record& record) {
        const bool isDone = record.stepRun.state == StepState::Succeeded;
        const bool isUndone = record.stepRun.state == StepState::Undone;
        if (record.kind != RecordKind::StepEntered || state.world.old.fenceLies ||
            (!isDone && !isUndone))
            return true;
        const Step& step = m_exploration.plan.steps[static_cast<size_t>(record.step)];
        return !step.hasAlready || isThere(state.world, m_exploration.rules, m_exploration.plan,
                                           state.run, record.step) == isDone;
    });
}

/// What must be so at the moment at which a command leaves.
bool Explorer::mayLeave(const State& state, const Command& command)
{
    const bool isReturned =
        mayPromote(m_exploration.plan, state.world) || isPastReturn(m_exploration.plan, state.run);
    const EffectKind kind = command.effect.kind;
    const bool isAgainstOld =
        kind == EffectKind::DetachReceiver || kind == EffectKind::FenceOldPrimary;
    const std::uint64_t decided = state.disk.steps[static_cast<size_t>(command.step)].epoch;
    if (decided != command.epoch)
        violate(Invariant::RecordBeforeCommand, state);
    else if (command.kind == CommandKind::Undo && isReturned)
        violate(Invariant::NoWayBackAfterReturn, state);
    else if (kind == EffectKind::Promote && !isFenced(state.world, Rules()))
        violate(Invariant::FenceBeforePromotion, state);
    else if (isAgainstOld && state.world.old.provesLife())
        violate(Invariant::LivingIsLeftAlone, state);
    else
        return true;
    return false;
}

void Explorer::checkWorld(const State& state)
{
    if (!isOneWritable(state.world))
        violate(Invariant::OneWritable, state);
    if (!isTrafficSafe(state.world))
        violate(Invariant::TrafficIsSafe, state);
    const bool neverStopped = state.world.old.provesLife() && !state.world.old.canReturn;
    const bool isReplaced = mayPromote(m_exploration.plan, state.world);
    if (neverStopped && isReplaced)
        violate(Invariant::AliveIsNeverReplaced, state);
}

void Explorer::checkEnd(const State& state)
{
    const Phase phase = state.run.phase;
    ++m_findings.ends[static_cast<size_t>(phase)];
    if (phase == Phase::Switched && !isSwitched(state.world))
        violate(Invariant::DoneIsSwitched, state);
    if (phase == Phase::RolledBack && !isRestored(state.world))
        violate(Invariant::RolledBackIsRestored, state);
    if (phase == Phase::FalseAlarm && !isRestored(state.world))
        violate(Invariant::FalseAlarmTouchedNothing, state);
    if (state.acting != 0)
        violate(Invariant::EndIsQuiet, state);
    if (state.isGoodDay)
        checkGoodDay(state);
    for (int kind = 0; kind <= static_cast<int>(EventKind::Restarted); ++kind) {
        Event event;
        event.kind = static_cast<EventKind>(kind);
        if (answeringRow(m_exploration.rows, m_exploration.plan, state.run, event))
            violate(Invariant::EndIsFinal, state);
    }
}

void Explorer::checkGoodDay(const State& state)
{
    const bool hasFinding =
        std::any_of(state.run.steps.begin(), state.run.steps.end(), [](const StepRun& step) {
            return step.state == StepState::Failed || step.state == StepState::Doubtful;
        });
    const bool isAsItShould = state.run.phase == m_goodEnd;
    if (!isAsItShould || (m_goodEnd == Phase::Switched && hasFinding))
        violate(Invariant::GoodDayEndsWell, state);
}

QStringList Explorer::pathText() const
{
    QStringList lines;
    for (const What& what : m_path) {
        const QString text = QString::fromLatin1(what.text);
        lines << (what.step < 0
                      ? text
                      : m_exploration.plan.steps[static_cast<size_t>(what.step)].id.text() +
                            QLatin1Char(' ') + text);
    }
    return lines;
}

void Explorer::violate(Invariant invariant, const State& state)
{
    if (m_findings.violationCount() == 0) {
        m_findings.example = pathText();
        m_findings.example.push_back(QString::fromLatin1(nameOf(invariant)));
    }
    ++m_findings.violations[static_cast<size_t>(invariant)];
    if (state.lastFault != Fault::Count)
        ++m_findings.violatedAfter[static_cast<size_t>(state.lastFault)];
}

} // namespace pilothouse::simulation
