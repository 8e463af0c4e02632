#include "models/core/text.h"
#include "models/review/run_trace.h"
#include "models/review/sight.h"
#include "models/review/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

struct Sentences
{
    QString headline;
    QString nextStep;
};

std::vector<int> stepsIn(const RunSight& sight, std::initializer_list<StepState> states)
{
    std::vector<int> found;
    for (size_t i = 0; i < sight.run().steps.size(); ++i) {
        if (std::find(states.begin(), states.end(), sight.run().steps[i].state) != states.end())
            found.push_back(static_cast<int>(i));
    }
    return found;
}

std::vector<int> doubted(const RunSight& sight)
{
    std::vector<int> found;
    for (size_t i = 0; i < sight.run().steps.size(); ++i) {
        if (sight.run().steps[i].isDoubted && sight.plan().steps[i].landing != Landing::Never)
            found.push_back(static_cast<int>(i));
    }
    return found;
}

std::vector<int> touched(const RunSight& sight)
{
    std::vector<int> found;
    for (size_t i = 0; i < sight.run().steps.size(); ++i) {
        if (isTouched(sight.plan().steps[i], sight.run().steps[i]))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

int firstRefused(const RunSight& sight)
{
    const auto found = std::find_if(sight.courses.begin(), sight.courses.end(),
                                    [](const auto& course) { return !course.refused.empty(); });
    return found == sight.courses.end() ? -1 : static_cast<int>(found - sight.courses.begin());
}

QString joined(const QStringList& sentences)
{
    QStringList said;
    for (const QString& sentence : sentences) {
        if (!sentence.isEmpty())
            said << sentence;
    }
    return said.join(QLatin1Char(' '));
}

QString capital(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString doubtSentence(const RunSight& sight)
{
    const std::vector<int> steps = doubted(sight);
    if (steps.empty())
        return {};
    return steps.size() == 1 ? ReviewWords::tr("%1 is in doubt: it may have happened.")
                                   .arg(capital(stepsInWords(steps)))
                             : ReviewWords::tr("%1 are in doubt: they may have happened.")
                                   .arg(capital(stepsInWords(steps)));
}

/// Whether the promotion may have happened without anybody having seen it.
bool isPromotionOpen(const RunSight& sight)
{
    const std::vector<int> steps = doubted(sight);
    return std::any_of(steps.begin(), steps.end(), [&](int step) {
        const auto index = static_cast<size_t>(step);
        return sight.plan().steps[index].isPointOfNoReturn &&
               !isDone(sight.run().steps[index].state);
    });
}

/// What the guard that holds the run read about that need, or nullptr when it is none of its
/// reasons.
const GuardFact* reasonOf(const RunSight& sight, Need need)
{
    const int refused = firstRefused(sight);
    if (refused < 0)
        return nullptr;
    const GuardFacts& facts = sight.courses[static_cast<size_t>(refused)].refused;
    const auto found = std::find_if(facts.begin(), facts.end(),
                                    [&](const GuardFact& fact) { return fact.need == need; });
    return found == facts.end() ? nullptr : &*found;
}

bool livesAgain(const RunSight& sight)
{
    const GuardFact* life = reasonOf(sight, Need::NoProofOfLife);
    return life != nullptr && life->truth == Truth::No;
}

/// What the pause costs, for as long as it lasts.
QString writesWhileHeld(const RunSight& sight)
{
    if (sight.view.header.mode == Mode::DryRun)
        return ReviewWords::tr("Dry run: nothing was touched.");
    if (livesAgain(sight))
        return ReviewWords::tr("%1 gives signs of life: it may take writes.").arg(sight.oldName);
    if (reasonOf(sight, Need::NewPrimaryWritable) != nullptr)
        return ReviewWords::tr("%1 took no write just now: writes may be DOWN.").arg(sight.newName);
    if (!areWritesDown(sight))
        return {};
    const Microseconds held =
        std::max(Microseconds(0), Microseconds(sight.utc - sight.phaseSince.value_or(sight.utc)));
    const QString lasting = text::stopwatch(held);
    return isPromotionOpen(sight)
               ? ReviewWords::tr(
                     "Unless the promotion happened, writes are DOWN while held, for %1.")
                     .arg(lasting)
               : ReviewWords::tr("Writes are DOWN while held, for %1.").arg(lasting);
}

QString whereHeld(const RunSight& sight)
{
    const int refused = firstRefused(sight);
    const auto isDoubted = [&] {
        return sight.run().steps[static_cast<size_t>(refused)].isDoubted;
    };
    if (refused >= 0 && isDoubted())
        return ReviewWords::tr("Held at step %1: its guard said no. %2: not tried again.")
            .arg(refused + 1)
            .arg(sentenceOf(sight, refused));
    if (refused >= 0)
        return ReviewWords::tr("Held before step %1: its guard said no. %2: not done.")
            .arg(refused + 1)
            .arg(sentenceOf(sight, refused));
    if (sight.phaseRow == QLatin1String("restarted"))
        return ReviewWords::tr("Held: the engine stopped during the run and started anew.");
    if (sight.lastEnded < 0)
        return ReviewWords::tr("Held before step 1. Nothing was touched.");
    return ReviewWords::tr("Held after step %1.").arg(sight.lastEnded + 1);
}

Sentences held(const RunSight& sight)
{
    const QString doubt = doubtSentence(sight);
    const QString next =
        livesAgain(sight) && !isPastReturn(sight.plan(), sight.run())
            ? ReviewWords::tr(
                  "Take back (Alt+B) if it lives; or clear what is listed, then resume (Alt+R).")
        : firstRefused(sight) >= 0
            ? ReviewWords::tr(
                  "Clear what is listed, then resume (Alt+R): every guard is read again.")
        : !doubt.isEmpty()
            ? ReviewWords::tr(
                  "Resume (Alt+R): what is in doubt is looked at first, then the run goes on.")
        : isPastReturn(sight.plan(), sight.run())
            ? ReviewWords::tr("Resume (Alt+R), or go on by hand (Alt+H). There is no way back.")
            : ReviewWords::tr("Resume (Alt+R), take back (Alt+B), or go on by hand (Alt+H).");
    return {joined({whereHeld(sight), doubt, writesWhileHeld(sight)}), next};
}

Sentences asking(const RunSight& sight, const std::vector<int>& asked)
{
    return {ReviewWords::tr("Your turn. Step %1 waits for you: %2")
                .arg(asked.front() + 1)
                .arg(sentenceOf(sight, asked.front())),
            ReviewWords::tr("Answer beside the step (Alt+A), or hold (F9).")};
}

QString doing(const RunSight& sight)
{
    if (sight.underWay.empty())
        return ReviewWords::tr("Waiting for the journal to be on disk.");
    const QString first = sentenceOf(sight, sight.underWay.front());
    if (sight.underWay.size() == 1)
        return QStringLiteral("%1: %2").arg(capital(stepsInWords(sight.underWay)), first);
    return ReviewWords::tr("%1 at the same time: %2, and others")
        .arg(capital(stepsInWords(sight.underWay)), first);
}

Sentences forward(const RunSight& sight)
{
    const std::vector<int> asked = stepsIn(sight, {StepState::Asking});
    const QString hold = ReviewWords::tr("Hold with F9.");
    if (sight.run().isHoldWanted)
        return {
            ReviewWords::tr("Hold asked for. No new step begins; what is under way ends first."),
            ReviewWords::tr("Wait: it is held when %1 ended.")
                .arg(sight.underWay.empty() ? ReviewWords::tr("the step")
                                            : stepsInWords(sight.underWay))};
    if (sight.run().isAbortWanted)
        return {
            ReviewWords::tr("Taking back asked for. It begins when what is under way has ended."),
            hold};
    if (!asked.empty())
        return asking(sight, asked);
    const std::vector<int> settling = stepsIn(sight, {StepState::Settling});
    if (!settling.empty())
        return {ReviewWords::tr("%1 ended without an answer. It may have happened: looking.")
                    .arg(capital(stepsInWords(settling))),
                hold};
    return {doing(sight), areWritesDown(sight)
                              ? ReviewWords::tr("Writes are DOWN until the promotion. %1").arg(hold)
                              : hold};
}

Sentences backward(const RunSight& sight)
{
    const int done = static_cast<int>(stepsIn(sight, {StepState::Undone}).size());
    const int left = static_cast<int>(touched(sight).size());
    const QString what = sight.underWay.empty() ? QString() : sentenceOf(sight, sight.underWay[0]);
    return {ReviewWords::tr("Going back. %1 taken back, %2 left. Now: %3")
                .arg(text::counted(done, ReviewWords::tr("step"), ReviewWords::tr("steps")))
                .arg(left)
                .arg(what.isEmpty() ? QStringLiteral("—") : what),
            ReviewWords::tr("Hold with F9.")};
}

QString missed(const RunSight& sight)
{
    const int count =
        static_cast<int>(stepsIn(sight, {StepState::Failed, StepState::Doubtful}).size());
    return count == 0
               ? QString()
               : ReviewWords::tr("%1 failed or in doubt, listed below.")
                     .arg(text::counted(count, ReviewWords::tr("step"), ReviewWords::tr("steps")));
}

Sentences isolated(const RunSight& sight)
{
    return {
        ReviewWords::tr("The old primary in %1 had come back and is fenced again.")
            .arg(sight.oldName),
        ReviewWords::tr("Find out who started it. It stays in quarantine until a failback run.")};
}

Sentences switched(const RunSight& sight)
{
    if (sight.plan().operation == Operation::Isolate)
        return isolated(sight);
    const QString target = text::duration(sight.fleet.targets.machineRto);
    QString time;
    if (sight.writesAccepted)
        time = ReviewWords::tr(" in %1 (target %2)")
                   .arg(text::duration(*sight.writesAccepted - sight.view.header.decision.armedAt),
                        target);
    const QString at =
        sight.writesAccepted
            ? ReviewWords::tr("Writes confirmed at %1.").arg(text::utcTime(*sight.writesAccepted))
            : QString();
    const QString what =
        sight.view.header.mode == Mode::DryRun
            ? ReviewWords::tr("Dry run to %1 ended; nothing was touched.").arg(sight.newName)
            : ReviewWords::tr("Failed over to %1%2.").arg(sight.newName, time);
    const QString next =
        ReviewWords::tr("%1 stays fenced until a failback run. Read what was lost below.")
            .arg(sight.oldName);
    return {joined({what, at, missed(sight)}), next};
}

/// What was touched is as it was, and so is the failure that the run found.
Sentences rolledBack(const RunSight& sight)
{
    const QString writes =
        areWritesDown(sight)
            ? ReviewWords::tr("%1 was found down and nothing took its place.").arg(sight.oldName)
            : QString();
    return {joined({ReviewWords::tr(
                        "Rolled back: all that was touched is as it was. No new primary was "
                        "made."),
                    writes}),
            ReviewWords::tr("Read why below, then begin anew (Ctrl+Shift+F).")};
}

Sentences falseAlarm(const RunSight& sight)
{
    const std::vector<int> changed = touched(sight);
    const QString untouched =
        changed.empty()
            ? ReviewWords::tr("Nothing was touched.")
            : ReviewWords::tr("Done before and not taken back: %1.").arg(stepsInWords(changed));
    return {joined({ReviewWords::tr("False alarm: the primary in %1 lives.").arg(sight.oldName),
                    untouched}),
            ReviewWords::tr("Look at the application and the network of %1 (Ctrl+2).")
                .arg(sight.oldName)};
}

bool isPromoted(const RunSight& sight)
{
    for (size_t i = 0; i < sight.plan().steps.size(); ++i)
        if (sight.plan().steps[i].effect.kind == EffectKind::Promote)
            return isDone(sight.run().steps[i].state);
    return false;
}

/// Steps without which the run could not go on, with the first of them by its sentence.
QString whatStopped(const RunSight& sight)
{
    std::vector<int> stuck =
        stepsIn(sight, {StepState::Failed, StepState::Doubtful, StepState::UndoFailed});
    std::erase_if(stuck, [&](int step) {
        const auto index = static_cast<size_t>(step);
        return !sight.plan().steps[index].isRequired &&
               sight.run().steps[index].state != StepState::UndoFailed;
    });
    return stuck.empty() ? QString()
                         : ReviewWords::tr("%1: %2 was not proved.")
                               .arg(capital(stepsInWords(stuck)), sentenceOf(sight, stuck.front()));
}

Sentences needsOperator(const RunSight& sight)
{
    const QString writes = !areWritesDown(sight) ? QString()
                           : isPromotionOpen(sight)
                               ? ReviewWords::tr("Unless the promotion happened, writes are DOWN.")
                               : ReviewWords::tr("Writes are DOWN.");
    const QString where =
        isPromoted(sight)
            ? ReviewWords::tr(
                  "%1 is the new primary and has taken a write, but the move is not complete.")
                  .arg(sight.newName)
            : ReviewWords::tr("Neither switched nor restored for certain.");
    return {
        joined({where, whatStopped(sight), doubtSentence(sight), writes}),
        ReviewWords::tr("The engine does nothing more. Read each marked step, look at the servers "
                        "themselves, and go on by hand.")};
}

Sentences abandoned(const RunSight& sight)
{
    const QString begun =
        sight.lastEnded < 0
            ? ReviewWords::tr("Nothing was begun.")
            : ReviewWords::tr("The last step that ended is %1.").arg(sight.lastEnded + 1);
    const QString writes = areWritesDown(sight) ? ReviewWords::tr("Writes are DOWN.") : QString();
    return {joined({ReviewWords::tr("A person goes on by hand; the engine touches nothing more."),
                    begun, doubtSentence(sight), writes}),
            ReviewWords::tr("The steps below say what is done and what is left.")};
}

Sentences sentencesOf(const RunSight& sight)
{
    switch (sight.run().phase) {
    case Phase::Prepared:
        return {ReviewWords::tr("Prepared. Nothing was sent."),
                ReviewWords::tr("It begins when it is on disk.")};
    case Phase::Forward:
        return forward(sight);
    case Phase::Backward:
        return backward(sight);
    case Phase::Held:
        return held(sight);
    case Phase::Switched:
        return switched(sight);
    case Phase::RolledBack:
        return rolledBack(sight);
    case Phase::FalseAlarm:
        return falseAlarm(sight);
    case Phase::Abandoned:
        return abandoned(sight);
    case Phase::NeedsOperator:
        return needsOperator(sight);
    }
    return {};
}

} // namespace

void addSentences(const RunSight& sight, RunAssessment& assessment)
{
    const Sentences sentences = sentencesOf(sight);
    assessment.headline = sentences.headline;
    assessment.nextStep = sentences.nextStep;
    if (!sight.view.trouble)
        return;
    const Error& trouble = *sight.view.trouble;
    assessment.headline = joined({trouble.what, trouble.why, sentences.headline});
    if (!trouble.nextStep.isEmpty())
        assessment.nextStep = trouble.nextStep;
}

} // namespace pilothouse
