#pragma once

#include "models/fleet/fleet.h"
#include "models/orchestration/plan.h"

namespace pilothouse {

/// Keeps a region in quarantine out: its old primary came back after a failover and is fenced
/// again. One step, without a way back: nothing is to be restored. Asserts that the region is one
/// of the fleet's.
[[nodiscard]] Plan isolatePlan(const Fleet& fleet, const RegionId& region);

} // namespace pilothouse
