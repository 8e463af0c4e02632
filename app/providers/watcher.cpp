#include "app/providers/watcher.h"

#include "app/providers/database_probe.h"
#include "app/providers/health_probe.h"
#include "app/providers/host_probe.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// Probes that fall due within this time start together: a wake-up costs more than a probe.
constexpr Milliseconds tickMin{10};

} // namespace

Watcher::Watcher(const Fleet& fleet, const Clock& clock, SecretResolver secrets, Publish publish)
    : m_fleet(fleet)
    , m_clock(clock)
    , m_secrets(std::move(secrets))
    , m_publish(std::move(publish))
    , m_http(m_poll)
    , m_tools{m_fleet, m_clock, m_poll, m_http, m_secrets, m_board}
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

void Watcher::addProbes()
{
    for (const Region& region : m_fleet.regions) {
        add(std::make_unique<ApplicationProbe>(m_tools, region, HealthPage::Plain));
        if (!m_fleet.criticalHealth.path.isEmpty())
            add(std::make_unique<ApplicationProbe>(m_tools, region, HealthPage::Critical));
        if (region.database.at.port != 0)
            add(std::make_unique<DatabaseProbe>(m_tools, region));
        if (region.hostControl.port != 0)
            add(std::make_unique<HostProbe>(m_tools, region));
    }
}

void Watcher::add(std::unique_ptr<Probe> probe)
{
    // A small fleet is seen at once; a large one is spread, so that the start is no storm.
    constexpr std::size_t atOnce = 60;
    const Milliseconds spread = m_probes.size() < atOnce ? Milliseconds{0} : probe->interval();
    m_schedule.add(probe->interval(), m_clock.monotonic(), spread);
    m_probes.push_back(std::move(probe));
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
    m_probes[id]->look([this, id] {
        m_schedule.finished(id, m_clock.monotonic());
        if (!m_ticker.isActive() || m_ticker.remainingTimeAsDuration() > SnapshotBoard::shortestGap)
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
