#include "models/core/text.h"
#include "models/orchestration/advance.h"
#include "tests/support/golden.h"
#include "tests/support/review/run_stories.h"
#include "tests/support/suite/suite.h"

#include <algorithm>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

const StepLine& step(const RunAssessment& run, const char* id)
{
    return *std::find_if(run.steps.begin(), run.steps.end(),
                         [&](const StepLine& line) { return line.id.text() == QLatin1String(id); });
}

QString choiceText(const char* name, const RunChoice& choice)
{
    return QStringLiteral("  %1: %2\n")
        .arg(QLatin1String(name), choice.isOffered ? choice.effect : "no. " + choice.whyNot);
}

QString stepText(const StepLine& line)
{
    QString text = QStringLiteral("  %1%2 %3 | %4 | %5 / %6 %7\n")
                       .arg(line.isCurrent ? QStringLiteral(">") : QStringLiteral(" "),
                            QString::number(line.number).rightJustified(2), line.sentence,
                            line.word, line.actual, line.planned, line.late);
    for (const QString& evidence : line.evidence)
        text += QStringLiteral("       %1\n").arg(evidence);
    if (!line.why.isEmpty())
        text += QStringLiteral("       %1\n").arg(line.why);
    return text;
}

QString shown(const std::optional<Microseconds>& time)
{
    return time ? text::duration(*time) : QStringLiteral("?");
}

/// All that a person would read of the run.
QString asText(const char* name, const RunAssessment& run)
{
    QString page = QStringLiteral("== %1\n%2 [%3] %4\n%5\nNext: %6\n")
                       .arg(QLatin1String(name), run.title, run.phaseWord, run.position,
                            run.headline, run.nextStep);
    page += QStringLiteral("RTO %1 of %2, forecast %3, spare %4, decision %5, felt %6\n")
                .arg(text::duration(run.rto.elapsed), text::duration(run.rto.target),
                     shown(run.rto.forecast), shown(run.rto.spare), shown(run.rto.decision),
                     shown(run.rto.felt));
    for (const StepLine& line : run.steps)
        page += stepText(line);
    for (const WhyNot& why : run.whyNot)
        page += QStringLiteral("  NOT %1: %2 (%3), %4, %5 old; %6\n")
                    .arg(why.what, why.value, why.limit, why.source, why.age, why.whoClears);
    page += choiceText("hold", run.hold) + choiceText("resume", run.resume) +
            choiceText("abort", run.abort) + choiceText("by hand", run.byHand);
    return page + QLatin1Char('\n');
}

} // namespace

class RunAssessmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStoryReadsAsInTheGoldenFile();
    void whatNobodyBeginsAnyMoreSaysSo();
    void theCurrentStepsAreThoseUnderWay();
    void aHoldBetweenFenceAndPromotionSaysThatWritesAreDown();
    void aDryRunNeverSaysThatWritesAreDown();
    void aRefusalListsEverythingThatStandsInTheWay();
    void aRefusalIsGoneWhenTheStepIsLookedAtAgain();
    void aRefusedRetryDoesNotDenyTheFirstAttempt();
    void aNewPrimaryThatTakesNoWriteIsNamed();
    void anOldPrimaryThatCameBackIsNotCalledDown();
    void aMoveThatIsNotVerifiedIsNotCalledUnswitched();
    void whoIsRolledBackReadsThatThePrimaryIsStillDown();
    void timeThatARunIsHeldIsNotAStepsTime();
    void aDoubtStaysSaidAfterTheStepSucceeded();
    void thereIsNoWayBackPastThePointOfNoReturn();
    void theForecastIsWhatIsLeftOfThePlan();
    void theForecastIsUnknownOnceTheRunGoesBack();
    void theClockStopsAtTheFirstAcceptedWrite();
    void theRulersWordOutranksTheEngines();
    void aLateStepSaysByHowMuch();
    void whoOnlyReadsMayAskNothing();
    void whatASilentProcessDoesIsNotKnown();
    void afterASilenceNoOutageIsCertain();
    void theLogHoldsOneLineForEachThingThatHappened();
    void aClockThatWasSetBackMakesNoNegativeTime();
};

