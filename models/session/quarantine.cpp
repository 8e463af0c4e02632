#include "models/session/quarantine.h"

#include "models/orchestration/plans/isolate.h"

#include <algorithm>

namespace pilothouse {

namespace {

RunId isolateId(const RegionId& region, UtcTime at)
{
    return RunId(QStringLiteral("IS-%1-%2").arg(region.text()).arg(at.time_since_epoch().count()));
}

bool isSwitched(const RunView& view)
{
    return view.header.plan.operation == Operation::Failover && view.header.mode == Mode::Live &&
           view.run.phase == Phase::Switched;
}

} // namespace

Quarantine::Quarantine(const Clock& clock, FleetStore& store, RunController& runs, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_store(store)
    , m_runs(runs)
{
    connect(&store, &FleetStore::assessed, this, &Quarantine::look);
}

std::vector<RegionId> Quarantine::regions() const
{
    std::vector<RegionId> kept;
    std::vector<RegionId> promoted;
    const auto take = [&](const RunView& view) {
        if (!isSwitched(view))
            return;
        const RegionId& old = view.header.plan.oldPrimary;
        const bool isKnown = std::count(kept.begin(), kept.end(), old) > 0 ||
                             std::count(promoted.begin(), promoted.end(), old) > 0;
        if (!isKnown)
            kept.push_back(old);
        promoted.push_back(view.run.newPrimary);
    };
    if (const RunView* current = m_runs.current())
        take(*current);
    for (const RunView& view : m_runs.history())
        take(view);
    return kept;
}

void Quarantine::look()
{
    const MonotonicTime now = m_clock.monotonic();
    for (const RegionId& region : regions()) {
        const auto tried = m_triedAt.find(region);
        if (tried != m_triedAt.end() && now - tried->second < againAfter)
            continue;
        const QString how = signOfLife(region);
        if (!how.isEmpty() && m_runs.mayStart())
            isolate(region, how);
    }
}

/// Empty when there is none that was heard lately.
QString Quarantine::signOfLife(const RegionId& region) const
{
    const RegionReadings* readings = readingsOf(m_store.snapshot().get(), region);
    if (readings == nullptr)
        return {};
    const MonotonicTime now = m_clock.monotonic();
    const Reading<DatabaseState>& database = readings->database;
    if (database.value && isProof(database.qualityAt(now)) && !database.value->isInRecovery)
        return tr("its database takes writes");
    const Reading<HostState>& host = readings->host;
    if (host.value && isProof(host.qualityAt(now)) && host.value->databaseProcesses > 0)
        return tr("its host runs %1")
            .arg(host.value->databaseProcesses == 1
                     ? tr("one database process")
                     : tr("%1 database processes").arg(host.value->databaseProcesses));
    return {};
}

void Quarantine::isolate(const RegionId& region, const QString& how)
{
    m_triedAt[region] = m_clock.monotonic();
    RunHeader header;
    header.id = isolateId(region, m_clock.utc());
    header.fleetName = m_store.fleet().name;
    header.plan = isolatePlan(m_store.fleet(), region);
    header.decision.operatorName = enginePerson.name;
    header.decision.category = QStringLiteral("other");
    header.decision.reason = how;
    header.decision.approval = QStringLiteral("quarantine");
    header.decision.armedAt = m_clock.utc();
    if (m_runs.start(std::move(header), enginePerson))
        Q_EMIT returned(region, how);
}

} // namespace pilothouse

#include "moc_quarantine.cpp"
