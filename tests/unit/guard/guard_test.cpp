#include "models/guard/decision.h"
#include "models/guard/guard.h"
#include "models/session/fleet_store.h"
#include "models/simulation/scenarios.h"
#include "models/simulation/simulated_clock.h"
#include "models/simulation/simulated_fleet.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace pilothouse;

namespace {

const RegionId eastus(QStringLiteral("eastus"));
const RegionId westeurope(QStringLiteral("westeurope"));
const RegionId southeastasia(QStringLiteral("southeastasia"));

/// The guard at the end of a second in which every source was heard.
struct Moment
{
    explicit Moment(Scenario scenario, Fleet fleet = simulatedFleet(3))
        : store(std::move(fleet), clock)
    {
        const ScenarioMoment moment{clock.monotonic(), clock.utc(), Seconds{60}, 1, 1};
        FleetSnapshot snapshot = scenarioSnapshot(scenario, store.fleet(), moment);
        snapshot.isSimulated = false;
        store.accept(std::make_shared<const FleetSnapshot>(std::move(snapshot)));
    }

    [[nodiscard]] GuardInput input() const
    {
        GuardInput input{store.fleet(), store.assessment()};
        input.snapshot = store.snapshot().get();
        input.now = clock.monotonic();
        input.from = eastus;
        input.to = to;
        return input;
    }

    [[nodiscard]] GuardAssessment guard() const { return assessGuard(input()); }

    [[nodiscard]] GuardCheck check(const char* key) const
    {
        const GuardAssessment all = guard();
        const auto found =
            std::find_if(all.checks.begin(), all.checks.end(),
                         [&](const GuardCheck& each) { return each.key == QLatin1String(key); });
        return found == all.checks.end() ? GuardCheck{} : *found;
    }

    /// What was read of a region becomes something else.
    void change(const std::function<void(RegionReadings&)>& edit, const RegionId& region = eastus)
    {
        FleetSnapshot snapshot = *store.snapshot();
        ++snapshot.revision;
        edit(snapshot.regions[region]);
        store.accept(std::make_shared<const FleetSnapshot>(std::move(snapshot)));
    }

    SimulatedClock clock;
    FleetStore store;
    std::optional<RegionId> to = westeurope;
};

Fleet withoutHostControl()
{
    Fleet fleet = simulatedFleet(3);
    for (Region& region : fleet.regions)
        region.hostControl = {};
    return fleet;
}

/// An account, and a server of each region that it would stop.
Fleet withAzure()
{
    Fleet fleet = simulatedFleet(3);
    fleet.cloud.armUrl = QStringLiteral("https://management.azure.com");
    for (Region& region : fleet.regions)
        region.azure.postgresServer = QStringLiteral("db-") + region.shortCode;
    return fleet;
}

Fleet withResidency()
{
    Fleet fleet = simulatedFleet(3);
    fleet.residencyRules = {
        {QStringLiteral("Personal data of EU residents"), {QStringLiteral("EU")}}};
    return fleet;
}

} // namespace

class GuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVerdictDecidesWhetherThePrimaryIsDown_data();
    void theVerdictDecidesWhetherThePrimaryIsDown();
    void withoutHostControlThereIsNoFencePath();
    void theFencePathIsTheFirstRungThatCanBeReached();
    void anAnswerFromBeforeTheLossIsNoFencePath();
    void aSilentFencePathIsNotAwaitedForever();
    void aQuorumIsAPathWhileEnoughStandbysAnswer();
    void withoutAnOperatorNothingCanBeChanged();
    void anUnlawfulTargetIsUnfit();
    void aTargetThatDoesNotAnswerIsUnfit();
    void pausedReplayIsSaid();
    void aDeskThatIsCutOffProvesNothing();
    void whatIsStaleIsNotAPass();
    void whatStandsInTheWayComesFirst();
    void theImpactSaysLossMoneyAndWhatIsUntouched();
    void theHashIsThatOfThePlanThatRuns();
    void theDecisionHoldsTheOverride();
};

