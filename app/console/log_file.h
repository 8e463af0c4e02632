#pragma once

#include "models/core/result.h"

namespace pilothouse {

/// Sends all messages of the program to the end of this file, with their UTC time, and to standard
/// error.
[[nodiscard]] Done logTo(const QString& path);

} // namespace pilothouse
