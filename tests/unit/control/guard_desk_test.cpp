#include "app/control/guard_desk.h"
#include "models/simulation/scenarios.h"
#include "models/simulation/simulated_fleet.h"
#include "tests/support/suite/suite.h"
#include "tests/support/control/control_bench.h"

#include <QJsonArray>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

/// A process whose primary was killed, as far as its feed tells; asked by one request each.
struct Desk
{
    Desk()
    {
        for (int second = 0; second < 10; ++second)
            pass(Seconds{1}, Scenario::Normal);
        pass(Seconds{1});
    }

    void pass(Microseconds time, Scenario scenario = Scenario::KilledPrimary)
    {
        clock.advance(time);
        elapsed += time;
        const ScenarioMoment moment{clock.monotonic(), clock.utc(), elapsed, 1, ++revision};
        FleetSnapshot snapshot = scenarioSnapshot(scenario, store.fleet(), moment);
        snapshot.isSimulated = false;
        store.accept(std::make_shared<const FleetSnapshot>(std::move(snapshot)));
    }

    /// The request of somebody who has read the plan.
    [[nodiscard]] ControlRequest start()
    {
        ControlRequest request;
        request.verb = ControlVerb::Run;
        request.person = QStringLiteral("ada");
        request.to = QStringLiteral("westeurope");
        const QJsonObject shown = desk.plan(request).body.value(QStringLiteral("guard")).toObject();
        request.plan = shown.value(QStringLiteral("plan")).toString();
        request.typed = shown.value(QStringLiteral("toCode")).toString();
        request.category = QStringLiteral("database-outage");
        request.reason = QStringLiteral("the primary's host died");
        return request;
    }

    void run(const ControlRequest& request)
    {
        desk.run(request, {QStringLiteral("ada")}, *caller,
                 [this](const ControlReply& said) { replies.push_back(said); });
    }

    /// Lets the guard's own ticker see that the count-down is over.
    [[nodiscard]] bool countDown()
    {
        pass(GuardSession::countDown);
        return QTest::qWaitFor([this] { return journal.waiting() > 0 || !replies.empty(); });
    }

    SimulatedClock clock;
    FleetStore store{simulatedFleet(3), clock};
    AlarmLog alarms{clock};
    ScriptedExecutor executor;
    MemoryJournal journal;
    RunController runs{{clock, store, &executor, &journal, nullptr, QStringLiteral("desk-1")}};
    GuardDesk desk{store, alarms, runs};
    std::unique_ptr<QObject> caller = std::make_unique<QObject>();
    std::vector<ControlReply> replies;
    std::uint64_t revision = 0;
    Microseconds elapsed{60'000'000};
};

} // namespace

/// One request passes the same gates as a person at the screen, or is told all that is in the way.
class GuardDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanShowsEveryCheckAndChangesNothing();
    void aWholeRequestStartsAfterTheCountDown();
    void nothingIsAnsweredBeforeTheRunIsOnDisk();
    void aRefusalHasTheWholeList();
    void anotherPlanThanTheOneReadIsNotStarted();
    void whoGoesInTheCountDownStartsNothing();
    void aHoldInTheCountDownStartsNothing();
    void onlyOneStartAtATime();
    void anEarlierCallersEndDoesNotStopALaterStart();
    void aGateThatTurnsInTheCountDownIsTold();
};

void GuardDeskTest::aPlanShowsEveryCheckAndChangesNothing()
{
    Desk desk;
    ControlRequest request;
    request.verb = ControlVerb::Plan;
    request.person = QStringLiteral("ada");
    const QJsonObject guard =
        desk.desk.plan(request).body.value(QStringLiteral("guard")).toObject();
    QCOMPARE(guard.value(QStringLiteral("targets")).toArray().size(), 2);
    const QJsonArray checks = guard.value(QStringLiteral("checks")).toArray();
    QVERIFY(checks.size() > 3);
    for (const QJsonValue check : checks) {
        QVERIFY(!check.toObject().value(QStringLiteral("what")).toString().isEmpty());
        QVERIFY(!check.toObject().value(QStringLiteral("value")).toString().isEmpty());
    }
    QVERIFY(!guard.value(QStringLiteral("missing")).toArray().isEmpty());
    QCOMPARE(desk.journal.waiting(), std::size_t(0));
    QVERIFY(desk.executor.orders.empty());
}

