#pragma once

#include "models/telemetry/places.h"

namespace pilothouse {

/// What a failover to one region would lose if it happened now: commits of the primary that the
/// candidate has not received. With the primary dark it is an interval, from what was seen of it
/// until the last moment at which it can have committed.
struct PossibleLoss
{
    Figure seconds; ///< Number is the upper end; a lower bound only with Bound::AtLeast.
    Figure bytes;
    Figure transactions; ///< Estimated: the seconds at the rate at which it last committed.
};

/// The last known primary, or nothing when none was ever seen.
[[nodiscard]] std::optional<RegionId> presentPrimary(const AssessmentMemory& memory,
                                                     const FleetAssessment& result);

[[nodiscard]] PossibleLoss possibleLoss(const RegionId& candidate, const Places& places,
                                        const AssessmentInput& input,
                                        const AssessmentMemory& memory,
                                        const FleetAssessment& result);

/// The standby that an operator would choose now: reachable and lawful; while the primary is dark
/// the one that holds most, else by the fleet's priority among those that stream. Empty when there
/// is none.
[[nodiscard]] std::optional<RegionId> bestCandidate(const Places& places,
                                                    const AssessmentInput& input,
                                                    const AssessmentMemory& memory,
                                                    const FleetAssessment& result);

} // namespace pilothouse
