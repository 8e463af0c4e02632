#pragma once

#include "models/telemetry/assessment.h"
#include "models/telemetry/memory.h"
#include "models/telemetry/snapshot.h"

#include <optional>

namespace pilothouse {

/// One moment to be judged: what is planned, what was heard, what time it is.
struct AssessmentInput
{
    const Fleet& fleet;
    const FleetSnapshot* snapshot = nullptr; ///< Null before the first snapshot.
    MonotonicTime now;
    UtcTime utc;
    /// In fleets above `detailLimit` regions only this region gets facts and promotion answers.
    std::optional<RegionId> detailed;

    /// Up to this many regions every one gets its facts each time; above, the cost would pass the
    /// budget of 5 ms.
    static constexpr std::size_t detailLimit = 64;
};

struct Assessed
{
    FleetAssessment assessment;
    AssessmentMemory memory;
};

/// Says what the readings mean at one moment. Pure: the same input and memory give the same answer.
[[nodiscard]] Assessed assess(const AssessmentInput& input, AssessmentMemory memory);

} // namespace pilothouse
