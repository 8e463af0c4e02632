#pragma once

#include "models/telemetry/fleet_view.h"

/// What each region is, does and suffers.
namespace pilothouse {

/// Fills `regions`, `primary` and `summary`; needs `links`. Keeps verdicts in memory.
void assessRegions(const FleetView& view, AssessmentMemory& memory, FleetAssessment& result);

} // namespace pilothouse
