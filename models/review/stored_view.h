#pragma once

#include "models/review/run_assessment.h"

namespace pilothouse {

/// A run as its journal tells it. What could not be read or does not follow is its trouble; the
/// rest is still shown.
[[nodiscard]] RunView viewOf(const StoredRun& stored);

} // namespace pilothouse
