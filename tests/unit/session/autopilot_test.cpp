#include "models/orchestration/plans/failover.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/session/autopilot_desk.h"
#include "tests/unit/session/cast.h"

#include <QSignalSpy>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

using State = Autopilot::State;
using Desk = AutopilotDesk;

/// Nothing was ever heard of that region's host.
void silenceHost(FleetSnapshot& snapshot)
{
    snapshot.regions[eastus].host = {};
}

/// Nothing was ever heard of the standbys.
void silenceStandbys(FleetSnapshot& snapshot)
{
    for (const RegionId& standby : {westeurope, southeastasia})
        snapshot.regions[standby].database = {};
}

/// Its database has said that it goes down.
void sayFarewell(FleetSnapshot& snapshot)
{
    RegionReadings& primary = snapshot.regions[eastus];
    primary.goingDownSaidAt = primary.database.valueAt;
}

Fleet inMaintenance()
{
    Fleet fleet = simulatedFleet(3);
    const UtcTime now = SimulatedClock().utc();
    fleet.automation.windows = {
        {now + Seconds{60}, now + Seconds{120}, QStringLiteral("storage is moved")}};
    return fleet;
}

} // namespace

class AutopilotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unarmedItNeverMovesAnything();
    void armingListsAllThatIsInTheWay();
    void aPrimaryThatIsDownCannotBeArmed();
    void armedItMovesADeadPrimaryOnce();
    void aKilledPrimaryIsNotWaitedFor();
    void aShutdownInOrderIsMovedAwayFromLater();
    void aRestartIsWaitedFor();
    void theFirstRefusalIsAReasonToLook();
    void whatIsNotDownIsNotMoved_data();
    void whatIsNotDownIsNotMoved();
    void aMoveBlocksItUntilSomebodySaysWhy();
    void aMoveByAPersonBlocksItToo();
    void aFalseAlarmDoesNotStartItAgainAtOnce();
    void itEndsWithItsTime();
    void itDisarmsItselfWhenItLosesWhatItNeeds_data();
    void itDisarmsItselfWhenItLosesWhatItNeeds();
    void lostEvidenceIsToleratedForAWhile();
    void withoutAFenceItHoldsAndAlarms();
    void maintenancePausesIt();
    void disarmedItStaysOff();
    void theRunSaysWhoAllowedIt();
};

void AutopilotTest::unarmedItNeverMovesAnything()
{
    Desk desk;
    desk.passMany(20, Scenario::KilledPrimary);
    desk.journal.deliver();
    QCOMPARE(desk.state(), State::Off);
    QCOMPARE(desk.runCount(), std::size_t(0));
}

void AutopilotTest::armingListsAllThatIsInTheWay()
{
    Desk desk;
    Autopilot::Request asked;
    asked.length = Milliseconds{30 * 86'400'000LL};
    const QStringList missing = desk.autopilot.missing(asked, {});
    QVERIFY(mentions(missing, "Nobody is named"));
    QVERIFY(mentions(missing, "Say why"));
    QVERIFY(mentions(missing, "at most"));
    QVERIFY(mentions(missing, "Type \"arm eus\""));
    QCOMPARE(missing.size(), 4);
    QVERIFY(!desk.autopilot.arm(asked, ada).ok());
    QCOMPARE(desk.state(), State::Off);
}

void AutopilotTest::aPrimaryThatIsDownCannotBeArmed()
{
    Desk desk;
    desk.passMany(3, Scenario::KilledPrimary);
    QVERIFY(!desk.arm());
    QVERIFY(mentions(desk.autopilot.missing(desk.request(), ada), "One primary, and it is up"));
}

void AutopilotTest::armedItMovesADeadPrimaryOnce()
{
    Desk desk;
    QVERIFY2(desk.arm(), qPrintable(desk.autopilot.missing(desk.request(), ada).join(u'\n')));
    QCOMPARE(desk.state(), State::Armed);
    desk.die();
    desk.journal.deliver();
    QCOMPARE(desk.runCount(), std::size_t(1));
    QCOMPARE(desk.state(), State::Moving);
    QVERIFY(desk.runs.isOpen());
    desk.finishAll();
    QCOMPARE(desk.runs.current()->run.phase, Phase::Switched);
    desk.passMany(20, Scenario::KilledPrimary);
    desk.journal.deliver();
    QCOMPARE(desk.runCount(), std::size_t(1));
}

