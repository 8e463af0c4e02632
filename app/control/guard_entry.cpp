#include "app/control/guard_entry.h"

#include "models/journal/fields.h"

#include <array>

namespace pilothouse {

namespace {

QString wordOf(CheckState state)
{
    constexpr std::array words = {"pass", "fail", "unknown", "ask"};
    return QString::fromLatin1(words.at(static_cast<std::size_t>(state)));
}

QString wordOf(Clearance clearance)
{
    constexpr std::array words = {"none", "reason", "break-glass", "answer"};
    return QString::fromLatin1(words.at(static_cast<std::size_t>(clearance)));
}

QJsonObject checkEntry(const GuardCheck& check)
{
    QJsonObject object;
    putText(object, "key", check.key);
    putText(object, "state", wordOf(check.state));
    putText(object, "clearance", wordOf(check.clearance));
    putText(object, "phrase", check.phrase);
    putText(object, "what", check.what);
    putText(object, "value", check.value);
    putText(object, "limit", check.limit);
    putText(object, "source", check.source);
    putText(object, "whoClears", check.whoClears);
    if (check.age)
        object.insert(QStringLiteral("ageMicros"), qint64{check.age->count()});
    return object;
}

QJsonObject targetEntry(const GuardTarget& target)
{
    QJsonObject object;
    putText(object, "region", target.region.text());
    putText(object, "name", target.name);
    putText(object, "code", target.shortCode);
    putFlag(object, "fit", target.isFit);
    putFlag(object, "recommended", target.isRecommended);
    putText(object, "lossSeconds", target.lossSeconds);
    putText(object, "lossBytes", target.lossBytes);
    putTexts(object, "reasons", target.reasons);
    return object;
}

QJsonObject impactEntry(const ImpactLine& line)
{
    QJsonObject object;
    putText(object, "text", line.text);
    putFlag(object, "loss", line.isLoss);
    putFlag(object, "untouched", line.isUntouched);
    return object;
}

QJsonObject categoryEntry(const std::pair<QString, QString>& category)
{
    return {{QStringLiteral("code"), category.first}, {QStringLiteral("words"), category.second}};
}

} // namespace

QJsonObject guardEntry(const GuardSession::View& view)
{
    const GuardAssessment& guard = view.guard;
    QJsonObject object;
    putText(object, "sentence", guard.sentence);
    putText(object, "from", guard.from.text());
    if (guard.to)
        putText(object, "to", guard.to->text());
    putText(object, "toCode", guard.toCode);
    putText(object, "plan", guard.planHash);
    putNumber(object, "steps", guard.stepCount);
    putNumber(object, "expectedMicros", Microseconds(guard.expectedDuration).count());
    putText(object, "fencePath", guard.fencePath);
    putText(object, "largestLoss", guard.largestLoss);
    putText(object, "approval", view.approval);
    putText(object, "notice", view.notice);
    putTexts(object, "missing", view.missing);
    putList(object, "targets", guard.targets, targetEntry);
    putList(object, "checks", guard.checks, checkEntry);
    putList(object, "impact", guard.impact, impactEntry);
    putList(object, "categories", GuardSession::categories(), categoryEntry);
    return object;
}

} // namespace pilothouse
