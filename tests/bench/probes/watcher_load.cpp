#include "tests/bench/probes/watcher_load.h"

#include "app/events/system_clock.h"
#include "app/providers/watch_feed.h"

#include <QCoreApplication>
#include <QTimer>

#include <limits>

namespace pilothouse::bench {

namespace {

/// The story's header, as its probes send it.
const HttpHeader probeHeader{QStringLiteral("X-Health-Check"), QStringLiteral("pilothouse")};

Fleet fleetFor(const Load& load)
{
    Fleet fleet;
    fleet.name = QStringLiteral("bench");
    fleet.certificateAuthorityFile = load.targets.authorityFile();
    fleet.health.path = QString::fromLatin1(Endpoints::path);
    fleet.health.headers = {probeHeader};
    fleet.watch.freshHandshakeEvery = load.isFresh ? 1 : std::numeric_limits<int>::max();
    for (int target = 0; target < load.count; ++target) {
        Region region;
        region.id = RegionId(QStringLiteral("region%1").arg(target));
        region.application = {Endpoints::host(target), Endpoints::port,
                              load.targets.address(target)};
        fleet.regions.push_back(region);
    }
    return fleet;
}

/// Counts refused looks by what the snapshots say. Snapshots come ten times a second and a region
/// is looked at once a second, so no look hides another.
class RefusalCounter
{
public:
    void accept(const FleetSnapshotPtr& next)
    {
        if (m_last && m_last->regions.size() == next->regions.size())
            count(*next);
        m_last = next;
    }
    void reset() { m_refusals = 0; }
    [[nodiscard]] std::uint64_t refusals() const { return m_refusals; }

private:
    void count(const FleetSnapshot& next)
    {
        auto before = m_last->regions.begin();
        for (const auto& [id, readings] : next.regions) {
            const bool isNew = (before++)->second.health.attemptAt != readings.health.attemptAt;
            m_refusals += isNew && readings.health.error ? 1 : 0;
        }
    }

    FleetSnapshotPtr m_last;
    std::uint64_t m_refusals = 0;
};

Result<QString> noSecret(const SecretReference&)
{
    return QString();
}

} // namespace

LoadFigures measureWatcher(const Load& load)
{
    const SystemClock clock;
    RefusalCounter counter;
    WatchFeed feed(fleetFor(load), clock, noSecret);
    std::optional<LoadMeter> meter;
    QTimer::singleShot(load.warmUp, QCoreApplication::instance(), [&] {
        counter.reset();
        meter.emplace(load.targets);
        QTimer::singleShot(load.duration, QCoreApplication::instance(), &QCoreApplication::quit);
    });
    feed.start([&counter](const FleetSnapshotPtr& snapshot) { counter.accept(snapshot); });
    QCoreApplication::exec();
    LoadFigures figures = meter->figures();
    figures.errors = counter.refusals();
    return figures;
}

} // namespace pilothouse::bench
