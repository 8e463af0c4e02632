#include "models/consistency/sampling.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;

namespace {

TableFacts table(const char* name, std::int64_t blocks, std::int64_t toastBlocks = 0)
{
    return {1, QString::fromLatin1(name), blocks, toastBlocks};
}

std::vector<BlockRange> rangesOf(const std::vector<BlockRange>& ranges, std::size_t place)
{
    std::vector<BlockRange> found;
    for (const BlockRange& range : ranges)
        if (range.table == place)
            found.push_back(range);
    return found;
}

std::int64_t costOf(const std::vector<BlockRange>& ranges)
{
    std::int64_t cost = 0;
    for (const BlockRange& range : ranges)
        cost += range.cost;
    return cost;
}

/// Whether each begins where the one before ended, up to `blocks`, and the last reaches beyond.
bool coversAll(const std::vector<BlockRange>& ranges, std::int64_t blocks)
{
    std::int64_t next = 0;
    for (const BlockRange& range : ranges) {
        if (range.first != next)
            return false;
        next = range.end;
    }
    return next == std::max<std::int64_t>(1, blocks) + blocksBeyond;
}

} // namespace

/// Which blocks are compared, and that it never is more than the budget.
class SamplingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallTableIsTakenWhole_data()
    {
        QTest::addColumn<int>("blocks");
        for (const int blocks : {0, 1, 223, 224, 225, 1'000, 4'096})
            QTest::addRow("%d blocks", blocks) << blocks;
    }
    void aSmallTableIsTakenWhole()
    {
        QFETCH(int, blocks);
        const auto ranges = planRanges({table("t", blocks)}, {});
        QVERIFY(coversAll(ranges, blocks));
        for (const BlockRange& range : ranges)
            QVERIFY(range.end - range.first <= ComparisonBudget().blocksPerRange);
    }

    void aLargeTableIsSampledFromItsFirstBlockToItsLast()
    {
        const std::int64_t blocks = 1'000'000;
        const auto ranges = planRanges({table("t", blocks)}, {});
        QVERIFY(costOf(ranges) <= ComparisonBudget().blocksPerTable);
        QVERIFY(costOf(ranges) > ComparisonBudget().blocksPerTable * 9 / 10);
        QVERIFY(ranges.size() >= static_cast<std::size_t>(ComparisonBudget().samples));
        QCOMPARE(ranges.front().first, std::int64_t(0));
        QCOMPARE(ranges.back().end, blocks + blocksBeyond);
        const std::int64_t gap = ranges[1].first - ranges[0].first;
        for (std::size_t i = 1; i < ranges.size(); ++i) {
            QVERIFY(ranges[i].first >= ranges[i - 1].end);
            QVERIFY(std::abs(ranges[i].first - ranges[i - 1].first - gap) <= 1);
        }
    }

    void manyLargeTablesShareTheBudget()
    {
        std::vector<TableFacts> tables(40, table("t", 1'000'000));
        tables.push_back(table("small", 10));
        const auto ranges = planRanges(tables, {});
        QVERIFY(costOf(ranges) <= ComparisonBudget().blocksFirst);
        QVERIFY(coversAll(rangesOf(ranges, 40), 10));
        for (std::size_t place = 0; place < 40; ++place)
            QVERIFY(!rangesOf(ranges, place).empty());
    }

    void whatSmallTablesDoNotNeedIsTheOthers()
    {
        ComparisonBudget budget;
        budget.blocksFirst = 4'000;
        const auto ranges =
            planRanges({table("large", 1'000'000), table("a", 5), table("b", 5)}, budget);
        QVERIFY(costOf(rangesOf(ranges, 0)) > 3'500);
    }

    void longValuesCountAsBlocksThatAreRead()
    {
        // Ten blocks of long values come with each block of the heap.
        const auto ranges = planRanges({table("t", 1'000, 10'000)}, {});
        QVERIFY(costOf(ranges) <= ComparisonBudget().blocksPerTable);
        for (const BlockRange& range : ranges)
            QVERIFY(range.cost <= ComparisonBudget().blocksPerRange);
        QVERIFY(ranges.back().end == 1'000 + blocksBeyond);
    }

    void moreTablesThanBlocksStillHaveOneEach()
    {
        ComparisonBudget budget;
        budget.blocksFirst = 10;
        const std::vector<TableFacts> tables(20, table("t", 500));
        QCOMPARE(planRanges(tables, budget).size(), std::size_t(20));
    }
};

PILOTHOUSE_TEST(SamplingTest)
#include "sampling_test.moc"
