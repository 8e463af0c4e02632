#pragma once

#include "models/fleet/fleet.h"
#include "models/telemetry/snapshot.h"

namespace pilothouse {

/// The region whose database accepts writes, as far as is known: one that freshly says it is not in
/// recovery, of several the one with the highest timeline. While no one says so it is `last`, and
/// at the start the home primary; nullptr only in a fleet without databases.
[[nodiscard]] const Region* writableRegion(const Fleet& fleet, const FleetSnapshot& snapshot,
                                           const RegionId& last, MonotonicTime now);

} // namespace pilothouse
