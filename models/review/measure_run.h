#pragma once

#include "models/fleet/fleet.h"
#include "models/journal/run_file.h"
#include "models/review/run_result.h"

/// What a run came to, out of its records and of the rulers that watched it. Pure.
namespace pilothouse {

/// What a move costs besides rows, as it was counted. Empty is "not checked", never none.
struct LeftBehind
{
    std::optional<std::int64_t> unloggedTables;       ///< They come back empty.
    std::optional<std::int64_t> logicalSlots;         ///< They do not survive in PostgreSQL 15.
    std::optional<std::int64_t> preparedTransactions; ///< They survive and hold their locks.
    std::optional<std::int64_t> sequences;            ///< Each jumps by up to 32.

    bool operator==(const LeftBehind&) const = default;
};

/// Everything that the verdict stands on. What is not known stays empty.
struct RunEvidence
{
    const Fleet& fleet;
    const RunHeader& header;
    const std::vector<Record>& records;
    const CanaryBooks* database = nullptr; ///< The libpq ruler's books after the run.
    const CanaryBooks* publicPath = nullptr;
    std::optional<UtcTime> clientsMovedAt; ///< When 90 % of the clients were seen on the new side.
    LeftBehind leftBehind;
};

/// Times of acceptance and losses are the rulers'; the records say only when the engine acted and
/// what it verified. What nobody saw is named among the findings.
[[nodiscard]] RunResult measureRun(const RunEvidence& evidence);

} // namespace pilothouse
