#pragma once

#include "models/telemetry/fleet_view.h"
#include "models/telemetry/verdict.h"

/// What is kept from one moment for the next.
namespace pilothouse {

/// Takes the end of the primary's WAL into memory, before lag is measured against it.
void rememberPrimary(const FleetView& view, AssessmentMemory& memory);

/// Takes a region's verdict into memory, with since when it holds, and gives it back.
const RegionMemory& rememberVerdict(const FleetView& view, std::size_t index, Verdict verdict,
                                    AssessmentMemory& memory);

/// Keeps T1: from the primary's first verdict that is not Up until it is Up again, or another
/// region has taken its place. Not knowing neither begins nor ends an incident.
void rememberIncident(const FleetView& view, AssessmentMemory& memory);

/// Keeps one mark of lag each `lagMarkSpacing`, over `trendWindow`.
void rememberLag(const Figure& seconds, MonotonicTime now, LinkMemory& memory);

/// The first moment at which this desk saw the primary's WAL beyond `position`: whoever does not
/// hold it by then lags since then at least. Empty when it was never seen beyond.
[[nodiscard]] std::optional<MonotonicTime> seenBeyond(const PrimaryMemory& primary,
                                                      std::uint64_t position);

/// The last moment at which this desk saw the primary's WAL end at or before `position`: whoever
/// holds that lags since then at most. Empty when it was always seen beyond.
[[nodiscard]] std::optional<MonotonicTime> seenWithin(const PrimaryMemory& primary,
                                                      std::uint64_t position);

} // namespace pilothouse
