#include "models/orchestration/plans/failover.h"
#include "models/session/quarantine.h"
#include "models/simulation/scenarios.h"
#include "models/simulation/simulated_clock.h"
#include "models/simulation/simulated_fleet.h"
#include "tests/support/orchestration/memory_journal.h"
#include "tests/support/orchestration/scripted_executor.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/session/cast.h"

#include <QSignalSpy>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

struct IsolatingDesk
{
    /// The old primary as its host and its database tell; the other regions do not matter here.
    void hear(int processes, bool isWritable)
    {
        clock.advance(Seconds{1});
        const ScenarioMoment moment{clock.monotonic(), clock.utc(), Seconds{60}, 1, ++revision};
        FleetSnapshot snapshot = scenarioSnapshot(
            isWritable ? Scenario::Normal : Scenario::KilledPrimary, store.fleet(), moment);
        snapshot.regions[eastus].host.accept({processes > 0, processes, {}}, clock.monotonic());
        store.accept(std::make_shared<const FleetSnapshot>(std::move(snapshot)));
    }

    void finishAll()
    {
        journal.deliver();
        while (executor.oldest()) {
            executor.answerWell();
            journal.deliver();
        }
    }

    void failOver()
    {
        RunHeader header;
        header.id = RunId(QStringLiteral("FO-1"));
        header.plan = failoverPlan(store.fleet(), eastus, westeurope);
        QVERIFY(runs.start(header, ada).ok());
        finishAll();
        QCOMPARE(runs.current()->run.phase, Phase::Switched);
    }

    SimulatedClock clock;
    FleetStore store{simulatedFleet(3), clock};
    ScriptedExecutor executor;
    MemoryJournal journal;
    RunController runs{{clock, store, &executor, &journal, nullptr, QStringLiteral("desk-1")}};
    Quarantine quarantine{clock, store, runs};
    std::uint64_t revision = 0;
};

} // namespace

class QuarantineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFailoverNobodyIsKeptOut();
    void aDeadOldPrimaryIsLeftAlone();
    void oneThatComesBackIsFencedAgain_data();
    void oneThatComesBackIsFencedAgain();
    void itIsNotAskedAgainAtOnce();
    void itIsKeptOutAfterARestartOfTheDesk();
};

void QuarantineTest::withoutAFailoverNobodyIsKeptOut()
{
    IsolatingDesk desk;
    desk.hear(4, true);
    QVERIFY(desk.quarantine.regions().empty());
    QVERIFY(desk.executor.orders.empty());
}

void QuarantineTest::aDeadOldPrimaryIsLeftAlone()
{
    IsolatingDesk desk;
    desk.failOver();
    desk.hear(0, false);
    desk.journal.deliver();
    QCOMPARE(desk.quarantine.regions(), std::vector<RegionId>{eastus});
    QVERIFY(desk.executor.orders.empty());
}

void QuarantineTest::oneThatComesBackIsFencedAgain_data()
{
    QTest::addColumn<int>("processes");
    QTest::addColumn<bool>("isWritable");
    QTest::newRow("a process, no answer yet") << 1 << false;
    QTest::newRow("writable, host silent about it") << 0 << true;
    QTest::newRow("both") << 7 << true;
}

void QuarantineTest::oneThatComesBackIsFencedAgain()
{
    QFETCH(const int, processes);
    QFETCH(const bool, isWritable);
    IsolatingDesk desk;
    desk.failOver();
    QSignalSpy returned(&desk.quarantine, &Quarantine::returned);
    desk.hear(processes, isWritable);
    desk.journal.deliver();
    QCOMPARE(returned.size(), 1);
    QVERIFY(desk.executor.oldest() != nullptr);
    QCOMPARE(desk.executor.oldest()->step.effect.kind, EffectKind::FenceOldPrimary);
    QCOMPARE(desk.executor.oldest()->step.effect.region, eastus);
    desk.finishAll();
    QCOMPARE(desk.runs.current()->header.plan.operation, Operation::Isolate);
    QCOMPARE(desk.runs.current()->run.phase, Phase::Switched);
    QCOMPARE(desk.quarantine.regions(), std::vector<RegionId>{eastus});
}

void QuarantineTest::itIsNotAskedAgainAtOnce()
{
    IsolatingDesk desk;
    desk.failOver();
    desk.hear(1, false);
    desk.finishAll();
    QSignalSpy returned(&desk.quarantine, &Quarantine::returned);
    desk.hear(1, false);
    QCOMPARE(returned.size(), 0);
    desk.clock.advance(Quarantine::againAfter);
    desk.hear(1, false);
    QCOMPARE(returned.size(), 1);
}

void QuarantineTest::itIsKeptOutAfterARestartOfTheDesk()
{
    IsolatingDesk before;
    before.failOver();
    IsolatingDesk after;
    after.journal.restore(before.journal.stored());
    after.runs.load();
    after.journal.deliver();
    QCOMPARE(after.quarantine.regions(), std::vector<RegionId>{eastus});
    after.hear(2, true);
    after.journal.deliver();
    QVERIFY(after.executor.oldest() != nullptr);
}

PILOTHOUSE_TEST(QuarantineTest)
#include "quarantine_test.moc"
