#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// Members of a JSON object from elsewhere. One that is missing, or of another type, is empty:
/// whoever must tell the two apart looks at the QJsonValue itself.
namespace pilothouse {

[[nodiscard]] inline QString textIn(const QJsonObject& object, const char* member)
{
    return object.value(QLatin1String(member)).toString();
}

[[nodiscard]] inline QJsonObject objectIn(const QJsonObject& object, const char* member)
{
    return object.value(QLatin1String(member)).toObject();
}

[[nodiscard]] inline QJsonArray listIn(const QJsonObject& object, const char* member)
{
    return object.value(QLatin1String(member)).toArray();
}

} // namespace pilothouse
