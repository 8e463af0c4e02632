#include "models/telemetry/conditions/drafts.h"
#include "models/telemetry/loss.h"
#include "models/telemetry/parts.h"

namespace pilothouse {

void assessConditions(const AssessmentInput& input, const AssessmentMemory& memory,
                      FleetAssessment& result)
{
    // Before the first snapshot nothing is known, and nothing is wrong either: it says so
    // elsewhere.
    if (input.snapshot == nullptr)
        return;
    ConditionDrafts drafts{input, memory, result, Places(input), false, {}, {}};
    drafts.isFeedLost = !isProof(result.feedQuality);
    drafts.primary = presentPrimary(memory, result);
    addDeskConditions(drafts);
    addRegionConditions(drafts);
    addLinkConditions(drafts);
    addServiceConditions(drafts);
    addTrafficConditions(drafts);
    addReadinessConditions(drafts);
    addSourceConditions(drafts);
    result.conditions = grouped(std::move(drafts.drafts));
}

namespace conditionkey {

QString of(const char* subject, const RegionId& region)
{
    return QLatin1String(subject) + QLatin1Char(':') + region.text();
}

QString of(const char* subject, const LinkId& link)
{
    return QLatin1String(subject) + QLatin1Char(':') + link.from.text() + QLatin1Char('>') +
           link.to.text();
}

QStringList failuresOf(const RegionId& region)
{
    return {of("region", region), of("recovering", region), of("application", region)};
}

} // namespace conditionkey

} // namespace pilothouse
