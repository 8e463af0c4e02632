#include "models/telemetry/budget.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/telemetry/judged.h"

using namespace pilothouse;
using namespace pilothouse::test;

namespace {

enum Place : std::size_t
{
    Writes,
    AtRisk,
    Decision,
    Availability,
    Cost,
};

Tile tile(Judged& judged, Place place)
{
    assessCosts(judged.input(), judged.result);
    assessAvailability(judged.input(), judged.result);
    assessTiles(judged.input(), judged.memory, judged.result);
    return judged.result.tiles.at(place);
}

} // namespace

class TilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthOf30DaysMayBeDownFor259Seconds()
    {
        QCOMPARE(availabilityBudget(0.9999).count(), 259'200'000);
    }

    void availabilityCountsOnlyWhatWasWatched()
    {
        Judged judged;
        judged.snapshot.availability = {
            QStringLiteral("2026-11"), Seconds{1'000}, Seconds{1}, {}, {}};
        const Tile shown = tile(judged, Availability);
        QCOMPARE(shown.figure.text, QStringLiteral("99.900 %"));
        QCOMPARE(shown.title, QStringLiteral("AVAILABILITY, November"));
        QVERIFY(shown.detail.contains(QStringLiteral("budget left 04:18 of 04:19")));
        QVERIFY(shown.detail.contains(QStringLiteral("16 min 40 s watched")));
    }

    void anUnwatchedMonthIsNotUp()
    {
        Judged judged;
        judged.snapshot.availability = {};
        QCOMPARE(tile(judged, Availability).figure.text, QStringLiteral("—"));
        QVERIFY(!judged.result.availability.number);
    }

    void anOutageBurnsTheBudget()
    {
        Judged judged(Scenario::KilledPrimary);
        QVERIFY(tile(judged, Availability).detail.contains(QStringLiteral("burning")));
    }

    void anOverdrawnBudgetSaysByHowMuch()
    {
        Judged judged;
        judged.snapshot.availability.unavailable = Seconds{320};
        QVERIFY(tile(judged, Availability).detail.contains(QStringLiteral("overdrawn by 01:00")));
    }

    void withoutItsCanaryTheMonthIsNoLongerKept()
    {
        Judged judged;
        judged.clock.advance(Seconds{40});
        QCOMPARE(tile(judged, Availability).figure.quality, Quality::Stale);
        QVERIFY(!judged.result.writeLatencyMs.number);
    }

    void writesAreTheCommitsOfThePrimary()
    {
        Judged judged;
        QCOMPARE(tile(judged, Writes).figure.number, std::optional(214.0));
        QVERIFY(tile(judged, Writes).detail.contains(QStringLiteral("84 ms")));
    }

    void refusedWritesAreNoneAndSaySinceWhen()
    {
        Judged judged(Scenario::KilledPrimary);
        QCOMPARE(tile(judged, Writes).figure.text, QStringLiteral("0 /s"));
        QVERIFY(tile(judged, Writes).detail.contains(QStringLiteral("last accepted 03:11:54Z")));
    }

    void whatIsAtRiskNamesItsRegion()
    {
        Judged judged;
        const Tile shown = tile(judged, AtRisk);
        QVERIFY2(shown.detail.contains(QStringLiteral("West Europe")), qPrintable(shown.detail));
        QVERIFY(shown.figure.number.has_value());
        QVERIFY(*shown.figure.number < 0.2);
    }

    void whatMayBeMoreSaysSo()
    {
        Judged judged;
        judged.memory.primary->marks.clear();
        judged.readings(0).database.refuse({ErrorCode::Timeout, QStringLiteral("silent"), {}, {}},
                                           judged.clock.monotonic());
        judged.result.primary.reset();
        const Tile shown = tile(judged, AtRisk);
        QVERIFY2(shown.figure.text.startsWith(u'≥'), qPrintable(shown.figure.text));
        QVERIFY2(shown.detail.startsWith(QStringLiteral("no upper end")),
                 qPrintable(shown.detail));
    }

    void nothingIsAtAKnownRiskWhenNothingIsKnown()
    {
        Judged judged(Scenario::AllUnknown);
        QCOMPARE(tile(judged, AtRisk).figure.text, QStringLiteral("—"));
    }

    void theDecisionBudgetRunsFromTheDetection()
    {
        Judged judged;
        QCOMPARE(tile(judged, Decision).suffix, QStringLiteral("no incident"));
        judged.memory.incidentSince = judged.clock.monotonic() - Seconds{12};
        QCOMPARE(tile(judged, Decision).figure.text, QStringLiteral("00:12"));
        QCOMPARE(tile(judged, Decision).suffix, QStringLiteral("of 01:30"));
        QCOMPARE(tile(judged, Decision).detail, QStringLiteral("left 01:18"));
        judged.memory.incidentSince = judged.clock.monotonic() - Seconds{100};
        QCOMPARE(tile(judged, Decision).detail, QStringLiteral("passed by 00:10"));
    }

    void costSaysThatItIsAnEstimateOfADate()
    {
        Judged judged;
        QVERIFY(tile(judged, Cost).detail.startsWith(QStringLiteral("est. · tariff 2026-10-01")));
    }
};

PILOTHOUSE_TEST(TilesTest)
#include "tiles_test.moc"
