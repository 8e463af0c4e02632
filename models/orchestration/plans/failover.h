#pragma once

#include "models/fleet/fleet.h"
#include "models/orchestration/plan.h"

namespace pilothouse {

/// The forced move after an outage: verify - detach - select - fence - both traffic profiles beside
/// the promotion - settings - warm-up - verify - cut clients - notify. The new primary is chosen by
/// the run, so the plan names every region that it may touch. Asserts that the old primary is one
/// of the fleet's regions. With a target the ranking must choose that one, or the run goes back.
[[nodiscard]] Plan failoverPlan(const Fleet& fleet, const RegionId& oldPrimary,
                                const RegionId& target = {});

} // namespace pilothouse
