#include "tests/support/suite/suite.h"
#include "tests/unit/telemetry/judged.h"

using namespace pilothouse;
using namespace pilothouse::test;

namespace {

/// Where reads from the region at that place go: a name, or "none".
QString route(Judged& judged, std::size_t place)
{
    assessRoutes(judged.input(), judged.result);
    const ReadRoute& route = judged.region(place).readRoute;
    return route.to ? judged.fleet.find(*route.to)->name : QStringLiteral("none");
}

} // namespace

class RoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStayWhileTheOwnLagIsBelowItsLimit()
    {
        Judged judged;
        QCOMPARE(route(judged, 0), QStringLiteral("East US"));
        QCOMPARE(route(judged, 1), QStringLiteral("West Europe"));
        QVERIFY(judged.region(1).readRoute.why.contains(QStringLiteral("1.0 s")));
    }

    void atTheLimitReadsLeave()
    {
        Judged judged;
        judged.region(1).lag = figure(0.999);
        QCOMPARE(route(judged, 1), QStringLiteral("West Europe"));
        judged.region(1).lag = figure(1.0);
        QCOMPARE(route(judged, 1), QStringLiteral("East US"));
    }

    void eachRegionHasItsOwnLimit()
    {
        Judged judged;
        judged.region(2).lag = figure(1.9);
        QCOMPARE(route(judged, 2), QStringLiteral("Southeast Asia"));
        judged.region(1).lag = figure(1.9);
        QCOMPARE(route(judged, 1), QStringLiteral("East US"));
    }

    void anUnknownLagIsNotBelowAnything_data()
    {
        QTest::addColumn<int>("quality");
        QTest::addColumn<int>("bound");
        QTest::addRow("unknown") << int(Quality::Unknown) << int(Bound::Exact);
        QTest::addRow("stale") << int(Quality::Stale) << int(Bound::Exact);
        QTest::addRow("at least") << int(Quality::Live) << int(Bound::AtLeast);
    }

    void anUnknownLagIsNotBelowAnything()
    {
        QFETCH(int, quality);
        QFETCH(int, bound);
        Judged judged;
        judged.region(1).lag =
            figure(0.0, static_cast<Quality>(quality), static_cast<Bound>(bound));
        QCOMPARE(route(judged, 1), QStringLiteral("East US"));
    }

    void theNearestReplicaWithinItsLimitIsChosen()
    {
        Judged judged(Scenario::Normal, 10); // The tenth is North Europe.
        judged.region(1).lag = figure(5.0);
        QCOMPARE(judged.fleet.regions[9].name, QStringLiteral("North Europe"));
        judged.region(9).lag = figure(0.2);
        QCOMPARE(route(judged, 1), QStringLiteral("North Europe"));
    }

    void whenNoneIsWithinItsLimitAHealthyOneServesOldReads()
    {
        Judged judged(Scenario::KilledPrimary);
        judged.region(1).lag = figure(5.0);
        judged.region(2).lag = figure(5.0);
        QCOMPARE(route(judged, 1), QStringLiteral("West Europe"));
        QVERIFY(judged.region(1).readRoute.why.contains(QStringLiteral("may be old")));
        QCOMPARE(route(judged, 0), QStringLiteral("West Europe"));
    }

    void whenNothingAnswersReadsGoNowhere()
    {
        Judged judged(Scenario::AllUnknown);
        QCOMPARE(route(judged, 0), QStringLiteral("none"));
        QVERIFY(!judged.region(0).readRoute.why.isEmpty());
    }

    void aBrokenApplicationDoesNotMoveReads()
    {
        Judged judged(Scenario::BrokenApplication);
        judged.region(0).quality = Quality::Error;
        QCOMPARE(route(judged, 0), QStringLiteral("East US"));
    }
};

PILOTHOUSE_TEST(RoutesTest)
#include "routes_test.moc"
