#include "models/review/notices.h"

#include "models/orchestration/codes.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pilothouse {

namespace {

QString isoTime(UtcTime time)
{
    const qint64 milliseconds = toMilliseconds(time.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// Which run, and whether it was a real one: a drill must not wake anybody.
QJsonObject opening(const RunHeader& header, const char* notice, UtcTime at)
{
    return {{QStringLiteral("notice"), QLatin1String(notice)},
            {QStringLiteral("run"), header.id.text()},
            {QStringLiteral("fleet"), header.fleetName},
            {QStringLiteral("mode"), codeOf(header.mode)},
            {QStringLiteral("timestamp"), isoTime(at)}};
}

Notice noticeOf(const RunHeader& header, const char* name, const QJsonObject& object)
{
    return {QStringLiteral("%1/%2").arg(header.id.text(), QLatin1String(name)),
            QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

} // namespace

Notice failoverNotice(const RunHeader& header, const RegionId& newPrimary, UtcTime at)
{
    QJsonObject object = opening(header, "failover", at);
    object.insert(QStringLiteral("oldPrimary"), header.plan.oldPrimary.text());
    object.insert(QStringLiteral("newPrimary"), newPrimary.text());
    return noticeOf(header, "failover", object);
}

std::optional<Notice> rtoExceededNotice(const RunHeader& header,
                                        const std::optional<Measured>& machineRto, UtcTime at)
{
    if (!machineRto || machineRto->isMet())
        return std::nullopt;
    QJsonObject object = opening(header, "rto-exceeded", at);
    object.insert(QStringLiteral("elapsed"), qint64{toMilliseconds(machineRto->value).count()});
    object.insert(QStringLiteral("rto"), qint64{toMilliseconds(machineRto->limit).count()});
    return noticeOf(header, "rto-exceeded", object);
}

std::optional<Notice> brokenGlassNotice(const RunHeader& header, UtcTime at)
{
    QJsonArray risks;
    for (const DecisionCheck& check : header.decision.checks)
        if (check.isGlassBroken)
            risks.append(QJsonObject{{QStringLiteral("check"), check.key},
                                     {QStringLiteral("seen"), check.value},
                                     {QStringLiteral("limit"), check.limit},
                                     {QStringLiteral("typed"), check.overriddenBecause}});
    if (risks.isEmpty())
        return std::nullopt;
    QJsonObject object = opening(header, "glass-broken", at);
    object.insert(QStringLiteral("operator"), header.decision.operatorName);
    object.insert(QStringLiteral("risks"), risks);
    return noticeOf(header, "glass-broken", object);
}

} // namespace pilothouse
