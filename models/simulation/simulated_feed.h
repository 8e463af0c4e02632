#pragma once

#include "models/core/clock.h"
#include "models/ports/telemetry_feed.h"
#include "models/simulation/scenarios.h"

#include <QObject>
#include <QTimer>

namespace pilothouse {

/// A world without servers, for training and for tests of the window. The same seed and clock give
/// the same snapshots. Every snapshot is marked as simulated.
class SimulatedFeed : public QObject, public TelemetryFeed
{
    Q_OBJECT

public:
    SimulatedFeed(Fleet fleet, const Clock& clock, std::uint32_t seed = 1,
                  QObject* parent = nullptr);

    /// Publishes at once and then twice a second.
    void start(Sink sink) override;
    void refresh() override;
    void setCanaryPace(CanaryPace pace) override;

    /// What happens in the simulated world from now on; publishes at once.
    void setScenario(Scenario scenario);

    /// Publishes one snapshot of the clock's present moment; for tests that own the clock.
    void publishNow();

    /// Stops the publishing, as a dead thread would.
    void stop();

private:
    Fleet m_fleet;
    const Clock& m_clock;
    std::uint32_t m_seed;
    Scenario m_scenario = Scenario::Normal;
    CanaryPace m_pace = CanaryPace::Peace;
    MonotonicTime m_startedAt;
    std::uint64_t m_revision = 0;
    Sink m_sink;
    QTimer m_timer;
};

} // namespace pilothouse
