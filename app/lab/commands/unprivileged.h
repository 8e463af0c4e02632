#pragma once

#include "models/core/result.h"

namespace pilothouse::lab {

/// PostgreSQL refuses to run as root. As root, a lab belongs to and runs as the user behind sudo,
/// else "postgres", else "nobody"; for everybody else both functions have nothing to do.
[[nodiscard]] Done giveToUnprivileged(const QString& folder);

/// Becomes that user for good; whether that worked. Call in a child process only.
[[nodiscard]] bool dropPrivileges();

} // namespace pilothouse::lab
