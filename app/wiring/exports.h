#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace pilothouse {

/// Writes a run as `name`.json and `name`.pdf into the user's documents, for this user's eyes only.
/// Yields the folder. Files of that name are replaced: a run has one name and one content.
[[nodiscard]] Result<QString> writeExport(const QString& name, const QByteArray& json,
                                          const QByteArray& pdf);

} // namespace pilothouse
