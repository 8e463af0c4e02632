#include "models/core/text.h"
#include "models/orchestration/situation.h"
#include "models/review/phrases.h"
#include "models/review/sight.h"
#include "models/review/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// Less than this over the plan is not worth a word.
constexpr Microseconds latenessShown{100'000};

/// It was under way when whoever drove the run fell silent.
bool isUnheardOf(const RunSight& sight, int index)
{
    return sight.view.unheardSince &&
           std::find(sight.underWay.begin(), sight.underWay.end(), index) != sight.underWay.end();
}

StepLook lookOf(const Step& step, const StepRun& state, Phase phase)
{
    const bool isMoving = phase == Phase::Forward || phase == Phase::Backward;
    switch (state.state) {
    case StepState::Waiting:
    case StepState::Probing:
        if (state.isDoubted && step.landing != Landing::Never)
            return StepLook::InDoubt;
        return state.state == StepState::Probing && isMoving ? StepLook::Running
                                                             : StepLook::Waiting;
    case StepState::Asking:
        return StepLook::YourTurn;
    case StepState::Acting:
    case StepState::Undoing:
        return StepLook::Running;
    case StepState::Settling:
        return step.landing == Landing::Never && isMoving ? StepLook::Running : StepLook::InDoubt;
    case StepState::UndoSettling:
    case StepState::Doubtful:
        return StepLook::InDoubt;
    case StepState::Succeeded:
        return StepLook::Succeeded;
    case StepState::AlreadyThere:
        return StepLook::AlreadyDone;
    case StepState::NotNeeded:
        return StepLook::NotNeeded;
    case StepState::Failed:
        return StepLook::Failed;
    case StepState::Undone:
        return StepLook::RolledBack;
    case StepState::UndoFailed:
        return StepLook::RollBackFailed;
    }
    return StepLook::Waiting;
}

QString runningWord(const StepRun& state, const StepCourse& course)
{
    const QString clock = text::stopwatch(course.spent);
    if (state.state == StepState::Probing)
        return ReviewWords::tr("LOOKING %1").arg(clock);
    if (state.state == StepState::Undoing)
        return ReviewWords::tr("TAKING BACK %1").arg(clock);
    return ReviewWords::tr("RUNNING %1").arg(clock);
}

QString wordOf(StepLook look, const StepRun& state, const StepCourse& course, bool isLate)
{
    switch (look) {
    case StepLook::Waiting:
        return course.refused.empty() ? ReviewWords::tr("WAITING") : ReviewWords::tr("REFUSED");
    case StepLook::Running:
        return runningWord(state, course);
    case StepLook::YourTurn:
        return ReviewWords::tr("YOUR TURN");
    case StepLook::Succeeded:
        return isLate ? ReviewWords::tr("DONE LATE") : ReviewWords::tr("DONE");
    case StepLook::AlreadyDone:
        return ReviewWords::tr("FOUND DONE");
    case StepLook::NotNeeded:
        return ReviewWords::tr("NOT NEEDED");
    case StepLook::Failed:
        return ReviewWords::tr("FAILED");
    case StepLook::InDoubt:
        return ReviewWords::tr("IN DOUBT");
    case StepLook::RolledBack:
        return ReviewWords::tr("TAKEN BACK");
    case StepLook::RollBackFailed:
        return ReviewWords::tr("NOT TAKEN BACK");
    }
    return {};
}

QString undoOf(const Step& step)
{
    if (step.isPointOfNoReturn)
        return ReviewWords::tr("none: point of no return. The way back is a failback run.");
    if (step.undo)
        return undoWords(step.undo->kind);
    return step.landing == Landing::Never ? ReviewWords::tr("not needed: it only reads")
                                          : ReviewWords::tr("none");
}

QStringList needsOf(const Step& step)
{
    QStringList needs;
    for (const Need need : step.allowed)
        needs << needWords(need);
    return needs;
}

QString inWords(const RunSight& sight, const StepEvidence& evidence)
{
    const QString what = evidenceWords(evidence.code);
    if (evidence.code == EvidenceCode::ChosenCandidate)
        return QStringLiteral("%1: %2").arg(what, sight.newName);
    return evidence.value.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, evidence.value);
}

QStringList evidenceOf(const RunSight& sight, const StepCourse& course)
{
    QStringList lines;
    for (const StepEvidence& evidence : course.evidence)
        lines << inWords(sight, evidence);
    return lines;
}

QString waitsFor(const RunSight& sight, int index)
{
    const Step& step = sight.plan().steps[static_cast<size_t>(index)];
    std::vector<int> before;
    for (const int earlier : step.after) {
        if (!sight.courses[static_cast<size_t>(earlier)].ended)
            before.push_back(earlier);
    }
    return before.empty() ? QString() : ReviewWords::tr("Waits for %1.").arg(stepsInWords(before));
}

QString doubtWords(const Step& step, const StepRun& state)
{
    if (step.landing == Landing::Never)
        return ReviewWords::tr("It ended without an answer. It changes nothing.");
    const QString late = step.landing == Landing::ServerChecked
                             ? ReviewWords::tr("The server refuses it after its deadline.")
                             : ReviewWords::tr("It may still happen later.");
    if (state.state == StepState::Succeeded)
        return ReviewWords::tr(
            "An attempt ended without an answer; the goal was then seen to be there.");
    return ReviewWords::tr("An attempt ended without an answer: it may have happened. %1")
        .arg(late);
}

