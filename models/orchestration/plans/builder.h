#pragma once

#include "models/fleet/fleet.h"
#include "models/orchestration/plan.h"

namespace pilothouse {

/// Puts steps into groups and gives them their indices.
class PlanBuilder
{
public:
    PlanBuilder(Operation operation, RegionId oldPrimary);

    /// Adds to the present group; returns the step's index, for those that come after it.
    int add(Step step, std::vector<int> after = {});

    /// The steps added from now on begin when all earlier ones have ended.
    void nextGroup();

    /// The plan; asserts that it keeps the rules of every plan.
    [[nodiscard]] Plan take();

private:
    Plan m_plan;
    int m_group = 0;
};

[[nodiscard]] Effect at(EffectKind kind, const RegionId& region);

/// A step that changes nothing and is looked at again until it is proved.
[[nodiscard]] Step readingStep(const char* name, EffectKind kind);

/// A step that changes something; a probe can tell whether its goal is there. Its id is the name,
/// and after a colon the object if there is one.
[[nodiscard]] Step actingStep(const char* name, const QString& object, Landing landing);

/// Climbs the fence's ladder in that region until an accepted rung is proved. Has the time for all
/// rungs that the policy accepts.
[[nodiscard]] Step fenceStep(const FailoverPolicy& policy, const Region& region);

} // namespace pilothouse
