#include "models/telemetry/conditions/drafts.h"
#include "models/telemetry/settings.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/telemetry/judged.h"

#include <QSet>

using namespace pilothouse;
using namespace pilothouse::test;

namespace {

Severity severityOf(Judged& judged, const char* key)
{
    judged.judgeConditions();
    const AlarmCondition* condition = judged.condition(key);
    return condition == nullptr ? Severity::Normal : condition->severity;
}

ConditionDraft draft(const char* key, Severity severity, const QStringList& causes = {})
{
    AlarmCondition condition;
    condition.key = QString::fromLatin1(key);
    condition.severity = severity;
    return {condition, causes};
}

QString causeOf(const std::vector<AlarmCondition>& conditions, const char* key)
{
    for (const AlarmCondition& condition : conditions)
        if (condition.key == QLatin1String(key))
            return condition.causeKey;
    return QStringLiteral("not there");
}

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");

} // namespace

class ConditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHealthyFleetHasNone();
    void everyConditionExplainsItself_data();
    void everyConditionExplainsItself();
    void aDeadPrimaryIsTheCauseOfAllThatFollows();
    void lagIsAlarmedAboveItsLimitsOnly_data();
    void lagIsAlarmedAboveItsLimitsOnly();
    void anUnknownLagIsNoLagOfZeroAndNoAlarm();
    void pausedReplayExplainsItsLag();
    void aBrokenApplicationLeavesTheDatabaseAlone();
    void aWritePageThatCannotReachTheDeadPrimaryFollowsFromIt();
    void twoPrimariesAreCritical();
    void aSilentSourceIsNotDown();
    void aCertificateIsAlarmedByTheDaysLeft_data();
    void aCertificateIsAlarmedByTheDaysLeft();
    void aSlotThatNobodyReadsFollowsFromItsLink();
    void aClockThatDiffersIsMedium();
    void clocksThatAllDifferBlameThisDesk();
    void aDeskThatReachesNothingBlamesItself();
    void aLostFeedIsOneAlarm();
    void onlyLawfulPlaceIsAdvice();
    void noTargetIsHigh();
    void aUsedUpBudgetIsTold();
    void settingsThatSlowAPromotionAreNamed();
    void durationsReadAsPostgresWritesThem();
    void chainsOfCausesEndAtTheRoot();
    void aCauseThatDoesNotStandIsNone();
    void circlesExplainNothing();
    void aCauseWeighsAsMuchAsItsWorstFollower();
};

void ConditionsTest::aHealthyFleetHasNone()
{
    for (int regions : {2, 3, 14}) {
        Judged judged(Scenario::Normal, regions);
        judged.judgeConditions();
        for (const AlarmCondition& condition : judged.result.conditions)
            QVERIFY2(false, qPrintable(condition.key + condition.valueText));
    }
}

void ConditionsTest::everyConditionExplainsItself_data()
{
    QTest::addColumn<int>("scenario");
    for (Scenario scenario : allScenarios())
        QTest::addRow("%s", qPrintable(scenarioName(scenario))) << static_cast<int>(scenario);
}

/// Whatever happens: keys are unique, causes stand and have no cause, and every condition says
/// where, what, what it means and what to do, in sentences without blame.
void ConditionsTest::everyConditionExplainsItself()
{
    QFETCH(int, scenario);
    Judged judged(static_cast<Scenario>(scenario));
    const Assessed assessed = assess(judged.input(), {});
    QSet<QString> keys;
    QSet<QString> roots;
    for (const AlarmCondition& condition : assessed.assessment.conditions) {
        QVERIFY2(!keys.contains(condition.key), qPrintable(condition.key));
        keys.insert(condition.key);
        if (condition.causeKey.isEmpty())
            roots.insert(condition.key);
    }
    for (const AlarmCondition& condition : assessed.assessment.conditions) {
        QVERIFY2(condition.causeKey.isEmpty() || roots.contains(condition.causeKey),
                 qPrintable(condition.key + u'>' + condition.causeKey));
        QVERIFY(condition.severity > Severity::Normal);
        for (const QString& words : {condition.place, condition.what, condition.valueText,
                                     condition.meaning, condition.whatToDo.value(0)})
            QVERIFY2(!words.isEmpty(), qPrintable(condition.key));
        QVERIFY2(condition.meaning.endsWith(u'.'), qPrintable(condition.meaning));
        QVERIFY2(!condition.meaning.contains(QStringLiteral("..")), qPrintable(condition.meaning));
    }
}

