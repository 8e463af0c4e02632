#include "app/providers/watcher.h"

#include "app/azure/database_server.h"
#include "app/providers/cloud_pattern.h"
#include "app/providers/database_probe.h"
#include "app/providers/dns_probe.h"
#include "app/providers/health_probe.h"
#include "app/providers/host_probe.h"
#include "app/providers/server_probe.h"
#include "app/providers/traffic_probe.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// Probes that fall due within this time start together: a wake-up costs more than a probe.
constexpr Milliseconds tickMin{10};

/// After a kept connection dropped, whoever could tell more is asked this often, for so long: what
/// one witness sees at once, another sees after its own round trip.
constexpr Milliseconds urgentInterval{100};
constexpr Milliseconds urgentSpan{1'000};
/// In a run they are asked this often: who takes writes now must be known before the rulers can
/// measure when it began to.
constexpr Milliseconds runInterval{200};
/// Asking so many at once would be a storm; a larger fleet keeps its rhythm.
constexpr std::size_t witnessesMost = 60;

} // namespace

Watcher::Watcher(const Fleet& fleet, const Clock& clock, SecretResolver secrets,
                 const QString& historyFile, Publish publish)
    : m_fleet(fleet)
    , m_clock(clock)
    , m_secrets(std::move(secrets))
    , m_publish(std::move(publish))
    , m_http(m_poll)
    , m_dns(m_poll)
    , m_tools{m_fleet, m_clock, m_poll, m_http, m_dns, m_secrets, m_board}
    , m_tokens(fleet.cloud, loginPattern(fleet), m_http, clock, m_secrets)
    , m_arm(fleet.cloud, armPattern(fleet), m_http, clock, m_tokens)
    , m_canaries(m_tools, historyFile)
    , m_schedule(static_cast<std::uint64_t>(clock.monotonic().time_since_epoch().count()))
{
    addProbes();
    m_ticker.setSingleShot(true);
    m_ticker.setTimerType(Qt::PreciseTimer);
    connect(&m_ticker, &QTimer::timeout, this, &Watcher::tick);
    tick();
}

Watcher::~Watcher() = default;

void Watcher::refresh()
{
    m_schedule.hurry(m_clock.monotonic());
    tick();
}

void Watcher::setCanaryPace(CanaryPace pace)
{
    m_pace = pace;
    m_canaries.setPace(pace);
    m_board.setRunUnderWay(pace == CanaryPace::Run);
}

void Watcher::addProbes()
{
    for (const Region& region : m_fleet.regions) {
        add(std::make_unique<ApplicationProbe>(m_tools, region, HealthPage::Plain));
        if (!m_fleet.criticalHealth.path.isEmpty())
            m_writePages.push_back(
                add(std::make_unique<ApplicationProbe>(m_tools, region, HealthPage::Critical)));
        if (region.database.at.port != 0)
            addWitness(
                std::make_unique<DatabaseProbe>(m_tools, region, m_fleet.watch.databaseDeadline));
        if (region.hostControl.port != 0)
            addWitness(std::make_unique<HostProbe>(m_tools, region));
        if (hasServer(m_fleet.cloud, region))
            m_platforms.push_back(add(std::make_unique<ServerProbe>(m_tools, m_arm, region)));
    }
    addTrafficProbes();
    addDnsProbes();
}

void Watcher::addTrafficProbes()
{
    if (m_fleet.cloud.armUrl.isEmpty())
        return;
    for (const TrafficProfile& profile : m_fleet.trafficProfiles)
        add(std::make_unique<TrafficProbe>(m_tools, m_arm, profile));
}

void Watcher::addDnsProbes()
{
    for (const NameServer& server : m_fleet.nameServers)
        for (const TrafficProfile& profile : m_fleet.trafficProfiles)
            add(std::make_unique<DnsProbe>(m_tools, server, profile));
}

