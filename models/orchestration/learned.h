#pragma once

#include "models/fleet/rung.h"
#include "models/orchestration/quorum.h"
#include "models/orchestration/record.h"

#include <map>
#include <optional>
#include <set>

/// What a run's steps found out that later steps, or the way back, need. It stands in the run's own
/// records as evidence, so that a process that takes the run over knows it too: nothing that only
/// one process remembers may decide what is done.
namespace pilothouse {

struct RunLearned
{
    std::map<RegionId, std::uint64_t> rankedAt; ///< WAL positions when the candidates were ranked.
    std::map<QString, int> priorityBefore;      ///< Of the old endpoint, by traffic profile.
    std::optional<QuorumSeen> quorum;
    std::set<Rung> fenceOrdered; ///< Rungs whose order went out.
    bool isFenceTold = false; ///< Whether its last attempt said which: a crash within it did not.

    bool operator==(const RunLearned&) const = default;
};

[[nodiscard]] RunLearned learnedBy(const std::vector<Record>& records);

[[nodiscard]] StepEvidence rankedAt(const RegionId& region, std::uint64_t position);
[[nodiscard]] StepEvidence priorityBefore(const QString& profile, int priority);
[[nodiscard]] StepEvidence quorumSeen(const QuorumSeen& seen);

/// Without a rung: that none was ordered.
[[nodiscard]] StepEvidence fenceOrdered(const std::optional<Rung>& rung);

} // namespace pilothouse
