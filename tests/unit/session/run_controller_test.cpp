#include "models/orchestration/plans/failover.h"
#include "models/session/run_controller.h"
#include "models/simulation/simulated_clock.h"
#include "tests/support/orchestration/engine_bench.h"
#include "tests/support/orchestration/memory_journal.h"
#include "tests/support/orchestration/scripted_executor.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/session/cast.h"

#include <QSignalSpy>

#include <algorithm>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

Error diskFull()
{
    return {ErrorCode::Refused, QStringLiteral("The journal could not be written"),
            QStringLiteral("disk full"), QStringLiteral("Free the disk")};
}

/// One desk with a run on it.
struct RunDesk
{
    explicit RunDesk(MemoryJournal& onDisk) : journal(onDisk) {}

    [[nodiscard]] RunHeader header() const
    {
        RunHeader header;
        header.id = RunId(QStringLiteral("FO-1"));
        header.plan = failoverPlan(store.fleet(), eastus, westeurope);
        return header;
    }

    void begin()
    {
        QVERIFY(runs.start(header(), ada).ok());
        journal.deliver();
    }

    /// Lets the good day go on until the executor is asked about that step.
    void goTo(const char* step)
    {
        while (executor.oldest() && executor.oldest()->step.id.text() != QLatin1String(step)) {
            executor.answerWell();
            journal.deliver();
        }
    }

    [[nodiscard]] Phase phase() const { return runs.current()->run.phase; }

    SimulatedClock clock;
    FleetStore store{smallFleet(), clock};
    ScriptedExecutor executor;
    MemoryJournal& journal;
    RunController runs{{clock, store, &executor, &journal, nullptr, QStringLiteral("desk-1")}};
};

bool isCommand(const EffectOrder& order)
{
    return order.command.kind != CommandKind::Probe;
}

} // namespace

class RunControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodDayEndsSwitched();
    void noCommandLeavesBeforeItsRecordIsOnDisk();
    void aJournalThatRefusesStopsTheRunAndIsTriedAgain();
    void aRunThatCannotBeOpenedBeginsNothing();
    void anExecutorThatSaysNothingIsADoubtNotAFailure();
    void aLateAnswerChangesNothing();
    void withoutTheLeaseNothingActs();
    void holdStopsAfterWhatIsUnderWay();
    void aHoldWhileItStartsIsNotLost();
    void anOpenRunComesBackHeldWithItsDoubt();
    void withoutTheLeaseAnOpenRunIsOnlyRead();
    void aSecondRunIsRefusedWhileOneIsOpen();
    void theReasonOfAPersonIsOnRecord();
    void aHoldInAnOutageReminds();
    void whoWasNotToldIsShownAndWrittenDown();
    void whatARunLearnedGoesWithItsOrders();
};

void RunControllerTest::aGoodDayEndsSwitched()
{
    MemoryJournal journal;
    RunDesk desk(journal);
    QSignalSpy ended(&desk.runs, &RunController::ended);
    desk.begin();
    desk.goTo("never");
    QCOMPARE(desk.phase(), Phase::Switched);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(journal.stored().front().records, desk.runs.current()->records);
    QVERIFY(!desk.runs.isOpen());
}

void RunControllerTest::noCommandLeavesBeforeItsRecordIsOnDisk()
{
    MemoryJournal journal;
    RunDesk desk(journal);
    desk.begin();
    desk.executor.answerWell(); // The probe of the first step: decided, and not on disk.
    QVERIFY(desk.executor.orders.empty());
    journal.deliver();
    QCOMPARE(desk.executor.orders.size(), std::size_t(1));
    QVERIFY(isCommand(desk.executor.orders.front()));
}

void RunControllerTest::aJournalThatRefusesStopsTheRunAndIsTriedAgain()
{
    MemoryJournal journal;
    RunDesk desk(journal);
    desk.begin();
    journal.refusal = diskFull();
    desk.executor.answerWell();
    journal.deliver();
    QVERIFY(desk.executor.orders.empty());
    QCOMPARE(desk.runs.current()->trouble.value(), diskFull());
    journal.refusal.reset();
    desk.clock.advance(Seconds{2});
    QTRY_COMPARE(journal.waiting(), std::size_t(1));
    journal.deliver();
    QVERIFY(!desk.runs.current()->trouble);
    QCOMPARE(desk.executor.orders.size(), std::size_t(1));
    QCOMPARE(journal.stored().front().records, desk.runs.current()->records);
}

void RunControllerTest::aRunThatCannotBeOpenedBeginsNothing()
{
    MemoryJournal journal;
    RunDesk desk(journal);
    QSignalSpy refused(&desk.runs, &RunController::refused);
    journal.refusal = diskFull();
    desk.begin();
    QCOMPARE(refused.size(), 1);
    QVERIFY(desk.executor.orders.empty());
    QVERIFY(desk.runs.current() == nullptr);
    QVERIFY(!desk.runs.isOpen());
}

