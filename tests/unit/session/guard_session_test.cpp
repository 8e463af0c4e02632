#include "models/session/guard_session.h"
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

using Stage = GuardSession::Stage;

/// A desk whose primary was killed, as far as its feed tells.
struct GuardedDesk
{
    explicit GuardedDesk(Fleet fleet = simulatedFleet(3)) : store{std::move(fleet), clock}
    {
        guard.setPerson(ada);
        for (int second = 0; second < 10; ++second)
            pass(Seconds{1}, Scenario::Normal);
        pass(Seconds{1});
    }

    void hear(Scenario scenario)
    {
        const ScenarioMoment moment{clock.monotonic(), clock.utc(), elapsed, 1, ++revision};
        FleetSnapshot snapshot = scenarioSnapshot(scenario, store.fleet(), moment);
        snapshot.isSimulated = false; // What is simulated here is the whole world.
        store.accept(std::make_shared<const FleetSnapshot>(std::move(snapshot)));
    }

    void pass(Microseconds time, Scenario scenario = Scenario::KilledPrimary)
    {
        clock.advance(time);
        elapsed += time;
        hear(scenario);
    }

    /// Fills in everything but the code that arms.
    void fill()
    {
        guard.openFailover();
        guard.chooseTarget(westeurope);
        guard.setReason({QStringLiteral("INC-5521"), QStringLiteral("database-outage"),
                         QStringLiteral("the primary's host died")});
    }

    void arm()
    {
        fill();
        guard.setTyped(code());
    }

    [[nodiscard]] QString code() const { return guard.view().guard.toCode; }
    [[nodiscard]] Stage stage() const { return guard.view().stage; }

    /// Lets the count-down run out; the feed goes on meanwhile.
    void countDown()
    {
        for (int tenth = 0; tenth < 50; ++tenth)
            pass(Milliseconds{100});
    }

    SimulatedClock clock;
    FleetStore store;
    AlarmLog alarms{clock};
    ScriptedExecutor executor;
    MemoryJournal journal;
    RunController runs{{clock, store, &executor, &journal, nullptr, QStringLiteral("desk-1")}};
    GuardSession guard{clock, store, alarms, runs};
    std::uint64_t revision = 0;
    Microseconds elapsed{60'000'000};
};

} // namespace

class GuardSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingPreselectsNothingAndSaysWhatIsMissing();
    void theWholeWayStartsExactlyOneRun();
    void aWrongCodeDoesNotArm();
    void theCodeIsTypedInAnyCase();
    void aHardCheckCannotBeOverridden();
    void anOverridableCheckWantsAReason();
    void anArmedGuardDisarmsWhenAGateTurns();
    void idlenessDisarms();
    void leavingTheWindowDisarms();
    void escapeInTheCountDownSendsNothing();
    void aGateThatTurnsInTheCountDownSendsNothing();
    void confirmWithoutArmingDoesNothing();
    void nobodyNamedStartsNothing();
    void aJournalThatRefusesIsSaidAndNothingStarts();
    void theDecisionIsWrittenWithItsChecks();
    void anotherTargetMeansTypingAgain();
    void aQuestionWantsAnAnswer();
    void lossBeyondTheRpoIsForThoseWhoMayBreakGlass();
};

void GuardSessionTest::openingPreselectsNothingAndSaysWhatIsMissing()
{
    GuardedDesk desk;
    QCOMPARE(desk.stage(), Stage::Closed);
    desk.guard.openFailover();
    QCOMPARE(desk.stage(), Stage::Open);
    QVERIFY(!desk.guard.view().guard.to);
    const QStringList& missing = desk.guard.view().missing;
    QVERIFY(mentions(missing, "Gate 1"));
    QVERIFY(mentions(missing, "Gate 4"));
    QVERIFY(desk.executor.orders.empty());
    const auto& targets = desk.guard.view().guard.targets;
    QCOMPARE(targets.size(), std::size_t(2));
    QVERIFY(targets.front().isRecommended);
}

void GuardSessionTest::theWholeWayStartsExactlyOneRun()
{
    GuardedDesk desk;
    QSignalSpy started(&desk.guard, &GuardSession::started);
    desk.arm();
    QCOMPARE(desk.guard.view().missing, QStringList());
    QCOMPARE(desk.stage(), Stage::Armed);
    desk.guard.confirm();
    QCOMPARE(desk.stage(), Stage::Counting);
    QCOMPARE(desk.journal.waiting(), std::size_t(0));
    desk.countDown();
    QTRY_COMPARE(desk.stage(), Stage::Starting);
    QVERIFY(started.isEmpty()); // Never "started" by assumption.
    desk.journal.deliver();
    QCOMPARE(started.size(), 1);
    QCOMPARE(desk.stage(), Stage::Closed);
    QCOMPARE(desk.runs.current()->header.plan.target, westeurope);
    QCOMPARE(desk.journal.stored().size(), std::size_t(1));
}

