#include "models/core/text.h"
#include "models/review/sentences.h"
#include "models/review/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

int firstRefused(const RunSight& sight)
{
    const auto found = std::find_if(sight.courses.begin(), sight.courses.end(),
                                    [](const auto& course) { return !course.refused.empty(); });
    return found == sight.courses.end() ? -1 : static_cast<int>(found - sight.courses.begin());
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

/// The process that drove it may have gone on, or be dead.
Sentences unheard(const RunSight& sight)
{
    const QString underWay = sight.underWay.empty()
                                 ? QString()
                                 : ReviewWords::tr("%1 may have happened or not.")
                                       .arg(capital(stepsInWords(sight.underWay)));
    return {joined({ReviewWords::tr("The process that drove this run has not been heard since %1. "
                                    "Shown is what it wrote until then.")
                        .arg(text::utcTime(*sight.view.unheardSince)),
                    underWay}),
            ReviewWords::tr("Ctrl+Shift+T takes the engine over once that process is dead.")};
}

/// Whoever opened it died before its start was written down, and nobody begins it any more.
Sentences prepared(const RunSight& sight)
{
    const std::vector<Record>& records = sight.view.records;
    const bool isLeft = !records.empty() && records.back().row == QLatin1String("lease");
    return {ReviewWords::tr("Prepared. Nothing was sent."),
            isLeft ? ReviewWords::tr("Its console ended before it began: end it (Alt+B), then "
                                     "begin anew (Ctrl+Shift+F).")
                   : ReviewWords::tr("It begins when it is on disk.")};
}

Sentences sentencesOf(const RunSight& sight)
{
    if (sight.view.unheardSince)
        return unheard(sight);
    switch (sight.run().phase) {
    case Phase::Prepared:
        return prepared(sight);
    case Phase::Forward:
        return forward(sight);
    case Phase::Backward:
        return backward(sight);
    case Phase::Held:
        return held(sight);
    case Phase::Switched:
    case Phase::RolledBack:
    case Phase::FalseAlarm:
    case Phase::Abandoned:
    case Phase::NeedsOperator:
        return endWords(sight);
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
