#include "models/guard/guard.h"

#include "models/core/assert.h"
#include "models/guard/parts.h"
#include "models/guard/words.h"
#include "models/orchestration/plans/failover.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// Enough to tell two plans apart by eye.
constexpr int shownHashDigits = 8;

/// What stands in the way comes first, and of that what nothing or little overrides.
int rankOf(const GuardCheck& check)
{
    if (check.state == CheckState::Pass)
        return 4;
    switch (check.clearance) {
    case Clearance::None:
        return 0;
    case Clearance::BreakGlass:
        return 1;
    case Clearance::Reason:
        return 2;
    case Clearance::Answer:
        return 3;
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const GuardAssessment& guard)
{
    return guard.to ? GuardWords::tr("Fail over from %1 to %2").arg(guard.fromName, guard.toName)
                    : GuardWords::tr("Fail over from %1").arg(guard.fromName);
}

} // namespace

Plan guardedPlan(const GuardInput& input)
{
    PH_ASSERT(input.operation == Operation::Failover);
    return failoverPlan(input.fleet, input.from, input.to.value_or(RegionId()));
}

GuardAssessment assessGuard(const GuardInput& input)
{
    const Plan plan = guardedPlan(input);
    GuardAssessment result;
    result.operation = input.operation;
    result.mode = input.mode;
    result.from = input.from;
    result.fromName = input.fleet.nameOf(input.from);
    result.to = input.to;
    if (const Region* to = input.to ? input.fleet.find(*input.to) : nullptr) {
        result.toName = to->name;
        result.toCode = to->shortCode;
    }
    result.sentence = sentenceOf(result);
    result.planHash = QString::fromLatin1(planHash(plan).left(shownHashDigits));
    result.stepCount = static_cast<int>(plan.steps.size());
    result.expectedDuration = expectedDuration(plan);
    result.targets = guard::targetsOf(input);
    result.checks = guard::checksOf(input);
    std::stable_sort(
        result.checks.begin(), result.checks.end(),
        [](const GuardCheck& a, const GuardCheck& b) { return rankOf(a) < rankOf(b); });
    result.impact = guard::impactOf(input, plan);
    const auto loss = std::find_if(result.impact.begin(), result.impact.end(),
                                   [](const ImpactLine& line) { return line.isLoss; });
    if (loss != result.impact.end())
        result.largestLoss = loss->text;
    const std::vector<guard::FencePath> paths = guard::fencePathsOf(input);
    result.fencePath = guard::inWords(paths);
    result.isFencePathAwaited = guard::isAwaited(paths);
    return result;
}

} // namespace pilothouse
