#include "models/session/fleet_store.h"
#include "models/simulation/scenarios.h"
#include "models/simulation/simulated_clock.h"
#include "models/simulation/simulated_fleet.h"
#include "tests/support/suite/suite.h"

#include <QSignalSpy>

#include <cmath>

using namespace pilothouse;

namespace {

/// A store whose clock and snapshots belong to the test.
struct FeedDesk
{
    SimulatedClock clock;
    FleetStore store{simulatedFleet(3), clock};
    std::uint64_t revision = 0;
    Microseconds elapsed{60'000'000};

    void hear(Scenario scenario = Scenario::Normal)
    {
        const ScenarioMoment moment{clock.monotonic(), clock.utc(), elapsed, 1, ++revision};
        store.accept(std::make_shared<const FleetSnapshot>(
            scenarioSnapshot(scenario, store.fleet(), moment)));
    }

    void pass(Microseconds time)
    {
        clock.advance(time);
        elapsed += time;
    }

    void live(int seconds)
    {
        for (int second = 0; second < seconds; ++second) {
            pass(Seconds{1});
            hear();
        }
    }

    void silence(int seconds)
    {
        for (int second = 0; second < seconds; ++second) {
            pass(Seconds{1});
            store.assessNow();
        }
    }
};

const SeriesKey writeLatency{{}, Metric::WriteLatencyMs};

} // namespace

class FleetStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesGrowOldWithoutAnySnapshot();
    void aJumpOfTheWallClockMakesNothingOlder();
    void anOlderSnapshotIsIgnored();
    void theTickerAssessesByItself();
    void whatIsDrawnIsDrawnNoOftenerThanAsked();
    void aSecondWithoutProofIsAGap();
    void aLowerBoundOfNothingIsAGap();
    void aSeriesBeginsWithItsFirstProof();
    void aSeriesHoldsAnHour();
    void atMostOneSampleASecondIsKept();
    void aSecondIsNotMissedBecauseItCameEarly();
};

void FleetStoreTest::valuesGrowOldWithoutAnySnapshot()
{
    FeedDesk desk;
    desk.hear();
    QCOMPARE(desk.store.assessment().feedQuality, Quality::Live);
    QCOMPARE(desk.store.assessment().regions.front().quality, Quality::Live);
    desk.silence(8);
    QCOMPARE(desk.store.assessment().feedQuality, Quality::Stale);
    QCOMPARE(desk.store.assessment().regions.front().quality, Quality::Stale);
    desk.silence(30);
    QCOMPARE(desk.store.assessment().regions.front().quality, Quality::Unknown);
    QVERIFY(!desk.store.assessment().writeLatencyMs.number);
}

void FleetStoreTest::aJumpOfTheWallClockMakesNothingOlder()
{
    FeedDesk desk;
    desk.hear();
    desk.clock.jumpUtc(std::chrono::hours{3});
    desk.store.assessNow();
    QCOMPARE(desk.store.assessment().feedQuality, Quality::Live);
    QCOMPARE(*desk.store.assessment().feedAge, Microseconds{0});
}

void FleetStoreTest::anOlderSnapshotIsIgnored()
{
    FeedDesk desk;
    desk.hear();
    desk.pass(Seconds{1});
    desk.hear();
    const FleetSnapshotPtr newest = desk.store.snapshot();
    desk.revision = 0;
    desk.hear(Scenario::Empty);
    QCOMPARE(desk.store.snapshot(), newest);
}

