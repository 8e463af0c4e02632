#include "app/azure/json_body.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace pilothouse {

Result<QJsonObject> parseJsonObject(const QByteArray& body, const QString& peer)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (document.isObject())
        return document.object();
    return Error{
        ErrorCode::Malformed,
        QCoreApplication::translate("Azure", "%1 answered something that is not understood")
            .arg(peer),
        body.isEmpty() ? QCoreApplication::translate("Azure", "The answer is empty")
                       : problem.errorString(),
        QCoreApplication::translate("Azure", "Check what answers on that address")};
}

} // namespace pilothouse
