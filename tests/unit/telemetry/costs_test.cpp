#include "tests/support/suite/suite.h"
#include "tests/unit/telemetry/judged.h"

#include <cmath>

using namespace pilothouse;
using namespace pilothouse::test;

namespace {

/// East US, West Europe, North Europe: two of them share a continent.
Judged atlantic()
{
    Judged judged;
    judged.fleet.regions[2].continent = Continent::Europe;
    return judged;
}

bool isNear(const Figure& figure, double wanted)
{
    return figure.number && std::fabs(*figure.number - wanted) < 1e-9;
}

// 1 MB/s is 3.6 GB an hour.
constexpr double cross = 3.6 * 0.08;
constexpr double near = 3.6 * 0.02;

} // namespace

class CostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkCostsItsRateTimesTheTariff()
    {
        Judged judged = atlantic();
        assessCosts(judged.input(), judged.result);
        QVERIFY(isNear(judged.link(0).costPerHour, cross));
        QVERIFY(isNear(judged.link(0).costPerMonth, cross * 720));
        QCOMPARE(judged.link(0).costPerHour.text, QStringLiteral("$0.29"));
        QCOMPARE(judged.link(0).costPerHour.bound, Bound::Estimate);
        QVERIFY(judged.link(0).costPerHour.why.contains(QStringLiteral("2026-10-01")));
        QVERIFY(judged.link(0).costPerHour.source.contains(QStringLiteral("2026-10-01")));
    }

    void theSenderPays()
    {
        Judged judged = atlantic();
        assessCosts(judged.input(), judged.result);
        QVERIFY(isNear(judged.region(0).costPerHour, 2 * cross));
        QVERIFY(isNear(judged.region(1).costPerHour, 0.0));
        QCOMPARE(judged.region(1).costPerHour.text, QStringLiteral("$0.00"));
        QVERIFY(isNear(judged.result.totalCostPerHour, 2 * cross));
    }

    void aRegionWithinTheContinentIsCheaper()
    {
        Judged judged = atlantic();
        judged.link(0).id = {judged.fleet.regions[1].id, judged.fleet.regions[2].id};
        assessCosts(judged.input(), judged.result);
        QVERIFY(isNear(judged.link(0).costPerHour, near));
        QVERIFY(isNear(judged.region(1).costPerHour, near));
    }

    void aMissingPartMakesTheTotalALowerBound()
    {
        Judged judged = atlantic();
        judged.link(1).byteRate = Figure{};
        assessCosts(judged.input(), judged.result);
        QVERIFY(!judged.link(1).costPerHour.number);
        QCOMPARE(judged.link(1).costPerHour.text, QStringLiteral("—"));
        const Figure& total = judged.result.totalCostPerHour;
        QVERIFY(isNear(total, cross));
        QCOMPARE(total.bound, Bound::AtLeast);
        QCOMPARE(total.text, QStringLiteral("≥ $0.29"));
        QVERIFY(total.why.contains(QStringLiteral("1 unknown")));
        QVERIFY(!isProof(total.quality));
        QVERIFY(judged.result.totalCostPerMonth.text.startsWith(QStringLiteral("≥ ")));
    }

    void withAllPartsMissingNothingIsShown()
    {
        Judged judged;
        for (LinkAssessment& link : judged.result.links)
            link.byteRate = Figure{};
        assessCosts(judged.input(), judged.result);
        QVERIFY(!judged.result.totalCostPerHour.number);
        QCOMPARE(judged.result.totalCostPerHour.text, QStringLiteral("—"));
        QVERIFY(!isShowable(judged.result.totalCostPerHour.quality));
    }

    void aTotalIsAsGoodAsItsWorstPart()
    {
        Judged judged;
        judged.link(1).byteRate.quality = Quality::Stale;
        assessCosts(judged.input(), judged.result);
        QCOMPARE(judged.result.totalCostPerHour.quality, Quality::Stale);
        QCOMPARE(judged.link(0).costPerHour.quality, Quality::Live);
    }

    void aRegionThatIsNotHeardIsNotFree()
    {
        Judged judged;
        judged.region(1).quality = Quality::Unknown;
        assessCosts(judged.input(), judged.result);
        QCOMPARE(judged.region(1).costPerHour.text, QStringLiteral("—"));
    }

    void whatCostsLessThanACentIsNotShownAsNothing()
    {
        Judged judged;
        judged.link(0).byteRate = figure(1'000);
        assessCosts(judged.input(), judged.result);
        QCOMPARE(judged.link(0).costPerHour.text, QStringLiteral("$0.0003"));
        judged.link(0).byteRate = figure(0.001);
        assessCosts(judged.input(), judged.result);
        QCOMPARE(judged.link(0).costPerHour.text, QStringLiteral("< $0.0001"));
    }

    void anotherPrimaryWouldCostSomethingElse()
    {
        Judged judged = atlantic();
        assessCosts(judged.input(), judged.result);
        const std::vector<CostIfPrimary>& costs = judged.result.costIfPrimary;
        QCOMPARE(costs.size(), std::size_t{3});
        QVERIFY(isNear(costs[0].perHour, 2 * cross));
        QVERIFY(isNear(costs[1].perHour, cross + near));
        QVERIFY(isNear(costs[0].deltaPerHour, 0.0));
        QCOMPARE(costs[0].deltaPerHour.text, QStringLiteral("$0.00"));
        QVERIFY(isNear(costs[1].deltaPerHour, near - cross));
        QCOMPARE(costs[1].deltaPerHour.text, QStringLiteral("−$0.22"));
    }

    void withoutAPrimaryNoAlternativeIsPriced()
    {
        Judged judged(Scenario::KilledPrimary);
        assessCosts(judged.input(), judged.result);
        for (const CostIfPrimary& cost : judged.result.costIfPrimary) {
            QCOMPARE(cost.perHour.text, QStringLiteral("—"));
            QVERIFY(!cost.deltaPerHour.number);
        }
    }
};

PILOTHOUSE_TEST(CostsTest)
#include "costs_test.moc"
