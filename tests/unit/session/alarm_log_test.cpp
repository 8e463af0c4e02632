#include "models/session/alarm_log.h"
#include "models/simulation/simulated_clock.h"
#include "tests/support/suite/suite.h"

#include <QSignalSpy>

using namespace pilothouse;

namespace {

AlarmCondition condition(const char* key, Severity severity, const char* cause = "")
{
    AlarmCondition condition;
    condition.key = QString::fromLatin1(key);
    condition.causeKey = QString::fromLatin1(cause);
    condition.severity = severity;
    return condition;
}

/// A log with its own clock, told what stands now once for each step of time.
struct Watch
{
    SimulatedClock clock;
    AlarmLog log{clock};
    Quality feed = Quality::Live;

    void tell(const std::vector<AlarmCondition>& conditions)
    {
        FleetAssessment assessment;
        assessment.at = clock.utc();
        assessment.feedQuality = feed;
        assessment.conditions = conditions;
        log.accept(assessment);
    }

    /// Lets that much time pass in steps of a second, the conditions standing all the while.
    void hold(const std::vector<AlarmCondition>& conditions, int seconds)
    {
        tell(conditions);
        for (int second = 0; second < seconds; ++second) {
            clock.advance(Seconds{1});
            tell(conditions);
        }
    }

    [[nodiscard]] QStringList keys() const
    {
        QStringList keys;
        for (const Alarm& alarm : log.alarms())
            keys += alarm.condition.key;
        return keys;
    }
};

const std::vector<AlarmCondition> nothing;

} // namespace

class AlarmLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConditionMustStandBeforeItIsAnAlarm();
    void aConditionThatFlickersIsNone();
    void aCriticalConditionIsAnAlarmAtOnce();
    void anAcknowledgedAlarmLeavesWhenItHasBeenGoneLongEnough();
    void anAlarmThatNobodySawStaysAsReturned();
    void acknowledgingAReturnedAlarmEndsIt();
    void anAcknowledgedAlarmThatGetsWorseIsNewAgain();
    void silenceOfTheSourceIsNoRecovery();
    void shelvingHasRules();
    void aShelvedAlarmComesBackByItself();
    void moreThanTenInTenMinutesIsAFlood();
    void theHistoryIsBounded();
    void followOnsStandBehindTheirCause();
    void aFollowOnNeverTakesTheNewestPlaceOfItsCause();
    void causesInACircleAreNotOutshoneByAnOlderAlarm();
    void noAlarmIsLostInAChainOfCauses();
    void causesInACircleLoseNoAlarm();
    void worstComesFirstThenUnacknowledgedThenOldest();
};

void AlarmLogTest::aConditionMustStandBeforeItIsAnAlarm()
{
    Watch watch;
    const auto lag = {condition("lag", Severity::High)};
    watch.tell(lag);
    watch.clock.advance(AlarmLog::onDelay - Milliseconds{1});
    watch.tell(lag);
    QVERIFY(watch.keys().isEmpty());
    watch.clock.advance(Milliseconds{1});
    watch.tell(lag);
    QCOMPARE(watch.keys(), QStringList{QStringLiteral("lag")});
}

void AlarmLogTest::aConditionThatFlickersIsNone()
{
    Watch watch;
    for (int time = 0; time < 20; ++time) {
        watch.hold({condition("lag", Severity::High)}, 1);
        watch.tell(nothing);
    }
    QVERIFY(watch.keys().isEmpty());
}

void AlarmLogTest::aCriticalConditionIsAnAlarmAtOnce()
{
    Watch watch;
    QSignalSpy raised(&watch.log, &AlarmLog::raised);
    watch.tell({condition("down", Severity::Critical)});
    QCOMPARE(watch.keys(), QStringList{QStringLiteral("down")});
    QCOMPARE(raised.size(), 1);
    watch.hold({condition("down", Severity::Critical)}, 10);
    QCOMPARE(raised.size(), 1);
}

void AlarmLogTest::anAcknowledgedAlarmLeavesWhenItHasBeenGoneLongEnough()
{
    Watch watch;
    watch.hold({condition("lag", Severity::High)}, 3);
    QVERIFY(watch.log.acknowledge(QStringLiteral("lag"), QStringLiteral("op-1")));
    watch.hold(nothing, 4);
    QCOMPARE(watch.log.alarms().size(), std::size_t{1});
    watch.hold(nothing, 1);
    QVERIFY(watch.log.alarms().empty());
    QCOMPARE(watch.log.history().size(), std::size_t{1});
    QCOMPARE(watch.log.history().front().owner, QStringLiteral("op-1"));
    QVERIFY(watch.log.history().front().clearedAt.has_value());
}