void GuardDeskTest::aWholeRequestStartsAfterTheCountDown()
{
    Desk desk;
    desk.run(desk.start());
    QVERIFY2(desk.replies.empty(), "refused");
    QCOMPARE(desk.journal.waiting(), std::size_t(0));
    QVERIFY(desk.countDown());
    desk.journal.deliver();
    QCOMPARE(desk.replies.size(), std::size_t(1));
    QVERIFY(!desk.replies.front().refusal);
    const RunHeader& header = desk.runs.current()->header;
    QCOMPARE(header.plan.target.text(), QStringLiteral("westeurope"));
    QCOMPARE(header.decision.operatorName, QStringLiteral("ada"));
    QCOMPARE(header.decision.reason, QStringLiteral("the primary's host died"));
    QVERIFY(!header.decision.checks.empty());
}

void GuardDeskTest::nothingIsAnsweredBeforeTheRunIsOnDisk()
{
    Desk desk;
    desk.run(desk.start());
    QVERIFY(desk.countDown());
    QVERIFY(desk.replies.empty());
    desk.journal.refusal = Error{ErrorCode::Refused, QStringLiteral("The journal is full"), {}, {}};
    desk.journal.deliver();
    QCOMPARE(desk.replies.size(), std::size_t(1));
    QVERIFY(desk.replies.front().refusal->why.contains(QStringLiteral("The journal is full")));
    QVERIFY(desk.executor.orders.empty());
}

void GuardDeskTest::aRefusalHasTheWholeList()
{
    Desk desk;
    ControlRequest request = desk.start();
    request.typed = QStringLiteral("sea");
    request.reason = QStringLiteral("short");
    desk.run(request);
    QCOMPARE(desk.replies.size(), std::size_t(1));
    QVERIFY(desk.replies.front().refusal->why.contains(QStringLiteral("You typed sea")));
    QVERIFY(desk.replies.front().refusal->why.contains(QStringLiteral("10 characters")));
    const QJsonObject guard = desk.replies.front().body.value(QStringLiteral("guard")).toObject();
    QVERIFY(guard.value(QStringLiteral("checks")).toArray().size() > 3);
    QCOMPARE(guard.value(QStringLiteral("missing")).toArray().size(), 2);
}

void GuardDeskTest::anotherPlanThanTheOneReadIsNotStarted()
{
    Desk desk;
    ControlRequest request = desk.start();
    request.plan = QStringLiteral("00000000");
    desk.run(request);
    QCOMPARE(desk.replies.size(), std::size_t(1));
    QVERIFY(desk.replies.front().refusal->why.contains(QStringLiteral("00000000 was named")));
    QVERIFY(!desk.runs.isStarting());
}

void GuardDeskTest::whoGoesInTheCountDownStartsNothing()
{
    Desk desk;
    desk.run(desk.start());
    desk.caller.reset();
    QCOMPARE(desk.replies.size(), std::size_t(1));
    QVERIFY(desk.replies.front().refusal->why.contains(QStringLiteral("is gone")));
    desk.pass(GuardSession::countDown);
    QVERIFY(!desk.runs.isStarting());
    QCOMPARE(desk.journal.waiting(), std::size_t(0));
}

void GuardDeskTest::aHoldInTheCountDownStartsNothing()
{
    Desk desk;
    desk.run(desk.start());
    QVERIFY(desk.desk.stopCountDown());
    QCOMPARE(desk.replies.size(), std::size_t(1));
    QVERIFY(desk.replies.front().refusal);
    QVERIFY(!desk.desk.stopCountDown());
}

void GuardDeskTest::onlyOneStartAtATime()
{
    Desk desk;
    const ControlRequest request = desk.start();
    desk.run(request);
    desk.run(request);
    QCOMPARE(desk.replies.size(), std::size_t(1));
    QVERIFY(desk.replies.front().refusal->why.contains(QStringLiteral("Another start")));
    desk.replies.clear();
    QVERIFY(desk.countDown());
    desk.journal.deliver();
    QVERIFY(!desk.replies.front().refusal);
}

void GuardDeskTest::anEarlierCallersEndDoesNotStopALaterStart()
{
    Desk desk;
    desk.run(desk.start());
    QVERIFY(desk.desk.stopCountDown());
    auto later = std::make_unique<QObject>();
    std::swap(desk.caller, later);
    desk.replies.clear();
    desk.run(desk.start());
    later.reset();
    QVERIFY(desk.replies.empty());
    QVERIFY(desk.countDown());
    desk.journal.deliver();
    QVERIFY(!desk.replies.front().refusal);
}

void GuardDeskTest::aGateThatTurnsInTheCountDownIsTold()
{
    Desk desk;
    desk.run(desk.start());
    desk.pass(Seconds{1}, Scenario::Normal);
    QCOMPARE(desk.replies.size(), std::size_t(1));
    QVERIFY(desk.replies.front().refusal);
    QVERIFY(!desk.replies.front().refusal->why.isEmpty());
}

PILOTHOUSE_TEST(GuardDeskTest)
#include "guard_desk_test.moc"
