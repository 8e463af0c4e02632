#include "models/orchestration/plans/failover.h"
#include "models/session/take_over.h"
#include "models/simulation/simulated_clock.h"
#include "tests/support/orchestration/engine_bench.h"
#include "tests/support/orchestration/memory_journal.h"
#include "tests/support/orchestration/scripted_elsewhere.h"
#include "tests/support/orchestration/scripted_executor.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/session/cast.h"

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

Error heldElsewhere()
{
    return {ErrorCode::Refused, QStringLiteral("held"), QStringLiteral("daemon, process 7"), {}};
}

/// A desk on a journal that may be another's.
struct WaitingDesk
{
    explicit WaitingDesk(MemoryJournal& onDisk) : journal(onDisk) {}

    void begin()
    {
        RunHeader header;
        header.id = RunId(QStringLiteral("FO-1"));
        header.plan = failoverPlan(store.fleet(), RegionId(QStringLiteral("eastus")),
                                   RegionId(QStringLiteral("westeurope")));
        QVERIFY(runs.start(header, ada).ok());
        journal.deliver();
    }

    [[nodiscard]] QStringList missing(const TakeOverRequest& request) const
    {
        return missingToTakeOver(runs, store.fleet(), request, clock.utc());
    }

    SimulatedClock clock;
    FleetStore store{smallFleet(), clock};
    ScriptedExecutor executor;
    MemoryJournal& journal;
    ScriptedElsewhere holder;
    RunController runs{
        {clock, store, &executor, &journal, nullptr, QStringLiteral("desk-2"), &holder}};
};

} // namespace

/// Taking the engine over: what must hold, and what stands on record then.
class TakeOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoTookARunOverIsOnRecord();
    void aHolderIsUnheardFromItsLastWordOn();
    void onlyTheDeadAreTakenOverFrom();
    void allThatIsMissingIsListed();
    void theOpenRunIsNamedFirst();
};

void TakeOverTest::whoTookARunOverIsOnRecord()
{
    MemoryJournal journal;
    {
        WaitingDesk desk(journal);
        desk.begin();
    }
    journal.epoch = 2;
    WaitingDesk again(journal);
    again.runs.load(TakenOver{ada, QStringLiteral("the daemon died, nobody drives it")});
    journal.deliver();
    QCOMPARE(again.runs.current()->run.phase, Phase::Held);
    const Record last = journal.stored().front().records.back();
    QCOMPARE(last.occasion.actor, ada.name);
    QCOMPARE(last.occasion.reason, QStringLiteral("the daemon died, nobody drives it"));
    QCOMPARE(last.occasion.leaseHolder, QStringLiteral("desk-2"));
}

void TakeOverTest::aHolderIsUnheardFromItsLastWordOn()
{
    MemoryJournal journal;
    WaitingDesk desk(journal);
    desk.holder.setReached(false);
    QVERIFY(!desk.runs.holderUnheardSince()); // This process holds the lease itself.
    journal.held = heldElsewhere();
    desk.holder.setReached(true);
    QVERIFY(!desk.runs.holderUnheardSince());
    desk.holder.setReached(false);
    const UtcTime lostAt = desk.clock.utc();
    QCOMPARE(desk.runs.holderUnheardSince().value(), lostAt);
    desk.clock.advance(Seconds{5});
    desk.holder.setReached(false); // Another try that came to nothing.
    QCOMPARE(desk.runs.holderUnheardSince().value(), lostAt);
}

void TakeOverTest::onlyTheDeadAreTakenOverFrom()
{
    MemoryJournal journal;
    WaitingDesk desk(journal);
    const TakeOverRequest whole{ada, QStringLiteral("the daemon was killed"),
                                takeOverPhrase(desk.store.fleet())};
    journal.held = heldElsewhere();
    QVERIFY(!desk.missing(whole).isEmpty()); // It answers.
    desk.holder.setReached(false);
    journal.free = heldElsewhere();
    QCOMPARE(desk.missing(whole).size(), 1); // It is silent, and lives.
    QVERIFY(desk.missing(whole).first().contains(QLatin1String("daemon, process 7")));
    journal.free = std::monostate{};
    QCOMPARE(desk.missing(whole), QStringList());
}

void TakeOverTest::allThatIsMissingIsListed()
{
    MemoryJournal journal;
    WaitingDesk desk(journal);
    journal.held = journal.free = heldElsewhere();
    // Name, answering, lease, reason, phrase.
    QCOMPARE(desk.missing({{}, QStringLiteral("short"), QStringLiteral("take")}).size(), 5);
}

void TakeOverTest::theOpenRunIsNamedFirst()
{
    MemoryJournal journal;
    WaitingDesk desk(journal);
    QVERIFY(!takeOverImpact(desk.runs).front().text.contains(QLatin1String("FO-1")));
    desk.begin();
    QVERIFY(takeOverImpact(desk.runs).front().text.contains(QLatin1String("FO-1")));
}

PILOTHOUSE_TEST(TakeOverTest)
#include "take_over_test.moc"
