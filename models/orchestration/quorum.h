#pragma once

#include "models/core/ids.h"
#include "models/core/time.h"
#include "models/orchestration/fence.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

/// Synchronous quorum commit as a fence: a primary that cannot reach as many of its named standbys
/// as it waits for acknowledges nothing. No word about what it commits for itself.
namespace pilothouse {

/// What synchronous_standby_names demands.
struct SynchronousNames
{
    int needed = 0; ///< Standbys that must have a commit before it is acknowledged.
    QStringList names;

    bool operator==(const SynchronousNames&) const = default;

    /// So many must be detached before the others are too few.
    [[nodiscard]] int detachedNeeded() const { return static_cast<int>(names.size()) - needed + 1; }
};

/// Reads "ANY 1 (a, b)", "FIRST 1 (a, b)", "1 (a, b)" or "a, b" (PostgreSQL, "Synchronous
/// Replication"). Nothing when it is empty or not understood, or names everybody by "*": then any
/// stranger counts as a standby.
[[nodiscard]] std::optional<SynchronousNames> parseSynchronousNames(const QString& setting);

/// How an old primary waits for its standbys, as it said itself before it fell silent.
struct QuorumSeen
{
    UtcTime at;     ///< When it was read.
    QString commit; ///< synchronous_commit, for whoever does not set it for himself.
    QString names;  ///< synchronous_standby_names.

    bool operator==(const QuorumSeen&) const = default;
};

/// One standby, as the desk knows it just now.
struct QuorumStandby
{
    /// Its receiver is held by this run, or follows the new primary: the old one gets no word of
    /// it.
    Truth isDetached = Truth::Unknown;
    /// Roles and databases that do not wait, by the catalog that it has from the old primary;
    /// nothing when it was not read.
    std::optional<QStringList> overrides;

    bool operator==(const QuorumStandby&) const = default;
};

/// What was seen longer ago is no word about the moment at which the old side fell silent.
inline constexpr Seconds quorumAgeMax{600};

struct QuorumQuestion
{
    std::optional<QuorumSeen> seen;
    std::map<RegionId, QuorumStandby> standbys; ///< A region's id is its application_name.
    UtcTime now;
};

/// What is known of the rung, and in the reader's words why not more.
struct QuorumStanding
{
    Truth isCommit = Truth::Unknown;    ///< FenceFact::QuorumCommit.
    Truth areDetached = Truth::Unknown; ///< FenceFact::StandbysDetached.
    QString words;

    bool operator==(const QuorumStanding&) const = default;

    [[nodiscard]] std::vector<FenceReading> readings(const QString& source) const;
};

[[nodiscard]] QuorumStanding judgeQuorum(const QuorumQuestion& question);

} // namespace pilothouse
