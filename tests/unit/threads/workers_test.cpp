#include "app/consistency/live_comparer.h"
#include "app/events/system_clock.h"
#include "app/executors/live_executor.h"
#include "app/providers/watch_feed.h"
#include "models/orchestration/plans/failover.h"
#include "models/simulation/simulated_fleet.h"

#include <QTcpServer>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>
#include <vector>

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

/// A fleet whose every place is a port of this machine on which nobody listens.
Fleet nobodysFleet()
{
    const QString here = QStringLiteral("127.0.0.1");
    constexpr std::uint16_t closed = 1;
    Fleet fleet = simulatedFleet(3);
    for (Region& region : fleet.regions) {
        for (HostPort* at : {&region.application, &region.database.at, &region.hostControl})
            *at = {at->host, closed, here};
        region.database.reachedFrom.clear();
    }
    for (NameServer& server : fleet.nameServers)
        server = {server.name, here, closed};
    fleet.cloud.loginUrl = QStringLiteral("https://login.example.net:1");
    fleet.cloud.armUrl = QStringLiteral("https://management.example.net:1");
    fleet.cloud.armAddress = here;
    return fleet;
}

Result<QString> anySecret(const SecretReference&)
{
    return QStringLiteral("secret");
}

/// The orders of a whole failover, all at once; each must end within `timeout`.
std::vector<EffectOrder> ordersOfAFailover(const Fleet& fleet, Milliseconds timeout)
{
    const RegionId from = fleet.regions[0].id;
    const RegionId to = fleet.regions[1].id;
    std::vector<EffectOrder> orders;
    for (const Step& step : failoverPlan(fleet, from).steps) {
        const int index = static_cast<int>(orders.size());
        EffectOrder order;
        order.command.kind = CommandKind::Act;
        order.command.step = index;
        order.command.epoch = static_cast<std::uint64_t>(index) + 1;
        order.command.effect = step.effect;
        order.command.target = step.effect.place == Place::NewPrimary ? to : step.effect.region;
        order.step = step;
        order.step.timeout = timeout;
        order.run = RunId(QStringLiteral("FO-1"));
        order.oldPrimary = from;
        order.newPrimary = to;
        orders.push_back(std::move(order));
    }
    return orders;
}

} // namespace

/// Each worker has a thread of its own. What it is asked and what it answers crosses over; whoever
/// asked is answered on his own thread, and can leave at any moment.
class WorkersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapshotsComeToWhoeverStartedTheWatcher();
    void nothingComesFromAWatcherThatWasStopped();
    void everyOrderIsAnsweredOnce();
    void aReportComesForEachComparison();
    void aComparisonThatIsStoppedSaysSo();
    void eachEndsInTheMiddleOfItsWork();

private:
    const Fleet m_fleet = nobodysFleet();
    const SystemClock m_clock;
};

