#include "tests/support/orchestration/engine_bench.h"

#include <QTest>

#include <algorithm>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

constexpr int first = 0;
constexpr int second = 1;

/// Two steps, one after the other; the second is the point of no return where wanted.
Plan twoSteps(bool endsInNoReturn = false)
{
    Plan plan;
    plan.steps = {acting("first", 0), acting("second", 1)};
    if (endsInNoReturn) {
        plan.steps[1].undo.reset();
        plan.steps[1].isPointOfNoReturn = true;
        plan.steps[1].landing = Landing::ServerChecked;
    }
    return plan;
}

/// Two steps at once.
Plan parallel()
{
    Plan plan;
    plan.steps = {acting("first", 0), acting("second", 0)};
    return plan;
}

EngineBench started(Plan plan)
{
    EngineBench bench(std::move(plan));
    bench.send(EventKind::Start);
    return bench;
}

std::vector<CommandKind> kinds(const std::vector<Command>& commands)
{
    std::vector<CommandKind> kinds;
    for (const Command& command : commands)
        kinds.push_back(command.kind);
    return kinds;
}

using Kinds = std::vector<CommandKind>;

} // namespace

class AdvanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandLeavesOnlyWhenItsRecordIsOnDisk();
    void aGuardIsReadBeforeEveryAct();
    void stepsOfOneGroupRunTogetherAndGroupsInTurn();
    void aRunThatDoesEverythingIsDone();
    void aGoalThatIsThereIsNeitherDoneNorUndone();
    void aTimeOutIsLookedAtAndNotTakenForAFailure();
    void aDoubtSurvivesARetryThatFailsCleanly();
    void aSuccessWithoutItsEvidenceIsADoubt();
    void aRetryHasTheSameKeyAndAHigherEpoch();
    void anAnswerToAnEarlierCommandIsIgnored();
    void aCleanFailureTakesBackWhatWasDoneLastFirst();
    void aRunTakenBackInDoubtNeedsAnOperator();
    void anUndoThatFailsNeedsAnOperator();
    void afterTheReturnPointAFailureNeedsAnOperator();
    void aDoubtfulReturnPointHasNoWayBack();
    void abortIsRefusedWhileTheReturnPointIsUnderWay();
    void aRefusedGuardHoldsWithItsReasons();
    void anUnansweredNeedIsRefused();
    void anOptionalStepFailsIntoAFinding();
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

void AdvanceTest::aCommandLeavesOnlyWhenItsRecordIsOnDisk()
{
    EngineBench bench = started(twoSteps());
    QCOMPARE(kinds(bench.take()), Kinds{CommandKind::Probe});
    bench.probed(first);
    QCOMPARE(bench.state(first), StepState::Acting);
    QVERIFY(bench.take().empty());
    Event early;
    early.kind = EventKind::Persisted;
    early.sequence = bench.run.steps[first].decidedBy - 1;
    bench.send(early);
    QVERIFY(bench.take().empty());
    bench.persist();
    QCOMPARE(kinds(bench.take()), Kinds{CommandKind::Act});
    bench.persist();
    QVERIFY(bench.take().empty());
}

void AdvanceTest::aGuardIsReadBeforeEveryAct()
{
    EngineBench bench = started(twoSteps());
    bench.act(first, Outcome::Failed);
    QCOMPARE(bench.state(first), StepState::Probing);
    bench.probed(first, Truth::No, {});
    QCOMPARE(bench.run.phase, Phase::Held);
}

void AdvanceTest::stepsOfOneGroupRunTogetherAndGroupsInTurn()
{
    EngineBench both = started(parallel());
    QCOMPARE(both.take().size(), size_t(2));
    EngineBench inTurn = started(twoSteps());
    QCOMPARE(inTurn.take().size(), size_t(1));
    inTurn.act(first);
    QCOMPARE(inTurn.state(second), StepState::Probing);
}

void AdvanceTest::aRunThatDoesEverythingIsDone()
{
    EngineBench bench = started(twoSteps());
    bench.act(first);
    bench.act(second);
    QCOMPARE(bench.run.phase, Phase::Done);
}

void AdvanceTest::aGoalThatIsThereIsNeitherDoneNorUndone()
{
    EngineBench bench = started(twoSteps());
    bench.probed(first, Truth::Yes);
    QCOMPARE(bench.state(first), StepState::AlreadyThere);
    bench.act(second, Outcome::Failed);
    bench.act(second, Outcome::Failed);
    QCOMPARE(bench.run.phase, Phase::RolledBack);
    QCOMPARE(bench.state(first), StepState::AlreadyThere);
}

