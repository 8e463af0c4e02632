#pragma once

#include "models/fleet/fleet.h"
#include "models/journal/run_file.h"
#include "models/review/run_result.h"

/// What a run came to, out of its records and of the rulers that watched it. Pure.
namespace pilothouse {

/// Everything that the verdict stands on. What is not known stays empty.
struct RunEvidence
{
    const Fleet& fleet;
    const RunHeader& header;
    const std::vector<Record>& records;
    const CanaryBooks* database = nullptr; ///< The libpq ruler's books after the run.
    const CanaryBooks* publicPath = nullptr;
};

/// The first write that the books have as accepted by the new primary after a move that was
/// confirmed at `armedAt`; nothing as long as there is none.
[[nodiscard]] std::optional<UtcTime> acceptedAfterMove(const CanaryBooks& books, UtcTime armedAt,
                                                       const RegionId& newPrimary);

/// Times of acceptance and losses are the rulers'; the records say only when the engine acted and
/// what it verified. What nobody saw is named among the findings.
[[nodiscard]] RunResult measureRun(const RunEvidence& evidence);

} // namespace pilothouse