void ConditionsTest::aDeadPrimaryIsTheCauseOfAllThatFollows()
{
    Judged judged(Scenario::KilledPrimary);
    judged.memory = Judged().memory;
    judged.region(0).verdict = Verdict::Down;
    for (LinkAssessment& link : judged.result.links) {
        link.state = LinkState::Broken;
        link.label = QStringLiteral("no stream 00:12");
    }
    judged.judgeConditions();
    const AlarmCondition* down = judged.condition("region:eastus");
    QVERIFY(down != nullptr);
    QCOMPARE(down->severity, Severity::Critical);
    QCOMPARE(down->valueText, QStringLiteral("no answer for 00:12"));
    QVERIFY(judged.condition("link:eastus>westeurope") != nullptr);
    QVERIFY(judged.condition("canary:public") != nullptr);
    QVERIFY(judged.condition("primary") == nullptr);
    QVERIFY(judged.condition("host:eastus") != nullptr);
    for (const AlarmCondition& condition : judged.result.conditions)
        QCOMPARE(condition.causeKey,
                 &condition == down ? QString() : QStringLiteral("region:eastus"));
}

void ConditionsTest::lagIsAlarmedAboveItsLimitsOnly_data()
{
    QTest::addColumn<double>("lag");
    QTest::addColumn<int>("severity");
    QTest::addRow("10 s") << 10.0 << int(Severity::Normal);
    QTest::addRow("10.1 s") << 10.1 << int(Severity::Medium);
    QTest::addRow("30 s") << 30.0 << int(Severity::Medium);
    QTest::addRow("30.1 s") << 30.1 << int(Severity::High);
}

void ConditionsTest::lagIsAlarmedAboveItsLimitsOnly()
{
    QFETCH(double, lag);
    QFETCH(int, severity);
    Judged judged;
    judged.link(0).lagSeconds = figure(lag);
    QCOMPARE(int(severityOf(judged, "lag:eastus>westeurope")), severity);
}

void ConditionsTest::anUnknownLagIsNoLagOfZeroAndNoAlarm()
{
    Judged judged;
    judged.link(0).lagSeconds = Figure{};
    QCOMPARE(severityOf(judged, "lag:eastus>westeurope"), Severity::Normal);
    judged.link(0).lagSeconds = figure(38, Quality::Stale);
    QCOMPARE(severityOf(judged, "lag:eastus>westeurope"), Severity::High);
    QVERIFY(judged.condition("lag:eastus>westeurope")->isSourceStale);
}

void ConditionsTest::pausedReplayExplainsItsLag()
{
    Judged judged(Scenario::PausedReplay);
    judged.link(0).lagSeconds = figure(42);
    QCOMPARE(severityOf(judged, "paused:westeurope"), Severity::High);
    QCOMPARE(judged.condition("lag:eastus>westeurope")->causeKey,
             QStringLiteral("paused:westeurope"));
    QCOMPARE(judged.result.conditions.size(), std::size_t{2});
}

void ConditionsTest::aBrokenApplicationLeavesTheDatabaseAlone()
{
    Judged judged(Scenario::BrokenApplication);
    judged.region(0).verdict = Verdict::Degraded;
    QCOMPARE(severityOf(judged, "application:eastus"), Severity::High);
    QVERIFY(judged.condition("region:eastus") == nullptr);
    QCOMPARE(judged.condition("endpoint:tm-oversight-failover/endpoint-eus")->causeKey,
             QStringLiteral("application:eastus"));
}

void ConditionsTest::aWritePageThatCannotReachTheDeadPrimaryFollowsFromIt()
{
    Judged judged(Scenario::KilledPrimary);
    judged.memory = Judged().memory;
    judged.region(0).verdict = Verdict::Down;
    HttpHealth& page = *judged.readings(1).criticalHealth.value;
    page.status = 503;
    page.isExpectedStatus = false;
    judged.judgeConditions();
    const AlarmCondition* failing = judged.condition("application:westeurope");
    QVERIFY(failing != nullptr);
    QCOMPARE(failing->causeKey, QStringLiteral("region:eastus"));
    QVERIFY(!failing->meaning.contains(QStringLiteral("is alive")));
}

void ConditionsTest::twoPrimariesAreCritical()
{
    Judged judged(Scenario::TwoPrimaries);
    judged.result.primary.reset();
    QCOMPARE(severityOf(judged, "primaries"), Severity::Critical);
    QCOMPARE(judged.condition("primaries")->place, QStringLiteral("East US and West Europe"));
    QVERIFY(judged.condition("primary") == nullptr);
}

