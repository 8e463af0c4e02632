#include "models/review/sight.h"

#include "models/review/run_trace.h"
#include "models/review/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

bool isUnderWay(StepState state)
{
    switch (state) {
    case StepState::Probing:
    case StepState::Asking:
    case StepState::Acting:
    case StepState::Settling:
    case StepState::Undoing:
    case StepState::UndoSettling:
        return true;
    case StepState::Waiting:
    case StepState::Succeeded:
    case StepState::AlreadyThere:
    case StepState::NotNeeded:
    case StepState::Failed:
    case StepState::Doubtful:
    case StepState::Undone:
    case StepState::UndoFailed:
        return false;
    }
    return false;
}

/// A clock that was set back must not make a step younger than nothing.
Microseconds between(UtcTime from, UtcTime to)
{
    return std::max(Microseconds(0), Microseconds(to - from));
}

void follow(RunSight& sight, const Record& record)
{
    StepCourse& course = sight.courses[static_cast<size_t>(record.step)];
    const UtcTime at = record.occasion.wall;
    const StepState state = record.stepRun.state;
    if (course.underWaySince) {
        course.spent += between(*course.underWaySince, at);
        course.underWaySince.reset();
    }
    if (isUnderWay(state)) {
        course.underWaySince = at;
        course.began = course.began.value_or(at);
        course.ended.reset();
        course.refused.clear();
    } else if (state != StepState::Waiting) {
        course.ended = at;
        sight.lastEnded = record.step;
    }
    course.actor = record.occasion.actor;
    if (!record.evidence.empty())
        course.evidence = record.evidence;
}

void take(RunSight& sight, const Record& record)
{
    const bool isOfStep = record.step >= 0 && record.step < static_cast<int>(sight.courses.size());
    if (record.kind == RecordKind::StepEntered && isOfStep)
        follow(sight, record);
    if (record.kind == RecordKind::Refused && isOfStep)
        sight.courses[static_cast<size_t>(record.step)].refused = record.facts;
    if (record.kind == RecordKind::PhaseEntered) {
        sight.phaseSince = record.occasion.wall;
        sight.phaseRow = record.row;
    }
    if (isTerminal(record.phase))
        sight.runEnded = record.occasion.wall;
}

/// The rulers' word before the engine's: the step that verifies the public path only looks later.
std::optional<UtcTime> firstAcceptedWrite(const RunSight& sight)
{
    if (sight.view.result && sight.view.result->machineRto)
        return sight.view.header.decision.armedAt + sight.view.result->machineRto->value;
    if (sight.view.writesAcceptedAt)
        return sight.view.writesAcceptedAt;
    for (size_t i = 0; i < sight.plan().steps.size(); ++i) {
        if (sight.plan().steps[i].effect.kind == EffectKind::CheckWritePath &&
            isDone(sight.run().steps[i].state))
            return sight.courses[i].ended;
    }
    return std::nullopt;
}

} // namespace

RunSight sightOf(const Fleet& fleet, const RunView& view, UtcTime utc)
{
    RunSight sight{fleet, view, utc, fleet.nameOf(view.header.plan.oldPrimary), {}, {}, {}, -1, {},
                   {},    {},   {}};
    const RegionId& chosen =
        view.run.newPrimary.isEmpty() ? view.header.plan.target : view.run.newPrimary;
    if (!chosen.isEmpty())
        sight.newName = fleet.nameOf(chosen);
    sight.courses.resize(view.run.steps.size());
    for (const Record& record : view.records)
        take(sight, record);
    // What rests is not under way: a held run counts no time for its steps.
    const bool isMoving = view.run.phase == Phase::Forward || view.run.phase == Phase::Backward;
    for (size_t i = 0; i < sight.courses.size(); ++i) {
        StepCourse& course = sight.courses[i];
        if (!course.underWaySince)
            continue;
        sight.underWay.push_back(static_cast<int>(i));
        const UtcTime until = isMoving ? utc : sight.phaseSince.value_or(utc);
        course.spent += between(*course.underWaySince, until);
    }
    sight.writesAccepted = firstAcceptedWrite(sight);
    return sight;
}

QString sentenceOf(const RunSight& sight, int step)
{
    const Step& data = sight.plan().steps[static_cast<size_t>(step)];
    if (data.effect.kind == EffectKind::Promote && !sight.newName.isEmpty())
        return ReviewWords::tr("Promote %1").arg(sight.newName);
    return inWords(data.sentence);
}

QString stepsInWords(const std::vector<int>& steps)
{
    if (steps.size() == 1)
        return ReviewWords::tr("step %1").arg(steps.front() + 1);
    QStringList numbers;
    for (const int step : steps)
        numbers << QString::number(step + 1);
    const QString last = numbers.takeLast();
    return ReviewWords::tr("steps %1 and %2").arg(numbers.join(QStringLiteral(", ")), last);
}

bool areWritesDown(const RunSight& sight)
{
    if (sight.view.header.mode == Mode::DryRun)
        return false;
    bool isDown = restsInOutage(sight.plan(), sight.run());
    for (size_t i = 0; i < sight.plan().steps.size(); ++i) {
        const bool isProved = isDone(sight.run().steps[i].state);
        if (sight.plan().steps[i].effect.kind == EffectKind::VerifyFailure && isProved)
            isDown = true;
        if (sight.plan().steps[i].effect.kind == EffectKind::Promote && isProved)
            return false;
    }
    return isDown && sight.run().phase != Phase::FalseAlarm;
}

} // namespace pilothouse
