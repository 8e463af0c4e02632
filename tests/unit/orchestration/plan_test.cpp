#include "models/orchestration/narrative.h"
#include "models/orchestration/plans/failover.h"
#include "tests/support/golden.h"
#include "tests/support/orchestration/engine_bench.h"
#include "tests/support/suite/suite.h"

#include <functional>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

Plan smallPlan()
{
    return failoverPlan(smallFleet(), RegionId(QStringLiteral("eastus")));
}

/// Goes through the whole plan on the good day.
EngineBench goodDay()
{
    EngineBench bench(smallPlan());
    bench.send(EventKind::Start);
    while (!isTerminal(bench.run.phase)) {
        for (int i = 0; i < static_cast<int>(bench.plan.steps.size()); ++i) {
            if (bench.state(i) == StepState::Probing)
                bench.act(i);
        }
    }
    return bench;
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFailoverPlanIsAsReviewed();
    void theGoodDayReadsAsReviewed();
    void whyAPersonChoseStandsInTheRunsText();
    void aPlanKeepsItsRules();
    void aBrokenRuleIsNamed_data();
    void aBrokenRuleIsNamed();
    void theHashKnowsWhatWouldBeDone();
    void theHashDoesNotKnowTheLanguage();
    void restBetweenFenceAndPromotionIsAnOutage();
};

void PlanTest::theFailoverPlanIsAsReviewed()
{
    const QString text = planText(smallPlan());
    QCOMPARE(text, golden(QStringLiteral("failover-plan.txt"), text));
}

void PlanTest::theGoodDayReadsAsReviewed()
{
    const EngineBench bench = goodDay();
    QCOMPARE(bench.run.phase, Phase::Switched);
    const QString text = runText(bench.plan, bench.records);
    QCOMPARE(text, golden(QStringLiteral("failover-good-day.txt"), text));
}

void PlanTest::whyAPersonChoseStandsInTheRunsText()
{
    EngineBench bench = goodDay();
    bench.records.back().occasion.reason = QStringLiteral("looked at it, going on");
    QVERIFY(runText(bench.plan, bench.records)
                .trimmed()
                .endsWith(QLatin1String("reason: looked at it, going on")));
}

void PlanTest::aPlanKeepsItsRules()
{
    QCOMPARE(brokenPlanRule(smallPlan()), QString());
    Fleet plain = smallFleet();
    plain.trafficProfiles.clear();
    QCOMPARE(brokenPlanRule(failoverPlan(plain, RegionId(QStringLiteral("eastus")))), QString());
}

void PlanTest::aBrokenRuleIsNamed_data()
{
    QTest::addColumn<std::function<void(Plan&)>>("breakIt");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* rule, std::function<void(Plan&)> breakIt) {
        QTest::newRow(rule) << std::move(breakIt) << QString::fromLatin1(rule);
    };
    row("no-step", [](Plan& plan) { plan.steps.clear(); });
    row("gap-between-groups", [](Plan& plan) { plan.steps[0].group = 7; });
    row("waits-forward", [](Plan& plan) { plan.steps[1].after = {2}; });
    row("no-attempt", [](Plan& plan) { plan.steps[0].attemptsMax = 0; });
    row("no-way-back", [](Plan& plan) { plan.steps[1].undo.reset(); });
    row("two-points-of-no-return", [](Plan& plan) { plan.steps[0].isPointOfNoReturn = true; });
}

void PlanTest::aBrokenRuleIsNamed()
{
    QFETCH(const std::function<void(Plan&)>, breakIt);
    QFETCH(const QString, rule);
    Plan plan = smallPlan();
    breakIt(plan);
    QCOMPARE(brokenPlanRule(plan), rule);
}

void PlanTest::theHashKnowsWhatWouldBeDone()
{
    const QByteArray hash = planHash(smallPlan());
    const std::vector<std::function<void(Step&)>> changes = {
        [](Step& step) { step.attemptsMax += 1; },
        [](Step& step) { step.allowed.pop_back(); },
        [](Step& step) { step.evidence.clear(); },
        [](Step& step) { step.isRequired = !step.isRequired; },
        [](Step& step) { step.undo.reset(); },
        [](Step& step) { step.effect.region = RegionId(QStringLiteral("westeurope")); },
    };
    for (const auto& change : changes) {
        Plan plan = smallPlan();
        change(plan.steps[1].effect.region.text() == QLatin1String("westeurope") ? plan.steps[2]
                                                                                 : plan.steps[1]);
        QVERIFY(planHash(plan) != hash);
    }
}

void PlanTest::theHashDoesNotKnowTheLanguage()
{
    Plan plan = smallPlan();
    plan.steps[0].sentence.words = QStringLiteral("Ausfall nachweisen");
    QCOMPARE(planHash(plan), planHash(smallPlan()));
}

void PlanTest::restBetweenFenceAndPromotionIsAnOutage()
{
    EngineBench bench(smallPlan());
    bench.send(EventKind::Start);
    bool wasOutage = false;
    while (!isTerminal(bench.run.phase)) {
        for (int i = 0; i < static_cast<int>(bench.plan.steps.size()); ++i) {
            if (bench.state(i) == StepState::Probing)
                bench.act(i);
            wasOutage = wasOutage || restsInOutage(bench.plan, bench.run);
        }
    }
    QVERIFY(wasOutage);
    QVERIFY(!restsInOutage(bench.plan, bench.run));
}

PILOTHOUSE_TEST(PlanTest)
#include "plan_test.moc"
