#include "models/orchestration/situation.h"

#include "models/core/assert.h"

#include <algorithm>

namespace pilothouse {

namespace {

const Step& stepOf(const Situation& situation)
{
    return situation.plan.steps[static_cast<size_t>(situation.event.step)];
}

const StepRun& stateOf(const Situation& situation)
{
    return situation.run.steps[static_cast<size_t>(situation.event.step)];
}

bool hasStep(const Situation& situation)
{
    return situation.event.step >= 0 &&
           situation.event.step < static_cast<int>(situation.run.steps.size());
}

bool hasEvidence(const Event& event, EvidenceCode code)
{
    return std::any_of(event.evidence.begin(), event.evidence.end(),
                       [&](const StepEvidence& evidence) { return evidence.code == code; });
}

bool leavesAllEvidence(const Situation& situation)
{
    const std::vector<EvidenceCode>& wanted = stepOf(situation).evidence;
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](EvidenceCode code) { return hasEvidence(situation.event, code); });
}

bool answerFits(const Situation& situation)
{
    const Step& step = stepOf(situation);
    if (step.kind == StepKind::Poll)
        return situation.event.isGo;
    return step.expected && situation.event.value >= step.expected->min &&
           situation.event.value <= step.expected->max;
}

template <class Predicate>
bool anyStep(const Situation& situation, Predicate predicate)
{
    for (size_t i = 0; i < situation.run.steps.size(); ++i) {
        if (predicate(situation.plan.steps[i], situation.run.steps[i]))
            return true;
    }
    return false;
}

bool anyIn(const Situation& situation, Among<StepState> states)
{
    return anyStep(situation,
                   [&](const Step&, const StepRun& state) { return states.has(state.state); });
}

bool hasEnded(const Step& step, const StepRun& state)
{
    const Among<StepState> well{StepState::Succeeded, StepState::AlreadyThere,
                                StepState::NotNeeded};
    const Among<StepState> badly{StepState::Failed, StepState::Doubtful};
    return well.has(state.state) || (!step.isRequired && badly.has(state.state));
}

bool isFailing(const Situation& situation)
{
    return situation.run.isAbortWanted ||
           anyStep(situation, [](const Step& step, const StepRun& state) {
               return step.isRequired &&
                      (state.state == StepState::Failed || state.state == StepState::Doubtful);
           });
}

bool isGroupDone(const Situation& situation)
{
    return !anyStep(situation, [&](const Step& step, const StepRun& state) {
        return step.group == situation.run.group && !hasEnded(step, state);
    });
}

bool isAnyReady(const Situation& situation)
{
    for (int i = 0; i < static_cast<int>(situation.run.steps.size()); ++i) {
        if (isReady(situation.plan, situation.run, i))
            return true;
    }
    return false;
}

bool isAnyDoubted(const Situation& situation)
{
    return anyStep(situation, [](const Step& step, const StepRun& state) {
        return step.landing != Landing::Never && state.isDoubted;
    });
}

bool isAboutStep(Test test)
{
    return test <= Test::AnswerFits;
}

} // namespace

bool holds(Test test, const Situation& situation)
{
    if (isAboutStep(test) && !hasStep(situation))
        return false;
    const Run& run = situation.run;
    switch (test) {
    case Test::Doubted:
        return stateOf(situation).isDoubted;
    case Test::Allowed:
        return refusalsOf(situation).empty();
    case Test::Required:
        return stepOf(situation).isRequired;
    case Test::ByPerson:
        return stepOf(situation).kind != StepKind::Auto;
    case Test::AttemptsLeft:
        return stateOf(situation).attempts < stepOf(situation).attemptsMax;
    case Test::EvidenceLeft:
        return leavesAllEvidence(situation);
    case Test::ProvesLife:
        return hasEvidence(situation.event, EvidenceCode::ProofOfLife);
    case Test::AnswerFits:
        return answerFits(situation);
    case Test::HoldWanted:
        return run.isHoldWanted;
    case Test::GivenUp:
        return isFailing(situation) && !isPastReturn(situation.plan, run);
    case Test::Failing:
        return isFailing(situation);
    case Test::PastReturn:
        return isPastReturn(situation.plan, run);
    case Test::InFlight:
        return anyIn(situation, {StepState::Acting, StepState::Undoing});
    case Test::Pending:
        return anyIn(situation, {StepState::Acting, StepState::Undoing, StepState::Probing,
                                 StepState::Settling, StepState::UndoSettling});
    case Test::GroupDone:
        return isGroupDone(situation);
    case Test::LastGroup:
        return run.group + 1 == situation.plan.groupCount();
    case Test::StepReady:
        return isAnyReady(situation);
    case Test::UndoLeft:
        return nextUndo(situation.plan, run) >= 0;
    case Test::UndoFailed:
        return anyIn(situation, {StepState::UndoFailed});
    case Test::AnyDoubt:
        return isAnyDoubted(situation);
    }
    PH_ASSERT(false);
    return false;
}

