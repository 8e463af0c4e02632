#pragma once

#include "app/lab/topology.h"

#include <QString>

namespace pilothouse::bench {

/// SIGKILL to a region's postmaster alone, as a crash or an out-of-memory kill takes it; its
/// backends are left over. False when there is none.
[[nodiscard]] bool killPostmaster(const lab::Topology& topology, const QString& region);

} // namespace pilothouse::bench
