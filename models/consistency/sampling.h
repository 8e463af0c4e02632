#pragma once

#include <QString>

#include <cstdint>
#include <vector>

/// Which blocks of which tables are compared. Physical standbys have every row in the same block as
/// the primary, so a range of blocks is a range of the same rows everywhere.
namespace pilothouse {

/// A table as the primary's catalog has it.
struct TableFacts
{
    std::int64_t oid = 0;
    QString name;
    std::int64_t blocks = 0;      ///< Of its heap.
    std::int64_t toastBlocks = 0; ///< Of what its long values are kept in; read with the rows.

    bool operator==(const TableFacts&) const = default;
};

/// Bounds on what one comparison may read in one region. Blocks of 8 kB, the heap's and, by their
/// share, those of its long values.
struct ComparisonBudget
{
    std::int64_t blocksPerTable = 4'096; ///< 32 MB.
    std::int64_t blocksFirst = 12'288;   ///< 96 MB in the first looks; the rest is for repeats.
    std::int64_t blocksAll = 16'384;     ///< 128 MB.
    std::int64_t blocksPerRange = 256;   ///< One statement: 2 MB.
    std::int64_t blocksPerLook = 1'024;  ///< One transaction: 8 MB, then a pause.
    std::size_t rangesPerLook = 16;
    int samples = 8; ///< A large table is looked at in at least so many places.
    std::size_t tablesMax = 500;
    int attemptsMax = 5; ///< Looks at a range that differs.

    bool operator==(const ComparisonBudget&) const = default;
};

/// Blocks of one table, `end` excluded.
struct BlockRange
{
    std::size_t table = 0; ///< Place in the list of tables.
    std::int64_t first = 0;
    std::int64_t end = 0;
    std::int64_t cost = 0; ///< Blocks that reading it takes, long values included.

    bool operator==(const BlockRange&) const = default;
};

/// Ranges in the order of the tables. Small tables are taken whole; large ones by ranges spread
/// evenly from the first block to the last; none is left out. The last range of each table reaches
/// some blocks beyond its end, for what is appended meanwhile or stands only elsewhere.
[[nodiscard]] std::vector<BlockRange> planRanges(const std::vector<TableFacts>& tables,
                                                 const ComparisonBudget& budget);

/// How far the last range of a table reaches beyond it, in blocks.
inline constexpr std::int64_t blocksBeyond = 32;

} // namespace pilothouse
