#include "models/session/autopilot.h"

#include "models/core/text.h"
#include "models/session/failover_start.h"

#include <algorithm>
#include <utility>

namespace pilothouse {

namespace {

const QString automationPart = QStringLiteral("automation");

const Person automation{QStringLiteral("automatic failover"), QStringLiteral("automation")};

using State = Autopilot::State;

State stateFor(AutomationAct act, bool isRunOpen)
{
    switch (act) {
    case AutomationAct::Watch:
    case AutomationAct::Start:
        return isRunOpen ? State::Moving : State::Armed;
    case AutomationAct::Pause:
        return State::Paused;
    case AutomationAct::Block:
        return State::Blocked;
    case AutomationAct::Hold:
        return State::Holding;
    case AutomationAct::Disarm:
        return State::Off;
    }
    Q_UNREACHABLE();
}

bool isSuspect(const RegionAssessment* primary)
{
    return primary != nullptr &&
           (primary->verdict == Verdict::Suspected || primary->verdict == Verdict::Down);
}

/// A database that does not answer comes before every suspicion: whoever moves it then looks for
/// himself already.
bool isReasonToLook(const RegionAssessment* primary)
{
    return isSuspect(primary) || (primary != nullptr && !primary->role);
}

Error refusedBecause(const QString& what, const QStringList& why, const QString& next)
{
    return {ErrorCode::Refused, what, why.join(QStringLiteral("; ")), next};
}

} // namespace

Autopilot::Autopilot(const Clock& clock, FleetStore& store, AlarmLog& alarms, RunController& runs,
                     const EngineElsewhere* elsewhere, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_store(store)
    , m_alarms(alarms)
    , m_runs(runs)
    , m_elsewhere(elsewhere)
{
    connect(&store, &FleetStore::assessed, this, &Autopilot::judge);
    connect(&runs, &RunController::ended, this, &Autopilot::onEnded);
}

QString Autopilot::headline() const
{
    if (m_elsewhere != nullptr && !m_runs.lease()) {
        const QString told = m_elsewhere->automation();
        return told.isEmpty() ? tr("automatic failover: not known here") : told;
    }
    if (!m_view.arming)
        return m_view.isByItself ? tr("automatic failover DISARMED ITSELF")
                                 : tr("automatic failover: off");
    const QString until =
        tr("by %1 until %2").arg(m_view.arming->by, text::utcTime(m_view.arming->until));
    switch (m_view.state) {
    case State::Off:
        break;
    case State::Armed:
        return tr("automatic failover ARMED %1").arg(until);
    case State::Paused:
        return tr("automatic failover PAUSED, armed %1").arg(until);
    case State::Blocked:
        return tr("automatic failover BLOCKED, armed %1").arg(until);
    case State::Holding:
        return tr("automatic failover HOLDS, armed %1").arg(until);
    case State::Moving:
        return tr("automatic failover waits for the run, armed %1").arg(until);
    }
    return {};
}

std::vector<GuardCheck> Autopilot::checks(const Request& request) const
{
    GuardInput input = guardInput(m_store, m_runs, guardedPrimary(m_store));
    input.stated = request.answers;
    return armingChecks(input);
}

std::vector<ImpactLine> Autopilot::impact() const
{
    return armingImpact(guardInput(m_store, m_runs, guardedPrimary(m_store)));
}

QString Autopilot::phrase() const
{
    return armingPhrase(guardInput(m_store, m_runs, guardedPrimary(m_store)));
}

QStringList Autopilot::missing(const Request& request, const Person& person) const
{
    QStringList lines;
    if (person.name.trimmed().isEmpty())
        lines << tr("Nobody is named. Say who you are in Settings (Ctrl+9).");
    for (const GuardCheck& check : checks(request))
        if (check.state != CheckState::Pass)
            lines << tr("%1: %2. %3").arg(check.what, check.value, check.whoClears);
    if (request.reason.trimmed().size() < reasonMin)
        lines << tr("Say why, in %1 characters or more.").arg(reasonMin);
    const Milliseconds most = m_store.fleet().automation.armedForMost;
    if (request.length < Milliseconds{0} || request.length > most)
        lines << tr("Armed for %1 at most, says the fleet file.").arg(text::duration(most));
    if (request.typed.trimmed().compare(phrase(), Qt::CaseInsensitive) != 0)
        lines << tr("Type \"%1\" to arm.").arg(phrase());
    return lines;
}

Done Autopilot::arm(const Request& request, const Person& person)
{
    if (const QStringList lines = missing(request, person); !lines.isEmpty())
        return refusedBecause(tr("Automatic failover is not armed"), lines,
                              tr("Mend what is listed; nothing was changed"));
    const Milliseconds most = m_store.fleet().automation.armedForMost;
    const Milliseconds length = request.length > Milliseconds{0} ? request.length : most;
    Arming arming;
    arming.by = person.name.trimmed();
    arming.reason = request.reason.trimmed();
    arming.since = m_clock.utc();
    arming.until = arming.since + length;
    arming.armedAt = m_clock.monotonic();
    arming.endsAt = arming.armedAt + length;
    arming.answers = request.answers;
    m_unacknowledged.clear();
    m_unheardSince.reset();
    m_notBefore.reset();
    m_view = View{};
    m_view.arming = arming;
    Q_EMIT happened(QStringLiteral("armed"), arming.by, {arming.reason});
    show(State::Armed, {});
    return std::monostate{};
}

void Autopilot::disarm(const Person& person, const QString& reason)
{
    if (!m_view.arming && !m_view.isByItself)
        return;
    const QString why = tr("disarmed by %1: %2").arg(person.name, reason.trimmed());
    m_view = View{};
    Q_EMIT happened(QStringLiteral("disarmed"), person.name, {reason.trimmed()});
    show(State::Off, {why});
}

Done Autopilot::acknowledge(const Person& person, const QString& reason)
{
    if (m_unacknowledged.isEmpty())
        return refusedBecause(tr("There is nothing to acknowledge"), {}, {});
    if (person.name.trimmed().isEmpty() || reason.trimmed().size() < reasonMin)
        return refusedBecause(
            tr("The move is not acknowledged"),
            {tr("Say who you are, and why in %1 characters or more").arg(reasonMin)}, {});
    Q_EMIT happened(QStringLiteral("acknowledged"), person.name,
                    {m_unacknowledged, reason.trimmed()});
    m_unacknowledged.clear();
    judge();
    return std::monostate{};
}

void Autopilot::judge()
{
    if (!m_view.arming)
        return;
    // Until it is on disk a run is neither open nor possible.
    if (m_runs.isStarting())
        return show(State::Moving, {});
    const GuardInput guard = guardInput(m_store, m_runs, guardedPrimary(m_store));
    if (!guard.isOtherRunOpen && isReasonToLook(m_store.assessment().find(guard.from)))
        Q_EMIT suspected(guard.from);
    const AutomationInput input{guard, *m_view.arming, m_clock.utc(), unheardFor(guard),
                                m_unacknowledged};
    act(input, judgeAutomation(input));
}

void Autopilot::act(const AutomationInput& input, const AutomationJudgement& judgement)
{
    if (judgement.act == AutomationAct::Disarm)
        return letGo(judgement.lines);
    const bool mayStart = !m_notBefore || m_clock.monotonic() >= *m_notBefore;
    if (judgement.act == AutomationAct::Start && mayStart)
        start(input);
    if (judgement.act == AutomationAct::Hold && m_view.state != State::Holding)
        Q_EMIT happened(QStringLiteral("holding"), automation.name, judgement.lines);
    show(stateFor(judgement.act, m_runs.isOpen() || m_runs.isStarting()), judgement.lines);
}

void Autopilot::start(const AutomationInput& input)
{
    const GuardInput guard = filledIn(input);
    const UtcTime now = m_clock.utc();
    RunHeader header = failoverHeader(guard, assessGuard(guard), now, m_runs.desk());
    Decision& decision = header.decision;
    decision.operatorName = automation.name;
    decision.category = QStringLiteral("database-outage");
    decision.reason =
        tr("Armed by %1 since %2: %3")
            .arg(input.arming.by, text::utcDateTime(input.arming.since), input.arming.reason);
    decision.approval = QStringLiteral("armed beforehand");
    decision.openedAt = now;
    const QString run = header.id.text();
    if (const Done asked = m_runs.start(std::move(header), automation); !asked) {
        m_notBefore = m_clock.monotonic() + afterFalseAlarm;
        Q_EMIT happened(QStringLiteral("not-started"), automation.name,
                        {asked.error().what, asked.error().why});
        return;
    }
    Q_EMIT happened(QStringLiteral("starting"), automation.name, {run});
}

/// Whoever moved the primary: two moves in a row without a person between them are none that
/// anybody wanted. A run of ours that moved nothing is looked at by somebody, too, unless it found
/// out that the primary lives.
void Autopilot::onEnded()
{
    const RunView& view = *m_runs.current();
    if (view.header.plan.operation != Operation::Failover || view.header.mode != Mode::Live)
        return;
    const bool isOurs = view.header.decision.operatorName == automation.name;
    if (view.run.phase == Phase::FalseAlarm) {
        m_notBefore = m_clock.monotonic() + afterFalseAlarm;
        return;
    }
    if (view.run.phase != Phase::Switched && !isOurs)
        return;
    m_unacknowledged = view.run.id.text();
    if (m_view.arming)
        Q_EMIT happened(QStringLiteral("blocked"), automation.name, {m_unacknowledged});
    judge();
}

void Autopilot::letGo(const QStringList& why)
{
    const QString by = m_view.arming->by;
    m_view = View{};
    m_view.isByItself = true;
    Q_EMIT happened(QStringLiteral("disarmed"), automation.name, why);
    show(State::Off, QStringList{tr("It was armed by %1.").arg(by)} + why);
}

void Autopilot::show(State state, const QStringList& lines)
{
    View view = m_view;
    view.state = state;
    view.lines = lines;
    view.run = state == State::Blocked ? m_unacknowledged : QString();
    if (view == m_view)
        return;
    m_view = std::move(view);
    raiseAlarms();
    Q_EMIT changed();
}

void Autopilot::raiseAlarms()
{
    AlarmCondition condition;
    condition.place = tr("Automatic failover");
    condition.valueText = m_view.lines.join(QStringLiteral("; "));
    if (m_view.isByItself) {
        condition.key = QStringLiteral("automation-disarmed");
        condition.severity = Severity::High;
        condition.what = tr("disarmed itself");
        condition.meaning = tr("A primary that dies now stays dead until a person moves it.");
        condition.whatToDo = {tr("Mend what it names, then arm it again; or disarm it to say that "
                                 "you know.")};
    } else if (m_view.state == State::Holding) {
        condition.key = QStringLiteral("automation-holds");
        condition.severity = Severity::Critical;
        condition.what = tr("does not move the primary");
        condition.meaning =
            tr("The primary is down, and what is in the way must not be passed without a person.");
        condition.whatToDo = {tr("Fail over by hand: Ctrl+Shift+F.")};
    } else if (m_view.state == State::Blocked) {
        condition.key = QStringLiteral("automation-blocked");
        condition.severity = Severity::Medium;
        condition.what = tr("blocked after a move");
        condition.meaning = tr("The next outage is not moved until a person says so.");
        condition.whatToDo = {tr("Review the run, then acknowledge it with a reason.")};
    } else {
        return m_alarms.setOwn(automationPart, {});
    }
    m_alarms.setOwn(automationPart, {condition});
}

/// A primary that is suspected is silent for a reason.
std::optional<Microseconds> Autopilot::unheardFor(const GuardInput& guard)
{
    const bool isSuspected = isSuspect(guard.assessment.find(guard.from));
    const bool isWhole = missingEvidence(guard).empty() && !guard.leaseRefusal;
    if (isSuspected || guard.isOtherRunOpen || isWhole) {
        m_unheardSince.reset();
        return std::nullopt;
    }
    if (!m_unheardSince)
        m_unheardSince = guard.now;
    return guard.now - *m_unheardSince;
}

} // namespace pilothouse

#include "moc_autopilot.cpp"
