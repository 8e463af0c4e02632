#include "models/review/run_trace.h"

namespace pilothouse {

std::vector<StepTrace> traceSteps(const Plan& plan, const std::vector<Record>& records)
{
    std::vector<StepTrace> steps(plan.steps.size());
    for (const Record& record : records) {
        const bool isStep = record.kind == RecordKind::StepEntered && record.step >= 0 &&
                            record.step < static_cast<int>(steps.size());
        if (!isStep)
            continue;
        StepTrace& step = steps[static_cast<std::size_t>(record.step)];
        step.last = record.stepRun;
        step.actor = record.occasion.actor;
        step.endedAt = record.occasion.wall;
        if (record.stepRun.state == StepState::Acting)
            step.beganAt = record.occasion.wall;
        if (!record.evidence.empty())
            step.evidence = record.evidence;
    }
    return steps;
}

RegionId chosenPrimary(const std::vector<StepTrace>& steps)
{
    RegionId chosen;
    for (const StepTrace& step : steps)
        for (const StepEvidence& evidence : step.evidence)
            if (evidence.code == EvidenceCode::ChosenCandidate)
                chosen = RegionId(evidence.value);
    return chosen;
}

bool isDone(StepState state)
{
    return state == StepState::Succeeded || state == StepState::AlreadyThere;
}

} // namespace pilothouse
