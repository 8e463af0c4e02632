#pragma once

#include "models/review/measure_run.h"
#include "models/review/run_trace.h"

/// The sentences of a result: what the move cost, and what a reviewer must look at.
namespace pilothouse {

/// Besides rows. Only what applies, or was not checked. Empty unless the database moved.
[[nodiscard]] QStringList lostByMoving(const RunEvidence& evidence,
                                       const std::vector<StepTrace>& steps,
                                       const RunResult& result);

/// Missed targets, steps that failed or were in doubt, overridden checks, and what was not seen.
[[nodiscard]] QStringList findingsOf(const RunEvidence& evidence,
                                     const std::vector<StepTrace>& steps, const RunResult& result);

} // namespace pilothouse