void FleetStoreTest::theTickerAssessesByItself()
{
    FeedDesk desk;
    QSignalSpy assessed(&desk.store, &FleetStore::assessed);
    QVERIFY(assessed.wait(5'000));
}

void FleetStoreTest::whatIsDrawnIsDrawnNoOftenerThanAsked()
{
    FeedDesk desk;
    desk.store.setShownGap(Milliseconds{100});
    QSignalSpy assessed(&desk.store, &FleetStore::assessed);
    QSignalSpy shown(&desk.store, &FleetStore::shown);
    for (int burst = 0; burst < 4; ++burst) {
        desk.pass(Milliseconds{20});
        desk.hear();
    }
    QCOMPARE(assessed.size(), 4);
    QCOMPARE(shown.size(), 1);
    UtcTime drawn;
    connect(&desk.store, &FleetStore::shown, this,
            [&](const FleetAssessment& assessment) { drawn = assessment.at; });
    desk.pass(Milliseconds{100});
    QTRY_COMPARE(shown.size(), 2); // Nothing more was heard, and the last is not kept back.
    QVERIFY(drawn == desk.store.assessment().at);
    QCOMPARE(assessed.size(), 4);
}

void FleetStoreTest::aSecondWithoutProofIsAGap()
{
    FeedDesk desk;
    desk.live(10);
    desk.silence(20);
    desk.live(5);
    const Series* series = desk.store.series(writeLatency);
    QVERIFY(series != nullptr);
    int known = 0;
    int gaps = 0;
    for (std::size_t i = 0; i < series->size(); ++i)
        ++(std::isnan(series->at(i).value) ? gaps : known);
    QVERIFY2(gaps >= 12 && gaps <= 18, qPrintable(QString::number(gaps)));
    QCOMPARE(known + gaps, 35);
    QVERIFY(!std::isnan(series->at(series->size() - 1).value));
}

void FleetStoreTest::aLowerBoundOfNothingIsAGap()
{
    FeedDesk desk;
    desk.live(3);
    const RegionId east = desk.store.fleet().regions[0].id;
    const RegionId west = desk.store.fleet().regions[1].id;
    const DatabaseState before = *desk.store.snapshot()->regions.at(east).database.value;
    desk.pass(Seconds{1});
    const ScenarioMoment moment{desk.clock.monotonic(), desk.clock.utc(), desk.elapsed, 1, 100};
    FleetSnapshot dead = scenarioSnapshot(Scenario::KilledPrimary, desk.store.fleet(), moment);
    DatabaseState& standby = *dead.regions[west].database.value;
    standby.receiveLsn = standby.replayLsn = before.writeLsn; // It holds all that was ever seen.
    desk.store.accept(std::make_shared<const FleetSnapshot>(dead));
    const FleetAssessment& now = desk.store.assessment();
    QVERIFY(!now.links.empty());
    QCOMPARE(now.links[0].lagSeconds.bound, Bound::AtLeast);
    QCOMPARE(now.links[0].lagSeconds.number, std::optional(0.0));
    const Series* lag = desk.store.series({now.links[0].id, Metric::LagSeconds});
    QVERIFY(lag != nullptr);
    QVERIFY(std::isnan(lag->at(lag->size() - 1).value));
}

void FleetStoreTest::aSeriesBeginsWithItsFirstProof()
{
    FeedDesk desk;
    desk.silence(30);
    QVERIFY(desk.store.series(writeLatency) == nullptr);
    desk.live(2);
    QCOMPARE(desk.store.series(writeLatency)->size(), std::size_t{2});
}

void FleetStoreTest::aSeriesHoldsAnHour()
{
    FeedDesk desk;
    desk.live(static_cast<int>(Series::defaultCapacity) + 30);
    const Series* series = desk.store.series(writeLatency);
    QCOMPARE(series->size(), Series::defaultCapacity);
    QVERIFY(series->at(series->size() - 1).at - series->at(0).at == Seconds{3'599});
}

void FleetStoreTest::atMostOneSampleASecondIsKept()
{
    FeedDesk desk;
    desk.hear();
    constexpr Milliseconds step{400};
    for (Microseconds passed{0}; passed < Seconds{10}; passed += step) {
        desk.pass(step);
        desk.hear();
    }
    const std::size_t size = desk.store.series(writeLatency)->size();
    QVERIFY2(size >= 10 && size <= 11, qPrintable(QString::number(size)));
    QCOMPARE(desk.store.recordings(), std::uint64_t{size});
}

/// The watcher publishes each second, a few milliseconds early or late.
void FleetStoreTest::aSecondIsNotMissedBecauseItCameEarly()
{
    FeedDesk desk;
    desk.hear();
    for (int second = 0; second < 10; ++second) {
        desk.pass(Milliseconds{second % 2 == 0 ? 950 : 1'050});
        desk.hear();
    }
    QCOMPARE(desk.store.recordings(), std::uint64_t{11});
}

PILOTHOUSE_TEST(FleetStoreTest)
#include "fleet_store_test.moc"
