#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// Looks for secrets in what a program leaves behind, in every form that a careless one would give
/// them.
namespace pilothouse::security {

struct Secret
{
    QString name; ///< What a sighting calls it: the value is in no report.
    QByteArray value;
};

/// One line a sighting: "the password of pilothouse, as UTF-16, in /path".
using Sightings = QStringList;

/// What stands in that file, or nothing when it cannot be read: a process that ends while it is
/// looked at has nothing more to tell.
[[nodiscard]] QByteArray contentOf(const QString& path);

/// In raw bytes: as UTF-8, UTF-16, base64, percent-encoded, hexadecimal.
[[nodiscard]] Sightings searchBytes(const std::vector<Secret>& secrets, const QString& place,
                                    const QByteArray& bytes);

/// In every file below the folder: its bytes, the text of a PDF, each cell of an SQLite database;
/// and any bearer token, whoever gave it out. A file that cannot be read is a sighting too: what
/// was not looked at is not clean.
[[nodiscard]] Sightings searchFolder(const std::vector<Secret>& secrets, const QString& folder);

/// In the command lines and environments of all processes of this machine that may be read.
[[nodiscard]] Sightings searchProcesses(const std::vector<Secret>& secrets);

/// Files and folders below that folder which anybody but their owner may read, write or enter.
[[nodiscard]] QStringList exposedBelow(const QString& folder);

} // namespace pilothouse::security
