#pragma once

#include "tests/bench/endpoints/endpoints.h"

namespace pilothouse::bench {

/// A fleet file of so many regions, whose applications and databases are those endpoints. The first
/// is the primary. At the intervals of a desk: health each second, databases twice a second. Azure
/// is simulated only as far as something answers there. `secret` is a file whose words are every
/// password.
[[nodiscard]] QByteArray simulatedFleetFile(const Endpoints& endpoints, int regions,
                                            const QString& secret);

} // namespace pilothouse::bench
