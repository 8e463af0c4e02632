#include "tests/integration/failover/failover_day.h"

#include "app/wiring/feeds.h"
#include "app/yaml/fleet_file.h"
#include "models/orchestration/codes.h"
#include "models/orchestration/plans/failover.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

namespace pilothouse {

namespace {

using namespace lab;

constexpr Milliseconds startBudget{5'000};
constexpr int heldBudgetMs = 30'000;
constexpr int armBudgetMs = 60'000;

/// What the owner of a dead database gets to read.
const QString noSession = QStringLiteral("no session");

/// A line that does not open in its 3 s is tried again each 5 s; beside another lab that starts,
/// eight round trips to the far region take longer for as long as that lasts.
constexpr int linesBudgetMs = 90'000;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

FailoverDay::FailoverDay(const QString& name) : m_lab(std::make_unique<LabFixture>(name)) {}

bool FailoverDay::bringUp(Law law, const Adapt& adapt, const QStringList& wishes)
{
    if (!carryOut(QStringList{QStringLiteral("up")} + wishes))
        return false;
    const FleetReading reading =
        readFleetFile(m_lab->folder() + QStringLiteral("/fleet.yaml"),
                      {m_secrets.check(), SecretStore::exposure(), QDate(2026, 1, 1)});
    if (!reading.fleet)
        return false;
    m_fleet = reading.fleet;
    if (law == Law::Anywhere)
        m_fleet->residencyRules.clear();
    if (adapt)
        adapt(*m_fleet);
    openDesk();
    return QTest::qWaitFor([this] { return hasLines(); }, linesBudgetMs) || tellLines();
}

void FailoverDay::openDesk()
{
    m_journal =
        std::make_unique<RunJournalFile>(m_storeFolder.filePath(QStringLiteral("journal.sqlite")),
                                         QStringLiteral("test desk"), m_clock);
    m_readings = std::make_unique<FleetStore>(*m_fleet, m_clock);
    m_executor = std::make_unique<LiveExecutor>(*m_fleet, m_clock, m_secrets.resolver());
    m_announced = std::make_unique<AnnouncedExecutor>(*m_executor);
    m_runs = std::make_unique<RunController>(
        RunController::Means{m_clock, *m_readings, m_announced.get(), m_journal.get(), nullptr,
                             QStringLiteral("test desk")});
    QObject::connect(m_runs.get(), &RunController::refused, m_runs.get(), [](const Error& error) {
        qWarning("%s: %s", qPrintable(error.what), qPrintable(error.why));
    });
}

bool FailoverDay::arm()
{
    m_alarms = std::make_unique<AlarmLog>(m_clock);
    m_autopilot = std::make_unique<Autopilot>(m_clock, *m_readings, *m_alarms, *m_runs);
    QObject::connect(m_autopilot.get(), &Autopilot::suspected, m_runs.get(),
                     [this](const RegionId& primary) { m_announced->foresee(primary); });
    m_feed = makeWatchFeed(*m_fleet, m_clock, m_secrets);
    m_feed->start([this](FleetSnapshotPtr snapshot) { m_readings->accept(std::move(snapshot)); });
    const Person ada{QStringLiteral("ada")};
    Autopilot::Request request;
    request.reason = QStringLiteral("nobody is at the desk");
    const bool isArmed = QTest::qWaitFor(
        [&] {
            request.typed = m_autopilot->phrase();
            for (const GuardCheck& check : m_autopilot->checks(request))
                if (check.state == CheckState::Ask)
                    request.answers[check.key] = QStringLiteral("omar");
            return m_autopilot->arm(request, ada).ok();
        },
        armBudgetMs);
    if (!isArmed)
        qWarning("%s", qPrintable(m_autopilot->missing(request, ada).join(QLatin1Char('\n'))));
    m_startedAt = m_clock.monotonic();
    return isArmed;
}

bool FailoverDay::restartDesk()
{
    m_feed.reset();
    m_autopilot.reset();
    m_alarms.reset();
    m_runs.reset();
    m_announced.reset();
    m_executor.reset();
    m_readings.reset();
    m_journal.reset();
    openDesk();
    m_runs->load();
    return QTest::qWaitFor(
               [this] { return m_runs->current() != nullptr && phase() == Phase::Held; },
               heldBudgetMs) &&
           (QTest::qWaitFor([this] { return hasLines(); }, linesBudgetMs) || tellLines());
}

bool FailoverDay::hasLines() const
{
    const auto& regions = m_fleet->regions;
    return std::all_of(regions.begin(), regions.end(), [this](const Region& region) {
        const QString lines =
            asOwner(region.id.text(), QStringLiteral("select count(*) from pg_stat_activity where "
                                                     "application_name = 'pilothouse operator'"));
        return lines == QStringLiteral("2") || lines == noSession;
    });
}

bool FailoverDay::tellLines() const
{
    for (const Region& region : m_fleet->regions)
        qWarning("%s: %s", qPrintable(region.name),
                 qPrintable(asOwner(region.id.text(),
                                    QStringLiteral("select string_agg(concat_ws(' ', "
                                                   "application_name, state, backend_start), "
                                                   "'; ') from pg_stat_activity where "
                                                   "backend_type = 'client backend'"))));
    return false;
}

QString FailoverDay::asOwner(const QString& region, const QString& sql) const
{
    Result<LocalSession> session = ownerSession(m_lab->topology(), region);
    if (!session)
        return noSession;
    const Result<QString> said = std::move(session).value().run(sql);
    return said ? said.value() : said.error().why;
}

bool FailoverDay::carryOut(const QStringList& words) const
{
    const Said said = m_lab->run(words);
    if (said.exitCode != 0)
        qWarning("%s", qPrintable(said.output + said.errors));
    return said.exitCode == 0;
}

bool FailoverDay::start(const QString& target)
{
    RunHeader header;
    header.id = RunId(QStringLiteral("FO-test-1"));
    header.fleetName = m_fleet->name;
    header.plan = failoverPlan(*m_fleet, m_fleet->regions.front().id, RegionId(target));
    header.decision.operatorName = QStringLiteral("ada");
    header.decision.armedAt = m_clock.utc();
    m_startedAt = m_clock.monotonic();
    const Done asked = m_runs->start(header, {QStringLiteral("ada"), QStringLiteral("operator")});
    if (!asked)
        qWarning("%s: %s", qPrintable(asked.error().what), qPrintable(asked.error().why));
    return asked && follow([this] { return m_runs->current() != nullptr; }, startBudget);
}

bool FailoverDay::follow(const std::function<bool()>& isThere, Milliseconds budget) const
{
    QSignalSpy changed(m_runs.get(), &RunController::changed);
    const QDeadlineTimer late(budget);
    while (!isThere() && !late.hasExpired())
        changed.wait(static_cast<int>(late.remainingTime()));
    return isThere();
}

bool FailoverDay::runToRest(Milliseconds budget) const
{
    return follow([this] { return isTerminal(phase()) || phase() == Phase::Held; }, budget);
}

StepState FailoverDay::stateOf(const QString& step) const
{
    const std::vector<Step>& steps = view().header.plan.steps;
    for (size_t i = 0; i < steps.size(); ++i)
        if (steps[i].id.text() == step)
            return view().run.steps[i].state;
    qFatal("No step has that name");
    return StepState::Waiting;
}

QString FailoverDay::evidence(const QString& step, EvidenceCode code) const
{
    QString value;
    for (const Record& record : view().records) {
        if (record.step < 0 ||
            view().header.plan.steps[static_cast<size_t>(record.step)].id.text() != step)
            continue;
        for (const StepEvidence& each : record.evidence)
            if (each.code == code)
                value = each.value;
    }
    return value;
}

Milliseconds FailoverDay::reachedAfter(const QString& step, StepState state) const
{
    for (const Record& record : view().records)
        if (record.kind == RecordKind::StepEntered && record.stepRun.state == state &&
            view().header.plan.steps[static_cast<size_t>(record.step)].id.text() == step)
            return toMilliseconds(record.occasion.monotonic - m_startedAt);
    return Milliseconds{-1};
}

QString FailoverDay::story() const
{
    QStringList lines;
    for (const Record& record : view().records) {
        const auto at = toMilliseconds(record.occasion.monotonic - m_startedAt).count();
        QString line = QStringLiteral("%1 ms  %2").arg(at, 6).arg(record.row);
        if (record.step >= 0)
            line += QStringLiteral("  %1 -> %2")
                        .arg(view().header.plan.steps[static_cast<size_t>(record.step)].id.text(),
                             codeOf(record.stepRun.state));
        if (record.kind == RecordKind::PhaseEntered)
            line += QStringLiteral("  phase %1").arg(codeOf(record.phase));
        for (const StepEvidence& each : record.evidence)
            line += QStringLiteral("\n             %1: %2").arg(codeOf(each.code), each.value);
        for (const GuardFact& fact : record.facts)
            line += QStringLiteral("\n             refused: %1 %2 (%3; %4)")
                        .arg(codeOf(fact.need), codeOf(fact.truth), fact.value, fact.source);
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

WorldState FailoverDay::world() const
{
    WorldState state;
    const Topology topology = m_lab->topology();
    const QJsonObject status = m_lab->status();
    for (const RegionPlace& region : topology.regions) {
        state.conninfos[region.id] = asOwner(region.id, QStringLiteral("show primary_conninfo"));
        state.settings[region.id] = contentOf(topology.settingsFile(region.id));
        const bool isBarred = QFile::exists(topology.barFile(region.id));
        state.hosts[region.id] = isBarred ? QStringLiteral("barred") : QStringLiteral("free");
    }
    const QJsonArray profiles = status["trafficManager"]["profiles"].toArray();
    for (const QJsonValue profile : profiles) {
        QStringList endpoints;
        for (const QJsonValue each : profile["endpoints"].toArray())
            endpoints.append(QStringLiteral("%1 %2 %3")
                                 .arg(each["name"].toString(), each["isEnabled"].toBool()
                                                                   ? QStringLiteral("on")
                                                                   : QStringLiteral("off"))
                                 .arg(each["priority"].toInt()));
        state.endpoints[profile["name"].toString()] = endpoints.join(QStringLiteral(", "));
    }
    return state;
}

QStringList FailoverDay::streamingFrom(const QString& region) const
{
    const QString names = asOwner(
        region, QStringLiteral("select string_agg(application_name, ',' order by application_name) "
                               "from pg_stat_replication where state = 'streaming'"));
    return names.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

int FailoverDay::processes(const QString& region) const
{
    const QJsonArray regions = m_lab->status()["regions"].toArray();
    for (const QJsonValue each : regions)
        if (each["id"].toString() == region)
            return static_cast<int>(each["databaseProcesses"].toArray().size());
    return -1;
}

QStringList FailoverDay::writable() const
{
    QStringList regions;
    const Topology topology = m_lab->topology();
    for (const RegionPlace& region : topology.regions)
        if (asOwner(region.id, QStringLiteral("select pg_is_in_recovery()")) == QStringLiteral("f"))
            regions.append(region.id);
    return regions;
}

} // namespace pilothouse
