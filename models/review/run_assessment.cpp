#include "models/review/run_assessment.h"

#include "models/consistency/phrases.h"
#include "models/core/text.h"
#include "models/review/phrases.h"
#include "models/review/sight.h"
#include "models/review/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

constexpr int hashDigits = 8;

QString titleOf(const RunSight& sight)
{
    if (sight.plan().operation == Operation::Isolate)
        return ReviewWords::tr("Fence %1 again").arg(sight.oldName);
    return sight.newName.isEmpty()
               ? ReviewWords::tr("Fail over from %1").arg(sight.oldName)
               : ReviewWords::tr("Fail over from %1 to %2").arg(sight.oldName, sight.newName);
}

/// "step 6 / 24", or the steps that run side by side.
QString positionOf(const RunSight& sight, const std::vector<StepLine>& lines)
{
    std::vector<int> current;
    for (const StepLine& line : lines) {
        if (line.isCurrent)
            current.push_back(line.number - 1);
    }
    if (current.empty() && sight.lastEnded >= 0)
        current.push_back(sight.lastEnded);
    return current.empty()
               ? QString()
               : ReviewWords::tr("%1 / %2").arg(stepsInWords(current)).arg(lines.size());
}

QString stampOf(const RunView& view)
{
    const Decision& decision = view.header.decision;
    const QString who = decision.desk.isEmpty()
                            ? decision.operatorName
                            : QStringLiteral("%1, %2").arg(decision.operatorName, decision.desk);
    return ReviewWords::tr("%1 · plan #%2 · epoch %3")
        .arg(who, QString::fromLatin1(planHash(view.header.plan).left(hashDigits)))
        .arg(view.run.epoch);
}

QString integrityOf(const RunView& view)
{
    const int count = static_cast<int>(view.records.size());
    return view.trouble ? view.trouble->what
                        : ReviewWords::tr("hash chain sound, %1")
                              .arg(text::counted(count, ReviewWords::tr("record"),
                                                 ReviewWords::tr("records")));
}

} // namespace

RunAssessment assessRun(const Fleet& fleet, const RunView& view, UtcTime utc)
{
    const RunSight sight = sightOf(fleet, view, utc);
    RunAssessment assessment;
    assessment.id = view.header.id;
    assessment.title = titleOf(sight);
    assessment.mode = view.header.mode;
    assessment.phase = view.run.phase;
    assessment.phaseWord =
        view.unheardSince ? ReviewWords::tr("NOT KNOWN") : phaseWord(view.run.phase);
    addSentences(sight, assessment);
    assessment.isWritesDown = !view.unheardSince && areWritesDown(sight);
    assessment.rto = rtoBar(sight);
    assessment.steps = stepLines(sight);
    assessment.position = positionOf(sight, assessment.steps);
    assessment.stamp = stampOf(view);
    assessment.whyNot = whyNotLines(sight);
    assessment.log = logLines(sight);
    addChoices(sight, assessment);
    assessment.result = view.result;
    if (assessment.result)
        assessment.result->findings = untoldLines(view.notices) + view.result->findings;
    assessment.consistency = view.consistency;
    if (view.consistency)
        assessment.consistencyLines = QStringList{consistencyHeadline(fleet, *view.consistency)} +
                                      consistencyLines(fleet, *view.consistency);
    assessment.integrity = integrityOf(view);
    return assessment;
}

} // namespace pilothouse
