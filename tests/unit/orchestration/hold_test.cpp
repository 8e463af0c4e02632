#include "tests/support/suite/suite.h"
#include "tests/unit/orchestration/small_plans.h"

#include <algorithm>

using namespace pilothouse;
using namespace pilothouse::tests;

class HoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHoldWaitsForWhatIsUnderWay();
    void aHeldRunGoesOnOrBackOrByHand();
    void aRestartIsHeldWithItsDoubt();
    void aResumeReissuesUnderTheSameKey();
    void proofOfLifeEndsTheRun();
    void aPersonsValueMustLieInItsRange();
    void aPersonsNoGoEndsTheWayForward();
    void aTerminalRunAcceptsNoEvent();
    void aRunIsTheSumOfItsRecords();
};

void HoldTest::aHoldWaitsForWhatIsUnderWay()
{
    EngineBench bench = started(twoSteps());
    bench.probed(first);
    bench.send(EventKind::Hold);
    QCOMPARE(bench.run.phase, Phase::Forward);
    bench.persist();
    bench.finished(first, Outcome::Succeeded);
    QCOMPARE(bench.run.phase, Phase::Held);
    QCOMPARE(bench.state(second), StepState::Waiting);
}

void HoldTest::aHeldRunGoesOnOrBackOrByHand()
{
    EngineBench bench = started(twoSteps());
    bench.act(first);
    bench.send(EventKind::Hold);
    QCOMPARE(bench.run.phase, Phase::Held);
    EngineBench on = bench;
    on.send(EventKind::Resume);
    on.act(second);
    QCOMPARE(on.run.phase, Phase::Switched);
    EngineBench back = bench;
    back.send(EventKind::Abort);
    back.undone(first);
    QCOMPARE(back.run.phase, Phase::RolledBack);
    bench.send(EventKind::TakeByHand);
    QCOMPARE(bench.run.phase, Phase::Abandoned);
}

void HoldTest::aRestartIsHeldWithItsDoubt()
{
    EngineBench bench = started(twoSteps());
    bench.probed(first);
    bench.persist();
    const std::uint64_t sent = bench.run.epoch;
    bench.crash();
    QCOMPARE(bench.run.phase, Phase::Held);
    QCOMPARE(bench.state(first), StepState::Settling);
    QVERIFY(bench.run.steps[first].isDoubted);
    QVERIFY(bench.run.epoch > sent);
    QVERIFY(bench.take().empty());
}

void HoldTest::aResumeReissuesUnderTheSameKey()
{
    EngineBench bench = started(twoSteps());
    bench.probed(first);
    bench.take();
    bench.persist();
    const Command before = bench.take().front();
    bench.crash();
    bench.send(EventKind::Resume);
    QCOMPARE(kinds(bench.take()), Kinds{CommandKind::Probe});
    bench.probed(first);
    bench.persist();
    const Command after = bench.take().front();
    QCOMPARE(after.kind, CommandKind::Act);
    QCOMPARE(after.key, before.key);
    QVERIFY(after.epoch > before.epoch);
}

void HoldTest::proofOfLifeEndsTheRun()
{
    EngineBench bench = started(twoSteps());
    bench.probed(first);
    bench.persist();
    bench.finished(first, Outcome::Succeeded, {{EvidenceCode::ProofOfLife, {}}});
    QCOMPARE(bench.run.phase, Phase::FalseAlarm);
}

void HoldTest::aPersonsValueMustLieInItsRange()
{
    Plan plan = twoSteps();
    plan.steps[0].kind = StepKind::Ask;
    plan.steps[0].expected = ExpectedRange{10.0, 20.0};
    EngineBench bench = started(plan);
    bench.take();
    bench.probed(first);
    QCOMPARE(kinds(bench.take()), Kinds{CommandKind::Ask});
    Event answer;
    answer.kind = EventKind::Answered;
    answer.step = first;
    answer.value = 21.0;
    bench.send(answer);
    QCOMPARE(bench.state(first), StepState::Asking);
    answer.value = 20.0;
    bench.send(answer);
    QCOMPARE(bench.state(first), StepState::Succeeded);
}

void HoldTest::aPersonsNoGoEndsTheWayForward()
{
    Plan plan = twoSteps();
    plan.steps[1].kind = StepKind::Poll;
    plan.steps[1].attemptsMax = 1;
    EngineBench bench = started(plan);
    bench.act(first);
    bench.probed(second);
    Event answer;
    answer.kind = EventKind::Answered;
    answer.step = second;
    bench.send(answer);
    QCOMPARE(bench.run.phase, Phase::Backward);
}

void HoldTest::aTerminalRunAcceptsNoEvent()
{
    EngineBench bench = started(twoSteps());
    bench.probed(first);
    bench.persist();
    for (const Phase phase : {Phase::Switched, Phase::RolledBack, Phase::FalseAlarm,
                              Phase::Abandoned, Phase::NeedsOperator}) {
        Run run = bench.run;
        run.phase = phase;
        for (int kind = 0; kind <= static_cast<int>(EventKind::Restarted); ++kind) {
            Event event;
            event.kind = static_cast<EventKind>(kind);
            event.step = first;
            event.epoch = run.steps[first].epoch;
            event.sequence = run.sequence;
            const Advanced advanced = advance(bench.plan, run, event);
            QCOMPARE(advanced.run, run);
            QVERIFY(advanced.records.empty());
            QVERIFY(advanced.commands.empty());
        }
    }
}

void HoldTest::aRunIsTheSumOfItsRecords()
{
    EngineBench bench = started(parallel());
    bench.act(first, Outcome::Unknown);
    bench.act(second);
    bench.probed(first, Truth::Yes);
    QCOMPARE(bench.run.phase, Phase::Switched);
    QCOMPARE(replayed(bench.plan, bench.records), durable(bench.run));
}

PILOTHOUSE_TEST(HoldTest)
#include "hold_test.moc"