void RunAssessmentTest::everyStoryReadsAsInTheGoldenFile()
{
    const QString page = asText("just started", justStarted().assessed()) +
                         asText("moving", movingStory().assessed()) +
                         asText("held in outage", heldInOutage().assessed()) +
                         asText("refused", refusedStory().assessed()) +
                         asText("doubtful", doubtfulStory().assessed()) +
                         asText("false alarm", falseAlarmStory().assessed()) +
                         asText("rolled back", rolledBackStory().assessed()) +
                         asText("needs operator", needsOperatorStory().assessed()) +
                         asText("asking", askingStory().assessed()) +
                         asText("finished", finishedStory().assessed());
    QCOMPARE(page, golden(QStringLiteral("run-stories.txt"), page));
}

/// Its console was killed between the record that opened it and the one that starts it.
void RunAssessmentTest::whatNobodyBeginsAnyMoreSaysSo()
{
    auto story = justStarted();
    story.view.run.phase = Phase::Prepared;
    story.view.records.clear();
    QCOMPARE(story.assessed().nextStep, QStringLiteral("It begins when it is on disk."));
    story.view.records.emplace_back().row = QStringLiteral("lease");
    const RunAssessment left = story.assessed();
    QVERIFY2(left.nextStep.contains(QStringLiteral("end it (Alt+B)")), qPrintable(left.nextStep));
    QVERIFY(left.abort.isOffered);
}

void RunAssessmentTest::theCurrentStepsAreThoseUnderWay()
{
    const RunAssessment run = movingStory().assessed();
    QVERIFY(step(run, "promote").isCurrent);
    QVERIFY(step(run, "disable:tm-oversight-global").isCurrent);
    QVERIFY(!step(run, "check-names").isCurrent);
    QCOMPARE(step(run, "promote").look, StepLook::Running);
    QCOMPARE(run.position, QStringLiteral("steps 6, 8 and 10 / 25"));
}

void RunAssessmentTest::aHoldBetweenFenceAndPromotionSaysThatWritesAreDown()
{
    const RunAssessment run = heldInOutage().assessed();
    QVERIFY(run.isWritesDown);
    QCOMPARE(run.headline,
             QStringLiteral("Held after step 5. Writes are DOWN while held, for 00:12."));
    QVERIFY(movingStory().assessed().hold.effect.contains(QStringLiteral("stops after steps")));
}

void RunAssessmentTest::aDryRunNeverSaysThatWritesAreDown()
{
    QVERIFY(movingStory(Mode::Live).assessed().isWritesDown);
    QVERIFY(!movingStory(Mode::DryRun).assessed().isWritesDown);
}

void RunAssessmentTest::aRefusalListsEverythingThatStandsInTheWay()
{
    const RunAssessment run = refusedStory().assessed();
    QCOMPARE(run.phase, Phase::Held);
    QCOMPARE(run.whyNot.size(), 2U);
    QCOMPARE(run.whyNot[0].value, QStringLiteral("no answer"));
    QCOMPARE(run.whyNot[1].limit, QStringLiteral("no process of the data directory"));
    QCOMPARE(run.whyNot[1].source, QStringLiteral("host control"));
    QVERIFY(!run.whyNot[1].whoClears.isEmpty());
    QVERIFY(run.headline.contains(QStringLiteral("Promote West Europe: not done")));
    QCOMPARE(step(run, "promote").word, QStringLiteral("REFUSED"));
}

void RunAssessmentTest::aRefusalIsGoneWhenTheStepIsLookedAtAgain()
{
    RunStory story = refusedStory();
    Event resume;
    resume.kind = EventKind::Resume;
    const Advanced advanced = advance(story.view.header.plan, story.view.run, resume);
    story.view.run = advanced.run;
    story.view.records.insert(story.view.records.end(), advanced.records.begin(),
                              advanced.records.end());
    QVERIFY(story.assessed().whyNot.empty());
}