void AlarmLogTest::anAlarmThatNobodySawStaysAsReturned()
{
    Watch watch;
    watch.hold({condition("lag", Severity::High)}, 3);
    watch.hold(nothing, 60);
    QCOMPARE(watch.log.alarms().size(), std::size_t{1});
    QCOMPARE(watch.log.alarms().front().state, AlarmState::Returned);
    QCOMPARE(watch.log.newestUnacknowledged()->condition.key, QStringLiteral("lag"));
    watch.tell({condition("lag", Severity::High)});
    QCOMPARE(watch.log.alarms().front().state, AlarmState::Unacknowledged);
}

void AlarmLogTest::acknowledgingAReturnedAlarmEndsIt()
{
    Watch watch;
    watch.hold({condition("lag", Severity::High)}, 3);
    watch.hold(nothing, 6);
    QVERIFY(watch.log.acknowledge(QStringLiteral("lag"), QStringLiteral("op-1")));
    QVERIFY(watch.log.alarms().empty());
    QVERIFY(!watch.log.acknowledge(QStringLiteral("lag"), QStringLiteral("op-1")));
}

void AlarmLogTest::anAcknowledgedAlarmThatGetsWorseIsNewAgain()
{
    Watch watch;
    watch.hold({condition("lag", Severity::Medium)}, 3);
    QVERIFY(watch.log.acknowledge(QStringLiteral("lag"), QStringLiteral("op-1")));
    QSignalSpy raised(&watch.log, &AlarmLog::raised);
    watch.tell({condition("lag", Severity::High)});
    QCOMPARE(raised.size(), 1);
    QCOMPARE(watch.log.alarms().front().state, AlarmState::Unacknowledged);
    QVERIFY(watch.log.alarms().front().owner.isEmpty());
}

void AlarmLogTest::silenceOfTheSourceIsNoRecovery()
{
    Watch watch;
    watch.hold({condition("lag", Severity::High)}, 3);
    QVERIFY(watch.log.acknowledge(QStringLiteral("lag"), QStringLiteral("op-1")));
    watch.feed = Quality::Stale;
    watch.hold(nothing, 60);
    QCOMPARE(watch.log.alarms().size(), std::size_t{1});
    QVERIFY(watch.log.alarms().front().condition.isSourceStale);
    watch.feed = Quality::Live;
    watch.hold(nothing, 6);
    QVERIFY(watch.log.alarms().empty());
}

void AlarmLogTest::shelvingHasRules()
{
    Watch watch;
    const auto both = {condition("down", Severity::Critical), condition("lag", Severity::High)};
    watch.hold(both, 3);
    const QString lag = QStringLiteral("lag");
    const QString reason = QStringLiteral("known");
    QVERIFY(!watch.log.shelve(QStringLiteral("down"), Seconds{60}, reason).ok());
    QVERIFY(!watch.log.shelve(lag, Seconds{60}, QStringLiteral("  ")).ok());
    QVERIFY(!watch.log.shelve(lag, Milliseconds{0}, reason).ok());
    QVERIFY(!watch.log.shelve(lag, AlarmLog::longestShelving + Milliseconds{1}, reason).ok());
    QVERIFY(!watch.log.shelve(QStringLiteral("other"), Seconds{60}, reason).ok());
    QVERIFY(watch.log.shelve(lag, AlarmLog::longestShelving, reason).ok());
    QCOMPARE(watch.log.summary().shelved, 1);
    QCOMPARE(watch.log.summary().active[static_cast<std::size_t>(Severity::High)], 0);
    QVERIFY(!watch.log.acknowledge(lag, QStringLiteral("op-1")));
}

void AlarmLogTest::aShelvedAlarmComesBackByItself()
{
    Watch watch;
    const auto lag = {condition("lag", Severity::High)};
    watch.hold(lag, 3);
    QVERIFY(watch.log.shelve(QStringLiteral("lag"), Seconds{60}, QStringLiteral("known")).ok());
    watch.hold(lag, 59);
    QCOMPARE(watch.log.alarms().front().state, AlarmState::Shelved);
    QSignalSpy raised(&watch.log, &AlarmLog::raised);
    watch.hold(lag, 1);
    QCOMPARE(watch.log.alarms().front().state, AlarmState::Unacknowledged);
    QCOMPARE(raised.size(), 1);
}

