#include "tests/support/suite/suite.h"
#include "tests/unit/consistency/fake_regions.h"

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

std::vector<TableFacts> oneTable()
{
    return {{1, QStringLiteral("public.orders"), 10, 0}};
}

} // namespace

/// What a comparison makes of what the servers say: equal, different and not known are never taken
/// for each other.
class ComparisonCourseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTheSameIsEqualAfterOneLook()
    {
        FakeRegions regions(oneTable());
        QCOMPARE(regions.play(), 1);
        QCOMPARE(regions.holding(0, west).holding, Holding::Equal);
        QCOMPARE(regions.holding(0, west).rows, std::int64_t(10));
        QCOMPARE(holdingOf(regions.report()), Holding::Equal);
        QCOMPARE(regions.report().firstLsn, std::uint64_t(1'001));
    }

    void newerRowsElsewhereAreNoDifference()
    {
        FakeRegions regions(oneTable());
        RangeReading more = holds(10);
        more.rows = 12;
        more.sum = "more";
        regions.there[west] = [more](auto, auto) { return answered(more); };
        regions.play();
        QCOMPARE(regions.holding(0, west).holding, Holding::Equal);
    }

    void aDifferenceIsProvedTwice()
    {
        FakeRegions regions(oneTable());
        regions.there[asia] = [](auto, auto) { return answered(holds(9)); };
        // The first look has no second reading of the primary, and so proves nothing.
        QCOMPARE(regions.play(), 3);
        const RegionHolding held = regions.holding(0, asia);
        QCOMPARE(held.holding, Holding::Different);
        QCOMPARE(held.rowsMore, std::int64_t(-1));
        QCOMPARE(held.rangesDiffering, 1);
        QCOMPARE(regions.holding(0, west).holding, Holding::Equal);
        QCOMPARE(holdingOf(regions.report()), Holding::Different);
        QCOMPARE(regions.looks.back().regions, std::vector<RegionId>{asia});
    }

    void otherContentInAsManyRowsIsADifference()
    {
        FakeRegions regions(oneTable());
        regions.there[asia] = [](auto, auto) { return answered(holds(10, "other")); };
        regions.play();
        QCOMPARE(regions.holding(0, asia).holding, Holding::Different);
        QCOMPARE(regions.holding(0, asia).rowsMore, std::int64_t(0));
    }

    void equalInAnyLookIsEqual()
    {
        FakeRegions regions(oneTable());
        regions.there[asia] = [](auto, int look) { return answered(holds(look < 3 ? 9 : 10)); };
        regions.after = [](auto, auto) { return answered(holds(9)); };
        QCOMPARE(regions.play(), 3);
        QCOMPARE(regions.holding(0, asia).holding, Holding::Equal);
    }

    void whatIsWrittenAllTheTimeIsNotKnown_data()
    {
        QTest::addColumn<int>("rowsAfter");
        QTest::addColumn<int>("touched");
        QTest::newRow("a row was deleted meanwhile") << 9 << 0;
        QTest::newRow("a row is being deleted") << 10 << 1;
    }
    void whatIsWrittenAllTheTimeIsNotKnown()
    {
        QFETCH(int, rowsAfter);
        QFETCH(int, touched);
        FakeRegions regions(oneTable());
        regions.there[asia] = [](auto, auto) { return answered(holds(9)); };
        regions.after = [=](auto, auto) {
            RangeReading reading = holds(rowsAfter);
            reading.touchedRows = touched;
            return answered(reading);
        };
        QCOMPARE(regions.play(), ComparisonBudget().attemptsMax);
        QCOMPARE(regions.holding(0, asia).holding, Holding::Unknown);
        QCOMPARE(regions.holding(0, asia).doubt, HoldingDoubt::Written);
        QCOMPARE(holdingOf(regions.report()), Holding::Unknown);
    }

    void oneProofAloneIsNotEnough()
    {
        FakeRegions regions(oneTable());
        regions.there[asia] = [](auto, auto) { return answered(holds(9)); };
        regions.after = [](auto, int look) { return answered(holds(look == 2 ? 10 : 8)); };
        regions.play();
        QCOMPARE(regions.holding(0, asia).holding, Holding::Unknown);
    }

    void aSideOfItsOwnIsComparedWithAllItsRows()
    {
        FakeRegions regions(oneTable());
        regions.course.setHistory(asia, History::Apart);
        // Its own transactions have numbers that the primary has not given out yet.
        RangeReading own = holds(10);
        own.rows = 11;
        own.sum = "own";
        regions.there[asia] = [own](auto, auto) { return answered(own); };
        regions.play();
        QCOMPARE(regions.holding(0, asia).holding, Holding::Different);
        QCOMPARE(regions.holding(0, asia).rowsMore, std::int64_t(1));
    }

    void aTableThatIsNotThereIsADifference()
    {
        FakeRegions regions(oneTable());
        regions.there[asia] = [](auto, auto) {
            RangeReading none;
            none.isThere = false;
            return answered(none);
        };
        regions.play();
        QCOMPARE(regions.holding(0, asia).holding, Holding::Different);
        QCOMPARE(regions.holding(0, asia).rowsMore, std::int64_t(-10));
    }

    void aTableThatWasDroppedMeanwhileIsNone()
    {
        FakeRegions regions(oneTable());
        RangeReading none;
        none.isThere = false;
        regions.there[asia] = [none](auto, auto) { return answered(none); };
        regions.after = [none](auto, auto) { return answered(none); };
        regions.play();
        QCOMPARE(regions.holding(0, asia).holding, Holding::Unknown);
    }

    void rowsThatAreTooOldAreNeverADifference()
    {
        FakeRegions regions(oneTable());
        RangeReading old = holds(10);
        old.knownRows = 4;
        old.knownSum = "known";
        regions.before = [old](auto, auto) { return answered(old); };
        regions.after = regions.before;
        RangeReading other = old;
        other.sum = "other";
        regions.there[west] = [old](auto, auto) { return answered(old); };
        regions.there[asia] = [other](auto, auto) { return answered(other); };
        regions.play();
        QCOMPARE(regions.holding(0, west).holding, Holding::Equal);
        QCOMPARE(regions.holding(0, asia).holding, Holding::Unknown);
        QCOMPARE(regions.holding(0, asia).doubt, HoldingDoubt::TooOld);
    }

    void aConflictIsTriedAgain()
    {
        FakeRegions regions(oneTable());
        regions.there[west] = [](auto, int look) {
            return look < 3 ? refused(HoldingDoubt::Conflict) : answered(holds(10));
        };
        regions.there[asia] = [](auto, auto) { return refused(HoldingDoubt::Conflict); };
        regions.play();
        QCOMPARE(regions.holding(0, west).holding, Holding::Equal);
        QCOMPARE(regions.holding(0, asia).holding, Holding::Unknown);
        QCOMPARE(regions.holding(0, asia).doubt, HoldingDoubt::Conflict);
        QCOMPARE(regions.holding(0, asia).said, QStringLiteral("because"));
    }

    void aRefusalIsNotTriedAgain()
    {
        FakeRegions regions(oneTable());
        regions.there[asia] = [](auto, auto) { return refused(HoldingDoubt::NotGranted); };
        QCOMPARE(regions.play(), 1);
        QCOMPARE(regions.holding(0, asia).doubt, HoldingDoubt::NotGranted);
    }

    void whatThePrimaryDoesNotAnswerIsNotKnownAnywhere()
    {
        FakeRegions regions(oneTable());
        regions.before = [](auto, auto) { return refused(HoldingDoubt::TooSlow); };
        regions.play();
        for (const RegionId& region : {west, asia})
            QCOMPARE(regions.holding(0, region).doubt, HoldingDoubt::TooSlow);
    }

    void aRegionThatIsLeftOutIsAskedNoMore()
    {
        FakeRegions regions(oneTable());
        const UtcTime since(Seconds(7));
        regions.course.leaveOut(asia, HoldingDoubt::ReplayPaused, {}, since, UtcTime(Seconds(9)));
        regions.play();
        for (const Look& look : regions.looks)
            QCOMPARE(look.regions, std::vector<RegionId>{west});
        QCOMPARE(regions.holding(0, asia).doubt, HoldingDoubt::ReplayPaused);
        QVERIFY(regions.report().regions.back().stoodStillSince == since);
        QCOMPARE(regions.holding(0, west).holding, Holding::Equal);
        QCOMPARE(holdingOf(regions.report()), Holding::Unknown);
    }

    void whereEverybodyIsLeftOutNothingIsAsked()
    {
        FakeRegions regions(oneTable());
        for (const RegionId& region : {west, asia})
            regions.course.leaveOut(region, HoldingDoubt::NoAnswer, {}, {}, {});
        QCOMPARE(regions.play(), 0);
        QCOMPARE(holdingOf(regions.report()), Holding::Unknown);
    }

    void noRegionReadsMoreThanTheBudget()
    {
        ComparisonBudget budget;
        budget.blocksPerTable = 1'000;
        budget.blocksFirst = 3'000;
        budget.blocksAll = 4'000;
        FakeRegions regions(std::vector<TableFacts>(6, {1, QStringLiteral("public.t"), 100'000, 0}),
                            budget);
        const auto whole = [&regions](const char* content, int rows) {
            return [&regions, content, rows](std::size_t range, int) {
                RangeReading reading = holds(rows, content);
                const BlockRange& blocks = regions.course.ranges()[range];
                reading.blocks = blocks.end - blocks.first;
                return answered(reading);
            };
        };
        regions.before = whole("same", 10);
        regions.after = whole("same", 8);
        regions.there[west] = whole("same", 10);
        regions.there[asia] = whole("other", 10);
        regions.play();
        for (const RegionReport& region : regions.report().regions)
            QVERIFY(region.blocksRead <= budget.blocksAll);
        QVERIFY(regions.report().regions.front().blocksRead > budget.blocksFirst / 2);
        QCOMPARE(regions.holding(5, asia).holding, Holding::Unknown);
        QVERIFY(regions.report().tables.front().isSampled());
    }

    void aLookIsBounded()
    {
        FakeRegions regions(std::vector<TableFacts>(40, {1, QStringLiteral("public.t"), 1, 0}));
        regions.play();
        for (const Look& look : regions.looks)
            QVERIFY(look.ranges.size() <= ComparisonBudget().rangesPerLook);
        QCOMPARE(regions.course.progress(), (std::pair<int, int>{40, 40}));
    }

    void tablesBeyondTheLimitAreNamed()
    {
        ComparisonBudget budget;
        budget.tablesMax = 3;
        FakeRegions regions(std::vector<TableFacts>(5, {1, QStringLiteral("public.t"), 1, 0}),
                            budget);
        regions.play();
        QCOMPARE(regions.report().tablesLeftOut, std::int64_t(2));
        QCOMPARE(holdingOf(regions.report()), Holding::Unknown);
    }

    void aTableIsAsBadAsItsWorstRange()
    {
        FakeRegions regions({{1, QStringLiteral("public.t"), 1'000, 0}});
        QVERIFY(regions.course.ranges().size() > 3);
        regions.there[west] = [](std::size_t range, auto) {
            return range == 2 ? refused(HoldingDoubt::Refused) : answered(holds(10));
        };
        regions.there[asia] = [](std::size_t range, auto) {
            return range == 1   ? refused(HoldingDoubt::Refused)
                   : range == 3 ? answered(holds(11))
                                : answered(holds(10));
        };
        regions.play();
        QCOMPARE(regions.holding(0, west).holding, Holding::Unknown);
        const RegionHolding differing = regions.holding(0, asia);
        QCOMPARE(differing.holding, Holding::Different);
        QCOMPARE(differing.differsFrom, regions.course.ranges()[3].first);
        QCOMPARE(differing.doubt, HoldingDoubt::None);
    }
};

PILOTHOUSE_TEST(ComparisonCourseTest)
#include "comparison_course_test.moc"
