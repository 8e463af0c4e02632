#pragma once

#include "app/ctl/exit_code.h"
#include "app/ctl/options.h"

#include <QJsonObject>

#include <optional>

namespace pilothouse::ctl {

/// What can be said when no process runs the engine.
struct StoredAnswer
{
    std::optional<QJsonObject> body; ///< As the process would have answered.
    QString words;                   ///< For standard error.
    Exit code = Exit::Nobody;
};

/// Reads the journal where it lies, for "journal" and "verify"; for all else says that nobody is
/// there and what the journal last knew. `whyNobody` is what was met when somebody was looked for.
/// Blocks on the disk.
[[nodiscard]] StoredAnswer answerFromDisk(const Options& options, const Error& whyNobody);

} // namespace pilothouse::ctl
