#include "models/core/text.h"
#include "models/review/run_trace.h"
#include "models/review/sentences.h"
#include "models/review/words.h"

namespace pilothouse {

namespace {

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

} // namespace

Sentences endWords(const RunSight& sight)
{
    switch (sight.run().phase) {
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
    case Phase::Prepared:
    case Phase::Forward:
    case Phase::Backward:
    case Phase::Held:
        break;
    }
    return {};
}

} // namespace pilothouse
