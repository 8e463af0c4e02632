#include "models/orchestration/learned.h"

#include "models/core/text.h"
#include "models/orchestration/codes.h"

#include <QDateTime>

#include <algorithm>

namespace pilothouse {

namespace {

const QString noRung = QStringLiteral("none");

/// What stands before the last space, and behind it: names may hold spaces, numbers hold none.
struct NamedValue
{
    QString name;
    QString value;
};

NamedValue splitLast(const QString& text)
{
    return {text.section(u' ', 0, -2), text.section(u' ', -1)};
}

std::optional<std::uint64_t> positionIn(const QString& lsn)
{
    bool isHigh = false;
    bool isLow = false;
    const std::uint64_t high = lsn.section(u'/', 0, 0).toUInt(&isHigh, 16);
    const std::uint64_t low = lsn.section(u'/', 1).toUInt(&isLow, 16);
    return isHigh && isLow ? std::optional((high << 32U) | low) : std::nullopt;
}

void takeRank(RunLearned& learned, const QString& value)
{
    const NamedValue named = splitLast(value);
    const std::optional<std::uint64_t> position = positionIn(named.value);
    if (position && !named.name.isEmpty())
        learned.rankedAt[RegionId(named.name)] = *position;
}

/// The first one stays: a later attempt may have read what an earlier one had set.
void takePriority(RunLearned& learned, const QString& value)
{
    const NamedValue named = splitLast(value);
    bool isNumber = false;
    const int priority = named.value.toInt(&isNumber);
    if (isNumber && !named.name.isEmpty())
        learned.priorityBefore.emplace(named.name, priority);
}

void takeQuorum(RunLearned& learned, const QString& value)
{
    const QDateTime at = QDateTime::fromString(value.section(u' ', 0, 0), Qt::ISODateWithMs);
    if (!at.isValid())
        return;
    learned.quorum = QuorumSeen{UtcTime(Milliseconds(at.toMSecsSinceEpoch())),
                                value.section(u' ', 1, 1), value.section(u' ', 2)};
}

void takeFence(RunLearned& learned, const QString& value)
{
    learned.isFenceTold = true;
    if (const auto rung = fromCode<Rung>(value))
        learned.fenceOrdered.insert(*rung);
}

void take(RunLearned& learned, const StepEvidence& evidence)
{
    if (evidence.code == EvidenceCode::RankedAt)
        takeRank(learned, evidence.value);
    else if (evidence.code == EvidenceCode::PriorityBefore)
        takePriority(learned, evidence.value);
    else if (evidence.code == EvidenceCode::QuorumSeen)
        takeQuorum(learned, evidence.value);
    else if (evidence.code == EvidenceCode::FenceOrdered)
        takeFence(learned, evidence.value);
}

} // namespace

RunLearned learnedBy(const std::vector<Record>& records)
{
    RunLearned learned;
    int fence = -1;
    for (const Record& record : records) {
        const auto tells = [](const StepEvidence& evidence) {
            return evidence.code == EvidenceCode::FenceOrdered;
        };
        if (std::any_of(record.evidence.begin(), record.evidence.end(), tells))
            fence = record.step;
        else if (record.kind == RecordKind::StepEntered && record.step == fence && fence >= 0 &&
                 record.stepRun.state == StepState::Acting)
            learned.isFenceTold = false;
        for (const StepEvidence& evidence : record.evidence)
            take(learned, evidence);
    }
    return learned;
}

StepEvidence rankedAt(const RegionId& region, std::uint64_t position)
{
    return {EvidenceCode::RankedAt,
            QStringLiteral("%1 %2").arg(region.text(), text::lsn(position))};
}

StepEvidence priorityBefore(const QString& profile, int priority)
{
    return {EvidenceCode::PriorityBefore, QStringLiteral("%1 %2").arg(profile).arg(priority)};
}

StepEvidence quorumSeen(const QuorumSeen& seen)
{
    const QDateTime at =
        QDateTime::fromMSecsSinceEpoch(toMilliseconds(seen.at.time_since_epoch()).count(), Qt::UTC);
    return {
        EvidenceCode::QuorumSeen,
        QStringLiteral("%1 %2 %3").arg(at.toString(Qt::ISODateWithMs), seen.commit, seen.names)};
}

StepEvidence fenceOrdered(const std::optional<Rung>& rung)
{
    return {EvidenceCode::FenceOrdered, rung ? codeOf(*rung) : noRung};
}

} // namespace pilothouse
