#include "app/wiring/places.h"

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

} // namespace pilothouse