void AdvanceTest::aTimeOutIsLookedAtAndNotTakenForAFailure()
{
    EngineBench bench = started(twoSteps());
    bench.act(first, Outcome::Unknown);
    QCOMPARE(bench.state(first), StepState::Settling);
    bench.probed(first, Truth::Yes);
    QCOMPARE(bench.state(first), StepState::Succeeded);
}

void AdvanceTest::aDoubtSurvivesARetryThatFailsCleanly()
{
    EngineBench bench = started(twoSteps());
    bench.act(first, Outcome::Unknown);
    bench.act(first, Outcome::Failed);
    QVERIFY(bench.run.steps[first].isDoubted);
    QCOMPARE(bench.state(first), StepState::Undoing);
}

void AdvanceTest::aSuccessWithoutItsEvidenceIsADoubt()
{
    EngineBench bench = started(twoSteps());
    bench.probed(first);
    bench.persist();
    bench.finished(first, Outcome::Succeeded, {});
    QCOMPARE(bench.state(first), StepState::Settling);
    QVERIFY(bench.run.steps[first].isDoubted);
}

void AdvanceTest::aRetryHasTheSameKeyAndAHigherEpoch()
{
    EngineBench bench = started(twoSteps());
    bench.take();
    bench.act(first, Outcome::Unknown);
    bench.probed(first);
    bench.persist();
    std::vector<Command> acts;
    for (const Command& command : bench.take()) {
        if (command.kind == CommandKind::Act)
            acts.push_back(command);
    }
    QCOMPARE(acts.size(), size_t(2));
    QCOMPARE(acts[1].key, acts[0].key);
    QVERIFY(acts[1].epoch > acts[0].epoch);
}

void AdvanceTest::anAnswerToAnEarlierCommandIsIgnored()
{
    EngineBench bench = started(twoSteps());
    bench.act(first, Outcome::Failed);
    const std::uint64_t earlier = bench.run.steps[first].epoch;
    bench.probed(first);
    bench.persist();
    Event late;
    late.kind = EventKind::Finished;
    late.step = first;
    late.epoch = earlier;
    late.outcome = Outcome::Succeeded;
    late.evidence = wanted(bench.plan.steps[first]);
    const Run before = bench.run;
    bench.send(late);
    QCOMPARE(bench.run, before);
}

void AdvanceTest::aCleanFailureTakesBackWhatWasDoneLastFirst()
{
    Plan plan = twoSteps();
    plan.steps.push_back(acting("third", 2));
    EngineBench bench = started(plan);
    bench.act(first);
    bench.act(second);
    bench.act(2, Outcome::Failed);
    bench.act(2, Outcome::Failed);
    QCOMPARE(bench.run.phase, Phase::Backward);
    QCOMPARE(bench.state(second), StepState::Undoing);
    QCOMPARE(bench.state(first), StepState::Succeeded);
    bench.undone(second);
    bench.undone(first);
    QCOMPARE(bench.run.phase, Phase::RolledBack);
}

void AdvanceTest::aRunTakenBackInDoubtNeedsAnOperator()
{
    EngineBench bench = started(twoSteps());
    bench.act(first, Outcome::Unknown);
    bench.act(first, Outcome::Failed);
    bench.undone(first);
    QCOMPARE(bench.run.phase, Phase::NeedsOperator);
}

void AdvanceTest::anUndoThatFailsNeedsAnOperator()
{
    EngineBench bench = started(twoSteps());
    bench.act(first);
    bench.act(second, Outcome::Failed);
    bench.act(second, Outcome::Failed);
    bench.undone(first, Outcome::Failed);
    QCOMPARE(bench.state(first), StepState::Undoing);
    bench.undone(first, Outcome::Unknown);
    bench.probed(first, Truth::Unknown);
    QCOMPARE(bench.run.phase, Phase::NeedsOperator);
}

void AdvanceTest::afterTheReturnPointAFailureNeedsAnOperator()
{
    Plan plan = twoSteps(true);
    plan.steps.push_back(acting("third", 2));
    EngineBench bench = started(plan);
    bench.act(first);
    bench.act(second);
    bench.act(2, Outcome::Failed);
    bench.act(2, Outcome::Failed);
    QCOMPARE(bench.run.phase, Phase::NeedsOperator);
    QCOMPARE(bench.state(first), StepState::Succeeded);
}

