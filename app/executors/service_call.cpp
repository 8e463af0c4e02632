#include "app/executors/service_call.h"

#include "app/executors/words.h"

#include <QJsonDocument>

namespace pilothouse {

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
    return Error{ErrorCode::Refused, what, ExecutorWords::tr("HTTP %1").arg(reply.status), {}};
}

} // namespace pilothouse
