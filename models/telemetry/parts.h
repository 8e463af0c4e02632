#pragma once

#include "models/telemetry/assess.h"

/// The parts of an assessment that follow once regions and links are judged, in the order in which
/// assess() calls them: each may rely on what the ones before it have filled.
namespace pilothouse {

/// What replication costs: each link, each region's sending, their totals, and what every region
/// would cost as primary. WAL rate times tariff: always an estimate, never a bill.
void assessCosts(const AssessmentInput& input, FleetAssessment& result);

/// Where a read from each region would go now: its own database while its lag is known to be below
/// its limit, else the nearest healthy replica under its own limit, else any healthy one.
void assessRoutes(const AssessmentInput& input, FleetAssessment& result);

/// Whether each region could become primary now, by a planned move and in an outage.
void assessPromotions(const AssessmentInput& input, const AssessmentMemory& memory,
                      FleetAssessment& result);

/// Traffic Manager as ARM tells it beside the fleet file, and what name servers make of it.
void assessTraffic(const AssessmentInput& input, FleetAssessment& result);

/// This month's availability and the public path's write latency, by the public canary.
void assessAvailability(const AssessmentInput& input, FleetAssessment& result);

/// The strip of large numbers under the map.
void assessTiles(const AssessmentInput& input, const AssessmentMemory& memory,
                 FleetAssessment& result);

/// Everything that someone must act on or know of, follow-ons under their cause.
void assessConditions(const AssessmentInput& input, const AssessmentMemory& memory,
                      FleetAssessment& result);

} // namespace pilothouse
