#pragma once

#include "app/control/control_request.h"
#include "models/core/result.h"
#include "models/core/time.h"

#include <QStringList>

#include <optional>

namespace pilothouse::ctl {

/// What was asked on the command line.
struct Options
{
    QString place; ///< Where runs and sockets are kept.
    QString fleet; ///< Empty: the only one.
    bool isJson = false;
    Milliseconds patience{5'000};
    ControlRequest request;
    bool isFollowed = false;     ///< run: told on until the run ends or is held.
    std::optional<QString> text; ///< Help or version: printed, and nothing is asked.
};

/// Reads the arguments, the program's name first; an Error says what is wrong and what would be
/// right.
[[nodiscard]] Result<Options> readOptions(const QStringList& arguments);

} // namespace pilothouse::ctl
