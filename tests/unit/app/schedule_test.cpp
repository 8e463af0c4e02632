#include "app/providers/probe_schedule.h"
#include "app/providers/snapshot_board.h"

#include <QTest>

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

const MonotonicTime start{1'000s};
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
        const auto id = schedule.add(1s, start, 0ms);
        QCOMPARE(schedule.takeDue(start), Ids{id});
        QVERIFY(schedule.takeDue(start + 60s).empty());
        schedule.finished(id, start + 60s);
        QCOMPARE(schedule.takeDue(start + 60s), Ids{id});
        schedule.finished(id, start + 60s);
        // A late look is not made up for by a burst.
        QVERIFY(schedule.takeDue(start + 60s + 800ms).empty());
        QCOMPARE(schedule.takeDue(start + 61s), Ids{id});
    }

    void waitsAreNeverLongerThanTheInterval()
    {
        ProbeSchedule schedule(7);
        const auto id = schedule.add(1s, start, 0ms);
        MonotonicTime now = start;
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
        const auto id = schedule.add(1s, start, 0ms);
        QCOMPARE(schedule.takeDue(start), Ids{id});
        schedule.hasten(id, start); // It looks: nothing to hasten.
        schedule.finished(id, start);
        schedule.hasten(id, start + 20ms);
        schedule.hasten(id, start + 5s);
        QVERIFY(schedule.takeDue(start + 19ms).empty());
        QCOMPARE(schedule.takeDue(start + 20ms), Ids{id});
    }

    void aHurryReachesThoseThatLookToo()
    {
        ProbeSchedule schedule(1);
        const auto id = schedule.add(10s, start, 0ms);
        QCOMPARE(schedule.takeDue(start), Ids{id});
        schedule.hurry(start + 1s);
        schedule.finished(id, start + 2s);
        QCOMPARE(schedule.takeDue(start + 2s), Ids{id});
    }

    void inTheBeginningNewsLeavesSoon()
    {
        SnapshotBoard board;
        QCOMPARE(board.untilDue(start), Microseconds{0});
        const FleetSnapshotPtr first = board.publish(start);
        board.edit().isSimulated = true;
        QCOMPARE(board.untilDue(start), Microseconds{SnapshotBoard::promptGap});
        const FleetSnapshotPtr second = board.publish(start + 100ms);
        QCOMPARE(second->revision, first->revision + 1);
        QVERIFY(!first->isSimulated); // What was handed out does not change.
        QVERIFY(second->publishedAt == start + 100ms);
    }

    void whileAllIsWellOneEachSecondIsEnough()
    {
        SnapshotBoard board;
        const FleetSnapshotPtr first = board.publish(start);
        const MonotonicTime calm = start + SnapshotBoard::promptSpan;
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
        const FleetSnapshotPtr first = board.publish(start);
        const MonotonicTime calm = start + SnapshotBoard::promptSpan;
        const FleetSnapshotPtr second = board.publish(calm);
        Reading<HttpHealth>& health = board.edit().regions[RegionId(QStringLiteral("a"))].health;
        board.refuse(health, {ErrorCode::Timeout, QStringLiteral("no answer"), {}, {}}, calm + 1ms,
                     calm + 1ms - 2s);
        QVERIFY(health.failingFor() == 2s);
        Reading<HttpHealth> refused;
        board.refuse(refused, {ErrorCode::Refused, QStringLiteral("refused"), {}, {}}, calm + 1ms,
                     calm + 1ms - 2s);
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
        const FleetSnapshotPtr first = board.publish(start);
        board.setUrgentUntil(start + 1s);
        QCOMPARE(board.untilDue(start), Microseconds{SnapshotBoard::calmGap});
        board.edit().isSimulated = true;
        QCOMPARE(board.untilDue(start), Microseconds{SnapshotBoard::urgentGap});
        QCOMPARE(board.untilDue(start + 1s), Microseconds{0});
        const FleetSnapshotPtr second = board.publish(start + 1s);
        board.edit().isSimulated = false;
        QCOMPARE(board.untilDue(start + 1s), Microseconds{SnapshotBoard::promptGap});
    }
};

QTEST_APPLESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
