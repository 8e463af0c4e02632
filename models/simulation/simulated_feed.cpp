#include "models/simulation/simulated_feed.h"

#include "models/core/assert.h"

namespace pilothouse {

namespace {
constexpr Milliseconds publishInterval{500};
} // namespace

SimulatedFeed::SimulatedFeed(Fleet fleet, const Clock& clock, std::uint32_t seed, QObject* parent)
    : QObject(parent)
    , m_fleet(std::move(fleet))
    , m_clock(clock)
    , m_seed(seed)
    , m_startedAt(clock.monotonic() - Microseconds{60'000'000})
{
    connect(&m_timer, &QTimer::timeout, this, &SimulatedFeed::publishNow);
}

void SimulatedFeed::start(Sink sink)
{
    PH_ASSERT(!m_sink);
    m_sink = std::move(sink);
    m_timer.start(publishInterval);
    publishNow();
}

void SimulatedFeed::refresh()
{
    publishNow();
}

void SimulatedFeed::setCanaryPace(CanaryPace pace)
{
    m_pace = pace;
    if (m_sink)
        publishNow();
}

void SimulatedFeed::setScenario(Scenario scenario)
{
    m_scenario = scenario;
    if (m_sink)
        publishNow();
}

void SimulatedFeed::stop()
{
    m_timer.stop();
}

void SimulatedFeed::publishNow()
{
    PH_ASSERT(static_cast<bool>(m_sink));
    ScenarioMoment moment{m_clock.monotonic(), m_clock.utc(), m_clock.monotonic() - m_startedAt,
                          m_seed, ++m_revision};
    FleetSnapshot snapshot = scenarioSnapshot(m_scenario, m_fleet, moment);
    const Milliseconds interval =
        m_pace == CanaryPace::Run ? m_fleet.watch.canaryRunInterval : m_fleet.watch.canaryInterval;
    for (Reading<CanaryBooks>* canary : {&snapshot.databaseCanary, &snapshot.publicCanary})
        if (canary->value)
            canary->value->ratePerSecond = 1'000.0 / static_cast<double>(interval.count());
    m_sink(std::make_shared<const FleetSnapshot>(std::move(snapshot)));
}

} // namespace pilothouse

#include "moc_simulated_feed.cpp"
