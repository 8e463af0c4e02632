#pragma once

#include "models/core/result.h"

#include <QString>

namespace pilothouse {

/// Makes the folder and what leads to it, for this user alone (0700). One that is there already
/// stays as it is.
[[nodiscard]] Done makePrivateFolder(const QString& folder);

/// Makes the file, for this user alone (0600), or takes everybody else's rights to one that is
/// there.
[[nodiscard]] Done makePrivateFile(const QString& path);

/// Puts `text` in place of the file's content, so that after a power cut one or the other is there.
/// Blocks until it is on the disk.
[[nodiscard]] Done replaceFile(const QString& path, const QByteArray& text);

} // namespace pilothouse
