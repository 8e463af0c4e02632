#pragma once

#include "tests/bench/probes/load.h"

namespace pilothouse::bench {

/// Puts the product's own watcher to work on the targets: its thread, schedule, probes, HTTP client
/// and snapshots, as the console has them. Needs a QCoreApplication, whose loop it runs.
[[nodiscard]] LoadFigures measureWatcher(const Load& load);

} // namespace pilothouse::bench