void GuardSessionTest::aWrongCodeDoesNotArm()
{
    GuardedDesk desk;
    desk.fill();
    desk.guard.setTyped(QStringLiteral("sea"));
    QCOMPARE(desk.stage(), Stage::Open);
    QVERIFY(mentions(desk.guard.view().missing, "You typed sea"));
    desk.guard.confirm();
    QCOMPARE(desk.stage(), Stage::Open);
}

void GuardSessionTest::theCodeIsTypedInAnyCase()
{
    GuardedDesk desk;
    desk.fill();
    desk.guard.setTyped(desk.code().toUpper());
    QCOMPARE(desk.stage(), Stage::Armed);
}

void GuardSessionTest::aHardCheckCannotBeOverridden()
{
    GuardedDesk desk;
    desk.arm();
    desk.journal.held = Error{ErrorCode::Refused,
                              QStringLiteral("another console runs the engine"),
                              QStringLiteral("pid 4711"),
                              {}};
    desk.pass(Milliseconds{250});
    QCOMPARE(desk.stage(), Stage::Open);
    desk.guard.setStatement(QStringLiteral("journal"), QStringLiteral("I know what I am doing"));
    QCOMPARE(desk.stage(), Stage::Open);
    QVERIFY(mentions(desk.guard.view().missing, "another console runs the engine"));
}

void GuardSessionTest::anOverridableCheckWantsAReason()
{
    GuardedDesk desk;
    desk.pass(Milliseconds{250}, Scenario::Normal);
    desk.fill();
    desk.pass(Milliseconds{250}, Scenario::Normal);
    desk.guard.setTyped(desk.code());
    QCOMPARE(desk.stage(), Stage::Open); // The primary lives.
    QVERIFY(mentions(desk.guard.view().missing, "Say why you go on without it"));
    // Of a copy: each statement publishes another view.
    for (const GuardCheck& check : std::vector(desk.guard.view().guard.checks)) {
        if (check.state != CheckState::Pass && check.clearance == Clearance::Reason)
            desk.guard.setStatement(check.key, QStringLiteral("short"));
    }
    QCOMPARE(desk.stage(), Stage::Open);
    for (const GuardCheck& check : std::vector(desk.guard.view().guard.checks)) {
        if (check.state != CheckState::Pass && check.clearance == Clearance::Reason)
            desk.guard.setStatement(check.key, QStringLiteral("the provider says it is down"));
    }
    desk.guard.setTyped(desk.code());
    QCOMPARE(desk.guard.view().missing, QStringList());
    QCOMPARE(desk.stage(), Stage::Armed);
}

void GuardSessionTest::anArmedGuardDisarmsWhenAGateTurns()
{
    GuardedDesk desk;
    desk.arm();
    QCOMPARE(desk.stage(), Stage::Armed);
    desk.pass(Milliseconds{250}, Scenario::Normal);
    QCOMPARE(desk.stage(), Stage::Open);
    QVERIFY(desk.guard.view().notice.startsWith(QStringLiteral("Disarmed: ")));
}

void GuardSessionTest::idlenessDisarms()
{
    GuardedDesk desk;
    desk.arm();
    for (int second = 0; second < 60; ++second)
        desk.pass(Seconds{1});
    QTRY_COMPARE(desk.stage(), Stage::Open);
    QVERIFY(desk.guard.view().notice.contains(QStringLiteral("nothing was done")));
    QVERIFY(desk.guard.view().typed.isEmpty());
}

void GuardSessionTest::leavingTheWindowDisarms()
{
    GuardedDesk desk;
    desk.arm();
    desk.guard.setWindowActive(false);
    for (int second = 0; second < 15; ++second)
        desk.pass(Seconds{1});
    QTRY_COMPARE(desk.stage(), Stage::Open);
    QVERIFY(desk.guard.view().notice.contains(QStringLiteral("left")));
}

void GuardSessionTest::escapeInTheCountDownSendsNothing()
{
    GuardedDesk desk;
    desk.arm();
    desk.guard.confirm();
    desk.pass(Seconds{3});
    desk.guard.stopCountDown();
    QCOMPARE(desk.stage(), Stage::Open);
    desk.countDown();
    QCOMPARE(desk.journal.waiting(), std::size_t(0));
    QVERIFY(desk.runs.current() == nullptr);
    QVERIFY(desk.guard.view().notice.contains(QStringLiteral("Nothing was sent")));
}

void GuardSessionTest::aGateThatTurnsInTheCountDownSendsNothing()
{
    GuardedDesk desk;
    desk.arm();
    desk.guard.confirm();
    desk.pass(Seconds{1}, Scenario::Normal);
    QCOMPARE(desk.stage(), Stage::Open);
    QVERIFY(desk.guard.view().notice.contains(QStringLiteral("nothing was sent")));
    desk.countDown();
    QVERIFY(desk.runs.current() == nullptr);
}

void GuardSessionTest::confirmWithoutArmingDoesNothing()
{
    GuardedDesk desk;
    desk.fill();
    desk.guard.confirm();
    desk.countDown();
    QCOMPARE(desk.stage(), Stage::Open);
    QCOMPARE(desk.journal.waiting(), std::size_t(0));
}

