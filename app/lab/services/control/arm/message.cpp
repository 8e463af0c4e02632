#include "app/lab/services/control/arm/message.h"

#include <QJsonDocument>

namespace pilothouse::lab::arm {

namespace {

bool isWord(const QString& segment, const char* word)
{
    return segment.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

} // namespace

Answer json(unsigned status, const QJsonObject& object)
{
    return {status,
            {{QStringLiteral("Content-Type"), QStringLiteral("application/json; charset=utf-8")}},
            QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer refusal(unsigned status, const QString& code, const QString& message)
{
    return json(status, {{"error", QJsonObject{{"code", code}, {"message", message}}}});
}

Answer notFound(const QString& what)
{
    return refusal(404, QStringLiteral("ResourceNotFound"),
                   QStringLiteral("The resource '%1' was not found").arg(what));
}

Answer groupNotFound(const QString& resourceGroup)
{
    return refusal(404, QStringLiteral("ResourceGroupNotFound"),
                   QStringLiteral("Resource group '%1' could not be found").arg(resourceGroup));
}

Answer methodNotAllowed(const QByteArray& method)
{
    return refusal(
        405, QStringLiteral("MethodNotAllowed"),
        QStringLiteral("The resource does not support %1").arg(QString::fromLatin1(method)));
}

Answer badRequest(const QString& message)
{
    return refusal(400, QStringLiteral("BadRequest"), message);
}

QString ResourcePath::word(qsizetype index) const
{
    return rest.value(index).toLower();
}

std::optional<ResourcePath> readPath(const QString& path)
{
    QStringList segments = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (segments.size() < 4 || !isWord(segments[0], "subscriptions"))
        return std::nullopt;
    ResourcePath read;
    read.subscription = segments[1];
    segments = segments.mid(2);
    if (isWord(segments[0], "resourceGroups")) {
        read.resourceGroup = segments.value(1);
        segments = segments.mid(2);
    }
    if (segments.size() < 3 || !isWord(segments[0], "providers"))
        return std::nullopt;
    read.provider = segments[1].toLower();
    read.rest = segments.mid(2);
    return read;
}

} // namespace pilothouse::lab::arm
