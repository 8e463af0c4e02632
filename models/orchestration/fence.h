#pragma once

#include "models/core/time.h"
#include "models/fleet/rung.h"
#include "models/orchestration/facts.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

/// When an old primary counts as fenced: a ladder of rungs, each with what proves it. Unreachable
/// is not fenced, nor is a dead postmaster: an orphan backend committed 2,117 times after one
/// (measured, PostgreSQL 15).
namespace pilothouse {

enum class FenceFact : std::uint8_t
{
    Unreachable, ///< Nobody gets an answer. Proves nothing.
    TrafficDisabled,
    NoSessions,
    DefaultReadOnly,
    HardProbeRefused, ///< BEGIN READ WRITE and an INSERT were refused.
    LoginsBarred,     ///< pg_hba reject or ALLOW_CONNECTIONS false, read back.
    QuorumCommit,     ///< Synchronous, no override by role or database, names not emptied.
    StandbysDetached, ///< Enough of them that no quorum can follow the old side.
    NoPostmaster,
    NoOrphans,     ///< No process of the data directory at all.
    RestartBarred, ///< The host's service manager will not start it again.
    HostOff        ///< By host control or the platform's own word.
};

struct FenceReading
{
    FenceFact fact = FenceFact::Unreachable;
    Truth truth = Truth::Unknown;
    QString source;
    Microseconds age{0};

    bool operator==(const FenceReading&) const = default;
};

struct RungRow
{
    Rung rung = Rung::EndpointDisabled;
    std::vector<FenceFact> wants; ///< Every one must be a yes.
    bool isProof = false;         ///< Whether it keeps every writer out by itself, for good.

    bool operator==(const RungRow&) const = default;
};

using Ladder = std::vector<RungRow>;

/// The ladder of a PostgreSQL server whose host can be controlled. Lowest rung first.
[[nodiscard]] const Ladder& postgresLadder();

/// What a rung is called where people read it.
[[nodiscard]] QString rungWords(Rung rung);

/// How long is waited for a rung before the next one is tried: what stops a process takes seconds,
/// what the platform stops takes a minute or more. 0 for a rung that this console cannot climb.
[[nodiscard]] Milliseconds climbPatience(Rung rung);

/// How far a rung is proved, and what it still wants.
struct RungStanding
{
    Rung rung = Rung::EndpointDisabled;
    bool isHeld = false;
    bool isProof = false;
    bool isAccepted = false; ///< By the fleet's policy.
    std::vector<FenceFact> missing;

    bool operator==(const RungStanding&) const = default;
};

struct FenceStanding
{
    std::vector<RungStanding> rungs; ///< In the ladder's order.
    std::optional<Rung> provedBy;    ///< The lowest rung that is held, is a proof, and is accepted.

    bool operator==(const FenceStanding&) const = default;
};

/// Where the fence stands. `accepted` is the policy; readings that are stale must be given as
/// Unknown, or left out.
[[nodiscard]] FenceStanding assessFence(const Ladder& ladder, const std::vector<Rung>& accepted,
                                        const std::vector<FenceReading>& readings);

} // namespace pilothouse
