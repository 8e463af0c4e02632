#pragma once

#include "app/postgres/message.h"
#include "models/consistency/course.h"

/// What a comparison asks PostgreSQL, and how the answers read. Each question is one statement, and
/// so has one snapshot and no transaction that stays open: nothing holds back a vacuum, and on a
/// standby nothing holds back the replay for longer than one range is read.
namespace pilothouse {

/// Server-side end of any statement here.
inline constexpr Milliseconds rangeTimeout{2'000};

/// Where a server stands.
struct ServerState
{
    bool isInRecovery = false;
    QString systemIdentifier;
    int timeline = 0;         ///< On a primary: the one it writes. On a standby: the received.
    bool isStreaming = false; ///< Its receiver is.
    bool isReplayPaused = false;
    std::uint64_t replayed = 0;
    std::optional<UtcTime> replayedTransactionAt; ///< When the last one was committed.
    bool mayCompare = false;                      ///< The function is there, and may be called.

    bool operator==(const ServerState&) const = default;
};

[[nodiscard]] PostgresStatement stateStatement();
[[nodiscard]] Result<ServerState> parseState(const PostgresOutcome& outcome);

/// The tables that are compared: all that are replicated, but no catalog.
[[nodiscard]] PostgresStatement tablesStatement(std::size_t most);
[[nodiscard]] Result<std::vector<TableFacts>> parseTables(const PostgresOutcome& outcome);

/// What the primary answers to a first reading.
struct FirstReading
{
    RangeAnswer answer;
    QByteArray snapshot;   ///< What it saw, as PostgreSQL writes it.
    std::uint64_t lsn = 0; ///< All that it saw was written before this position.
};

/// A range on the primary.
[[nodiscard]] PostgresStatement firstStatement(const TableFacts& table, const BlockRange& range);
[[nodiscard]] FirstReading parseFirst(const PostgresOutcome& outcome);

/// A range on any server, against what the primary's snapshot saw.
[[nodiscard]] PostgresStatement rangeStatement(const TableFacts& table, const BlockRange& range,
                                               const QByteArray& snapshot);
[[nodiscard]] RangeAnswer parseRange(const PostgresOutcome& outcome);

/// Which tokens the primary's look counted, as its server said it; empty for that look itself.
struct WritersMeasure
{
    QByteArray snapshot;
    QByteArray since; ///< Microseconds since 1970 by the primary's clock: older ones do not count.
};

/// The newest tokens of these writers and of some others. Where `isApart`, all count that are young
/// enough.
[[nodiscard]] PostgresStatement writersStatement(const std::vector<CanaryAccount>& accounts,
                                                 const WritersMeasure& measure, bool isApart);

struct FirstWriters
{
    WriterAnswer answer;
    WritersMeasure measure;
    std::uint64_t lsn = 0;
};
[[nodiscard]] FirstWriters parseWriters(const PostgresOutcome& outcome);

/// What a refusal means for what is known.
[[nodiscard]] HoldingDoubt doubtOf(const PostgresOutcome& outcome);
[[nodiscard]] QString saidOf(const PostgresOutcome& outcome);

} // namespace pilothouse
