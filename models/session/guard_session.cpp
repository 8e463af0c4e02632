#include "models/session/guard_session.h"

#include "models/core/text.h"
#include "models/session/failover_start.h"

#include <algorithm>
#include <utility>

namespace pilothouse {

namespace {

constexpr Milliseconds countDownInterval{100};
/// The engine answers within this, or the screen says that it did not.
constexpr Milliseconds acknowledgeWithin{1'000};

} // namespace

GuardSession::GuardSession(const Clock& clock, FleetStore& store, const AlarmLog& alarms,
                           RunController& runs, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_store(store)
    , m_alarms(alarms)
    , m_runs(runs)
{
    m_ticker.setInterval(countDownInterval);
    connect(&m_ticker, &QTimer::timeout, this, &GuardSession::onTick);
    connect(&store, &FleetStore::assessed, this, [this] {
        if (isOpen())
            judge();
    });
    connect(&runs, &RunController::accepted, this, &GuardSession::onAccepted);
    connect(&runs, &RunController::refused, this, &GuardSession::onRefused);
}

std::vector<std::pair<QString, QString>> GuardSession::categories()
{
    return {{QStringLiteral("region-outage"), tr("Region outage")},
            {QStringLiteral("database-outage"), tr("Database outage")},
            {QStringLiteral("network"), tr("Network")},
            {QStringLiteral("other"), tr("Other")}};
}

void GuardSession::openFailover()
{
    if (m_view.stage == Stage::Starting)
        return;
    m_from = guardedPrimary(m_store);
    m_to.reset();
    m_stated.clear();
    m_openedAt = m_clock.monotonic();
    m_openedUtc = m_clock.utc();
    m_view = View{};
    m_view.stage = Stage::Open;
    m_view.decisionBudget = m_store.fleet().targets.decisionBudget;
    touch();
    m_ticker.start();
    judge();
    Q_EMIT changed();
}

void GuardSession::cancel(const QString& why)
{
    if (!isOpen() || m_view.stage == Stage::Starting)
        return;
    m_ticker.stop();
    View closed;
    closed.notice = m_view.stage == Stage::Counting ? tr("Not started: %1").arg(why) : why;
    publish(std::move(closed));
}

void GuardSession::chooseTarget(const RegionId& region)
{
    if (m_to == region)
        return;
    m_to = region;
    m_view.typed.clear();
    touch();
    judge();
}

void GuardSession::setReason(const StatedReason& reason)
{
    m_view.reason = reason;
    touch();
    judge();
}

void GuardSession::setStatement(const QString& checkKey, const QString& words)
{
    if (words.trimmed().isEmpty())
        m_stated.erase(checkKey);
    else
        m_stated[checkKey] = words;
    touch();
    judge();
}

void GuardSession::setTyped(const QString& text)
{
    m_view.typed = text;
    touch();
    judge();
}

void GuardSession::setPerson(const Person& person)
{
    if (m_person == person)
        return;
    m_person = person;
    judge();
}

void GuardSession::confirm()
{
    judge();
    if (m_view.stage != Stage::Armed)
        return;
    View view = m_view;
    if (m_person.name.trimmed().isEmpty()) {
        view.notice = tr("Not started: nobody is named. Say who you are in Settings (Ctrl+9).");
        return publish(std::move(view));
    }
    m_startsAt = m_clock.monotonic() + countDown;
    view.stage = Stage::Counting;
    view.notice.clear();
    view.untilStart = countDown;
    publish(std::move(view));
}

void GuardSession::releaseEarly(Microseconds heldFor)
{
    if (m_view.stage != Stage::Armed)
        return;
    touch();
    View view = m_view;
    view.notice = tr("Not started. Hold was released after %1 of %2.")
                      .arg(text::duration(heldFor), text::duration(holdToStart));
    publish(std::move(view));
}

void GuardSession::stopCountDown()
{
    if (m_view.stage == Stage::Counting)
        stopCounting(tr("Stopped in the count-down. Nothing was sent."));
}

void GuardSession::setWindowActive(bool isActive)
{
    if (isActive)
        m_leftAt.reset();
    else if (!m_leftAt)
        m_leftAt = m_clock.monotonic();
}

void GuardSession::onTick()
{
    const MonotonicTime now = m_clock.monotonic();
    if (m_view.stage == Stage::Armed && now - m_touchedAt >= idleLimit)
        return disarm(tr("Disarmed: nothing was done for %1.").arg(text::duration(idleLimit)));
    const bool isArmed = m_view.stage == Stage::Armed || m_view.stage == Stage::Counting;
    if (isArmed && m_leftAt && now - *m_leftAt >= absenceLimit)
        return disarm(
            tr("Disarmed: this window was left for %1.").arg(text::duration(absenceLimit)));
    if (m_view.stage == Stage::Counting && now >= m_startsAt)
        return start();
    View view = m_view;
    view.openFor = std::chrono::floor<Seconds>(now - m_openedAt);
    if (const auto since = m_store.assessment().incidentSince)
        view.sinceIncident = std::chrono::floor<Seconds>(now - *since);
    if (view.stage == Stage::Counting)
        view.untilStart = m_startsAt - now;
    if (view.stage == Stage::Starting && now - m_startsAt >= acknowledgeWithin)
        view.notice = tr("Not started yet: the journal has not answered for %1.")
                          .arg(text::duration(std::chrono::floor<Seconds>(now - m_startsAt)));
    publish(std::move(view));
}

void GuardSession::touch()
{
    m_touchedAt = m_clock.monotonic();
}

/// Reads every gate anew. An armed guard is disarmed by any of them.
void GuardSession::judge()
{
    if (!isOpen() || m_view.stage == Stage::Starting)
        return;
    View view = m_view;
    view.guard = assessGuard(input());
    view.missing = missing(view.guard);
    view.approval =
        tr("Policy \"single desk\": no second approver is asked for. The start is bound "
           "to plan #%1.")
            .arg(view.guard.planHash);
    const bool isPlanOther = view.stage != Stage::Open && view.guard.planHash != m_armedHash;
    if (view.missing.isEmpty() && !isPlanOther) {
        if (view.stage == Stage::Open) {
            view.stage = Stage::Armed;
            view.notice.clear();
            m_armedHash = view.guard.planHash;
        }
        return publish(std::move(view));
    }
    const Stage before = view.stage;
    const QString why = isPlanOther ? tr("the plan changed") : view.missing.first();
    view.stage = Stage::Open;
    view.untilStart = Microseconds{0};
    if (before == Stage::Armed)
        view.notice = tr("Disarmed: %1").arg(why);
    if (before == Stage::Counting)
        view.notice = tr("Not started, nothing was sent: %1").arg(why);
    publish(std::move(view));
}

void GuardSession::disarm(const QString& why)
{
    View view = m_view;
    view.typed.clear();
    view.stage = Stage::Open;
    view.untilStart = Microseconds{0};
    view.missing = missing(view.guard);
    view.notice = why;
    publish(std::move(view));
}

/// Back to armed would be one press from a start: the code is typed anew.
void GuardSession::stopCounting(const QString& why)
{
    disarm(tr("Not started: %1").arg(why));
}

void GuardSession::start()
{
    judge();
    if (m_view.stage != Stage::Counting)
        return;
    View view = m_view;
    view.stage = Stage::Starting;
    view.untilStart = Microseconds{0};
    publish(std::move(view));
    if (const Done asked = m_runs.start(header(), m_person); !asked)
        onRefused(asked.error());
}

void GuardSession::onAccepted()
{
    if (m_view.stage != Stage::Starting)
        return;
    m_ticker.stop();
    publish(View{});
    Q_EMIT started();
}

void GuardSession::onRefused(const Error& error)
{
    if (m_view.stage != Stage::Starting)
        return;
    const QString why = error.why.isEmpty() ? QString() : QStringLiteral(": ") + error.why;
    const QString next = error.nextStep.isEmpty() ? QString() : error.nextStep + QLatin1Char('.');
    stopCounting(tr("%1%2. Nothing was sent. %3").arg(error.what, why, next).trimmed());
}

void GuardSession::publish(View view)
{
    if (view == m_view)
        return;
    m_view = std::move(view);
    Q_EMIT changed();
}

GuardInput GuardSession::input() const
{
    GuardInput input = guardInput(m_store, m_runs, m_from);
    input.to = m_to;
    input.person = m_person.name;
    input.stated = m_stated;
    return input;
}

/// In the order of the gates, so that it reads from top to bottom.
QStringList GuardSession::missing(const GuardAssessment& guard) const
{
    QStringList lines;
    if (!guard.to)
        lines << tr("Gate 1: choose the region that becomes primary.");
    lines << missingOfChecks(guard.checks);
    if (m_view.reason.category.isEmpty())
        lines << tr("Gate 4: choose a category.");
    if (m_view.reason.text.trimmed().size() < reasonMin)
        lines << tr("Gate 4: say why, in %1 characters or more.").arg(reasonMin);
    if (!guard.to)
        lines << tr("Gate 6: what is typed to arm is the code of that region.");
    else if (m_view.typed.isEmpty())
        lines << tr("Gate 6: type %1 to arm.").arg(guard.toCode);
    else if (m_view.typed.trimmed().compare(guard.toCode, Qt::CaseInsensitive) != 0)
        lines << tr("Gate 6: type %1 to arm. You typed %2, which does not become primary.")
                     .arg(guard.toCode, m_view.typed.trimmed());
    return lines;
}

QStringList GuardSession::missingOfChecks(const std::vector<GuardCheck>& checks) const
{
    const GuardInput now = input();
    QStringList lines;
    for (const GuardCheck& check : checks) {
        if (isCleared(check, now))
            continue;
        const QString what = check.what + QStringLiteral(": ") + check.value;
        if (check.clearance == Clearance::Reason)
            lines << tr("Gate 2: %1. Say why you go on without it (%2 characters or more).")
                         .arg(what)
                         .arg(reasonMin);
        else
            lines << tr("Gate 2: %1. %2").arg(what, check.whoClears);
    }
    return lines;
}

RunHeader GuardSession::header() const
{
    const UtcTime now = m_clock.utc();
    RunHeader header = failoverHeader(input(), m_view.guard, now, m_runs.desk());
    Decision& decision = header.decision;
    decision.operatorName = m_person.name;
    decision.incident = m_view.reason.incident;
    decision.category = m_view.reason.category;
    decision.reason = m_view.reason.text;
    decision.typed = m_view.typed;
    decision.approval = QStringLiteral("single desk");
    for (const Alarm& alarm : m_alarms.alarms()) {
        if (alarm.condition.region == m_from && alarm.acknowledgedAt)
            decision.acknowledgedAt =
                std::min(decision.acknowledgedAt.value_or(now), *alarm.acknowledgedAt);
    }
    decision.openedAt = m_openedUtc;
    return header;
}

} // namespace pilothouse

#include "moc_guard_session.cpp"
