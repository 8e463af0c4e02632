#include "app/executors/history.h"
#include "app/executors/words.h"
#include "models/core/text.h"

namespace pilothouse {

namespace {

using W = ExecutorWords;

QString wordsOf(const Reason& reason)
{
    switch (reason.code) {
    case CandidateReason::Unreachable:
        return W::tr("not reached");
    case CandidateReason::NotStandby:
        return W::tr("no standby");
    case CandidateReason::NeverStreamed:
        return W::tr("never streamed");
    case CandidateReason::HistoryUnknown:
        return W::tr("history not known");
    case CandidateReason::OtherHistory:
        return W::tr("another history");
    case CandidateReason::UnlawfulPlace:
        return W::tr("not lawful for: %1").arg(reason.value);
    case CandidateReason::Excluded:
        return W::tr("excluded by the policy");
    case CandidateReason::InMaintenance:
        return W::tr("in maintenance");
    case CandidateReason::SettingsTooSmall:
        return W::tr("settings smaller than the primary's");
    case CandidateReason::ReplayPaused:
        return W::tr("replay is paused");
    case CandidateReason::ApplyDelayed:
        return W::tr("applies %1 late")
            .arg(text::duration(Microseconds(reason.value.toLongLong())));
    case CandidateReason::SettingsUnknown:
        return W::tr("primary's settings not known");
    case CandidateReason::Behind:
        return W::tr("%1 behind").arg(text::bytes(reason.value.toLongLong()));
    case CandidateReason::LowerPriority:
        return W::tr("priority %1").arg(reason.value);
    case CandidateReason::LessCapacity:
        return W::tr("capacity %1").arg(reason.value);
    case CandidateReason::First:
        return W::tr("first");
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
        const QString position =
            candidate.position == 0 ? W::tr("no position") : text::lsn(candidate.position);
        lines.append(W::tr("%1: %2, %3, %4")
                         .arg(candidate.region.text(),
                              candidate.isFit ? W::tr("fit") : W::tr("not fit"), position,
                              reasons.join(QStringLiteral(", "))));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace pilothouse
