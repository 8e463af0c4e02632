#pragma once

#include "tests/bench/endpoints/endpoints.h"

namespace pilothouse::bench {

/// A fleet file of so many regions, whose applications and databases are those endpoints. The first
/// is the primary. At the intervals of a desk: health each second, databases twice a second.
[[nodiscard]] QByteArray simulatedFleetFile(const Endpoints& endpoints, int regions);

} // namespace pilothouse::bench
