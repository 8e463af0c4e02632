#include "app/azure/arm_error.h"

#include "app/azure/words.h"
#include "models/core/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pilothouse {

namespace {

/// Longest text of another side that is shown.
constexpr qsizetype messageMax = 400;

ErrorCode codeFor(int status)
{
    switch (status) {
    case 404:
        return ErrorCode::NotFound;
    case 429:
        return ErrorCode::Throttled;
    case 408:
    case 504:
        return ErrorCode::Timeout;
    default:
        return ErrorCode::Refused;
    }
}

QString nextStepFor(int status)
{
    switch (status) {
    case 401:
        return AzureWords::tr("Check tenant, client id and client secret in the fleet file");
    case 403:
        return AzureWords::tr("Give the client a role that may do this");
    case 404:
        return AzureWords::tr("Compare subscription, resource group and name with the fleet file");
    case 429:
        return AzureWords::tr("Nothing to do: it is asked again when the pause is over");
    default:
        return status >= 500 ? AzureWords::tr("Look at the state of Azure; it is asked again")
                             : QString();
    }
}

/// "Code: message" in the resource manager's own words, or nothing.
QString wordsOf(const QByteArray& body)
{
    const QJsonObject whole = QJsonDocument::fromJson(body).object();
    const QJsonValue wrapped = whole.value(QLatin1String("error"));
    const QJsonObject error = wrapped.isObject() ? wrapped.toObject() : whole;
    const QString code = error.value(QLatin1String("code")).toString();
    const QString message = error.value(QLatin1String("message")).toString().left(messageMax);
    if (code.isEmpty() || message.isEmpty())
        return code + message;
    return QStringLiteral("%1: %2").arg(code, message);
}

} // namespace

Error armError(const HttpReply& reply, const QString& what)
{
    QString why = QStringLiteral("HTTP %1").arg(reply.status);
    if (const QString words = wordsOf(reply.body); !words.isEmpty())
        why += QStringLiteral(", ") + words;
    if (reply.retryAfter)
        why += AzureWords::tr("; asks for a pause of %1").arg(text::duration(*reply.retryAfter));
    return {codeFor(reply.status), what, why, nextStepFor(reply.status)};
}

Error armPause(Seconds left, const QString& what)
{
    return {ErrorCode::Throttled, what,
            AzureWords::tr("Azure asked for a pause; %1 of it are left").arg(text::duration(left)),
            nextStepFor(429)};
}

} // namespace pilothouse
