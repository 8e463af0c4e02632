#include "models/orchestration/record.h"

#include "models/core/assert.h"

#include <algorithm>

namespace pilothouse {

namespace {

void open(const Plan& plan, Run& run, const Record& record)
{
    PH_ASSERT(run.sequence == 0);
    PH_ASSERT(record.planHash == planHash(plan));
    run.id = record.run;
    run.mode = record.mode;
    run.steps.assign(plan.steps.size(), StepRun{});
    run.transit.assign(plan.steps.size(), Transit{});
}

void enterStep(Run& run, const Record& record)
{
    PH_ASSERT(record.step >= 0);
    PH_ASSERT(record.step < static_cast<int>(run.steps.size()));
    run.steps[static_cast<size_t>(record.step)] = record.stepRun;
    run.transit[static_cast<size_t>(record.step)] = Transit{};
    for (const StepEvidence& evidence : record.evidence) {
        if (evidence.code == EvidenceCode::ChosenCandidate)
            run.newPrimary = RegionId(evidence.value);
    }
}

bool isGone(StepState state)
{
    return state == StepState::Succeeded || state == StepState::AlreadyThere ||
           state == StepState::Acting || state == StepState::Settling ||
           state == StepState::Doubtful;
}

} // namespace

Run apply(const Plan& plan, Run run, const Record& record)
{
    PH_ASSERT(record.sequence == run.sequence + 1);
    if (record.kind == RecordKind::Opened)
        open(plan, run, record);
    PH_ASSERT(run.steps.size() == plan.steps.size());
    run.sequence = record.sequence;
    run.epoch = record.epoch;
    run.phase = record.phase;
    run.isGoingBack = record.isGoingBack;
    run.isHoldWanted = record.isHoldWanted;
    run.isAbortWanted = record.isAbortWanted;
    run.group = record.group;
    if (record.kind == RecordKind::StepEntered)
        enterStep(run, record);
    return run;
}

Run durable(Run run)
{
    run.transit.assign(run.steps.size(), Transit{});
    run.lastProbe = 0;
    return run;
}

bool isPastReturn(const Plan& plan, const Run& run)
{
    for (size_t i = 0; i < run.steps.size(); ++i) {
        const StepRun& state = run.steps[i];
        if (plan.steps[i].isPointOfNoReturn && (state.isDoubted || isGone(state.state)))
            return true;
    }
    return false;
}

bool isTouched(const Step& step, const StepRun& state)
{
    return step.landing != Landing::Never &&
           (state.isDoubted || state.state == StepState::Succeeded);
}

bool restsInOutage(const Plan& plan, const Run& run)
{
    bool isFenced = false;
    bool isServing = true; // A plan that promotes nobody takes no service away.
    for (size_t i = 0; i < run.steps.size(); ++i) {
        const StepState state = run.steps[i].state;
        const bool isThere = state == StepState::Succeeded || state == StepState::AlreadyThere;
        if (plan.steps[i].effect.kind == EffectKind::FenceOldPrimary)
            isFenced = isThere || run.steps[i].isDoubted;
        if (plan.steps[i].effect.kind == EffectKind::Promote)
            isServing = isThere;
    }
    return isFenced && !isServing;
}

} // namespace pilothouse
