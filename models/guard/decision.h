#pragma once

#include "models/guard/guard.h"
#include "models/journal/run_file.h"

namespace pilothouse {

/// What a decision stood on, as it was observed at `utc`, which is the input's `now` by the wall
/// clock: checks, possible loss, and the fault's and its detection's times. Who decided and why is
/// left to the caller.
[[nodiscard]] Decision observedDecision(const GuardInput& input, const GuardAssessment& guard,
                                        UtcTime utc);

} // namespace pilothouse