void RunControllerTest::anExecutorThatSaysNothingIsADoubtNotAFailure()
{
    MemoryJournal journal;
    RunDesk desk(journal);
    desk.begin();
    desk.goTo("fence:eastus");
    desk.executor.answerWell();
    journal.deliver();
    QVERIFY(isCommand(desk.executor.orders.front()));
    desk.clock.advance(desk.executor.oldest()->step.timeout + RunController::answerGrace);
    QTRY_COMPARE(desk.executor.orders.size(), std::size_t(2)); // A probe is to settle it.
    const int fence = desk.executor.oldest()->command.step;
    const StepRun& state = desk.runs.current()->run.steps[static_cast<size_t>(fence)];
    QCOMPARE(state.state, StepState::Settling);
    QVERIFY(state.isDoubted);
}

void RunControllerTest::aLateAnswerChangesNothing()
{
    MemoryJournal journal;
    RunDesk desk(journal);
    desk.begin();
    desk.goTo("fence:eastus");
    desk.executor.answerWell();
    journal.deliver();
    desk.clock.advance(desk.executor.oldest()->step.timeout + RunController::answerGrace);
    QTRY_COMPARE(desk.executor.orders.size(), std::size_t(2));
    journal.deliver();
    const Run before = desk.runs.current()->run;
    desk.executor.answer(Outcome::Failed); // What was given up answers now.
    QCOMPARE(desk.runs.current()->run, before);
}

void RunControllerTest::withoutTheLeaseNothingActs()
{
    MemoryJournal journal;
    RunDesk desk(journal);
    desk.begin();
    journal.held = Error{ErrorCode::Refused, QStringLiteral("another process holds it"), {}, {}};
    desk.executor.answerWell();
    journal.deliver();
    QCOMPARE(desk.phase(), Phase::Held);
    QVERIFY(desk.executor.orders.empty());
    const GuardFacts& facts = desk.runs.current()->records.back().facts;
    const bool isNamed = std::any_of(facts.begin(), facts.end(), [](const GuardFact& fact) {
        return fact.need == Need::LeaseHeld && fact.truth == Truth::No;
    });
    const bool isRefused =
        std::any_of(desk.runs.current()->records.begin(), desk.runs.current()->records.end(),
                    [](const Record& record) { return record.kind == RecordKind::Refused; });
    QVERIFY(isNamed || isRefused);
}

void RunControllerTest::holdStopsAfterWhatIsUnderWay()
{
    MemoryJournal journal;
    RunDesk desk(journal);
    desk.begin();
    desk.goTo("select");
    desk.runs.hold(ada);
    journal.deliver();
    QVERIFY(desk.runs.current()->run.isHoldWanted || desk.phase() == Phase::Held);
    while (desk.executor.oldest()) {
        desk.executor.answerWell();
        journal.deliver();
    }
    QCOMPARE(desk.phase(), Phase::Held);
    desk.runs.resume(ada, QStringLiteral("the network team is aware"));
    journal.deliver();
    desk.goTo("never");
    QCOMPARE(desk.phase(), Phase::Switched);
}

void RunControllerTest::aHoldWhileItStartsIsNotLost()
{
    MemoryJournal journal;
    RunDesk desk(journal);
    QVERIFY(desk.runs.start(desk.header(), ada).ok());
    desk.runs.hold(ada); // Its header is not on disk yet.
    journal.deliver();
    desk.goTo("never");
    QCOMPARE(desk.phase(), Phase::Held);
    const auto& steps = desk.runs.current()->run.steps;
    QVERIFY(std::none_of(steps.begin(), steps.end(), [](const StepRun& step) {
        return step.state == StepState::Acting || step.state == StepState::Succeeded;
    }));
}

void RunControllerTest::anOpenRunComesBackHeldWithItsDoubt()
{
    MemoryJournal journal;
    {
        RunDesk desk(journal);
        desk.begin();
        desk.goTo("promote");
        QVERIFY(desk.executor.oldest()->isUntried);
        desk.executor.answerWell();
        journal.deliver();
        QVERIFY(isCommand(*desk.executor.oldest())); // Sent; then the console dies.
    }
    journal.epoch = 2;
    RunDesk again(journal);
    again.runs.load();
    journal.deliver();
    QCOMPARE(again.phase(), Phase::Held);
    const auto& steps = again.runs.current()->run.steps;
    const bool isDoubted =
        std::any_of(steps.begin(), steps.end(), [](const StepRun& step) { return step.isDoubted; });
    QVERIFY(isDoubted);
    QVERIFY(again.executor.orders.empty());
    QVERIFY(again.runs.isOpen());
    again.runs.resume(ada, QStringLiteral("the console is back"));
    journal.deliver();
    QCOMPARE(again.executor.oldest()->command.kind, CommandKind::Probe);
    QVERIFY(!again.executor.oldest()->isUntried); // Something of it may have had its effect.
}

