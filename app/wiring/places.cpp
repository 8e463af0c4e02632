#include "app/wiring/places.h"

#include "app/secrets/secret_store.h"

#include <QStandardPaths>
#include <QUrl>

namespace pilothouse {

QString placeOfRuns()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString dataFileOf(const Fleet& fleet, const QString& kind)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(fleet.name));
    return QStringLiteral("%1/%2/%3.sqlite").arg(placeOfRuns(), kind, name);
}

SecretResolver resolverOf(const SecretStore& secrets)
{
    return [&secrets](const SecretReference& reference) -> Result<QString> {
        const Result<QByteArray> secret = secrets.secret(reference);
        if (!secret)
            return secret.error();
        return QString::fromUtf8(secret.value());
    };
}

} // namespace pilothouse
