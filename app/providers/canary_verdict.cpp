#include "app/providers/canary_verdict.h"

#include "app/providers/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pilothouse {

namespace {

CanaryVerdict acknowledged(const QString& region)
{
    return {CanaryOutcome::Acknowledged, region, {}};
}

CanaryVerdict locallyCommitted()
{
    return {CanaryOutcome::LocallyCommitted,
            {},
            {ErrorCode::Refused,
             ProviderWords::tr("The write was committed without its replication"),
             ProviderWords::tr("The wait for the standbys was cancelled"),
             ProviderWords::tr("Check the synchronous standbys of the primary")}};
}

Error notUnderstood(int status)
{
    return {ErrorCode::Malformed,
            ProviderWords::tr("The public write path answered something not understood"),
            QStringLiteral("HTTP %1").arg(status),
            ProviderWords::tr("Check what serves that path")};
}

Error notCommitted(int status, const QJsonObject& body)
{
    const QString said = body.value(QLatin1String("error")).toString().left(200);
    const QString code = QStringLiteral("HTTP %1").arg(status);
    return {ErrorCode::Refused, ProviderWords::tr("The public write path did not commit"),
            said.isEmpty() ? code : QStringLiteral("%1, %2").arg(code, said),
            ProviderWords::tr("Check the primary and the application")};
}

/// Without the table, or the right to write there, each token is refused for ever.
Error asPrepared(const PostgresOutcome& outcome)
{
    Error error = outcome.rows.error();
    if (outcome.sqlState == QLatin1String("42P01") || outcome.sqlState == QLatin1String("42501"))
        error.nextStep =
            ProviderWords::tr("Run packaging/postgresql/watcher.sql on the primary: it makes the "
                              "canary's table, and lets database.user write there");
    return error;
}

bool saysRefused(int status, const QJsonObject& body)
{
    constexpr int clientError = 400;
    constexpr int serverError = 500;
    if (status >= clientError && status < serverError)
        return true;
    const QString outcome = body.value(QLatin1String("outcome")).toString();
    return outcome == QLatin1String("refused");
}

} // namespace

CanaryVerdict databaseVerdict(const PostgresOutcome& outcome, const RegionId& region)
{
    // 40003: the server itself does not know whether the statement completed.
    const bool isDoubtful = outcome.mayHaveHappened || outcome.sqlState == QLatin1String("40003");
    if (!outcome.rows.ok())
        return {
            isDoubtful ? CanaryOutcome::Unknown : CanaryOutcome::Refused, {}, asPrepared(outcome)};
    const PostgresRows& rows = outcome.rows.value();
    const bool isWarned =
        std::any_of(rows.notices.begin(), rows.notices.end(), [](const PostgresNotice& notice) {
            return notice.sqlState == QLatin1String("01000");
        });
    return isWarned ? locallyCommitted() : acknowledged(region.text());
}

CanaryVerdict publicVerdict(const HttpOutcome& outcome)
{
    if (!outcome.reply.ok())
        return {outcome.wasSent ? CanaryOutcome::Unknown : CanaryOutcome::Refused,
                {},
                outcome.reply.error()};
    const HttpReply& reply = outcome.reply.value();
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    const bool isCommitted = body.value(QLatin1String("committed")).toBool();
    if (body.value(QLatin1String("locallyCommitted")).toBool())
        return locallyCommitted();
    if (reply.status == 200 && isCommitted)
        return acknowledged(body.value(QLatin1String("region")).toString());
    if (saysRefused(reply.status, body))
        return {CanaryOutcome::Refused, {}, notCommitted(reply.status, body)};
    return {CanaryOutcome::Unknown,
            {},
            body.isEmpty() ? notUnderstood(reply.status) : notCommitted(reply.status, body)};
}

} // namespace pilothouse
