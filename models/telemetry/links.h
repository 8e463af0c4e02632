#pragma once

#include "models/telemetry/fleet_view.h"

/// The state of replication from the primary to every standby.
namespace pilothouse {

/// Fills `links`, in fleet order, and what memory keeps of each.
void assessLinks(const FleetView& view, AssessmentMemory& memory, FleetAssessment& result);

} // namespace pilothouse
