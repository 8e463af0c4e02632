#pragma once

#include "models/consistency/report.h"

#include <QByteArray>

#include <optional>

/// What two readings of the same range say about each other. Pure.
///
/// A look takes a snapshot P on the primary and a position L after it. A standby that has replayed
/// L has every transaction that P sees. So of the rows that P sees, it holds exactly those that
/// nobody has deleted or updated since; rows that are newer than P are left out. Where it holds
/// other rows, the primary is read once more, as P saw it and as it is now: if nothing was deleted
/// or updated there meanwhile, the standby had to hold the same, and does not.
namespace pilothouse {

/// One range as one server read it. Sums are of 64-bit hashes of rows, as decimal text.
struct RangeReading
{
    bool isThere = true;     ///< False: the server has no such table.
    std::int64_t blocks = 0; ///< Of the heap that were read.
    std::int64_t rows = 0;   ///< All that the server's own snapshot sees.
    QByteArray sum;
    std::int64_t knownRows = 0; ///< Of them, those that P sees.
    QByteArray knownSum;
    /// Of them, those that somebody still at work may be deleting, updating or locking.
    std::int64_t touchedRows = 0;

    bool operator==(const RangeReading&) const = default;
};

/// A reading, or why there is none.
struct RangeAnswer
{
    std::optional<RangeReading> reading;
    HoldingDoubt doubt = HoldingDoubt::None;
    QString said;

    bool operator==(const RangeAnswer&) const = default;
};

/// Whether `there` holds what the primary holds, as `before` saw it. A server that is apart has
/// transactions of its own, which carry the same numbers: all of its rows count.
[[nodiscard]] bool isSame(const RangeReading& before, const RangeReading& there, History history);

/// Whether nothing of the range was deleted or updated on the primary between both readings, of
/// which `after` counts as known what the snapshot of `before` saw. Then what another server held
/// in between can be judged.
[[nodiscard]] bool isQuiet(const RangeReading& before, const RangeReading& after);

/// Whether the age of all rows can be told: the numbers of transactions repeat every 2^32.
[[nodiscard]] bool areAgesKnown(const RangeReading& before);

} // namespace pilothouse