void GuardSessionTest::nobodyNamedStartsNothing()
{
    GuardedDesk desk;
    desk.arm();
    desk.guard.setPerson({});
    desk.guard.confirm();
    QCOMPARE(desk.stage(), Stage::Armed);
    QVERIFY(desk.guard.view().notice.contains(QStringLiteral("nobody is named")));
}

void GuardSessionTest::aJournalThatRefusesIsSaidAndNothingStarts()
{
    GuardedDesk desk;
    desk.arm();
    desk.guard.confirm();
    desk.countDown();
    QTRY_COMPARE(desk.stage(), Stage::Starting);
    desk.journal.refusal = Error{ErrorCode::Refused,
                                 QStringLiteral("The journal is read-only"),
                                 {},
                                 QStringLiteral("Free the disk")};
    desk.journal.deliver();
    QCOMPARE(desk.stage(), Stage::Open);
    QVERIFY(desk.guard.view().notice.contains(QStringLiteral("The journal is read-only")));
    QVERIFY(desk.guard.view().notice.contains(QStringLiteral("Nothing was sent")));
    QVERIFY(desk.runs.current() == nullptr);
}

void GuardSessionTest::theDecisionIsWrittenWithItsChecks()
{
    GuardedDesk desk;
    desk.arm();
    desk.guard.confirm();
    desk.countDown();
    QTRY_COMPARE(desk.stage(), Stage::Starting);
    desk.journal.deliver();
    const Decision decision = desk.journal.stored().front().header.decision;
    QCOMPARE(decision.operatorName, ada.name);
    QCOMPARE(decision.incident, QStringLiteral("INC-5521"));
    QCOMPARE(decision.category, QStringLiteral("database-outage"));
    QVERIFY(decision.detectedAt.has_value());
    QVERIFY(decision.faultAt.has_value());
    QVERIFY(*decision.faultAt < decision.armedAt);
    QVERIFY(!decision.checks.empty());
    for (const DecisionCheck& check : decision.checks)
        QCOMPARE(check.state, QStringLiteral("pass"));
}

void GuardSessionTest::anotherTargetMeansTypingAgain()
{
    GuardedDesk desk;
    desk.arm();
    desk.guard.chooseTarget(RegionId(QStringLiteral("southeastasia")));
    QCOMPARE(desk.stage(), Stage::Open);
    QVERIFY(desk.guard.view().typed.isEmpty());
}

void GuardSessionTest::aQuestionWantsAnAnswer()
{
    Fleet fleet = simulatedFleet(3);
    fleet.failover.questions = {QStringLiteral("Is the network team told? Who?")};
    GuardedDesk desk(fleet);
    desk.arm();
    QCOMPARE(desk.stage(), Stage::Open);
    QVERIFY(mentions(desk.guard.view().missing, "Is the network team told?"));
    desk.guard.setStatement(QStringLiteral("question-1"), QStringLiteral("omar"));
    QCOMPARE(desk.stage(), Stage::Armed);
    desk.guard.confirm();
    desk.countDown();
    QTRY_COMPARE(desk.stage(), Stage::Starting);
    desk.journal.deliver();
    const auto& checks = desk.runs.current()->header.decision.checks;
    QVERIFY(std::any_of(checks.begin(), checks.end(), [](const DecisionCheck& check) {
        return check.key == QStringLiteral("question-1") && check.value == QStringLiteral("omar") &&
               check.overriddenBecause.isEmpty();
    }));
}

void GuardSessionTest::lossBeyondTheRpoIsForThoseWhoMayBreakGlass()
{
    Fleet fleet = simulatedFleet(3);
    fleet.targets.rpo = Milliseconds{1};
    GuardedDesk desk(fleet);
    desk.arm();
    const QString key = QStringLiteral("possible-loss");
    QVERIFY(mentions(desk.guard.view().missing, "names no one who may break glass"));
    desk.guard.setStatement(key, QStringLiteral("a reason, and a long one"));
    QCOMPARE(desk.stage(), Stage::Open);

    fleet.failover.breakGlassBy = {QStringLiteral("Ada")};
    GuardedDesk other(fleet);
    other.arm();
    other.guard.setStatement(key, QStringLiteral("a reason, and a long one"));
    QCOMPARE(other.stage(), Stage::Open);
    const auto& checks = other.guard.view().guard.checks;
    const auto loss = std::find_if(checks.begin(), checks.end(),
                                   [&](const GuardCheck& check) { return check.key == key; });
    QVERIFY(loss != checks.end());
    QVERIFY(!loss->phrase.isEmpty());
    const QString phrase = loss->phrase;
    other.guard.setPerson({QStringLiteral("bob")});
    other.guard.setStatement(key, phrase);
    QCOMPARE(other.stage(), Stage::Open);
    QVERIFY(mentions(other.guard.view().missing, "Only Ada may break glass, and you are bob"));
    other.guard.setPerson(ada);
    QCOMPARE(other.stage(), Stage::Armed);
}

PILOTHOUSE_TEST(GuardSessionTest)
#include "guard_session_test.moc"
