#include "models/core/text.h"
#include "models/orchestration/situation.h"
#include "models/review/sight.h"
#include "models/review/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

RunChoice offered(const QString& effect)
{
    return {true, effect, {}};
}

RunChoice denied(const QString& whyNot)
{
    return {false, {}, whyNot};
}

/// Why this desk may not ask anything of the run; empty when it may.
QString whyNotAtAll(const RunSight& sight)
{
    if (isTerminal(sight.run().phase))
        return ReviewWords::tr("The run has ended.");
    if (sight.view.unheardSince)
        return ReviewWords::tr("Nobody can be asked: its process has not been heard since %1.")
            .arg(text::utcTime(*sight.view.unheardSince));
    return sight.view.isDriven
               ? QString()
               : ReviewWords::tr("This desk only reads the run; another process drives it.");
}

/// The rest of a hold lies between fence and promotion: the old primary cannot, the new one does
/// not yet accept writes.
bool wouldRestInOutage(const RunSight& sight)
{
    Run rest = sight.run();
    for (const int step : sight.underWay)
        rest.steps[static_cast<size_t>(step)].state = StepState::Succeeded;
    return sight.view.header.mode != Mode::DryRun && restsInOutage(sight.plan(), rest);
}

RunChoice holdChoice(const RunSight& sight)
{
    if (sight.run().phase == Phase::Held)
        return denied(ReviewWords::tr("The run is held."));
    if (sight.run().phase == Phase::Prepared)
        return denied(ReviewWords::tr("Nothing is under way yet."));
    if (sight.run().isHoldWanted)
        return denied(ReviewWords::tr("Hold is asked for; what is under way ends first."));
    const QString after = sight.underWay.empty()
                              ? ReviewWords::tr("stops now")
                              : ReviewWords::tr("stops after %1").arg(stepsInWords(sight.underWay));
    return offered(wouldRestInOutage(sight)
                       ? ReviewWords::tr("%1; nobody can write while held").arg(after)
                       : ReviewWords::tr("%1; nothing new begins").arg(after));
}

RunChoice resumeChoice(const RunSight& sight)
{
    if (sight.run().phase != Phase::Held)
        return denied(ReviewWords::tr("The run is not held."));
    if (sight.run().isGoingBack)
        return offered(ReviewWords::tr("Goes on taking back what was touched."));
    const auto& steps = sight.run().steps;
    const auto next = std::find_if(steps.begin(), steps.end(), [](const StepRun& step) {
        return step.state == StepState::Waiting || step.state == StepState::Settling;
    });
    if (next == steps.end())
        return offered(ReviewWords::tr("Goes on with what is left."));
    const int index = static_cast<int>(next - steps.begin());
    return offered(ReviewWords::tr("Goes on with step %1: %2. Every guard is read again first.")
                       .arg(index + 1)
                       .arg(sentenceOf(sight, index)));
}

RunChoice abortChoice(const RunSight& sight)
{
    const Run& run = sight.run();
    if (isPastReturn(sight.plan(), run))
        return denied(ReviewWords::tr("The point of no return was passed, or may have been. "
                                      "The way back is a failback run."));
    if (run.phase == Phase::Backward || run.isAbortWanted)
        return denied(ReviewWords::tr("The run goes back already."));
    std::vector<int> back;
    for (int i = static_cast<int>(run.steps.size()) - 1; i >= 0; --i) {
        const size_t at = static_cast<size_t>(i);
        if (sight.plan().steps[at].undo && isTouched(sight.plan().steps[at], run.steps[at]))
            back.push_back(i);
    }
    if (back.empty())
        return offered(ReviewWords::tr("Ends the run. Nothing is to be taken back."));
    return offered(ReviewWords::tr("Takes back %1. Starts no database.").arg(stepsInWords(back)));
}

RunChoice byHandChoice(const RunSight& sight)
{
    if (sight.run().phase != Phase::Held)
        return denied(ReviewWords::tr("Hold the run first (F9)."));
    return offered(
        ReviewWords::tr("Ends the engine's part for good. Nothing is taken back; what is fenced "
                        "stays fenced."));
}

} // namespace

void addChoices(const RunSight& sight, RunAssessment& assessment)
{
    const QString whyNot = whyNotAtAll(sight);
    if (!whyNot.isEmpty()) {
        for (RunChoice* choice :
             {&assessment.hold, &assessment.resume, &assessment.abort, &assessment.byHand})
            *choice = denied(whyNot);
        // Whoever sees that it goes wrong may stop it, wherever it is driven.
        if (sight.view.isDrivenElsewhere)
            assessment.hold = holdChoice(sight);
        return;
    }
    assessment.hold = holdChoice(sight);
    assessment.resume = resumeChoice(sight);
    assessment.abort = abortChoice(sight);
    assessment.byHand = byHandChoice(sight);
}

} // namespace pilothouse
