#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

/// Secrets that can be read at once: environment variables and files.
namespace pilothouse {

/// No password, token or key in a file is longer.
constexpr qint64 secretBytesMax = 65'536;

/// The variable's value; NotFound when it is not set or empty.
[[nodiscard]] Result<QByteArray> readEnvironmentSecret(const QString& name);

/// The file's content without the line end at its end; NotFound, Refused or Malformed (empty, or
/// above secretBytesMax).
[[nodiscard]] Result<QByteArray> readFileSecret(const QString& path);

/// Who else may read the file, in words; empty when only its owner may, or when it is not there.
[[nodiscard]] QString fileExposure(const QString& path);

} // namespace pilothouse
