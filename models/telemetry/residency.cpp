#include "models/telemetry/residency.h"

namespace pilothouse {

const ResidencyRule* forbiddingRule(const Fleet& fleet, const Region& region)
{
    if (region.homeRole == Role::Primary)
        return nullptr;
    for (const ResidencyRule& rule : fleet.residencyRules)
        if (!rule.jurisdictions.contains(region.jurisdiction))
            return &rule;
    return nullptr;
}

} // namespace pilothouse
