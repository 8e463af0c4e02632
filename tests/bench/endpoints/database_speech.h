#pragma once

#include "tests/bench/endpoints/endpoints.h"
#include "tests/bench/endpoints/speech.h"

namespace pilothouse::bench {

/// PostgreSQL's protocol without a database behind it: lets everybody in, and answers each
/// statement with one row, which is what a look at a healthy primary or standby yields. Counts the
/// statements.
[[nodiscard]] Service databaseService(SharedCounts& counts, bool isPrimary);

} // namespace pilothouse::bench
