#pragma once

#include "models/telemetry/fleet_view.h"

/// The region page's named values, each with the limit it is judged against.
namespace pilothouse {

/// A certificate that ends sooner than this must be renewed now.
inline constexpr std::chrono::hours certificateLimit{14 * 24};

/// Health, PostgreSQL, replication, host and TLS. `link` feeds the region, or is null.
[[nodiscard]] std::vector<FactGroup> factsOf(const FleetView& view, const RegionView& region,
                                             const LinkAssessment* link);

} // namespace pilothouse
