#include "app/lab/services/application/token.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace pilothouse::lab {

namespace {

constexpr int writerMax = 64;
/// Beyond it a double in JSON no longer tells one whole number from the next.
constexpr double numberMax = 9007199254740991.0;

Error wrong(const QString& why)
{
    return {ErrorCode::Malformed, QStringLiteral("The token was not written"), why, {}};
}

} // namespace

Result<Token> tokenFrom(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return wrong(error.errorString());
    const QString writer = object["writer"].toString();
    if (writer.isEmpty() || writer.size() > writerMax)
        return wrong(QStringLiteral("writer takes 1 to %1 characters").arg(writerMax));
    const double number = object["token"].toDouble(-1.0);
    if (number < 0.0 || number > numberMax || number != std::floor(number))
        return wrong(QStringLiteral("token takes a whole number from 0"));
    return Token{writer, static_cast<qint64>(number)};
}

} // namespace pilothouse::lab