void ConditionsTest::aSilentSourceIsNotDown()
{
    Judged judged(Scenario::StaleSource);
    judged.region(1).verdict = Verdict::Unknown;
    QCOMPARE(severityOf(judged, "source:westeurope"), Severity::Medium);
    QVERIFY(judged.condition("source:westeurope")->isSourceStale);
    QCOMPARE(judged.condition("source:westeurope")->valueText, QStringLiteral("database: 12 s"));
    QVERIFY(judged.condition("region:westeurope") == nullptr);
}

void ConditionsTest::aCertificateIsAlarmedByTheDaysLeft_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("severity");
    QTest::addRow("14 d") << 14 * 24 << int(Severity::Normal);
    QTest::addRow("13 d 23 h") << 14 * 24 - 1 << int(Severity::Medium);
    QTest::addRow("2 d 23 h") << 3 * 24 - 1 << int(Severity::High);
    QTest::addRow("expired") << -1 << int(Severity::High);
}

void ConditionsTest::aCertificateIsAlarmedByTheDaysLeft()
{
    QFETCH(int, hours);
    QFETCH(int, severity);
    Judged judged;
    judged.readings(1).health.value->certificateExpiresAt =
        judged.clock.utc() + std::chrono::hours{hours};
    QCOMPARE(int(severityOf(judged, "certificate:westeurope")), severity);
}

void ConditionsTest::aSlotThatNobodyReadsFollowsFromItsLink()
{
    Judged judged(Scenario::CutLink);
    judged.link(0).state = LinkState::Broken;
    judged.link(0).label = QStringLiteral("no stream 00:12");
    QCOMPARE(severityOf(judged, "slot:eastus/westeurope"), Severity::Medium);
    QCOMPARE(judged.condition("slot:eastus/westeurope")->causeKey,
             QStringLiteral("link:eastus>westeurope"));
    judged.database(0).slots[0].walStatus = QStringLiteral("lost");
    QCOMPARE(severityOf(judged, "slot:eastus/westeurope"), Severity::High);
}

void ConditionsTest::aClockThatDiffersIsMedium()
{
    Judged judged;
    DatabaseState& state = *judged.readings(1).database.value;
    const UtcTime right = *state.serverClock;
    state.serverClock = right + Seconds{2};
    QCOMPARE(severityOf(judged, "clock:westeurope"), Severity::Normal);
    state.serverClock = right + Microseconds{2'000'001};
    QCOMPARE(severityOf(judged, "clock:westeurope"), Severity::Medium);
    state.serverClock = right - state.roundTrip - Microseconds{2'000'001};
    QCOMPARE(severityOf(judged, "clock:westeurope"), Severity::Medium);
    // Somewhere within the round trip it read its clock: nobody knows where.
    state.serverClock = right - state.roundTrip - Seconds{2};
    QCOMPARE(severityOf(judged, "clock:westeurope"), Severity::Normal);
    state.serverClock.reset();
    QCOMPARE(severityOf(judged, "clock:westeurope"), Severity::Normal);
}

void ConditionsTest::clocksThatAllDifferBlameThisDesk()
{
    Judged judged;
    judged.clock.jumpUtc(std::chrono::hours{1});
    QCOMPARE(severityOf(judged, "clock:desk"), Severity::Medium);
    QVERIFY(judged.condition("clock:eastus") == nullptr);
}

void ConditionsTest::aDeskThatReachesNothingBlamesItself()
{
    Judged judged(Scenario::DeskCutOff);
    judged.memory = Judged().memory;
    judged.result.isDeskCutOff = true;
    QCOMPARE(severityOf(judged, "desk"), Severity::High);
    for (const AlarmCondition& condition : judged.result.conditions) {
        QCOMPARE(condition.causeKey, condition.key == u"desk" ? QString() : QStringLiteral("desk"));
        QVERIFY(condition.key == u"desk" || condition.severity <= Severity::Medium);
    }
}

void ConditionsTest::aLostFeedIsOneAlarm()
{
    Judged judged;
    judged.clock.advance(Seconds{40});
    judged.result.feedAge = Seconds{40};
    judged.result.feedQuality = Quality::Unknown;
    QCOMPARE(severityOf(judged, "feed"), Severity::High);
    for (const AlarmCondition& condition : judged.result.conditions)
        QVERIFY(condition.key == u"feed" || condition.causeKey == u"feed");
    QVERIFY(judged.condition("source:westeurope") == nullptr);
    QVERIFY(judged.condition("arm") == nullptr);
}