bool matches(const Row& row, Trigger trigger, const Situation& situation)
{
    if (row.trigger != trigger || !row.phases.allows(situation.run.phase))
        return false;
    if (!row.states.isAny() && (!hasStep(situation) || !row.states.has(stateOf(situation).state)))
        return false;
    if (!row.answers.allows(situation.event.already) ||
        !row.outcomes.allows(situation.event.outcome))
        return false;
    for (unsigned bit = 0; bit <= static_cast<unsigned>(Test::AnyDoubt); ++bit) {
        const Test test = static_cast<Test>(bit);
        if (row.must.has(test) && !holds(test, situation))
            return false;
        if (row.mustNot.has(test) && holds(test, situation))
            return false;
    }
    return true;
}

Trigger triggerOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Start:
        return Trigger::Start;
    case EventKind::Persisted:
        return Trigger::Persisted;
    case EventKind::Probed:
        return Trigger::Probed;
    case EventKind::Finished:
        return Trigger::Finished;
    case EventKind::Answered:
        return Trigger::Answered;
    case EventKind::Hold:
        return Trigger::Hold;
    case EventKind::Resume:
        return Trigger::Resume;
    case EventKind::Abort:
        return Trigger::Abort;
    case EventKind::TakeByHand:
        return Trigger::TakeByHand;
    case EventKind::Restarted:
        return Trigger::Restarted;
    }
    PH_ASSERT(false);
    return Trigger::Next;
}

bool isCurrent(const Situation& situation)
{
    const Event& event = situation.event;
    if (event.kind == EventKind::Persisted)
        return event.sequence <= situation.run.sequence;
    const bool isAnswer = event.kind == EventKind::Probed || event.kind == EventKind::Finished ||
                          event.kind == EventKind::Answered;
    if (!isAnswer)
        return true;
    if (!hasStep(situation))
        return false;
    const Transit& transit = situation.run.transit[static_cast<size_t>(event.step)];
    if (event.kind == EventKind::Probed)
        return transit.probe != 0 && transit.probe == event.probe;
    if (event.kind == EventKind::Finished)
        return transit.isSent && stateOf(situation).epoch == event.epoch;
    return true;
}

bool isReady(const Plan& plan, const Run& run, int step)
{
    const size_t index = static_cast<size_t>(step);
    if (plan.steps[index].group != run.group || run.steps[index].state != StepState::Waiting)
        return false;
    const std::vector<int>& after = plan.steps[index].after;
    return std::all_of(after.begin(), after.end(), [&](int earlier) {
        const size_t before = static_cast<size_t>(earlier);
        return hasEnded(plan.steps[before], run.steps[before]);
    });
}

int nextUndo(const Plan& plan, const Run& run)
{
    const Among<StepState> ended{StepState::Undone, StepState::UndoFailed, StepState::Undoing,
                                 StepState::UndoSettling};
    for (int i = static_cast<int>(run.steps.size()) - 1; i >= 0; --i) {
        const size_t index = static_cast<size_t>(i);
        if (plan.steps[index].undo && isTouched(plan.steps[index], run.steps[index]) &&
            !ended.has(run.steps[index].state))
            return i;
    }
    return -1;
}

GuardFacts refusalsOf(const Situation& situation)
{
    return refusals(stepOf(situation).allowed, situation.event.facts);
}

} // namespace pilothouse
