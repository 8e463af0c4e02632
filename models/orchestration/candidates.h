#pragma once

#include "models/fleet/fleet.h"
#include "models/orchestration/facts.h"

#include <cstdint>
#include <optional>
#include <vector>

/// Which standby becomes the primary: every candidate with every reason, also those that lose.
namespace pilothouse {

/// What was read from one standby after its receiver was stopped; before, the numbers move.
struct CandidateReading
{
    RegionId region;
    bool isReachable = false;
    bool isInRecovery = false;
    std::optional<std::uint64_t> receivedLsn; ///< Empty: never streamed since its start.
    std::optional<std::uint64_t> replayedLsn;
    /// Same system, and its history branches off nowhere: compared by fork positions, because two
    /// standbys promoted apart have the same timeline number.
    Truth isHistorySane = Truth::Unknown;
    bool isReplayPaused = false;
    Microseconds applyDelay{0};               ///< recovery_min_apply_delay.
    Truth areSettingsEnough = Truth::Unknown; ///< max_connections and its kin, as on the primary.

    bool operator==(const CandidateReading&) const = default;
};

struct RankingPolicy
{
    /// Positions this near to the best count as equal: asynchronous standbys always differ by
    /// bytes.
    std::uint64_t toleranceBytes = 0;
    std::vector<RegionId> excluded;
    std::vector<RegionId> inMaintenance;

    bool operator==(const RankingPolicy&) const = default;
};

enum class CandidateReason : std::uint8_t
{
    // Any of these makes a candidate unfit.
    Unreachable,
    NotStandby, ///< It is a primary, or not a database at all.
    NeverStreamed,
    HistoryUnknown,
    OtherHistory,
    UnlawfulPlace, ///< A residency rule does not allow its jurisdiction; the value names the rule.
    Excluded,
    InMaintenance,
    SettingsTooSmall,
    // These only order or inform.
    ReplayPaused,
    ApplyDelayed,
    SettingsUnknown,
    Behind, ///< By the value's bytes, beyond the tolerance.
    LowerPriority,
    LessCapacity,
    First
};

struct Reason
{
    CandidateReason code = CandidateReason::First;
    QString value;

    bool operator==(const Reason&) const = default;
};

struct Candidate
{
    RegionId region;
    bool isFit = false;
    std::uint64_t position = 0; ///< The greater of received and replayed.
    std::uint64_t behindBytes = 0;
    int priority = 0;
    int capacity = 0;
    std::vector<Reason> reasons; ///< All that apply.

    bool operator==(const Candidate&) const = default;
};

/// Best first; the unfit last, in the fleet's order.
struct Ranking
{
    std::vector<Candidate> candidates;

    bool operator==(const Ranking&) const = default;

    /// The new primary, or nullptr when nobody is fit.
    [[nodiscard]] const Candidate* first() const
    {
        return !candidates.empty() && candidates.front().isFit ? &candidates.front() : nullptr;
    }
};

/// Ranks every region but the old primary. A region without a reading counts as unreachable.
[[nodiscard]] Ranking rankCandidates(const Fleet& fleet, const RegionId& oldPrimary,
                                     const std::vector<CandidateReading>& readings,
                                     const RankingPolicy& policy);

} // namespace pilothouse