void AdvanceTest::aDoubtfulReturnPointHasNoWayBack()
{
    EngineBench bench = started(twoSteps(true));
    bench.act(first);
    bench.act(second, Outcome::Unknown);
    bench.act(second, Outcome::Failed);
    QCOMPARE(bench.run.phase, Phase::NeedsOperator);
    QCOMPARE(bench.state(first), StepState::Succeeded);
}

void AdvanceTest::abortIsRefusedWhileTheReturnPointIsUnderWay()
{
    EngineBench bench = started(twoSteps(true));
    bench.act(first);
    bench.probed(second);
    bench.send(EventKind::Abort);
    QVERIFY(!bench.run.isAbortWanted);
    EngineBench early = started(twoSteps(true));
    early.act(first);
    early.send(EventKind::Abort);
    early.probed(second);
    QCOMPARE(early.state(first), StepState::Undoing);
}

void AdvanceTest::aRefusedGuardHoldsWithItsReasons()
{
    EngineBench bench = started(twoSteps());
    Facts facts = allYes(bench.plan.steps[first].allowed);
    facts[0].truth = Truth::No;
    facts[0].value = QStringLiteral("held by desk-2");
    bench.probed(first, Truth::No, facts);
    QCOMPARE(bench.run.phase, Phase::Held);
    const auto refused =
        std::find_if(bench.records.begin(), bench.records.end(),
                     [](const Record& record) { return record.kind == RecordKind::Refused; });
    QVERIFY(refused != bench.records.end());
    QCOMPARE(refused->facts, facts);
    bench.send(EventKind::Resume);
    bench.act(first);
    QCOMPARE(bench.state(first), StepState::Succeeded);
}

void AdvanceTest::anUnansweredNeedIsRefused()
{
    const Facts refused =
        refusals({Need::LeaseHeld, Need::OldPrimaryFenced}, allYes({Need::LeaseHeld}));
    QCOMPARE(refused.size(), size_t(1));
    QCOMPARE(refused[0].need, Need::OldPrimaryFenced);
    QCOMPARE(refused[0].truth, Truth::Unknown);
}

void AdvanceTest::anOptionalStepFailsIntoAFinding()
{
    Plan plan = twoSteps();
    plan.steps[0].isRequired = false;
    EngineBench bench = started(plan);
    bench.act(first, Outcome::Failed);
    bench.act(first, Outcome::Failed);
    QCOMPARE(bench.state(first), StepState::Failed);
    bench.act(second);
    QCOMPARE(bench.run.phase, Phase::Done);
}

void AdvanceTest::aHoldWaitsForWhatIsUnderWay()
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

void AdvanceTest::aHeldRunGoesOnOrBackOrByHand()
{
    EngineBench bench = started(twoSteps());
    bench.act(first);
    bench.send(EventKind::Hold);
    QCOMPARE(bench.run.phase, Phase::Held);
    EngineBench on = bench;
    on.send(EventKind::Resume);
    on.act(second);
    QCOMPARE(on.run.phase, Phase::Done);
    EngineBench back = bench;
    back.send(EventKind::Abort);
    back.undone(first);
    QCOMPARE(back.run.phase, Phase::RolledBack);
    bench.send(EventKind::TakeByHand);
    QCOMPARE(bench.run.phase, Phase::Abandoned);
}

void AdvanceTest::aRestartIsHeldWithItsDoubt()
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

void AdvanceTest::aResumeReissuesUnderTheSameKey()
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

void AdvanceTest::proofOfLifeEndsTheRun()
{
    EngineBench bench = started(twoSteps());
    bench.probed(first);
    bench.persist();
    bench.finished(first, Outcome::Succeeded, {{EvidenceCode::ProofOfLife, {}}});
    QCOMPARE(bench.run.phase, Phase::FalseAlarm);
}

void AdvanceTest::aPersonsValueMustLieInItsRange()
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

void AdvanceTest::aPersonsNoGoEndsTheWayForward()
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

void AdvanceTest::aTerminalRunAcceptsNoEvent()
{
    EngineBench bench = started(twoSteps());
    bench.probed(first);
    bench.persist();
    for (const Phase phase : {Phase::Done, Phase::RolledBack, Phase::FalseAlarm, Phase::Abandoned,
                              Phase::NeedsOperator}) {
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

void AdvanceTest::aRunIsTheSumOfItsRecords()
{
    EngineBench bench = started(parallel());
    bench.act(first, Outcome::Unknown);
    bench.act(second);
    bench.probed(first, Truth::Yes);
    QCOMPARE(bench.run.phase, Phase::Done);
    QCOMPARE(replayed(bench.plan, bench.records), durable(bench.run));
}

QTEST_GUILESS_MAIN(AdvanceTest)
#include "advance_test.moc"
