#include "models/orchestration/plans/isolate.h"

#include "models/core/assert.h"
#include "models/orchestration/plans/builder.h"

namespace pilothouse {

Plan isolatePlan(const Fleet& fleet, const RegionId& region)
{
    const Region* returned = fleet.find(region);
    PH_ASSERT(returned != nullptr);
    PlanBuilder plan(Operation::Isolate, region);
    Step fence = fenceStep(fleet.failover, *returned);
    fence.isPointOfNoReturn = true;
    plan.add(std::move(fence));
    return plan.take();
}

} // namespace pilothouse
