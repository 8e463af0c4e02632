#pragma once

#include "models/guard/guard.h"
#include "models/journal/run_file.h"
#include "models/session/fleet_store.h"
#include "models/session/run_controller.h"

/// What every start of a failover has in common, whether a person or nobody sits there.
namespace pilothouse {

/// The region that a failover leaves: the primary now, the last one known, or the one at home.
[[nodiscard]] RegionId guardedPrimary(const FleetStore& store);

/// This moment as a guard sees it, with neither target nor statements.
[[nodiscard]] GuardInput guardInput(const FleetStore& store, const RunController& runs,
                                    const RegionId& from);

/// The run that the guard would start now, under a name of its own. Who decided, and why, is left
/// to the caller.
[[nodiscard]] RunHeader failoverHeader(const GuardInput& input, const GuardAssessment& guard,
                                       UtcTime utc, const QString& desk);

} // namespace pilothouse
