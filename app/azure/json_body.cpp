#include "app/azure/json_body.h"

#include "app/azure/words.h"

#include <QJsonDocument>

namespace pilothouse {

Result<QJsonObject> parseJsonObject(const QByteArray& body, const QString& peer)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (document.isObject())
        return document.object();
    return Error{ErrorCode::Malformed,
                 AzureWords::tr("%1 answered something that is not understood").arg(peer),
                 body.isEmpty() ? AzureWords::tr("The answer is empty") : problem.errorString(),
                 AzureWords::tr("Check what answers on that address")};
}

} // namespace pilothouse
