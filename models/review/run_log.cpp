#include "models/review/phrases.h"
#include "models/review/sight.h"
#include "models/review/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

QString seen(const std::vector<StepEvidence>& evidence)
{
    QStringList words;
    for (const StepEvidence& each : evidence)
        words << (each.value.isEmpty() ? evidenceWords(each.code) : each.value);
    return words.isEmpty() ? QString() : QStringLiteral(" · ") + words.join(QStringLiteral(" · "));
}

QString stepped(const RunSight& sight, const Record& record)
{
    const QString event = eventWords(record.stepRun.state);
    if (event.isEmpty())
        return {};
    return QStringLiteral("%1  %2: %3%4")
        .arg(QString::number(record.step + 1), sentenceOf(sight, record.step), event,
             seen(record.evidence));
}

QString refused(const RunSight& sight, const Record& record)
{
    QStringList words;
    for (const GuardFact& fact : record.facts)
        words << needWords(fact.need);
    return ReviewWords::tr("%1  %2: refused. Not so: %3")
        .arg(QString::number(record.step + 1), sentenceOf(sight, record.step),
             words.join(QStringLiteral("; ")));
}

QString phased(const Record& record)
{
    switch (record.phase) {
    case Phase::Prepared:
        return {};
    case Phase::Forward:
        return record.row == QLatin1String("start") ? ReviewWords::tr("Run begins")
                                                    : ReviewWords::tr("Run goes on");
    case Phase::Backward:
        return ReviewWords::tr("Run goes back");
    case Phase::Held:
        return record.row == QLatin1String("restarted")
                   ? ReviewWords::tr("Run held: the engine started anew")
                   : ReviewWords::tr("Run held");
    case Phase::Switched:
        return ReviewWords::tr("Run done");
    case Phase::RolledBack:
        return ReviewWords::tr("Run rolled back");
    case Phase::FalseAlarm:
        return ReviewWords::tr("Run ended: false alarm");
    case Phase::Abandoned:
        return ReviewWords::tr("Run ended: a person goes on by hand");
    case Phase::NeedsOperator:
        return ReviewWords::tr("Run ended: a person must look");
    }
    return {};
}

QString lineOf(const RunSight& sight, const Record& record)
{
    switch (record.kind) {
    case RecordKind::Opened:
        return ReviewWords::tr("Run %1 opened, plan #%2")
            .arg(record.run.text(), QString::fromLatin1(record.planHash.left(8)));
    case RecordKind::PhaseEntered:
        return phased(record);
    case RecordKind::WishMade:
        return record.row == QLatin1String("abort") ? ReviewWords::tr("Taking back asked for")
                                                    : ReviewWords::tr("Hold asked for");
    case RecordKind::LeaseTaken:
        return ReviewWords::tr("%1 drives the run now").arg(record.occasion.leaseHolder);
    case RecordKind::GroupEntered:
        return {};
    case RecordKind::StepEntered:
        return stepped(sight, record);
    case RecordKind::Refused:
        return refused(sight, record);
    }
    return {};
}

} // namespace

std::vector<LogLine> logLines(const RunSight& sight)
{
    std::vector<LogLine> lines;
    for (const Record& record : sight.view.records) {
        QString words = lineOf(sight, record);
        if (words.isEmpty())
            continue;
        if (!record.occasion.reason.isEmpty())
            words += ReviewWords::tr(" · reason: %1").arg(record.occasion.reason);
        lines.push_back({record.occasion.wall, words, record.occasion.actor});
    }
    for (const NoticeAccount& account : sight.view.notices)
        for (const QString& words : untoldLines({account})) {
            const auto later = std::find_if(lines.begin(), lines.end(), [&](const LogLine& line) {
                return line.at > account.at;
            });
            lines.insert(later, LogLine{account.at, words, QStringLiteral("engine")});
        }
    return lines;
}

} // namespace pilothouse
