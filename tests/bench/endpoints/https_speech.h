#pragma once

#include "tests/bench/endpoints/endpoints.h"
#include "tests/bench/endpoints/speech.h"

namespace pilothouse::bench {

/// HTTP/1.1, kept alive, one small answer to everything. Counts the requests.
[[nodiscard]] Service httpsService(SharedCounts& counts);

} // namespace pilothouse::bench
