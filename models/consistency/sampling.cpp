#include "models/consistency/sampling.h"

#include "models/core/assert.h"

#include <algorithm>
#include <numeric>

namespace pilothouse {

namespace {

std::int64_t costOf(const TableFacts& table, std::int64_t blocks)
{
    const std::int64_t size = std::max<std::int64_t>(1, table.blocks);
    const std::int64_t wanted = std::max<std::int64_t>(1, blocks);
    return wanted + (wanted * table.toastBlocks + size - 1) / size;
}

/// What each table may read: the smallest take what they need, the others share what is left.
std::vector<std::int64_t> sharesOf(const std::vector<TableFacts>& tables,
                                   const ComparisonBudget& budget)
{
    std::vector<std::size_t> order(tables.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return costOf(tables[a], tables[a].blocks) < costOf(tables[b], tables[b].blocks);
    });
    std::vector<std::int64_t> shares(tables.size());
    std::int64_t left = budget.blocksFirst;
    auto waiting = static_cast<std::int64_t>(tables.size());
    for (const std::size_t place : order) {
        const std::int64_t fair = std::max<std::int64_t>(1, left / waiting--);
        const std::int64_t whole = costOf(tables[place], tables[place].blocks);
        shares[place] = std::min({whole, fair, budget.blocksPerTable});
        left -= shares[place];
    }
    return shares;
}

BlockRange rangeOf(const TableFacts& table, std::size_t place, std::int64_t first, std::int64_t end)
{
    return {place, first, end, costOf(table, end - first)};
}

void addWhole(std::vector<BlockRange>& ranges, const TableFacts& table, std::size_t place,
              std::int64_t span)
{
    std::int64_t first = 0;
    do {
        const std::int64_t end = std::min(first + span, std::max<std::int64_t>(1, table.blocks));
        ranges.push_back(rangeOf(table, place, first, end));
        first = end;
    } while (first < table.blocks);
}

/// `readable` blocks in ranges of at most `span`, the first at the table's beginning and the last
/// at its end.
void addSamples(std::vector<BlockRange>& ranges, const TableFacts& table, std::size_t place,
                std::int64_t readable, std::int64_t span, int samples)
{
    const std::int64_t each = std::clamp<std::int64_t>(readable / samples, 1, span);
    const std::int64_t count = std::max<std::int64_t>(1, readable / each);
    const std::int64_t room = table.blocks - each;
    for (std::int64_t i = 0; i < count; ++i) {
        // One range alone stands at the end: what was written last is most likely to differ.
        const std::int64_t first = count == 1 ? room : room * i / (count - 1);
        ranges.push_back(rangeOf(table, place, first, first + each));
    }
}

} // namespace

std::vector<BlockRange> planRanges(const std::vector<TableFacts>& tables,
                                   const ComparisonBudget& budget)
{
    PH_ASSERT(budget.blocksPerRange > blocksBeyond);
    PH_ASSERT(budget.samples > 1);
    const std::vector<std::int64_t> shares = sharesOf(tables, budget);
    std::vector<BlockRange> ranges;
    for (std::size_t place = 0; place < tables.size(); ++place) {
        const TableFacts& table = tables[place];
        const std::int64_t whole = costOf(table, table.blocks);
        // In heap blocks: what comes with them from elsewhere is in the cost.
        const std::int64_t size = std::max<std::int64_t>(1, table.blocks);
        const std::int64_t readable = std::max<std::int64_t>(1, shares[place] * size / whole);
        const std::int64_t span =
            std::max<std::int64_t>(1, (budget.blocksPerRange - blocksBeyond) * size / whole);
        if (shares[place] >= whole)
            addWhole(ranges, table, place, span);
        else
            addSamples(ranges, table, place, readable, span, budget.samples);
        ranges.back().end += blocksBeyond;
    }
    return ranges;
}

} // namespace pilothouse