void ConditionsTest::onlyLawfulPlaceIsAdvice()
{
    Judged judged;
    judged.fleet.residencyRules = {{QStringLiteral("EU data"), {QStringLiteral("EU")}}};
    QCOMPARE(severityOf(judged, "residency:westeurope/EU data"), Severity::Advisory);
    QCOMPARE(judged.result.conditions.size(), std::size_t{1});
}

void ConditionsTest::noTargetIsHigh()
{
    Judged judged;
    judged.fleet.residencyRules = {{QStringLiteral("EU data"), {QStringLiteral("EU")}}};
    judged.readings(1).database = {};
    judged.region(1).verdict = Verdict::Unknown;
    QCOMPARE(severityOf(judged, "target"), Severity::High);
    QCOMPARE(judged.condition("target")->causeKey, QStringLiteral("source:westeurope"));
}

void ConditionsTest::aUsedUpBudgetIsTold()
{
    Judged judged;
    judged.snapshot.availability.unavailable = Microseconds{259'200'000};
    QCOMPARE(severityOf(judged, "availability"), Severity::Normal);
    judged.snapshot.availability.unavailable += Microseconds{1};
    QCOMPARE(severityOf(judged, "availability"), Severity::Medium);
}

void ConditionsTest::settingsThatSlowAPromotionAreNamed()
{
    Judged judged;
    auto& settings = judged.database(1).settings;
    settings[QStringLiteral("wal_receiver_timeout")] = QStringLiteral("0");
    settings[QStringLiteral("wal_log_hints")] = QStringLiteral("off");
    QCOMPARE(severityOf(judged, "settings:westeurope"), Severity::Medium);
    QCOMPARE(judged.condition("settings:westeurope")->valueText, QStringLiteral("0 (off)"));
    QCOMPARE(judged.condition("settings:westeurope")->whatToDo.size(), 2);
    settings.clear();
    QCOMPARE(severityOf(judged, "settings:westeurope"), Severity::Normal);
}

void ConditionsTest::durationsReadAsPostgresWritesThem()
{
    const Milliseconds ms{1};
    QCOMPARE(settingDuration(u"2s", ms), std::optional(Milliseconds{2'000}));
    QCOMPARE(settingDuration(u"100ms", ms), std::optional(Milliseconds{100}));
    QCOMPARE(settingDuration(u"1min", ms), std::optional(Milliseconds{60'000}));
    QCOMPARE(settingDuration(u"5", Milliseconds{1'000}), std::optional(Milliseconds{5'000}));
    QCOMPARE(settingDuration(u"", ms), std::nullopt);
    QCOMPARE(settingDuration(u"on", ms), std::nullopt);
    QCOMPARE(settingDuration(u"5 parsecs", ms), std::nullopt);
}

void ConditionsTest::chainsOfCausesEndAtTheRoot()
{
    const auto conditions =
        grouped({draft("c", Severity::Medium, {b}), draft("b", Severity::Medium, {a}),
                 draft("a", Severity::High)});
    QCOMPARE(causeOf(conditions, "c"), a);
    QCOMPARE(causeOf(conditions, "b"), a);
    QCOMPARE(causeOf(conditions, "a"), QString());
}

void ConditionsTest::aCauseThatDoesNotStandIsNone()
{
    const auto conditions =
        grouped({draft("c", Severity::Medium, {a, b}), draft("b", Severity::Medium)});
    QCOMPARE(causeOf(conditions, "c"), b);
    QCOMPARE(causeOf(grouped({draft("c", Severity::Medium, {a, c})}), "c"), QString());
}

void ConditionsTest::circlesExplainNothing()
{
    const auto conditions =
        grouped({draft("a", Severity::Medium, {b}), draft("b", Severity::Medium, {a})});
    QCOMPARE(causeOf(conditions, "a"), QString());
    QCOMPARE(causeOf(conditions, "b"), QString());
}

void ConditionsTest::aCauseWeighsAsMuchAsItsWorstFollower()
{
    const auto conditions =
        grouped({draft("a", Severity::Medium), draft("b", Severity::High, {a})});
    QCOMPARE(conditions.front().severity, Severity::High);
}

PILOTHOUSE_TEST(ConditionsTest)
#include "conditions_test.moc"