void AutopilotTest::aKilledPrimaryIsNotWaitedFor()
{
    Desk desk;
    QVERIFY(desk.arm());
    desk.pass(Milliseconds{100}, Scenario::KilledPrimary);
    QCOMPARE(desk.state(), State::Moving);
}

void AutopilotTest::aShutdownInOrderIsMovedAwayFromLater()
{
    Desk desk;
    QVERIFY(desk.arm());
    desk.passMany(3, Scenario::KilledPrimary, sayFarewell);
    QCOMPARE(desk.state(), State::Armed);
    desk.passMany(1, Scenario::KilledPrimary, sayFarewell);
    QCOMPARE(desk.state(), State::Moving);
}

/// As dead as any, but it said so, and is back before three seconds are over.
void AutopilotTest::aRestartIsWaitedFor()
{
    Desk desk;
    QVERIFY(desk.arm());
    for (int round = 0; round < 5; ++round) {
        desk.pass(Milliseconds{100}, Scenario::KilledPrimary, sayFarewell);
        desk.passMany(2, Scenario::KilledPrimary, sayFarewell);
        QCOMPARE(desk.state(), State::Armed);
        QVERIFY(mentions(desk.autopilot.view().lines, "no restart"));
        desk.passMany(3, Scenario::Normal);
    }
    desk.journal.deliver();
    QCOMPARE(desk.runCount(), std::size_t(0));
}

/// Whoever moves the primary looks for itself, and that takes time: it is told before anything is
/// suspected.
void AutopilotTest::theFirstRefusalIsAReasonToLook()
{
    Desk desk;
    QVERIFY(desk.arm());
    const QSignalSpy told(&desk.autopilot, &Autopilot::suspected);
    desk.pass(Seconds{1});
    QCOMPARE(told.count(), 0);
    desk.pass(Seconds{1}, Scenario::Normal, [](FleetSnapshot& snapshot) {
        Reading<DatabaseState>& primary = snapshot.regions[eastus].database;
        primary.refuse({ErrorCode::Refused, QStringLiteral("refused"), {}, {}}, primary.attemptAt);
    });
    QVERIFY(desk.store.assessment().find(eastus)->verdict != Verdict::Suspected);
    QCOMPARE(told.count(), 1);
    QCOMPARE(desk.runCount(), std::size_t(0));
}

void AutopilotTest::whatIsNotDownIsNotMoved_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::newRow("recovering") << Scenario::RecoveringPrimary;
    QTest::newRow("broken application") << Scenario::BrokenApplication;
    QTest::newRow("cut link") << Scenario::CutLink;
    QTest::newRow("stale standby") << Scenario::StaleSource;
    QTest::newRow("paused replay") << Scenario::PausedReplay;
    QTest::newRow("slow link") << Scenario::SlowLink;
    QTest::newRow("this desk alone is cut off from the primary") << Scenario::Partition;
    QTest::newRow("this desk is cut off from everything") << Scenario::DeskCutOff;
    QTest::newRow("degraded endpoint") << Scenario::DegradedEndpoint;
    QTest::newRow("two primaries") << Scenario::TwoPrimaries;
    QTest::newRow("nothing heard") << Scenario::AllUnknown;
}

void AutopilotTest::whatIsNotDownIsNotMoved()
{
    QFETCH(const Scenario, scenario);
    Desk desk;
    QVERIFY(desk.arm());
    desk.passMany(30, scenario);
    desk.journal.deliver();
    QCOMPARE(desk.runCount(), std::size_t(0));
}

