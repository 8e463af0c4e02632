#include "models/orchestration/plans/failover.h"
#include "models/review/stored_view.h"
#include "models/session/consistency_keeper.h"
#include "models/simulation/scenarios.h"
#include "models/simulation/simulated_clock.h"
#include "models/simulation/simulated_fleet.h"
#include "tests/support/orchestration/memory_journal.h"
#include "tests/support/orchestration/scripted_executor.h"
#include "tests/support/session/scripted_comparer.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/session/cast.h"

#include <QSignalSpy>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

struct ComparingDesk
{
    void hear(Scenario scenario = Scenario::Normal)
    {
        clock.advance(Seconds{1});
        const ScenarioMoment moment{clock.monotonic(), clock.utc(), Seconds{60}, 1, ++revision};
        FleetSnapshot snapshot = scenarioSnapshot(scenario, store.fleet(), moment);
        if (snapshot.databaseCanary.value) {
            snapshot.databaseCanary.value->writer = QStringLiteral("desk/database");
            snapshot.databaseCanary.value->highestAcknowledged = 42;
        }
        store.accept(std::make_shared<const FleetSnapshot>(std::move(snapshot)));
    }

    void failOver()
    {
        RunHeader header;
        header.id = RunId(QStringLiteral("FO-1"));
        header.plan = failoverPlan(store.fleet(), eastus, westeurope);
        QVERIFY(runs.start(header, ada).ok());
        journal.deliver();
        while (executor.oldest()) {
            executor.answerWell();
            journal.deliver();
        }
        QCOMPARE(runs.current()->run.phase, Phase::Switched);
    }

    [[nodiscard]] ConsistencyReport report(const char* askedBy) const
    {
        ConsistencyReport report;
        report.primary = westeurope;
        report.askedBy = QString::fromLatin1(askedBy);
        report.trouble = HoldingDoubt::NoAnswer;
        report.endedAt = clock.utc();
        return report;
    }

    SimulatedClock clock;
    FleetStore store{simulatedFleet(3), clock};
    ScriptedExecutor executor;
    MemoryJournal journal;
    ScriptedComparer comparer;
    RunController runs{{clock, store, &executor, &journal, nullptr, QStringLiteral("desk-1")}};
    ConsistencyKeeper keeper{clock, store, runs, &comparer};
    std::uint64_t revision = 0;
};

} // namespace

class ConsistencyKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onDemandTheWritableRegionIsTheMeasure();
    void withoutAPrimaryNothingIsCompared();
    void oneComparisonAtATime();
    void afterAMoveItIsComparedByItself();
    void whatTheRegionsHeldReadsAgainFromTheJournal();
    void aMoveEndsTheComparisonBeforeIt();
    void aRunThatMovedNothingIsNotCompared();
    void trainingHasNothingToCompare();
};

void ConsistencyKeeperTest::onDemandTheWritableRegionIsTheMeasure()
{
    ComparingDesk desk;
    desk.hear();
    desk.keeper.compare(ada.name);
    QVERIFY(desk.keeper.isRunning());
    QCOMPARE(desk.comparer.requests.size(), std::size_t(1));
    const ComparisonRequest& request = desk.comparer.requests.front();
    QCOMPARE(request.primary, eastus);
    QCOMPARE(request.askedBy, ada.name);
    QVERIFY(!request.accounts.empty());
    QCOMPARE(request.accounts.front().highestAcknowledged, std::int64_t(42));
    QSignalSpy changed(&desk.keeper, &ConsistencyKeeper::changed);
    desk.comparer.tell({1, 3});
    QVERIFY(desk.keeper.progress() == (ComparisonProgress{1, 3}));
    desk.comparer.answer(desk.report("ada"));
    QCOMPARE(changed.size(), 2);
    QVERIFY(!desk.keeper.isRunning());
    QVERIFY(desk.keeper.report() == desk.report("ada"));
}

void ConsistencyKeeperTest::withoutAPrimaryNothingIsCompared()
{
    ComparingDesk desk;
    QVERIFY(!desk.keeper.mayCompare().ok());
    desk.keeper.compare(ada.name);
    QVERIFY(desk.comparer.requests.empty());
}

void ConsistencyKeeperTest::oneComparisonAtATime()
{
    ComparingDesk desk;
    desk.hear();
    desk.keeper.compare(ada.name);
    desk.keeper.compare(ada.name);
    QCOMPARE(desk.comparer.requests.size(), std::size_t(1));
    desk.keeper.stop();
    QCOMPARE(desk.comparer.stops, 1);
}

void ConsistencyKeeperTest::afterAMoveItIsComparedByItself()
{
    ComparingDesk desk;
    desk.hear();
    desk.failOver();
    QCOMPARE(desk.comparer.requests.size(), std::size_t(1));
    QCOMPARE(desk.comparer.requests.front().primary, westeurope);
    QCOMPARE(desk.comparer.requests.front().askedBy, QStringLiteral("FO-1"));
    QVERIFY(!desk.runs.current()->consistency);
    desk.comparer.answer(desk.report("FO-1"));
    QVERIFY(desk.runs.current()->consistency == desk.report("FO-1"));
}

void ConsistencyKeeperTest::whatTheRegionsHeldReadsAgainFromTheJournal()
{
    ComparingDesk desk;
    desk.hear();
    desk.failOver();
    desk.comparer.answer(desk.report("FO-1"));
    desk.runs.finish(RunId(QStringLiteral("FO-1")), {});
    desk.journal.deliver();
    const RunView read = viewOf(desk.journal.stored().front());
    QVERIFY(!read.trouble);
    QVERIFY(read.consistency == desk.report("FO-1"));
    QVERIFY(read.result.has_value());
}

void ConsistencyKeeperTest::aMoveEndsTheComparisonBeforeIt()
{
    ComparingDesk desk;
    desk.hear();
    desk.keeper.compare(ada.name);
    desk.failOver();
    QCOMPARE(desk.comparer.stops, 1);
    QCOMPARE(desk.comparer.requests.size(), std::size_t(1));
    desk.comparer.answer(desk.report("ada"));
    QVERIFY(!desk.runs.current()->consistency); // It was not made for the run.
    QCOMPARE(desk.comparer.requests.size(), std::size_t(2));
    QCOMPARE(desk.comparer.requests.back().primary, westeurope);
}

void ConsistencyKeeperTest::aRunThatMovedNothingIsNotCompared()
{
    ComparingDesk desk;
    desk.hear();
    RunHeader header;
    header.id = RunId(QStringLiteral("FO-1"));
    header.plan = failoverPlan(desk.store.fleet(), eastus, westeurope);
    QVERIFY(desk.runs.start(header, ada).ok());
    desk.journal.deliver();
    desk.runs.abort(ada, QStringLiteral("not now"));
    desk.journal.deliver();
    while (desk.executor.oldest()) {
        desk.executor.answerWell();
        desk.journal.deliver();
    }
    QVERIFY(isTerminal(desk.runs.current()->run.phase));
    QVERIFY(desk.comparer.requests.empty());
}

void ConsistencyKeeperTest::trainingHasNothingToCompare()
{
    SimulatedClock clock;
    FleetStore store(simulatedFleet(3), clock);
    RunController runs({clock, store, nullptr, nullptr, nullptr, {}});
    ConsistencyKeeper keeper(clock, store, runs, nullptr);
    QVERIFY(!keeper.mayCompare().ok());
    keeper.compare(ada.name);
    keeper.stop();
    QVERIFY(!keeper.isRunning());
}

PILOTHOUSE_TEST(ConsistencyKeeperTest)
#include "consistency_keeper_test.moc"
