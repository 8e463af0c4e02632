#pragma once

#include "models/fleet/reader.h"

#include <QDir>
#include <QStringList>

/// The fleet files in tests/data/fleets, and the fixed world in which the tests read them.
namespace pilothouse::samples {

inline const QString shipped =
    QStringLiteral(PILOTHOUSE_SOURCE_DIR "/resources/fleets/oversight.yaml");

/// Full paths of the *.yaml files in tests/data/fleets/<folder>, sorted.
inline QStringList files(const QString& folder)
{
    const QDir dir(QStringLiteral(PILOTHOUSE_SOURCE_DIR "/tests/data/fleets/") + folder);
    QStringList paths;
    for (const QString& name : dir.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
        paths.append(dir.filePath(name));
    return paths;
}

/// Today is 24 November 2026; secrets whose place says "missing" cannot be resolved, and those
/// below /exposed are readable by everyone.
inline FleetReadOptions options()
{
    FleetReadOptions options;
    options.today = QDate(2026, 11, 24);
    options.secretCheck = [](const SecretReference& reference) {
        const bool missing =
            reference.place.contains(QLatin1String("missing"), Qt::CaseInsensitive);
        return missing ? QStringLiteral("Nothing is kept at %1.").arg(reference.place) : QString();
    };
    options.secretWarning = [](const SecretReference& reference) {
        const bool exposed = reference.place.startsWith(QLatin1String("/exposed"));
        return exposed ? QStringLiteral("Every user may read %1.").arg(reference.place) : QString();
    };
    return options;
}

} // namespace pilothouse::samples