QString askWords(const Step& step)
{
    if (step.kind == StepKind::Poll)
        return ReviewWords::tr("Say go or no-go.");
    return step.expected ? ReviewWords::tr("Enter the value you read. Expected: %1 to %2.")
                               .arg(step.expected->min)
                               .arg(step.expected->max)
                         : ReviewWords::tr("Enter the value you read.");
}

QString whyOf(const RunSight& sight, int index)
{
    const size_t at = static_cast<size_t>(index);
    const Step& step = sight.plan().steps[at];
    const StepRun& state = sight.run().steps[at];
    if (isUnheardOf(sight, index))
        return ReviewWords::tr("It was under way when its process fell silent.");
    const bool wasRefused = !sight.courses[at].refused.empty();
    if (wasRefused && state.isDoubted)
        return ReviewWords::tr("Its guard said no to another attempt. %1")
            .arg(doubtWords(step, state));
    if (wasRefused)
        return ReviewWords::tr("Its guard said no. Nothing was sent.");
    if (state.state == StepState::Asking)
        return askWords(step);
    if (state.isDoubted || state.state == StepState::Settling)
        return doubtWords(step, state);
    if (state.state == StepState::Failed)
        return ReviewWords::tr("%1 of %2 attempts failed. Certainly not done.%3")
            .arg(state.attempts)
            .arg(step.attemptsMax)
            .arg(step.isRequired ? QString() : ReviewWords::tr(" The run goes on without it."));
    if (state.state == StepState::UndoFailed)
        return ReviewWords::tr(
            "It could not be taken back, or that is in doubt. Look at it by hand.");
    return state.state == StepState::Waiting ? waitsFor(sight, index) : QString();
}

bool isRefused(const StepCourse& course)
{
    return !course.refused.empty();
}

/// Those that are under way; while nothing is, the refused ones, else the first that waits.
bool isCurrent(const RunSight& sight, int index)
{
    if (isTerminal(sight.run().phase))
        return false;
    if (!sight.underWay.empty())
        return std::find(sight.underWay.begin(), sight.underWay.end(), index) !=
               sight.underWay.end();
    if (std::any_of(sight.courses.begin(), sight.courses.end(), isRefused))
        return isRefused(sight.courses[static_cast<size_t>(index)]);
    for (size_t i = 0; i < sight.run().steps.size(); ++i) {
        if (sight.run().steps[i].state == StepState::Waiting)
            return static_cast<int>(i) == index;
    }
    return false;
}

StepLine lineOf(const RunSight& sight, int index)
{
    const size_t at = static_cast<size_t>(index);
    const Step& step = sight.plan().steps[at];
    const StepRun& state = sight.run().steps[at];
    const StepCourse& course = sight.courses[at];
    const Microseconds late = course.spent - Microseconds(step.expectedDuration);
    StepLine line;
    line.number = index + 1;
    line.id = step.id;
    line.sentence = sentenceOf(sight, index);
    line.look = lookOf(step, state, sight.run().phase);
    line.planned = text::duration(step.expectedDuration);
    const bool isTimed = course.began && line.look != StepLook::NotNeeded;
    line.actual = isTimed ? text::duration(course.spent) : QStringLiteral("—");
    if (isTimed && late >= latenessShown)
        line.late = QLatin1Char('+') + text::duration(late);
    line.word = wordOf(line.look, state, course, !line.late.isEmpty());
    if (isUnheardOf(sight, index)) {
        line.look = StepLook::InDoubt;
        line.word = ReviewWords::tr("NOT KNOWN");
        line.actual = QStringLiteral("—");
        line.late.clear();
    }
    line.kind = kindWords(step.kind);
    line.isPoll = step.kind == StepKind::Poll;
    line.actor = course.actor;
    line.isPointOfNoReturn = step.isPointOfNoReturn;
    line.isCurrent = isCurrent(sight, index);
    line.group = step.group;
    line.undo = undoOf(step);
    line.needs = needsOf(step);
    line.evidence = evidenceOf(sight, course);
    line.why = whyOf(sight, index);
    return line;
}

} // namespace

std::vector<StepLine> stepLines(const RunSight& sight)
{
    std::vector<StepLine> lines;
    for (int i = 0; i < static_cast<int>(sight.run().steps.size()); ++i)
        lines.push_back(lineOf(sight, i));
    return lines;
}

std::vector<WhyNot> whyNotLines(const RunSight& sight)
{
    std::vector<WhyNot> lines;
    for (const StepCourse& course : sight.courses) {
        for (const GuardFact& fact : course.refused) {
            const bool isRead = !fact.source.isEmpty();
            lines.push_back({needWords(fact.need),
                             !fact.value.isEmpty()          ? fact.value
                             : fact.truth == Truth::Unknown ? ReviewWords::tr("unknown")
                                                            : ReviewWords::tr("no"),
                             fact.limit, isRead ? fact.source : ReviewWords::tr("nobody read it"),
                             isRead ? text::duration(fact.age) : QStringLiteral("—"),
                             clearerWords(fact.clearer)});
        }
    }
    return lines;
}

} // namespace pilothouse
