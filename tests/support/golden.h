#pragma once

#include <QFile>
#include <QString>

namespace pilothouse::tests {

/// What tests/golden holds under that name. UPDATE_GOLDEN=1 writes `text` there first, so that a
/// change is reviewed as a diff.
inline QString golden(const QString& name, const QString& text)
{
    QFile file(QStringLiteral(PILOTHOUSE_SOURCE_DIR "/tests/golden/") + name);
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text.toUtf8());
        file.close();
    }
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace pilothouse::tests
