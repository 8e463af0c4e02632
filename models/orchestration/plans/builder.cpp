#include "models/orchestration/plans/builder.h"

#include "models/core/assert.h"
#include "models/orchestration/fence.h"
#include "models/orchestration/words.h"

#include <utility>

namespace pilothouse {

namespace {

/// For a last look at the old primary before the first rung.
constexpr Milliseconds beforeTheClimb{2'000};

} // namespace

PlanBuilder::PlanBuilder(Operation operation, RegionId oldPrimary)
{
    m_plan.operation = operation;
    m_plan.oldPrimary = std::move(oldPrimary);
}

int PlanBuilder::add(Step step, std::vector<int> after)
{
    step.group = m_group;
    step.after = std::move(after);
    m_plan.steps.push_back(std::move(step));
    return static_cast<int>(m_plan.steps.size()) - 1;
}

void PlanBuilder::nextGroup()
{
    // A fleet without traffic profiles leaves no empty group behind.
    if (!m_plan.steps.empty() && m_plan.steps.back().group == m_group)
        ++m_group;
}

Plan PlanBuilder::take()
{
    PH_ASSERT(brokenPlanRule(m_plan).isEmpty());
    return std::move(m_plan);
}

Effect at(EffectKind kind, const RegionId& region)
{
    return {kind, Place::Region, region, {}};
}

Step readingStep(const char* name, EffectKind kind)
{
    Step step;
    step.id = StepId(QString::fromLatin1(name));
    step.effect.kind = kind;
    step.allowed = {Need::LeaseHeld};
    return step;
}

Step actingStep(const char* name, const QString& object, Landing landing)
{
    Step step;
    const QString id = QString::fromLatin1(name);
    step.id = StepId(object.isEmpty() ? id : id + QLatin1Char(':') + object);
    step.landing = landing;
    step.hasAlready = true;
    step.allowed = {Need::LeaseHeld};
    step.attemptsMax = 2;
    return step;
}

Step fenceStep(const FailoverPolicy& policy, const Region& region)
{
    Step step = actingStep("fence", region.id.text(), Landing::CanLandLate);
    step.effect = at(EffectKind::FenceOldPrimary, region.id);
    step.sentence = {
        QT_TRANSLATE_NOOP("OrchestrationWords", "Fence the old primary in %1, and prove it"),
        {region.name}};
    step.evidence = {EvidenceCode::FenceProved};
    step.timeout = beforeTheClimb;
    for (const Rung rung : policy.acceptedFenceRungs)
        step.timeout += climbPatience(rung);
    step.expectedDuration = Milliseconds(300);
    step.tier = Tier::Commander;
    return step;
}

} // namespace pilothouse
