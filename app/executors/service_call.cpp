#include "app/executors/service_call.h"

#include "app/executors/words.h"

#include <QJsonDocument>

namespace pilothouse {

namespace {

/// What a service says itself about a failure, if it says it where most do.
QString ownWords(const QJsonObject& body)
{
    constexpr qsizetype longest = 200;
    for (const char* member : {"error", "message", "what"})
        if (const QString words = body.value(QLatin1String(member)).toString(); !words.isEmpty())
            return words.simplified().left(longest);
    return {};
}

} // namespace

HttpRequest applicationRequest(const Fleet& fleet, const Region& region, const QString& path,
                               Milliseconds deadline)
{
    HttpRequest request;
    request.url = QStringLiteral("https://%1:%2%3")
                      .arg(region.application.host)
                      .arg(region.application.port)
                      .arg(path);
    request.address = region.application.address;
    request.headers = fleet.health.headers;
    request.authorityFile = fleet.certificateAuthorityFile;
    request.deadline = deadline;
    return request;
}

Result<QJsonObject> okJson(const HttpOutcome& outcome, const QString& what)
{
    if (!outcome.reply)
        return outcome.reply.error();
    const HttpReply& reply = outcome.reply.value();
    if (reply.status == 200)
        return QJsonDocument::fromJson(reply.body).object();
    const QString own = ownWords(QJsonDocument::fromJson(reply.body).object());
    const QString status = ExecutorWords::tr("HTTP %1").arg(reply.status);
    return Error{ErrorCode::Refused,
                 what,
                 own.isEmpty() ? status : QStringLiteral("%1, %2").arg(status, own),
                 {}};
}

} // namespace pilothouse
