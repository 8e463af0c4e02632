#pragma once

#include "models/consistency/report.h"

namespace pilothouse::tests {

/// What the regions held after West Europe took over: the dead East US is not known; one table is
/// too large to be compared whole.
[[nodiscard]] ConsistencyReport comparedAt(UtcTime at);

} // namespace pilothouse::tests
