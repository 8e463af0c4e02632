#pragma once

#include "models/fleet/fleet.h"

#include <cstdint>

namespace pilothouse {

/// A believable fleet of that many regions (at least 1): the story's three first, then published
/// cloud locations up to 60, then places drawn from the seed. East US is the primary; West Europe
/// and Southeast Asia carry the story's limits.
[[nodiscard]] Fleet simulatedFleet(int regions, std::uint32_t seed = 1);

} // namespace pilothouse
