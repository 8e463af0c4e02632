#include "tests/support/suite/suite.h"
#include "tests/unit/session/autopilot_desk.h"
#include "tests/unit/session/cast.h"

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

using State = Autopilot::State;
using Desk = AutopilotDesk;

/// Nothing was ever heard of it.
void silenceAsia(FleetSnapshot& snapshot)
{
    snapshot.regions[southeastasia] = {};
}

/// Its database refuses, has no process, and is sent nothing: it is known to be dead.
void killAsia(FleetSnapshot& snapshot)
{
    RegionReadings& readings = snapshot.regions[southeastasia];
    const MonotonicTime now = readings.database.attemptAt;
    readings.database.refuse({ErrorCode::Refused, QStringLiteral("refused"), {}, {}},
                             now - Seconds{1});
    readings.database.attemptAt = now;
    readings.host.value->databaseProcesses = 0;
    std::erase_if(
        snapshot.regions[eastus].database.value->senders,
        [](const ReplicationSender& row) { return row.applicationName == southeastasia.text(); });
}

/// The data may live where the first two regions are, not in the third one.
Fleet withAnUnlawfulStandby()
{
    Fleet fleet = simulatedFleet(3);
    fleet.residencyRules = {{QStringLiteral("Personal data"),
                             {fleet.regions[0].jurisdiction, fleet.regions[1].jurisdiction}}};
    return fleet;
}

bool isInDoubt(const Desk& desk)
{
    const QStringList& lines = desk.autopilot.view().lines;
    return std::any_of(lines.begin(), lines.end(), [](const QString& line) {
        return line.startsWith(QLatin1String("Southeast Asia does not answer"));
    });
}

} // namespace

/// A standby that does not answer may hold commits that the one which would take over has not.
class AutopilotDoubtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStandbyInDoubtIsAReasonToHold();
    void aStandbyThatDiesWithThePrimaryIsInDoubt();
    void aStandbyThatDiedLongBeforeIsNot();
    void whatMayNotBecomePrimaryIsNoReasonToHold();
    void aHostThatIsStillAskedIsWaitedFor();
    void aHostIsNotWaitedForForever();
    void aHostThatDoesNotAnswerAnyMoreIsAReasonToHold();
};

void AutopilotDoubtTest::aStandbyInDoubtIsAReasonToHold()
{
    Desk desk;
    QVERIFY(desk.arm());
    desk.die(silenceAsia);
    desk.journal.deliver();
    QCOMPARE(desk.state(), State::Holding);
    QVERIFY2(isInDoubt(desk), qPrintable(desk.autopilot.view().lines.join(u'\n')));
    QCOMPARE(desk.runCount(), std::size_t(0));
}

void AutopilotDoubtTest::aStandbyThatDiesWithThePrimaryIsInDoubt()
{
    Desk desk;
    QVERIFY(desk.arm());
    desk.die(killAsia);
    QCOMPARE(desk.state(), State::Holding);
    QVERIFY2(isInDoubt(desk), qPrintable(desk.autopilot.view().lines.join(u'\n')));
}

void AutopilotDoubtTest::aStandbyThatDiedLongBeforeIsNot()
{
    Desk desk;
    QVERIFY(desk.arm());
    desk.passMany(290, Scenario::Normal, killAsia);
    QCOMPARE(desk.store.assessment().find(southeastasia)->verdict, Verdict::Down);
    QCOMPARE(desk.state(), State::Armed);
    desk.die(killAsia);
    // The region that takes over may lack 5 min of commits; the dead one may have some of them.
    QCOMPARE(desk.state(), State::Holding);

    Desk later;
    QVERIFY(later.arm());
    later.passMany(310, Scenario::Normal, killAsia);
    later.die(killAsia);
    later.journal.deliver();
    QCOMPARE(later.runCount(), std::size_t(1));
}

void AutopilotDoubtTest::whatMayNotBecomePrimaryIsNoReasonToHold()
{
    for (const Edit& edit : {Edit(killAsia), Edit(silenceAsia)}) {
        Desk desk(withAnUnlawfulStandby());
        QVERIFY(desk.arm());
        desk.die(edit);
        desk.journal.deliver();
        QVERIFY2(desk.runCount() == 1, qPrintable(desk.autopilot.view().lines.join(u'\n')));
    }
}

void AutopilotDoubtTest::aHostThatIsStillAskedIsWaitedFor()
{
    const Edit answeredBefore = [](FleetSnapshot& snapshot) {
        RegionReadings& old = snapshot.regions[eastus];
        old.database.failingSince = old.database.attemptAt - Seconds{1};
        old.host.askedAt = *old.database.failingSince - Milliseconds{1};
    };
    Desk desk;
    QVERIFY(desk.arm());
    desk.die(answeredBefore);
    desk.journal.deliver();
    QCOMPARE(desk.state(), State::Armed);
    QVERIFY(!desk.hasAlarm("automation-holds"));
    QCOMPARE(desk.runCount(), std::size_t(0));
    desk.pass(Seconds{1}, Scenario::KilledPrimary); // And it answers.
    desk.journal.deliver();
    QCOMPARE(desk.runCount(), std::size_t(1));
}

void AutopilotDoubtTest::aHostIsNotWaitedForForever()
{
    Desk desk;
    QVERIFY(desk.arm());
    desk.die([](FleetSnapshot& snapshot) {
        RegionReadings& old = snapshot.regions[eastus];
        old.database.failingSince = old.database.attemptAt - Seconds{5};
        old.host.askedAt = *old.database.failingSince - Milliseconds{1};
    });
    desk.journal.deliver();
    QCOMPARE(desk.state(), State::Holding);
    QCOMPARE(desk.runCount(), std::size_t(0));
}

void AutopilotDoubtTest::aHostThatDoesNotAnswerAnyMoreIsAReasonToHold()
{
    const Edit isCutOff = [](FleetSnapshot& snapshot) {
        RegionReadings& old = snapshot.regions[eastus];
        old.host.refuse({ErrorCode::Timeout, QStringLiteral("no answer"), {}, {}},
                        old.database.attemptAt);
    };
    Desk desk;
    QVERIFY(desk.arm());
    desk.die(isCutOff);
    desk.journal.deliver();
    QCOMPARE(desk.state(), State::Holding);
    QVERIFY(desk.hasAlarm("automation-holds"));
    QCOMPARE(desk.runCount(), std::size_t(0));
}

PILOTHOUSE_TEST(AutopilotDoubtTest)
#include "autopilot_doubt_test.moc"
