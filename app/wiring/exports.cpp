#include "app/wiring/exports.h"

#include "app/wiring/words.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace pilothouse {

namespace {

Done write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(bytes) == bytes.size() && file.commit())
        return std::monostate{};
    return Error{ErrorCode::Refused, WiringWords::tr("%1 could not be written").arg(path),
                 file.errorString(), WiringWords::tr("Free the disk, or make the folder writable")};
}

} // namespace

Result<QString> writeExport(const QString& name, const QByteArray& json, const QByteArray& pdf)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                           QStringLiteral("/pilothouse");
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Refused,
                     WiringWords::tr("The folder %1 could not be made").arg(folder),
                     {},
                     WiringWords::tr("Make it, or make its parent writable")};
    const QDir place(folder);
    if (const Done done = write(place.filePath(name + QStringLiteral(".json")), json); !done)
        return done.error();
    if (const Done done = write(place.filePath(name + QStringLiteral(".pdf")), pdf); !done)
        return done.error();
    return folder;
}

} // namespace pilothouse
