#pragma once

#include "app/http/http_message.h"
#include "app/postgres/message.h"
#include "models/telemetry/canary_ledger.h"

namespace pilothouse {

/// What an answer means for the token that was sent.
struct CanaryVerdict
{
    CanaryOutcome outcome = CanaryOutcome::Unknown;
    QString region; ///< Who says to have committed it; only with Acknowledged.
    Error why;      ///< With every other outcome.

    bool operator==(const CanaryVerdict&) const = default;
};

/// Of an INSERT into one region's database. A commit that came with WARNING 01000 was not waited
/// for: it is there, and nowhere else for sure.
[[nodiscard]] CanaryVerdict databaseVerdict(const PostgresOutcome& outcome, const RegionId& region);

/// Of a POST to the public path: {"committed": bool, "region": id, "locallyCommitted": bool?}.
/// Whatever went out and was not answered in these words may have been written: an error page of
/// a gateway says nothing about the write behind it.
[[nodiscard]] CanaryVerdict publicVerdict(const HttpOutcome& outcome);

} // namespace pilothouse
