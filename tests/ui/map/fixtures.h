#pragma once

#include "models/telemetry/assessment.h"

/// Assessments made by hand, so that the map is tested on what it is given and nothing else.
namespace pilothouse::test {

/// All well: East US is the primary and streams to every other region. Places as in
/// simulatedFleet().
[[nodiscard]] FleetAssessment normalFleet(int regions);

/// The primary died 12 s ago: critical, its links carry nothing.
[[nodiscard]] FleetAssessment primaryKilled(int regions);

/// One stale region, one unknown, one slow; their links likewise.
[[nodiscard]] FleetAssessment doubtfulFleet(int regions);

/// Nothing heard yet.
[[nodiscard]] FleetAssessment silentFleet(int regions);

} // namespace pilothouse::test