ProbeSchedule::ProbeId Watcher::add(std::unique_ptr<Probe> probe)
{
    // A small fleet is seen at once; a large one is spread, so that the start is no storm.
    constexpr std::size_t atOnce = 60;
    const Milliseconds spread = m_probes.size() < atOnce ? Milliseconds{0} : probe->interval();
    const ProbeSchedule::ProbeId id =
        m_schedule.add(probe->interval(), m_clock.monotonic(), spread);
    probe->lookNow = [this, id] { onBreak(id); };
    m_probes.push_back(std::move(probe));
    return id;
}

void Watcher::addWitness(std::unique_ptr<Probe> probe)
{
    m_witnesses.push_back(add(std::move(probe)));
}

bool Watcher::isWitness(ProbeSchedule::ProbeId id) const
{
    return std::find(m_witnesses.begin(), m_witnesses.end(), id) != m_witnesses.end();
}

/// A dropped connection is a reason to look, not a verdict: whoever could tell more is asked.
void Watcher::onBreak(ProbeSchedule::ProbeId id)
{
    const MonotonicTime now = m_clock.monotonic();
    m_schedule.hasten(id, now);
    if (m_witnesses.size() <= witnessesMost) {
        m_urgentUntil = now + urgentSpan;
        m_board.setUrgentUntil(m_urgentUntil);
        for (const ProbeSchedule::ProbeId witness : m_witnesses)
            m_schedule.hasten(witness, now);
        wantPlatforms(now);
        // A little later: what is left of a dead server may commit for some ten milliseconds more.
        for (const ProbeSchedule::ProbeId page : m_writePages)
            m_schedule.hasten(page, now + urgentInterval);
    }
    plan();
}

/// Azure's word from before a loss is no way to the fence after it. It is asked as soon as its
/// record cannot be from before any more. A line that breaks all the time must not spend what Azure
/// answers in an hour.
void Watcher::wantPlatforms(MonotonicTime now)
{
    constexpr Milliseconds margin{500}; // Another witness may have broken a little earlier.
    if (now < m_platformsWantedAt)
        return;
    m_platformsWantedAt = now + PlatformServer::recordAgeMost + margin;
    for (const ProbeSchedule::ProbeId platform : m_platforms)
        m_schedule.hasten(platform, m_platformsWantedAt);
}

bool Watcher::isPlatform(ProbeSchedule::ProbeId id) const
{
    return std::find(m_platforms.begin(), m_platforms.end(), id) != m_platforms.end();
}

void Watcher::tick()
{
    const MonotonicTime now = m_clock.monotonic();
    for (const ProbeSchedule::ProbeId id : m_schedule.takeDue(now))
        begin(id);
    if (m_board.untilDue(now).count() == 0)
        m_publish(m_board.publish(now));
    plan();
}

void Watcher::begin(ProbeSchedule::ProbeId id)
{
    const MonotonicTime begunAt = m_clock.monotonic();
    m_probes[id]->look([this, id, begunAt] {
        const MonotonicTime now = m_clock.monotonic();
        m_schedule.finished(id, now);
        if (begunAt < m_platformsWantedAt && isPlatform(id))
            m_schedule.hasten(id, std::max(now, m_platformsWantedAt));
        std::optional<Milliseconds> soon = m_probes[id]->wantsLookIn();
        const bool isUrgent = now < m_urgentUntil;
        const bool isRunUnderWay = m_pace == CanaryPace::Run && m_witnesses.size() <= witnessesMost;
        if (!soon && (isUrgent || isRunUnderWay) && isWitness(id))
            soon = isUrgent ? urgentInterval : runInterval;
        if (soon)
            m_schedule.hasten(id, now + *soon);
        if (isUrgent || soon || !m_ticker.isActive() ||
            m_ticker.remainingTimeAsDuration() > m_board.untilDue(now))
            plan();
    });
}

void Watcher::plan()
{
    const MonotonicTime now = m_clock.monotonic();
    Microseconds wait = m_board.untilDue(now);
    if (const std::optional<MonotonicTime> due = m_schedule.nextDue())
        wait = std::min(wait, Microseconds(*due - now));
    m_ticker.start(std::max(tickMin, std::chrono::ceil<Milliseconds>(wait)));
}

} // namespace pilothouse