void AutopilotTest::aMoveBlocksItUntilSomebodySaysWhy()
{
    Desk desk;
    QVERIFY(desk.arm());
    desk.die();
    desk.finishAll();
    desk.passMany(4, Scenario::KilledPrimary);
    QCOMPARE(desk.state(), State::Blocked);
    QVERIFY(desk.autopilot.headline().contains(QLatin1String("BLOCKED")));
    QVERIFY(desk.hasAlarm("automation-blocked"));
    QVERIFY(!desk.autopilot.acknowledge(ada, QStringLiteral("ok")).ok());
    QVERIFY(!desk.autopilot.acknowledge({}, QStringLiteral("looked at the run")).ok());
    QCOMPARE(desk.state(), State::Blocked);
    QVERIFY(desk.autopilot.acknowledge(ada, QStringLiteral("looked at the run")).ok());
    QVERIFY(desk.state() != State::Blocked);
    QVERIFY(!desk.autopilot.acknowledge(ada, QStringLiteral("looked at the run")).ok());
}

void AutopilotTest::aMoveByAPersonBlocksItToo()
{
    Desk desk;
    QVERIFY(desk.arm());
    RunHeader header;
    header.id = RunId(QStringLiteral("FO-1"));
    header.plan = failoverPlan(desk.store.fleet(), eastus, westeurope);
    QVERIFY(desk.runs.start(header, ada).ok());
    desk.finishAll();
    desk.pass(Seconds{1});
    QCOMPARE(desk.state(), State::Blocked);
    QCOMPARE(desk.autopilot.view().run, QStringLiteral("FO-1"));
}

void AutopilotTest::aFalseAlarmDoesNotStartItAgainAtOnce()
{
    Desk desk;
    QVERIFY(desk.arm());
    desk.die();
    desk.journal.deliver();
    desk.executor.answerWell(); // The probe before it.
    desk.journal.deliver();
    desk.executor.answerWell({{EvidenceCode::ProofOfLife, QStringLiteral("it lives")}});
    desk.journal.deliver();
    QCOMPARE(desk.runs.current()->run.phase, Phase::FalseAlarm);
    desk.passMany(5, Scenario::KilledPrimary);
    desk.journal.deliver();
    QCOMPARE(desk.runCount(), std::size_t(1));
    desk.passMany(6, Scenario::KilledPrimary);
    desk.journal.deliver();
    QCOMPARE(desk.runCount(), std::size_t(2));
}

void AutopilotTest::itEndsWithItsTime()
{
    Desk desk;
    Autopilot::Request asked = desk.request();
    asked.length = Seconds{60};
    QVERIFY(desk.autopilot.arm(asked, ada).ok());
    desk.passMany(59, Scenario::Normal);
    QCOMPARE(desk.state(), State::Armed);
    desk.passMany(4, Scenario::Normal);
    QCOMPARE(desk.state(), State::Off);
    QVERIFY(desk.autopilot.view().isByItself);
    QVERIFY(desk.hasAlarm("automation-disarmed"));
    desk.passMany(10, Scenario::KilledPrimary);
    desk.journal.deliver();
    QCOMPARE(desk.runCount(), std::size_t(0));
}

void AutopilotTest::itDisarmsItselfWhenItLosesWhatItNeeds_data()
{
    QTest::addColumn<QString>("lost");
    QTest::addColumn<QString>("words");
    QTest::newRow("clock set back") << QStringLiteral("back") << QStringLiteral("clock was set");
    QTest::newRow("clock set ahead") << QStringLiteral("ahead") << QStringLiteral("clock was set");
    QTest::newRow("lease") << QStringLiteral("lease") << QStringLiteral("Another process");
    QTest::newRow("standbys' word") << QStringLiteral("peers") << QStringLiteral("from a standby");
}

