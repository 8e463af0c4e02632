#include "app/providers/probe_schedule.h"
#include "app/providers/snapshot_board.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

const MonotonicTime beginning{1'000s};
using Ids = std::vector<ProbeSchedule::ProbeId>;

} // namespace

/// When probes look and when the board is published.
class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProbeDoesNotLookTwiceAtOnce()
    {
        ProbeSchedule schedule(1);
        const auto id = schedule.add(1s, beginning, 0ms);
        QCOMPARE(schedule.takeDue(beginning), Ids{id});
        QVERIFY(schedule.takeDue(beginning + 60s).empty());
        schedule.finished(id, beginning + 60s);
        QCOMPARE(schedule.takeDue(beginning + 60s), Ids{id});
        schedule.finished(id, beginning + 60s);
        // A late look is not made up for by a burst.
        QVERIFY(schedule.takeDue(beginning + 60s + 800ms).empty());
        QCOMPARE(schedule.takeDue(beginning + 61s), Ids{id});
    }

    void waitsAreNeverLongerThanTheInterval()
    {
        ProbeSchedule schedule(7);
        const auto id = schedule.add(1s, beginning, 0ms);
        MonotonicTime now = beginning;
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(schedule.takeDue(now), Ids{id});
            schedule.finished(id, now);
            const MonotonicTime due = *schedule.nextDue();
            QVERIFY(due - now <= Microseconds{1s});
            QVERIFY(due - now >= Microseconds{900ms});
            now = due;
        }
    }

    void aProbeCanBeHastenedButNotDelayed()
    {
        ProbeSchedule schedule(1);
        const auto id = schedule.add(1s, beginning, 0ms);
        QCOMPARE(schedule.takeDue(beginning), Ids{id});
        schedule.hasten(id, beginning); // It looks: nothing to hasten.
        schedule.finished(id, beginning);
        schedule.hasten(id, beginning + 20ms);
        schedule.hasten(id, beginning + 5s);
        QVERIFY(schedule.takeDue(beginning + 19ms).empty());
        QCOMPARE(schedule.takeDue(beginning + 20ms), Ids{id});
    }

    void aHurryReachesThoseThatLookToo()
    {
        ProbeSchedule schedule(1);
        const auto id = schedule.add(10s, beginning, 0ms);
        QCOMPARE(schedule.takeDue(beginning), Ids{id});
        schedule.hurry(beginning + 1s);
        schedule.finished(id, beginning + 2s);
        QCOMPARE(schedule.takeDue(beginning + 2s), Ids{id});
    }

    void inTheBeginningNewsLeavesSoon()
    {
        SnapshotBoard board;
        QCOMPARE(board.untilDue(beginning), Microseconds{0});
        const FleetSnapshotPtr first = board.publish(beginning);
        board.edit().isSimulated = true;
        QCOMPARE(board.untilDue(beginning), Microseconds{SnapshotBoard::promptGap});
        const FleetSnapshotPtr second = board.publish(beginning + 100ms);
        QCOMPARE(second->revision, first->revision + 1);
        QVERIFY(!first->isSimulated); // What was handed out does not change.
        QVERIFY(second->publishedAt == beginning + 100ms);
    }

    void whileAllIsWellOneEachSecondIsEnough()
    {
        SnapshotBoard board;
        const FleetSnapshotPtr first = board.publish(beginning);
        const MonotonicTime calm = beginning + SnapshotBoard::promptSpan;
        const FleetSnapshotPtr second = board.publish(calm);
        QCOMPARE(board.untilDue(calm), Microseconds{SnapshotBoard::calmGap}); // The feed lives.
        board.edit().isSimulated = true;
        QCOMPARE(board.untilDue(calm), Microseconds{SnapshotBoard::calmGap});
        board.setRunUnderWay(true);
        QCOMPARE(board.untilDue(calm), Microseconds{SnapshotBoard::promptGap});
    }

    void aRefusalLeavesSoonAndSoDoesWhatFollows()
    {
        SnapshotBoard board;
        const FleetSnapshotPtr first = board.publish(beginning);
        const MonotonicTime calm = beginning + SnapshotBoard::promptSpan;
        const FleetSnapshotPtr second = board.publish(calm);
        Reading<HttpHealth>& health = board.edit().regions[RegionId(QStringLiteral("a"))].health;
        board.refuse(health, {ErrorCode::Timeout, QStringLiteral("no answer"), {}, {}}, calm + 1ms,
                     Unserved{calm + 1ms - 2s});
        QVERIFY(health.failingFor() == 2s);
        Reading<HttpHealth> refused;
        board.refuse(refused, {ErrorCode::Refused, QStringLiteral("refused"), {}, {}}, calm + 1ms);
        QVERIFY(refused.failingFor() == 0s); // That waited for nothing.
        QCOMPARE(board.untilDue(calm), Microseconds{SnapshotBoard::promptGap});
        const MonotonicTime later = calm + 1ms + SnapshotBoard::promptSpan;
        const FleetSnapshotPtr third = board.publish(later - 1ms);
        health = {};
        board.edit().isSimulated = true;
        QCOMPARE(board.untilDue(later - 1ms), Microseconds{SnapshotBoard::promptGap});
        QCOMPARE(board.untilDue(later), Microseconds{SnapshotBoard::calmGap} - 1ms);
    }

    void whatJustBrokeLeavesAtOnce()
    {
        SnapshotBoard board;
        const FleetSnapshotPtr first = board.publish(beginning);
        board.setUrgentUntil(beginning + 1s);
        QCOMPARE(board.untilDue(beginning), Microseconds{SnapshotBoard::calmGap});
        board.edit().isSimulated = true;
        QCOMPARE(board.untilDue(beginning), Microseconds{SnapshotBoard::urgentGap});
        QCOMPARE(board.untilDue(beginning + 1s), Microseconds{0});
        const FleetSnapshotPtr second = board.publish(beginning + 1s);
        board.edit().isSimulated = false;
        QCOMPARE(board.untilDue(beginning + 1s), Microseconds{SnapshotBoard::promptGap});
    }
};

PILOTHOUSE_TEST(ScheduleTest)
#include "schedule_test.moc"
