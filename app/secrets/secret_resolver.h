#pragma once

#include "models/core/result.h"
#include "models/fleet/fleet.h"

#include <functional>

namespace pilothouse {

/// Yields a secret's value where it is used. Called on the watcher's thread. The value is never put
/// into an Error, a log or a snapshot.
using SecretResolver = std::function<Result<QString>(const SecretReference&)>;

} // namespace pilothouse