void GuardTest::theVerdictDecidesWhetherThePrimaryIsDown_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<CheckState>("state");
    QTest::newRow("killed") << Scenario::KilledPrimary << CheckState::Pass;
    QTest::newRow("hung") << Scenario::HungPrimary << CheckState::Pass;
    QTest::newRow("alive") << Scenario::Normal << CheckState::Fail;
    QTest::newRow("broken application") << Scenario::BrokenApplication << CheckState::Fail;
    QTest::newRow("recovering") << Scenario::RecoveringPrimary << CheckState::Fail;
    QTest::newRow("partition") << Scenario::Partition << CheckState::Fail;
    QTest::newRow("nothing heard") << Scenario::AllUnknown << CheckState::Unknown;
}

void GuardTest::theVerdictDecidesWhetherThePrimaryIsDown()
{
    QFETCH(const Scenario, scenario);
    QFETCH(const CheckState, state);
    const GuardCheck check = Moment(scenario).check("primary-down");
    QCOMPARE(check.state, state);
    QVERIFY(!check.value.isEmpty());
    QCOMPARE(check.whoClears.isEmpty(), state == CheckState::Pass);
}

void GuardTest::withoutHostControlThereIsNoFencePath()
{
    QCOMPARE(Moment(Scenario::KilledPrimary).check("fence-path").state, CheckState::Pass);
    const GuardCheck check =
        Moment(Scenario::KilledPrimary, withoutHostControl()).check("fence-path");
    QCOMPARE(check.state, CheckState::Fail);
    QCOMPARE(check.clearance, Clearance::None);
    QVERIFY(check.value.contains(QStringLiteral("names no host control")));
}

void GuardTest::theFencePathIsTheFirstRungThatCanBeReached()
{
    Moment moment(Scenario::KilledPrimary, withAzure());
    QVERIFY(moment.check("fence-path").value.startsWith(QStringLiteral("no process")));
    moment.change([](RegionReadings& old) { old.host = {}; });
    const GuardCheck byAzure = moment.check("fence-path");
    QCOMPARE(byAzure.state, CheckState::Pass);
    QCOMPARE(byAzure.source, QStringLiteral("Azure"));
    QVERIFY2(byAzure.value.startsWith(QStringLiteral("host stopped by Azure, which reads db-eus")),
             qPrintable(byAzure.value));
    QVERIFY(
        byAzure.value.contains(QStringLiteral("no process of its data directory (not reachable")));
    moment.change([](RegionReadings& old) { old.server = {}; });
    const GuardCheck none = moment.check("fence-path");
    QCOMPARE(none.state, CheckState::Fail);
    QVERIFY(none.value.contains(QStringLiteral("Azure was not asked")));
}

