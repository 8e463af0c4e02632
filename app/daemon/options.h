#pragma once

#include "models/core/result.h"

#include <QStringList>

#include <optional>

namespace pilothouse {

/// What was asked on the daemon's command line.
struct DaemonOptions
{
    QString fleetFile;
    std::optional<quint16> healthPort; ///< Empty: no endpoint.
    std::optional<QString> text;       ///< Help or version: printed, and nothing is run.
};

/// Reads the arguments, the program's name first; an Error says which one is wrong.
[[nodiscard]] Result<DaemonOptions> readDaemonOptions(const QStringList& arguments);

} // namespace pilothouse
