#pragma once

#include "app/executors/standby_look.h"
#include "models/core/ids.h"
#include "models/orchestration/candidates.h"

#include <map>
#include <optional>

namespace pilothouse {

/// Where one timeline ended and the next began, by a line of a history file.
struct Fork
{
    int timeline = 0; ///< The one that ended.
    std::uint64_t at = 0;

    bool operator==(const Fork&) const = default;
};

/// Reads a timeline history file (PostgreSQL, "The timeline history file"); nothing when a line is
/// not understood.
[[nodiscard]] std::optional<std::vector<Fork>> parseHistory(const QByteArray& text);

/// Whether each standby's history fits to all others': the same system, and no two that branched
/// off differently. Two that were promoted apart have the same timeline number, so fork positions
/// are compared. Of two that differ nobody can say which is right: both are No.
[[nodiscard]] std::map<RegionId, Truth>
judgeHistories(const std::map<RegionId, StandbyFacts>& standbys);

/// What the ranking wants to know of each standby. `needed` are the last primary's settings, empty
/// when nobody saw them.
[[nodiscard]] std::vector<CandidateReading>
candidateReadings(const std::map<RegionId, StandbyFacts>& standbys,
                  const QMap<QString, std::int64_t>& needed);

/// One line for each candidate, with all reasons.
[[nodiscard]] QString rankingWords(const Ranking& ranking);

} // namespace pilothouse
