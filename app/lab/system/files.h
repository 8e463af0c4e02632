#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace pilothouse::lab {

/// Writes a whole file with these permission bits (for example 0600); atomic: a reader sees the
/// old text or the new one.
[[nodiscard]] Done writeFile(const QString& path, const QByteArray& text, unsigned mode = 0644);

/// Creates a folder and those above it, the last with these permission bits.
[[nodiscard]] Done makeFolder(const QString& path, unsigned mode = 0700);

/// The bytes of a file, or why it cannot be read.
[[nodiscard]] Result<QByteArray> readFile(const QString& path);

} // namespace pilothouse::lab
