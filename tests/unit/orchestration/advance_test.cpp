#include "tests/support/suite/suite.h"
#include "tests/unit/orchestration/small_plans.h"

#include <algorithm>

using namespace pilothouse;
using namespace pilothouse::tests;

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
    QCOMPARE(bench.run.phase, Phase::Switched);
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
    GuardFacts facts = allYes(bench.plan.steps[first].allowed);
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
    const GuardFacts refused =
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
    QCOMPARE(bench.run.phase, Phase::Switched);
}

PILOTHOUSE_TEST(AdvanceTest)
#include "advance_test.moc"