void RunAssessmentTest::aRefusedRetryDoesNotDenyTheFirstAttempt()
{
    const RunAssessment run = refusedDoubtStory().assessed();
    QCOMPARE(run.phase, Phase::Held);
    QVERIFY2(!run.headline.contains(QStringLiteral("not done")), qPrintable(run.headline));
    QVERIFY2(run.headline.contains(QStringLiteral("Promote West Europe: not tried again. Step 10 "
                                                  "is in doubt: it may have happened. Unless "
                                                  "the promotion happened, writes are DOWN")),
             qPrintable(run.headline));
    QVERIFY(step(run, "promote").why.contains(QStringLiteral("it may have happened")));
}

void RunAssessmentTest::aNewPrimaryThatTakesNoWriteIsNamed()
{
    const RunAssessment run = unwrittenStory().assessed();
    QCOMPARE(run.phase, Phase::Held);
    QVERIFY2(run.headline.contains(
                 QStringLiteral("West Europe took no write just now: writes may be DOWN.")),
             qPrintable(run.headline));
}

void RunAssessmentTest::anOldPrimaryThatCameBackIsNotCalledDown()
{
    const RunAssessment run = livingStory().assessed();
    QCOMPARE(run.phase, Phase::Held);
    QVERIFY2(
        run.headline.contains(QStringLiteral("East US gives signs of life: it may take writes.")),
        qPrintable(run.headline));
    QVERIFY2(!run.headline.contains(QStringLiteral("DOWN")), qPrintable(run.headline));
    QVERIFY(run.nextStep.contains(QStringLiteral("Take back (Alt+B) if it lives")));
}

void RunAssessmentTest::aMoveThatIsNotVerifiedIsNotCalledUnswitched()
{
    const RunAssessment run = unverifiedStory().assessed();
    QCOMPARE(run.phase, Phase::NeedsOperator);
    QCOMPARE(run.headline,
             QStringLiteral("West Europe is the new primary and has taken a write, but the move is "
                            "not complete. Step 21: Verify critical health in every region was not "
                            "proved."));
}

void RunAssessmentTest::whoIsRolledBackReadsThatThePrimaryIsStillDown()
{
    QVERIFY(rolledBackStory().assessed().headline.contains(
        QStringLiteral("East US was found down and nothing took its place.")));
}

void RunAssessmentTest::timeThatARunIsHeldIsNotAStepsTime()
{
    RunStory story = doubtfulStory();
    const QString first = step(story.assessed(), "fence:eastus").actual;
    story.now += Seconds(600);
    QCOMPARE(step(story.assessed(), "fence:eastus").actual, first);
}

void RunAssessmentTest::aDoubtStaysSaidAfterTheStepSucceeded()
{
    const RunAssessment run = doubtfulStory().assessed();
    QCOMPARE(step(run, "fence:eastus").look, StepLook::InDoubt);
    QVERIFY(run.headline.contains(QStringLiteral("Step 5 is in doubt: it may have happened.")));
    QVERIFY(run.nextStep.contains(QStringLiteral("looked at first")));
}

void RunAssessmentTest::thereIsNoWayBackPastThePointOfNoReturn()
{
    QVERIFY(heldInOutage().assessed().abort.isOffered);
    const RunChoice abort = movingStory().assessed().abort;
    QVERIFY(!abort.isOffered);
    QVERIFY(abort.whyNot.contains(QStringLiteral("point of no return")));
}