void WorkersTest::snapshotsComeToWhoeverStartedTheWatcher()
{
    constexpr std::size_t snapshotsAwaited = 5;
    std::vector<FleetSnapshotPtr> snapshots;
    bool isAlwaysHere = true;
    WatchFeed feed(m_fleet, m_clock, anySecret);
    feed.start([&](FleetSnapshotPtr snapshot) {
        isAlwaysHere = isAlwaysHere && QThread::currentThread() == thread();
        feed.refresh(); // Asked while the watcher's thread goes on.
        feed.setCanaryPace(snapshots.size() % 2 == 0 ? CanaryPace::Run : CanaryPace::Peace);
        snapshots.push_back(std::move(snapshot));
    });
    const auto isSeenToFail = [&] {
        const auto& regions = snapshots.back()->regions;
        return std::all_of(regions.begin(), regions.end(), [](const auto& region) {
            return region.second.database.error.has_value();
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(snapshots.size() >= snapshotsAwaited && isSeenToFail(), 20'000);
    QVERIFY(isAlwaysHere);
    const auto isOlder = [](const FleetSnapshotPtr& one, const FleetSnapshotPtr& other) {
        return one->revision < other->revision;
    };
    QVERIFY(std::is_sorted(snapshots.begin(), snapshots.end(), isOlder));
}

void WorkersTest::nothingComesFromAWatcherThatWasStopped()
{
    int snapshots = 0;
    WatchFeed feed(m_fleet, m_clock, anySecret);
    feed.start([&](const FleetSnapshotPtr&) { ++snapshots; });
    QTRY_VERIFY(snapshots > 0);
    feed.stop();
    QCoreApplication::sendPostedEvents(); // One may have been under way.
    const int last = snapshots;
    feed.refresh();
    feed.setCanaryPace(CanaryPace::Run);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(snapshots, last);
}

void WorkersTest::everyOrderIsAnsweredOnce()
{
    std::vector<std::uint64_t> answered;
    bool isAlwaysHere = true;
    LiveExecutor executor(m_fleet, m_clock, anySecret);
    executor.start([&](const Event& event) {
        isAlwaysHere = isAlwaysHere && QThread::currentThread() == thread();
        answered.push_back(event.epoch);
    });
    std::vector<std::uint64_t> asked;
    for (const EffectOrder& order : ordersOfAFailover(m_fleet, 2s)) {
        executor.foresee(order.oldPrimary);
        executor.execute(order);
        asked.push_back(order.command.epoch);
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), asked.size(), 20'000);
    QVERIFY(isAlwaysHere);
    std::sort(answered.begin(), answered.end());
    QCOMPARE(answered, asked);
}

void WorkersTest::aReportComesForEachComparison()
{
    std::vector<ConsistencyReport> reports;
    LiveComparer comparer(m_fleet, m_clock, anySecret);
    comparer.start([](ComparisonProgress) {},
                   [&](ConsistencyReport report) { reports.push_back(std::move(report)); });
    for (std::size_t asked = 1; asked <= 2; ++asked) {
        comparer.compare({m_fleet.regions[0].id, QStringLiteral("a person"), {}});
        QTRY_COMPARE_WITH_TIMEOUT(reports.size(), asked, 20'000);
        QVERIFY(reports.back().trouble != HoldingDoubt::None);
        QVERIFY(reports.back().tables.empty());
    }
}

void WorkersTest::aComparisonThatIsStoppedSaysSo()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Fleet fleet = m_fleet;
    for (Region& region : fleet.regions)
        region.database.at.port = silent.serverPort();
    std::vector<ConsistencyReport> reports;
    LiveComparer comparer(fleet, m_clock, anySecret);
    comparer.start([](ComparisonProgress) {},
                   [&](ConsistencyReport report) { reports.push_back(std::move(report)); });
    comparer.compare({fleet.regions[0].id, QStringLiteral("a person"), {}});
    comparer.stop();
    QTRY_COMPARE_WITH_TIMEOUT(reports.size(), std::size_t{1}, 20'000);
    QCOMPARE(reports.back().trouble, HoldingDoubt::Stopped);
}

void WorkersTest::eachEndsInTheMiddleOfItsWork()
{
    constexpr int rounds = 10;
    int answers = 0;
    for (int round = 0; round < rounds; ++round) {
        WatchFeed feed(m_fleet, m_clock, anySecret);
        feed.start([&](const FleetSnapshotPtr&) { ++answers; });
        feed.refresh();
        LiveExecutor executor(m_fleet, m_clock, anySecret);
        executor.start([&](const Event&) { ++answers; });
        for (const EffectOrder& order : ordersOfAFailover(m_fleet, 2s))
            executor.execute(order);
        LiveComparer comparer(m_fleet, m_clock, anySecret);
        comparer.start([&](ComparisonProgress) { ++answers; },
                       [&](const ConsistencyReport&) { ++answers; });
        comparer.compare({m_fleet.regions[0].id, QStringLiteral("a person"), {}});
        // Each round leaves a little later in the work of the three.
        for (int turn = 0; turn < round; ++turn)
            QCoreApplication::sendPostedEvents();
    }
    const int last = answers;
    QCoreApplication::sendPostedEvents();
    QCOMPARE(answers, last);
}

QTEST_GUILESS_MAIN(WorkersTest)
#include "workers_test.moc"