void AutopilotTest::itDisarmsItselfWhenItLosesWhatItNeeds()
{
    QFETCH(const QString, lost);
    QFETCH(const QString, words);
    Desk desk;
    QVERIFY(desk.arm());
    QSignalSpy happened(&desk.autopilot, &Autopilot::happened);
    Edit edit;
    if (lost == QLatin1String("back"))
        desk.clock.jumpUtc(Seconds{-3});
    else if (lost == QLatin1String("ahead"))
        desk.clock.jumpUtc(Seconds{3});
    else if (lost == QLatin1String("lease"))
        desk.journal.held = Error{ErrorCode::Refused, QStringLiteral("Another process"), {}, {}};
    else
        edit = silenceStandbys;
    desk.passMany(15, Scenario::Normal, edit);
    QCOMPARE(desk.state(), State::Off);
    QVERIFY2(mentions(desk.autopilot.view().lines, qPrintable(words)),
             qPrintable(desk.autopilot.view().lines.join(u'\n')));
    QCOMPARE(happened.size(), 1);
    QVERIFY(desk.hasAlarm("automation-disarmed"));
    desk.autopilot.disarm(ada, QStringLiteral("I know of it"));
    desk.passMany(8, Scenario::Normal);
    QVERIFY(!desk.autopilot.view().isByItself);
}

void AutopilotTest::lostEvidenceIsToleratedForAWhile()
{
    Desk desk;
    QVERIFY(desk.arm());
    desk.passMany(9, Scenario::Normal, silenceStandbys);
    QCOMPARE(desk.state(), State::Armed);
    desk.pass(Seconds{1});
    desk.passMany(9, Scenario::Normal, silenceStandbys);
    QCOMPARE(desk.state(), State::Armed);
}

void AutopilotTest::withoutAFenceItHoldsAndAlarms()
{
    Desk desk;
    QVERIFY(desk.arm());
    desk.passMany(5, Scenario::KilledPrimary, silenceHost);
    desk.journal.deliver();
    QCOMPARE(desk.state(), State::Holding);
    QVERIFY(mentions(desk.autopilot.view().lines, "fenced"));
    QVERIFY(desk.hasAlarm("automation-holds"));
    QCOMPARE(desk.runCount(), std::size_t(0));
    // What was in the way is gone: it does what it was armed for.
    desk.pass(Seconds{1}, Scenario::KilledPrimary);
    desk.journal.deliver();
    QCOMPARE(desk.runCount(), std::size_t(1));
}

void AutopilotTest::maintenancePausesIt()
{
    Desk desk(inMaintenance());
    QVERIFY(desk.arm());
    QCOMPARE(desk.state(), State::Armed);
    desk.passMany(55, Scenario::Normal);
    QCOMPARE(desk.state(), State::Paused);
    QVERIFY(mentions(desk.autopilot.view().lines, "storage is moved"));
    desk.passMany(3, Scenario::KilledPrimary);
    desk.journal.deliver();
    QCOMPARE(desk.runCount(), std::size_t(0));
    desk.passMany(60, Scenario::Normal);
    QCOMPARE(desk.state(), State::Armed);
}

void AutopilotTest::disarmedItStaysOff()
{
    Desk desk;
    QVERIFY(desk.arm());
    desk.autopilot.disarm(ada, QStringLiteral("the night is over"));
    QCOMPARE(desk.state(), State::Off);
    QVERIFY(!desk.autopilot.view().isByItself);
    desk.passMany(10, Scenario::KilledPrimary);
    desk.journal.deliver();
    QCOMPARE(desk.runCount(), std::size_t(0));
    QVERIFY(!desk.hasAlarm("automation-disarmed"));
}

void AutopilotTest::theRunSaysWhoAllowedIt()
{
    Desk desk;
    QVERIFY(desk.arm());
    desk.die();
    desk.journal.deliver();
    const RunHeader& header = desk.runs.current()->header;
    QCOMPARE(header.decision.operatorName, QStringLiteral("automatic failover"));
    QVERIFY(header.decision.reason.contains(QLatin1String("ada")));
    QVERIFY(header.decision.reason.contains(QLatin1String("nobody is awake tonight")));
    QVERIFY(!header.decision.checks.empty());
    QVERIFY(header.decision.detectedAt.has_value());
    QCOMPARE(desk.runs.current()->records.front().occasion.role, QStringLiteral("automation"));
}

PILOTHOUSE_TEST(AutopilotTest)
#include "autopilot_test.moc"
