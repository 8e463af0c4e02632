#include "app/executors/history.h"
#include "app/executors/words.h"
#include "models/core/text.h"

namespace pilothouse {

namespace {

QString wordsOf(const Reason& reason)
{
    switch (reason.code) {
    case CandidateReason::Unreachable:
        return ExecutorWords::tr("not reached");
    case CandidateReason::NotStandby:
        return ExecutorWords::tr("no standby");
    case CandidateReason::NeverStreamed:
        return ExecutorWords::tr("never streamed");
    case CandidateReason::HistoryUnknown:
        return ExecutorWords::tr("history not known");
    case CandidateReason::OtherHistory:
        return ExecutorWords::tr("another history");
    case CandidateReason::UnlawfulPlace:
        return ExecutorWords::tr("not lawful for: %1").arg(reason.value);
    case CandidateReason::Excluded:
        return ExecutorWords::tr("excluded by the policy");
    case CandidateReason::InMaintenance:
        return ExecutorWords::tr("in maintenance");
    case CandidateReason::SettingsTooSmall:
        return ExecutorWords::tr("settings smaller than the primary's");
    case CandidateReason::ReplayPaused:
        return ExecutorWords::tr("replay is paused");
    case CandidateReason::ApplyDelayed:
        return ExecutorWords::tr("applies %1 late")
            .arg(text::duration(Microseconds(reason.value.toLongLong())));
    case CandidateReason::SettingsUnknown:
        return ExecutorWords::tr("primary's settings not known");
    case CandidateReason::Behind:
        return ExecutorWords::tr("%1 behind").arg(text::bytes(reason.value.toLongLong()));
    case CandidateReason::LowerPriority:
        return ExecutorWords::tr("priority %1").arg(reason.value);
    case CandidateReason::LessCapacity:
        return ExecutorWords::tr("capacity %1").arg(reason.value);
    case CandidateReason::First:
        return ExecutorWords::tr("first");
    }
    Q_UNREACHABLE();
}

} // namespace

QString rankingWords(const Ranking& ranking)
{
    QStringList lines;
    for (const Candidate& candidate : ranking.candidates) {
        QStringList reasons;
        for (const Reason& reason : candidate.reasons)
            reasons.append(wordsOf(reason));
        const QString position = candidate.position == 0 ? ExecutorWords::tr("no position")
                                                         : text::lsn(candidate.position);
        lines.append(
            ExecutorWords::tr("%1: %2, %3, %4")
                .arg(candidate.region.text(),
                     candidate.isFit ? ExecutorWords::tr("fit") : ExecutorWords::tr("not fit"),
                     position, reasons.join(QStringLiteral(", "))));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace pilothouse