void RunAssessmentTest::theForecastIsWhatIsLeftOfThePlan()
{
    const RunAssessment run = justStarted().assessed();
    QVERIFY(run.rto.forecast.has_value());
    // 0.4 verify, 0.026 detach, 0.1 select, 0.3 fence, 4.5 traffic, 15 settings, 1 warm-up,
    // 1 public write; looking costs a little.
    QVERIFY(*run.rto.forecast > Milliseconds(22'300));
    QVERIFY(*run.rto.forecast < Milliseconds(22'500));
    QCOMPARE(*run.rto.spare, run.rto.target - *run.rto.forecast);
}

void RunAssessmentTest::theForecastIsUnknownOnceTheRunGoesBack()
{
    QVERIFY(!rolledBackStory().assessed().rto.forecast);
    QVERIFY(!needsOperatorStory().assessed().rto.forecast);
}

void RunAssessmentTest::theClockStopsAtTheFirstAcceptedWrite()
{
    RunStory story = finishedStory();
    story.view.result.reset();
    const RunAssessment first = story.assessed();
    story.now += Seconds(600);
    QCOMPARE(story.assessed().rto.elapsed, first.rto.elapsed);
    QVERIFY(!first.rto.isRunning);
    QVERIFY(justStarted().assessed().rto.isRunning);
}

void RunAssessmentTest::theRulersWordOutranksTheEngines()
{
    QCOMPARE(finishedStory().assessed().rto.elapsed, Microseconds(7'600'000));
}

void RunAssessmentTest::aLateStepSaysByHowMuch()
{
    RunStory story = justStarted();
    QVERIFY(step(story.assessed(), "verify-failure").late.isEmpty());
    story.now += Seconds(3);
    QCOMPARE(step(story.assessed(), "verify-failure").late, QStringLiteral("+2.8 s"));
}

void RunAssessmentTest::whoOnlyReadsMayAskNothing()
{
    RunStory story = heldInOutage();
    story.view.isDriven = false;
    const RunAssessment run = story.assessed();
    for (const RunChoice* choice : {&run.hold, &run.resume, &run.abort, &run.byHand}) {
        QVERIFY(!choice->isOffered);
        QVERIFY(choice->whyNot.contains(QStringLiteral("another process")));
    }
}

void RunAssessmentTest::whatASilentProcessDoesIsNotKnown()
{
    RunStory story = justStarted();
    const QString before = step(story.assessed(), "verify-failure").word;
    QVERIFY(before.startsWith(QStringLiteral("RUNNING")));
    story.view.isDriven = false;
    story.view.unheardSince = story.now;
    story.now += Seconds(3);
    const RunAssessment run = story.assessed();
    QCOMPARE(run.phaseWord, QStringLiteral("NOT KNOWN"));
    QVERIFY(run.headline.contains(text::utcTime(*story.view.unheardSince)));
    QVERIFY(run.headline.contains(QStringLiteral("Step 1 may have happened or not.")));
    const StepLine silent = step(run, "verify-failure");
    QCOMPARE(silent.word, QStringLiteral("NOT KNOWN"));
    QCOMPARE(silent.look, StepLook::InDoubt);
    QCOMPARE(silent.actual, QStringLiteral("—"));
    QVERIFY(silent.late.isEmpty());
    QVERIFY(!run.rto.forecast);
    QVERIFY(!run.hold.isOffered);
    QVERIFY(run.hold.whyNot.startsWith(QStringLiteral("Nobody can be asked")));
}

void RunAssessmentTest::afterASilenceNoOutageIsCertain()
{
    RunStory story = heldInOutage();
    QVERIFY(story.assessed().isWritesDown);
    story.view.isDriven = false;
    story.view.unheardSince = story.now;
    QVERIFY(!story.assessed().isWritesDown);
}

void RunAssessmentTest::theLogHoldsOneLineForEachThingThatHappened()
{
    const RunAssessment run = refusedStory().assessed();
    QVERIFY(run.log.front().text.startsWith(QStringLiteral("Run run-1 opened, plan #")));
    QVERIFY(std::any_of(run.log.begin(), run.log.end(), [](const LogLine& line) {
        return line.text.contains(QStringLiteral("Promote West Europe: refused. Not so: "));
    }));
    QCOMPARE(run.log.back().text, QStringLiteral("Run held"));
}

void RunAssessmentTest::aClockThatWasSetBackMakesNoNegativeTime()
{
    RunStory story = justStarted();
    story.now -= Seconds(3600);
    const RunAssessment run = story.assessed();
    QCOMPARE(run.rto.elapsed, Microseconds(0));
    QCOMPARE(step(run, "verify-failure").actual, QStringLiteral("0.01 s"));
}

PILOTHOUSE_TEST(RunAssessmentTest)
#include "run_assessment_test.moc"