void AlarmLogTest::moreThanTenInTenMinutesIsAFlood()
{
    Watch watch;
    std::vector<AlarmCondition> many;
    for (int number = 0; number < AlarmLog::floodThreshold; ++number)
        many.push_back(condition(qPrintable(QString::number(number)), Severity::Critical));
    watch.tell(many);
    QVERIFY(!watch.log.summary().isFlood);
    many.push_back(condition("one more", Severity::Critical));
    watch.tell(many);
    QVERIFY(watch.log.summary().isFlood);
    watch.clock.advance(Seconds{601});
    watch.tell(many);
    QVERIFY(!watch.log.summary().isFlood);
    QCOMPARE(watch.log.summary().raisedInTenMinutes, 0);
}

void AlarmLogTest::theHistoryIsBounded()
{
    Watch watch;
    for (std::size_t number = 0; number < AlarmLog::historyLimit + 5; ++number) {
        const QString key = QString::number(number);
        watch.tell({condition(qPrintable(key), Severity::Critical)});
        QVERIFY(watch.log.acknowledge(key, QStringLiteral("op-1")));
        watch.hold(nothing, 6);
    }
    QCOMPARE(watch.log.history().size(), AlarmLog::historyLimit);
    QCOMPARE(watch.log.history().front().condition.key,
             QString::number(AlarmLog::historyLimit + 4));
}

void AlarmLogTest::followOnsStandBehindTheirCause()
{
    Watch watch;
    watch.hold({condition("link", Severity::High, "down"), condition("lag", Severity::High),
                condition("down", Severity::Critical), condition("dns", Severity::Medium, "down")},
               3);
    QCOMPARE(watch.keys(), (QStringList{QStringLiteral("down"), QStringLiteral("link"),
                                        QStringLiteral("dns"), QStringLiteral("lag")}));
}

void AlarmLogTest::aFollowOnNeverTakesTheNewestPlaceOfItsCause()
{
    Watch watch;
    const AlarmCondition cause = condition("region", Severity::High);
    const AlarmCondition follower = condition("link", Severity::High, "region");
    watch.hold({cause}, 3);
    watch.hold({cause, follower}, 3);
    QCOMPARE(watch.log.newestUnacknowledged()->condition.key, QStringLiteral("region"));
    QVERIFY(watch.log.acknowledge(QStringLiteral("region"), QStringLiteral("op-1")));
    QCOMPARE(watch.log.newestUnacknowledged()->condition.key, QStringLiteral("link"));
}

void AlarmLogTest::causesInACircleAreNotOutshoneByAnOlderAlarm()
{
    Watch watch;
    const AlarmCondition older = condition("older", Severity::Advisory);
    watch.hold({older}, 3);
    watch.hold({older, condition("a", Severity::High, "b"), condition("b", Severity::High, "a")},
               3);
    QVERIFY(watch.log.newestUnacknowledged()->condition.key != QStringLiteral("older"));
}

void AlarmLogTest::noAlarmIsLostInAChainOfCauses()
{
    Watch watch;
    watch.hold({condition("down", Severity::High), condition("link", Severity::High, "down")}, 3);
    // The link's alarm has returned and still names its old cause, which now has one itself.
    watch.hold({condition("desk", Severity::High), condition("down", Severity::Medium, "desk")}, 9);
    QCOMPARE(watch.keys(),
             (QStringList{QStringLiteral("desk"), QStringLiteral("down"), QStringLiteral("link")}));
}

void AlarmLogTest::causesInACircleLoseNoAlarm()
{
    Watch watch;
    watch.hold({condition("a", Severity::High, "b"), condition("b", Severity::High, "a"),
                condition("c", Severity::High, "c")},
               3);
    QCOMPARE(watch.log.alarms().size(), std::size_t{3});
    QVERIFY(watch.log.newestUnacknowledged() != nullptr);
}

void AlarmLogTest::worstComesFirstThenUnacknowledgedThenOldest()
{
    Watch watch;
    std::vector<AlarmCondition> standing{condition("first", Severity::High)};
    watch.hold(standing, 3);
    standing.push_back(condition("second", Severity::High));
    watch.hold(standing, 3);
    standing.push_back(condition("advice", Severity::Advisory));
    standing.push_back(condition("down", Severity::Critical));
    watch.hold(standing, 3);
    QVERIFY(watch.log.acknowledge(QStringLiteral("first"), QStringLiteral("op-1")));
    QCOMPARE(watch.keys(), (QStringList{QStringLiteral("down"), QStringLiteral("second"),
                                        QStringLiteral("first"), QStringLiteral("advice")}));
}

PILOTHOUSE_TEST(AlarmLogTest)
#include "alarm_log_test.moc"
