#pragma once

#include "app/postgres/message.h"
#include "models/orchestration/run.h"

#include <QMap>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace pilothouse {

/// What the operator's role reads of a database that may become primary, or follow one.
struct StandbyFacts
{
    bool isInRecovery = false;
    QString systemIdentifier;
    QByteArray conninfo; ///< May hold a password: never shown.
    QString slot;        ///< primary_slot_name.
    bool hasReceiver = false;
    QString receiverStatus;
    int receiverTimeline = 0;
    std::optional<std::uint64_t> receivedLsn;
    std::optional<std::uint64_t> replayedLsn;
    bool isReplayPaused = false;
    Microseconds applyDelay{0};
    QMap<QString, std::int64_t> minimums; ///< Settings that must not be smaller than a primary's.
    int timeline = 0;                     ///< The newest that it holds WAL of.
    QByteArray history;                   ///< Of that timeline; empty on the first.
    bool isHistoryKnown = false;
    /// Roles and databases for which synchronous_commit is set so that nobody waits, by the catalog
    /// that it has from its primary; nothing when it did not say.
    std::optional<QStringList> synchronousOverrides;
    std::int64_t serverMicroseconds = 0; ///< By its own clock: which of two looks is newer.

    bool operator==(const StandbyFacts&) const = default;

    [[nodiscard]] RunId mark() const;
    /// The greater of received and replayed: after a restart without its primary the first falls
    /// back to the segment's start.
    [[nodiscard]] std::uint64_t position() const;
};

/// The statements of one look, for runAll().
[[nodiscard]] std::vector<PostgresStatement> standbyLook();

/// The outcomes of those statements.
[[nodiscard]] Result<StandbyFacts> parseStandbyLook(const PostgresOutcome& look,
                                                    const PostgresOutcome& history);

/// The one cell of an outcome's one row, or the error.
[[nodiscard]] Result<QByteArray> cellOf(const PostgresOutcome& outcome);

} // namespace pilothouse
