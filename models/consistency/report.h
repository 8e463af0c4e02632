#pragma once

#include "models/core/ids.h"
#include "models/core/time.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

/// What a comparison of the regions' databases came to. Facts and codes; the words are made where
/// they are shown (phrases.h), so that a report reads again in any language.
namespace pilothouse {

/// Whether a region holds what the primary holds.
enum class Holding : std::uint8_t
{
    Unknown, ///< Never to be read as equal.
    Equal,
    Different
};

/// Why it is not known.
enum class HoldingDoubt : std::uint8_t
{
    None,
    NoAnswer,     ///< The database did not answer.
    FarBehind,    ///< It had not replayed the primary's position within the patience.
    ReplayPaused, ///< It never will before somebody resumes it.
    NotFollowing, ///< It receives nothing on the primary's timeline: no common position.
    Conflict,     ///< Recovery cancelled the question each time.
    TooSlow,      ///< A range took longer than its time-out.
    Written,      ///< The rows changed in each attempt.
    TooOld,       ///< Rows whose age cannot be told from that of new ones (2^31 transactions).
    NotGranted,   ///< The role may not compare.
    Refused,      ///< The server said something else.
    BudgetSpent,  ///< Another look would have read more blocks than a comparison may.
    Stopped       ///< Somebody stopped it, or its time ran out.
};

/// How a region's history stands to the primary's.
enum class History : std::uint8_t
{
    NotSeen,
    Primary,
    Follows, ///< A standby that receives on the primary's timeline.
    Apart    ///< It accepts writes by itself: there is no common position, only what it holds.
};

/// What one region holds of one table, or of one writer's tokens.
struct RegionHolding
{
    RegionId region;
    Holding holding = Holding::Unknown;
    HoldingDoubt doubt = HoldingDoubt::None;
    QString said;                 ///< The server's own words for the doubt, or empty.
    std::int64_t rows = 0;        ///< Compared there, visible at the common position.
    std::int64_t rowsMore = 0;    ///< Than the primary, in the ranges that differ; negative: fewer.
    std::int64_t differsFrom = 0; ///< First block of the first range that differs.
    std::int64_t differsTo = 0;   ///< The block behind it.
    int rangesDiffering = 0;
    std::uint64_t lsn = 0; ///< The primary's position that it had replayed.
    UtcTime at;            ///< When it was read last; or when that was given up.
    UtcTime since;         ///< Since when it has been so, over all comparisons of this console.

    bool operator==(const RegionHolding&) const = default;
};

struct TableReport
{
    QString name;                       ///< "public.orders", quoted as SQL wants it.
    std::int64_t blocks = 0;            ///< When the comparison was planned.
    std::int64_t comparedBlocks = 0;    ///< Of them.
    std::int64_t rows = 0;              ///< Compared on the primary.
    std::vector<RegionHolding> regions; ///< All but the primary.

    [[nodiscard]] bool isSampled() const { return comparedBlocks < blocks; }

    bool operator==(const TableReport&) const = default;
};

/// The newest tokens of one canary writer; `rows` of a holding counts them.
struct WriterReport
{
    QString writer;
    std::optional<std::int64_t> acknowledged; ///< Highest that this console saw acknowledged.
    struct Held
    {
        RegionHolding held;
        std::int64_t highest = 0; ///< Token.

        bool operator==(const Held&) const = default;
    };
    std::vector<Held> regions; ///< The primary among them: it may lack what was acknowledged.

    bool operator==(const WriterReport&) const = default;
};

struct RegionReport
{
    RegionId region;
    History history = History::NotSeen;
    HoldingDoubt doubt = HoldingDoubt::None; ///< Why it was left out.
    QString said;
    std::optional<UtcTime> stoodStillSince; ///< When it replayed its last transaction.
    std::int64_t blocksRead = 0;            ///< Heap blocks, by its own count.

    bool operator==(const RegionReport&) const = default;
};

struct ConsistencyReport
{
    RegionId primary;
    QString askedBy; ///< A person, or the run after which it was made.
    UtcTime beganAt;
    UtcTime endedAt;
    std::uint64_t firstLsn = 0;     ///< Each range was compared at one position from here
    std::uint64_t lastLsn = 0;      ///< to here; 0 when none was.
    std::int64_t blocksMax = 0;     ///< What one region would have been asked to read at most.
    std::int64_t tablesLeftOut = 0; ///< Beyond the number of tables that are looked at.
    HoldingDoubt trouble = HoldingDoubt::None; ///< Why nothing could be compared.
    QString said;
    std::vector<RegionReport> regions;
    std::vector<TableReport> tables;
    std::vector<WriterReport> writers;

    bool operator==(const ConsistencyReport&) const = default;
};

/// Different when anything is; Equal only when everything is; else Unknown.
[[nodiscard]] Holding holdingOf(const ConsistencyReport& report);

/// The same of one table.
[[nodiscard]] Holding holdingOf(const TableReport& table);

/// The same of one writer.
[[nodiscard]] Holding holdingOf(const WriterReport& writer);

/// What was so in the report before, and is, has been so since then.
void carrySince(const ConsistencyReport& before, ConsistencyReport& report);

} // namespace pilothouse