void GuardTest::anAnswerFromBeforeTheLossIsNoFencePath()
{
    using std::chrono::milliseconds;
    Moment moment(Scenario::KilledPrimary, withAzure());
    MonotonicTime lost;
    const auto hear = [&](MonotonicTime host, MonotonicTime azure) {
        moment.change([&](RegionReadings& old) {
            old.host.askedAt = host;
            old.server.askedAt = azure;
        });
        return moment.check("fence-path");
    };
    moment.change([&](RegionReadings& old) {
        old.database.failingSince = old.database.attemptAt - milliseconds(1'000);
        old.database.unservedFirst = milliseconds(400);
        lost = *old.database.failingSince;
    });
    // They came after the loss, and were on their way when it came.
    const GuardCheck none = hear(lost - milliseconds(1), lost - milliseconds(1));
    QCOMPARE(none.state, CheckState::Fail);
    QVERIFY2(none.value.contains(QStringLiteral("host control of East US has not answered since")),
             qPrintable(none.value));
    QVERIFY2(none.value.contains(QStringLiteral("what Azure says of db-eus may be from before")),
             qPrintable(none.value));
    QVERIFY(moment.guard().isFencePathAwaited);
    const MonotonicTime recordedSince = lost + PlatformServer::recordAgeMost;
    QCOMPARE(hear(lost, {}).source, QStringLiteral("host control"));
    QVERIFY(!moment.guard().isFencePathAwaited);
    QCOMPARE(hear({}, recordedSince).source, QStringLiteral("Azure"));
    QVERIFY(!moment.guard().isFencePathAwaited);
    QCOMPARE(hear({}, recordedSince - milliseconds(1)).state, CheckState::Fail);
    // A connection that broke says when: not first the refusal that follows.
    moment.change([&](RegionReadings& old) { old.database.hasBroken = true; });
    QCOMPARE(hear(lost - milliseconds(400), {}).source, QStringLiteral("host control"));
    QCOMPARE(hear(lost - milliseconds(401), {}).state, CheckState::Fail);
}

void GuardTest::aSilentFencePathIsNotAwaitedForever()
{
    Moment moment(Scenario::KilledPrimary);
    moment.change([](RegionReadings& old) {
        old.database.failingSince = old.database.attemptAt - std::chrono::seconds(30);
        old.host.askedAt = *old.database.failingSince - std::chrono::milliseconds(1);
    });
    QCOMPARE(moment.check("fence-path").state, CheckState::Fail);
    QVERIFY(!moment.guard().isFencePathAwaited);
}

void GuardTest::aQuorumIsAPathWhileEnoughStandbysAnswer()
{
    Fleet fleet = withAzure();
    fleet.failover.acceptedFenceRungs = {Rung::QuorumDetached};
    Moment moment(Scenario::KilledPrimary, fleet);
    QVERIFY(moment.check("fence-path").value.contains(QStringLiteral("was not read before")));
    moment.change([](RegionReadings& old) {
        old.database.value->settings[QStringLiteral("synchronous_commit")] = QStringLiteral("on");
    });
    QVERIFY(moment.check("fence-path").value.contains(QStringLiteral("no named standbys")));
    moment.change([](RegionReadings& old) {
        old.database.value->synchronousStandbyNames =
            QStringLiteral("ANY 1 (westeurope, southeastasia)");
    });
    const GuardCheck check = moment.check("fence-path");
    QVERIFY2(check.state == CheckState::Pass, qPrintable(check.value));
    QVERIFY(check.age.has_value());
    const auto impact = moment.guard().impact;
    QVERIFY(std::any_of(impact.begin(), impact.end(), [](const ImpactLine& line) {
        return line.text.contains(QStringLiteral("is not stopped"));
    }));
    moment.change([](RegionReadings& standby) { standby.database = {}; }, southeastasia);
    const GuardCheck alone = moment.check("fence-path");
    QCOMPARE(alone.state, CheckState::Fail);
    QVERIFY(alone.value.contains(QStringLiteral("too few standbys")));
}

void GuardTest::withoutAnOperatorNothingCanBeChanged()
{
    QCOMPARE(Moment(Scenario::KilledPrimary).check("operators").state, CheckState::Pass);
    Fleet fleet = simulatedFleet(3);
    fleet.regions[2].database.changedBy = {};
    const GuardCheck check = Moment(Scenario::KilledPrimary, fleet).check("operators");
    QCOMPARE(check.state, CheckState::Fail);
    QCOMPARE(check.clearance, Clearance::None);
    QVERIFY(check.value.contains(fleet.regions[2].name));
}

void GuardTest::anUnlawfulTargetIsUnfit()
{
    Moment moment(Scenario::KilledPrimary, withResidency());
    QCOMPARE(moment.check("target-fit").state, CheckState::Pass);
    moment.to = southeastasia;
    const GuardCheck check = moment.check("target-fit");
    QCOMPARE(check.state, CheckState::Fail);
    QCOMPARE(check.clearance, Clearance::None);
    QVERIFY(check.value.contains(QStringLiteral("may live in EU only")));
}

void GuardTest::aTargetThatDoesNotAnswerIsUnfit()
{
    Moment moment(Scenario::KilledPrimary);
    moment.clock.advance(Seconds{15});
    moment.store.assessNow();
    QCOMPARE(moment.check("target-fit").state, CheckState::Fail);
}

void GuardTest::pausedReplayIsSaid()
{
    const GuardCheck check = Moment(Scenario::PausedReplay).check("replay");
    QCOMPARE(check.state, CheckState::Fail);
    QCOMPARE(check.clearance, Clearance::Reason);
    QVERIFY(check.value.contains(QStringLiteral("paused")));
}

void GuardTest::aDeskThatIsCutOffProvesNothing()
{
    const Moment moment(Scenario::DeskCutOff);
    QCOMPARE(moment.check("feed").state, CheckState::Fail);
    QVERIFY(moment.check("primary-down").state != CheckState::Pass);
}

void GuardTest::whatIsStaleIsNotAPass()
{
    Moment moment(Scenario::KilledPrimary);
    moment.clock.advance(Seconds{40});
    moment.store.assessNow();
    for (const char* key : {"primary-down", "fence-path", "target-fit", "replay", "feed"})
        QVERIFY2(moment.check(key).state != CheckState::Pass, key);
}

void GuardTest::whatStandsInTheWayComesFirst()
{
    const GuardAssessment guard = Moment(Scenario::Normal, withoutHostControl()).guard();
    QCOMPARE(guard.checks.front().key, QStringLiteral("fence-path")); // Hard.
    QCOMPARE(guard.checks[1].key, QStringLiteral("primary-down"));
    QCOMPARE(guard.checks.back().state, CheckState::Pass);
}

void GuardTest::theImpactSaysLossMoneyAndWhatIsUntouched()
{
    const GuardAssessment guard = Moment(Scenario::KilledPrimary).guard();
    QVERIFY(guard.impact.front().isLoss);
    QVERIFY(guard.impact.front().text.contains(QStringLiteral("may be lost")));
    QCOMPARE(guard.largestLoss, guard.impact.front().text);
    const auto says = [&](const char* words, bool isUntouched) {
        return std::any_of(guard.impact.begin(), guard.impact.end(), [&](const ImpactLine& line) {
            return line.isUntouched == isUntouched && line.text.contains(QLatin1String(words));
        });
    };
    QVERIFY(says("is not known now", false)); // Nobody sees a dead primary write.
    QVERIFY(says("Not reversible", false));
    QVERIFY(says("3 applications restart", false));
    QVERIFY(says("Southeast Asia", true));
}

void GuardTest::theHashIsThatOfThePlanThatRuns()
{
    Moment moment(Scenario::KilledPrimary);
    const GuardAssessment to = moment.guard();
    QVERIFY(QString::fromLatin1(planHash(guardedPlan(moment.input()))).startsWith(to.planHash));
    moment.to = southeastasia;
    QVERIFY(moment.guard().planHash != to.planHash);
}

void GuardTest::theDecisionHoldsTheOverride()
{
    const Moment moment(Scenario::Normal);
    GuardInput input = moment.input();
    input.stated = {{QStringLiteral("primary-down"), QStringLiteral("the provider says so")},
                    {QStringLiteral("feed"), QStringLiteral("this one passes by itself")}};
    const Decision decision = observedDecision(input, moment.guard(), moment.clock.utc());
    for (const DecisionCheck& each : decision.checks)
        QCOMPARE(each.overriddenBecause.isEmpty(), each.key != QStringLiteral("primary-down"));
    const auto check =
        std::find_if(decision.checks.begin(), decision.checks.end(), [](const DecisionCheck& each) {
            return each.key == QStringLiteral("primary-down");
        });
    QVERIFY(check != decision.checks.end());
    QCOMPARE(check->state, QStringLiteral("fail"));
    QCOMPARE(check->overriddenBecause, QStringLiteral("the provider says so"));
    QVERIFY(!decision.faultAt); // Nothing has failed as far as anybody saw.
}

QTEST_GUILESS_MAIN(GuardTest)
#include "guard_test.moc"