void RunControllerTest::withoutTheLeaseAnOpenRunIsOnlyRead()
{
    MemoryJournal journal;
    {
        RunDesk desk(journal);
        desk.begin();
        desk.goTo("select");
    }
    const std::vector<Record> before = journal.stored().front().records;
    journal.held = Error{ErrorCode::Refused, QStringLiteral("another process holds it"), {}, {}};
    RunDesk again(journal);
    again.runs.load();
    journal.deliver();
    QVERIFY(again.runs.current() != nullptr);
    QVERIFY(!again.runs.current()->isDriven);
    again.runs.resume(ada, QStringLiteral("I want to"));
    again.runs.hold(ada);
    journal.deliver();
    QVERIFY(again.executor.orders.empty());
    QCOMPARE(journal.stored().front().records, before);
}

void RunControllerTest::aSecondRunIsRefusedWhileOneIsOpen()
{
    MemoryJournal journal;
    RunDesk desk(journal);
    desk.begin();
    RunHeader second = desk.header();
    second.id = RunId(QStringLiteral("FO-2"));
    QVERIFY(!desk.runs.start(second, ada).ok());
    QCOMPARE(desk.runs.current()->header.id.text(), QStringLiteral("FO-1"));
}

void RunControllerTest::theReasonOfAPersonIsOnRecord()
{
    MemoryJournal journal;
    RunDesk desk(journal);
    desk.begin();
    desk.runs.hold(ada);
    desk.goTo("never");
    QCOMPARE(desk.phase(), Phase::Held);
    desk.runs.takeByHand(ada, QStringLiteral("the cloud's own team does it"));
    journal.deliver();
    QCOMPARE(desk.phase(), Phase::Abandoned);
    const Record last = journal.stored().front().records.back();
    QCOMPARE(last.occasion.reason, QStringLiteral("the cloud's own team does it"));
    QCOMPARE(last.occasion.actor, ada.name);
    QCOMPARE(last.occasion.leaseHolder, QStringLiteral("desk-1"));
}

void RunControllerTest::aHoldInAnOutageReminds()
{
    MemoryJournal journal;
    RunDesk desk(journal);
    QSignalSpy reminded(&desk.runs, &RunController::outageReminded);
    desk.begin();
    desk.goTo("promote");
    desk.runs.hold(ada);
    journal.deliver();
    desk.goTo("never");
    QCOMPARE(desk.phase(), Phase::Held);
    desk.clock.advance(RunController::outageReminder);
    QTRY_COMPARE(reminded.size(), 1);
    desk.clock.advance(RunController::outageReminder);
    QTRY_COMPARE(reminded.size(), 2);
}

void RunControllerTest::whoWasNotToldIsShownAndWrittenDown()
{
    MemoryJournal journal;
    RunDesk desk(journal);
    desk.begin();
    const RunId run = desk.runs.current()->run.id;
    NoticeAccount account{
        NoticeAbout::BrokenGlass, QStringLiteral("duty"),     NoticeState::Pending,         1,
        desk.clock.utc(),         QStringLiteral("HTTP 503"), desk.clock.utc() + Seconds(2)};
    desk.runs.noteNotice(run, account);
    journal.deliver();
    QVERIFY(journal.stored().front().notices.isEmpty()); // Only records stand in a running run.
    const std::vector<LogLine> log = desk.runs.assessment().log;
    QVERIFY(std::any_of(log.begin(), log.end(), [](const LogLine& line) {
        return line.text.contains(QStringLiteral("\"duty\" was not told that glass was broken")) &&
               line.text.contains(QStringLiteral("tried again at"));
    }));
    desk.goTo("never");
    journal.deliver();
    QVERIFY(journal.stored().front().notices.contains("pending"));
    account.state = NoticeState::Untold;
    account.attempts = 5;
    account.nextTry.reset();
    desk.runs.noteNotice(run, account);
    desk.runs.finish(run, RunResult());
    journal.deliver();
    const QStringList findings = desk.runs.assessment().result->findings;
    QVERIFY(findings.front().contains(QStringLiteral("asked 5 times")));
    QVERIFY(findings.front().contains(QStringLiteral("not tried again")));
    RunDesk later(journal);
    later.runs.load();
    journal.deliver();
    QCOMPARE(later.runs.history().front().notices, std::vector<NoticeAccount>{account});
}

/// Also in another process: what the executor alone remembers goes with it.
void RunControllerTest::whatARunLearnedGoesWithItsOrders()
{
    MemoryJournal journal;
    const StepEvidence position = rankedAt(RegionId(QStringLiteral("westeurope")), 0x3000060);
    {
        RunDesk desk(journal);
        desk.begin();
        desk.goTo("select");
        desk.executor.answerWell(); // Its probe.
        journal.deliver();
        desk.executor.answerWell({position});
        journal.deliver();
    }
    RunDesk later(journal);
    journal.epoch = 2;
    later.runs.load();
    journal.deliver();
    later.runs.resume({QStringLiteral("ada")}, QStringLiteral("the console is back"));
    journal.deliver();
    QVERIFY(!later.executor.orders.empty());
    QCOMPARE(
        later.executor.orders.front().learned.rankedAt.at(RegionId(QStringLiteral("westeurope"))),
        std::uint64_t(0x3000060));
}

PILOTHOUSE_TEST(RunControllerTest)
#include "run_controller_test.moc"
