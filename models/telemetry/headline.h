#pragma once

#include "models/telemetry/verdict.h"

namespace pilothouse {

/// The second line of a region's label: the one thing to know about it now. Needs the region's
/// figures.
[[nodiscard]] QString headlineOf(const FleetView& view, std::size_t index,
                                 const Judgement& judgement, const LinkAssessment* link,
                                 const RegionAssessment& region);

/// "3 regions normal"; "12 of 14 live, 1 stale, 1 unknown"; "1 critical, 2 normal".
[[nodiscard]] QString summaryOf(const std::vector<RegionAssessment>& regions);

} // namespace pilothouse
