#pragma once

#include "tests/bench/probes/load.h"

namespace pilothouse::bench {

/// The base line: libcurl's multi interface on a bare epoll loop, one easy handle for each target,
/// set up once, its answer thrown away. What the product costs beyond it is the product's own.
[[nodiscard]] LoadFigures measureBareLoop(const Load& load);

} // namespace pilothouse::bench
