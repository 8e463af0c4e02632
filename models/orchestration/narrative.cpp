#include "models/orchestration/narrative.h"

#include "models/core/text.h"
#include "models/orchestration/codes.h"
#include "models/orchestration/words.h"

namespace pilothouse {

namespace {

template <class Code>
QString listed(const std::vector<Code>& codes)
{
    QStringList words;
    for (const Code code : codes)
        words << codeOf(code);
    return words.join(QStringLiteral(", "));
}

QString waits(const Plan& plan, const Step& step)
{
    QStringList words;
    for (const int earlier : step.after)
        words << plan.steps[static_cast<size_t>(earlier)].id.text();
    return words.join(QStringLiteral(", "));
}

QString wayBack(const Step& step)
{
    if (step.isPointOfNoReturn)
        return OrchestrationWords::tr("none: point of no return");
    if (step.undo)
        return codeOf(step.undo->kind);
    return step.landing == Landing::Never ? OrchestrationWords::tr("not needed: it only reads")
                                          : OrchestrationWords::tr("none");
}

QString limits(const Step& step)
{
    const QString attempts = text::counted(step.attemptsMax, OrchestrationWords::tr("attempt"),
                                           OrchestrationWords::tr("attempts"));
    const QString usually = text::duration(step.expectedDuration);
    return OrchestrationWords::tr("%1 of up to %2, usually %3")
        .arg(attempts, text::duration(step.timeout), usually);
}

void add(QString& page, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        page += QStringLiteral("     %1: %2\n").arg(label, value);
}

QString stepText(const Plan& plan, const Step& step, int number)
{
    QString page = QStringLiteral("%1. %2\n").arg(number, 3).arg(inWords(step.sentence));
    add(page, OrchestrationWords::tr("id"), step.id.text());
    add(page, OrchestrationWords::tr("after"), waits(plan, step));
    add(page, OrchestrationWords::tr("allowed if"), listed(step.allowed));
    add(page, OrchestrationWords::tr("proved by"), listed(step.evidence));
    add(page, OrchestrationWords::tr("way back"), wayBack(step));
    add(page, OrchestrationWords::tr("after a time-out"), codeOf(step.landing));
    add(page, OrchestrationWords::tr("limits"), limits(step));
    if (!step.isRequired)
        add(page, OrchestrationWords::tr("if it fails"),
            OrchestrationWords::tr("a finding; the run goes on"));
    return page;
}

QString stateWords(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return OrchestrationWords::tr("waits again");
    case StepState::Probing:
        return OrchestrationWords::tr("is looked at");
    case StepState::Asking:
        return OrchestrationWords::tr("asks a person");
    case StepState::Acting:
        return OrchestrationWords::tr("begins");
    case StepState::Settling:
        return OrchestrationWords::tr("ended without an answer; looking");
    case StepState::Succeeded:
        return OrchestrationWords::tr("done");
    case StepState::AlreadyThere:
        return OrchestrationWords::tr("was already so");
    case StepState::NotNeeded:
        return OrchestrationWords::tr("not needed here");
    case StepState::Failed:
        return OrchestrationWords::tr("failed");
    case StepState::Doubtful:
        return OrchestrationWords::tr("is in doubt");
    case StepState::Undoing:
        return OrchestrationWords::tr("is being taken back");
    case StepState::UndoSettling:
        return OrchestrationWords::tr("was being taken back; looking");
    case StepState::Undone:
        return OrchestrationWords::tr("taken back");
    case StepState::UndoFailed:
        return OrchestrationWords::tr("could not be taken back");
    }
    return {};
}

QString phaseWords(Phase phase)
{
    switch (phase) {
    case Phase::Prepared:
        return OrchestrationWords::tr("Prepared");
    case Phase::Forward:
        return OrchestrationWords::tr("Going forward");
    case Phase::Backward:
        return OrchestrationWords::tr("Going back");
    case Phase::Held:
        return OrchestrationWords::tr("Held");
    case Phase::Switched:
        return OrchestrationWords::tr("Done: switched");
    case Phase::RolledBack:
        return OrchestrationWords::tr("Rolled back: restored");
    case Phase::FalseAlarm:
        return OrchestrationWords::tr("False alarm: nothing was touched");
    case Phase::Abandoned:
        return OrchestrationWords::tr("Abandoned: a person goes on by hand");
    case Phase::NeedsOperator:
        return OrchestrationWords::tr("Needs an operator");
    }
    return {};
}

QString seen(const std::vector<StepEvidence>& evidence)
{
    QStringList words;
    for (const StepEvidence& each : evidence)
        words << (each.value.isEmpty() ? codeOf(each.code)
                                       : codeOf(each.code) + QLatin1Char(' ') + each.value);
    return words.isEmpty() ? QString()
                           : QStringLiteral(" (%1)").arg(words.join(QLatin1String(", ")));
}

QString refused(const GuardFacts& facts)
{
    QStringList words;
    for (const GuardFact& fact : facts)
        words << codeOf(fact.need) + QLatin1Char(' ') + codeOf(fact.truth);
    return words.join(QStringLiteral(", "));
}

QString sentenceOf(const Plan& plan, int step)
{
    return inWords(plan.steps[static_cast<size_t>(step)].sentence);
}

QString recordText(const Plan& plan, const Record& record)
{
    switch (record.kind) {
    case RecordKind::Opened:
        return OrchestrationWords::tr("Run %1 opened, %2")
            .arg(record.run.text(), codeOf(record.mode));
    case RecordKind::PhaseEntered:
        return phaseWords(record.phase);
    case RecordKind::WishMade:
        return record.isHoldWanted ? OrchestrationWords::tr("Hold asked for")
                                   : OrchestrationWords::tr("Abort asked for");
    case RecordKind::LeaseTaken:
        return OrchestrationWords::tr("Engine taken over by %1").arg(record.occasion.leaseHolder);
    case RecordKind::GroupEntered:
        return {};
    case RecordKind::StepEntered:
        if (record.stepRun.state == StepState::Probing)
            return {};
        return QStringLiteral("%1: %2%3")
            .arg(sentenceOf(plan, record.step), stateWords(record.stepRun.state),
                 seen(record.evidence));
    case RecordKind::Refused:
        return OrchestrationWords::tr("%1: refused (%2)")
            .arg(sentenceOf(plan, record.step), refused(record.facts));
    }
    return {};
}

} // namespace

QString planText(const Plan& plan)
{
    QString page = OrchestrationWords::tr("Plan: %1 from %2\nHash: %3\n")
                       .arg(codeOf(plan.operation), plan.oldPrimary.text(),
                            QString::fromLatin1(planHash(plan)));
    int group = -1;
    int number = 0;
    for (const Step& step : plan.steps) {
        if (step.group != group) {
            group = step.group;
            page += OrchestrationWords::tr("\nGroup %1\n").arg(group + 1);
        }
        page += stepText(plan, step, ++number);
    }
    return page;
}

QString runText(const Plan& plan, const std::vector<Record>& records)
{
    QString page;
    for (const Record& record : records) {
        QString line = recordText(plan, record);
        if (line.isEmpty())
            continue;
        if (!record.occasion.reason.isEmpty())
            line += OrchestrationWords::tr(" · reason: %1").arg(record.occasion.reason);
        page += QStringLiteral("%1  %2  %3\n")
                    .arg(text::utcTime(record.occasion.wall), record.occasion.actor, line);
    }
    return page;
}

} // namespace pilothouse
