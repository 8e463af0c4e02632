#include "models/telemetry/assess.h"

#include "models/telemetry/fleet_view.h"
#include "models/telemetry/links.h"
#include "models/telemetry/parts.h"
#include "models/telemetry/recall.h"
#include "models/telemetry/regions.h"

namespace pilothouse {

namespace {

/// The watcher publishes at least this often, also when nothing changes.
void assessFeed(const AssessmentInput& input, FleetAssessment& result)
{
    result.at = input.utc;
    if (input.snapshot == nullptr)
        return;
    result.revision = input.snapshot->revision;
    result.feedAge = input.now - input.snapshot->publishedAt;
    result.feedQuality = qualityByAge(*result.feedAge, feedInterval);
    result.isSimulated = input.snapshot->isSimulated;
}

} // namespace

Assessed assess(const AssessmentInput& input, AssessmentMemory memory)
{
    FleetAssessment result;
    assessFeed(input, result);
    const FleetView view = viewOf(input, memory);
    rememberPrimary(view, memory);
    result.isDeskCutOff = view.isDeskCutOff;
    assessLinks(view, memory, result);
    assessRegions(view, memory, result);
    rememberIncident(view, memory);
    assessCosts(input, result);
    assessRoutes(input, result);
    assessPromotions(input, memory, result);
    assessTraffic(input, result);
    assessAvailability(input, result);
    assessTiles(input, memory, result);
    assessConditions(input, memory, result);
    return {std::move(result), std::move(memory)};
}

} // namespace pilothouse
