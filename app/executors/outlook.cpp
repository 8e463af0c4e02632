#include "app/executors/outlook.h"

#include "app/providers/database_probe.h"
#include "app/providers/health_probe.h"
#include "app/providers/host_probe.h"
#include "app/providers/traffic_probe.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// What costs the other side more than a look into memory is asked less often.
constexpr Milliseconds serviceInterval{200};
constexpr Milliseconds trafficInterval{1'000};

/// What a standby must have as much of as its primary (PostgreSQL, "Hot Standby").
constexpr const char* minimums[] = {"max_connections", "max_wal_senders", "max_worker_processes",
                                    "max_locks_per_transaction", "max_prepared_transactions"};

/// A living database answers within a few milliseconds and a round trip. The watcher is more
/// patient, and has waited already; here somebody has a reason to ask.
constexpr Milliseconds databasePatience{400};

/// A silence that ended so lately need not be waited for again: nothing that came before the fault
/// can look like it.
constexpr Milliseconds silenceKept{1'500};

/// Empties a reading, except of a silence that lasted until `from` or longer: what a silence says
/// is as young as its end.
template <class T>
void forgetBefore(Reading<T>& reading, MonotonicTime from)
{
    if (reading.error && reading.error->code == ErrorCode::Timeout && reading.attemptAt >= from)
        return;
    const Milliseconds interval = reading.interval;
    reading = {};
    reading.interval = interval;
}

} // namespace

Outlook::Outlook(Means means)
    : m_fleet(means.fleet)
    , m_clock(means.clock)
    , m_tools{means.fleet, means.clock, means.poll, means.http, means.dns, means.secrets, m_board}
{
    for (const Region& region : m_fleet.regions)
        addRegion(region);
    addTraffic(means.arm);
}

Outlook::~Outlook() = default;

void Outlook::addRegion(const Region& region)
{
    const RegionId id = region.id;
    const auto readings = [this, id]() -> RegionReadings& { return m_board.edit().regions[id]; };
    if (region.database.at.port != 0)
        m_databases[id] = &add(
            id, std::make_unique<DatabaseProbe>(m_tools, region, databasePatience), hurryInterval,
            [readings](MonotonicTime from) { forgetBefore(readings().database, from); });
    if (region.hostControl.port != 0)
        m_hosts[id] = &add(id, std::make_unique<HostProbe>(m_tools, region), serviceInterval,
                           [readings](MonotonicTime from) { forgetBefore(readings().host, from); });
    if (!m_fleet.criticalHealth.path.isEmpty())
        add(id, std::make_unique<ApplicationProbe>(m_tools, region, HealthPage::Critical),
            serviceInterval,
            [readings](MonotonicTime from) { forgetBefore(readings().criticalHealth, from); });
}

void Outlook::addTraffic(ArmClient& arm)
{
    if (m_fleet.cloud.armUrl.isEmpty())
        return;
    for (const TrafficProfile& profile : m_fleet.trafficProfiles)
        add({}, std::make_unique<TrafficProbe>(m_tools, arm, profile), trafficInterval,
            [this, name = profile.name](MonotonicTime from) {
                forgetBefore(m_board.edit().trafficProfiles[name], from);
            });
}

Outlook::Watched& Outlook::add(const RegionId& region, std::unique_ptr<Probe> probe,
                               Milliseconds shortest, Forget forget)
{
    auto watched = std::make_unique<Watched>();
    Watched& added = *watched;
    added.region = region;
    added.shortest = shortest;
    added.forget = std::move(forget);
    added.timer.setSingleShot(true);
    connect(&added.timer, &QTimer::timeout, this, [this, &added] { look(added); });
    probe->lookNow = [this, &added] { onBreak(added); };
    added.probe = std::move(probe);
    added.timer.start(0);
    m_watched.push_back(std::move(watched));
    return added;
}

/// Whoever decides that a run is needed hears of the break no sooner, and a silence that began at
/// once has lasted long enough when that run asks.
void Outlook::onBreak(Watched& watched)
{
    if (!isHurried() && wasPrimary(watched.region)) {
        hurry(watched.region);
        Q_EMIT primaryBroke(watched.region);
        return;
    }
    if (!watched.isLooking && isHurried())
        watched.timer.start(0);
}

bool Outlook::wasPrimary(const RegionId& region) const
{
    const RegionReadings* seen = pilothouse::readingsOf(&m_board.now(), region);
    return seen != nullptr && seen->database.value && !seen->database.value->isInRecovery;
}

void Outlook::hurry(const RegionId& oldPrimary)
{
    if (!isHurried())
        beginAnew(oldPrimary);
    m_hurriedUntil = m_clock.monotonic() + hurrySpan;
}

bool Outlook::isHurried() const
{
    return m_clock.monotonic() < m_hurriedUntil;
}

void Outlook::beginAnew(const RegionId& oldPrimary)
{
    m_since = m_clock.monotonic();
    m_hurriedUntil = m_since + hurrySpan;
    // What is watched follows the run's old primary, whatever the fleet file says is home.
    if (!m_memory.primary || !(m_memory.primary->id == oldPrimary)) {
        m_memory.primary = PrimaryMemory{};
        m_memory.primary->id = oldPrimary;
    }
    for (const std::unique_ptr<Watched>& watched : m_watched) {
        watched->forget(m_since - silenceKept);
        if (!watched->isLooking)
            watched->timer.start(0);
    }
}

void Outlook::look(Watched& watched)
{
    watched.isLooking = true;
    watched.begunAt = m_clock.monotonic();
    watched.probe->look([this, &watched] { onLooked(watched); });
}

void Outlook::onLooked(Watched& watched)
{
    watched.isLooking = false;
    // A look that was under way when all was forgotten may tell of the time before.
    if (watched.begunAt < m_since) {
        watched.forget(m_since);
        watched.timer.start(0);
        Q_EMIT looked();
        return;
    }
    keepWhatIsNeededLater();
    const std::optional<Milliseconds> soon = watched.probe->wantsLookIn();
    const Milliseconds pace = isHurried() ? watched.shortest : restOf(watched);
    watched.timer.start(soon ? std::min(*soon, pace) : pace);
    Q_EMIT looked();
}

Milliseconds Outlook::restOf(const Watched& watched) const
{
    const auto database = m_databases.find(watched.region);
    const bool isDatabase = database != m_databases.end() && database->second == &watched;
    return isDatabase && wasPrimary(watched.region) ? primaryRestInterval : restInterval;
}

/// A primary that has fallen silent answers no more questions.
void Outlook::keepWhatIsNeededLater()
{
    for (const auto& [id, readings] : m_board.now().regions) {
        const Reading<DatabaseState>& database = readings.database;
        if (!database.value || database.value->isInRecovery || database.error)
            continue;
        keepMinimums(*database.value);
        const auto commit = database.value->settings.find(QStringLiteral("synchronous_commit"));
        if (commit != database.value->settings.end())
            m_quorums[id] = {m_clock.utc() - (m_clock.monotonic() - database.valueAt),
                             commit->second, database.value->synchronousStandbyNames};
    }
}

void Outlook::keepMinimums(const DatabaseState& primary)
{
    for (const char* name : minimums) {
        const auto found = primary.settings.find(QLatin1String(name));
        if (found != primary.settings.end())
            m_minimums.insert(found->first, found->second.toLongLong());
    }
}

std::optional<QuorumSeen> Outlook::quorumOf(const RegionId& region) const
{
    const auto found = m_quorums.find(region);
    return found != m_quorums.end() ? std::optional(found->second) : std::nullopt;
}

FleetAssessment Outlook::assessed()
{
    const MonotonicTime now = m_clock.monotonic();
    const FleetSnapshotPtr snapshot = m_board.publish(now);
    Assessed assessed = assess({m_fleet, snapshot.get(), now, m_clock.utc(), {}}, m_memory);
    m_memory = std::move(assessed.memory);
    return std::move(assessed.assessment);
}

const RegionReadings& Outlook::readingsOf(const RegionId& region) const
{
    return m_board.now().regions.at(region);
}

Microseconds Outlook::hostSilentFor(const RegionId& region) const
{
    return silentFor(m_hosts, region);
}

Microseconds Outlook::databaseSilentFor(const RegionId& region) const
{
    return silentFor(m_databases, region);
}

Microseconds Outlook::silentFor(const std::map<RegionId, const Watched*>& those,
                                const RegionId& region) const
{
    const auto found = those.find(region);
    const bool isAsked = found != those.end() && found->second->isLooking;
    return isAsked ? m_clock.monotonic() - found->second->begunAt : Microseconds{0};
}

} // namespace pilothouse

#include "moc_outlook.cpp"
