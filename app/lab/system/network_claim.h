#pragma once

#include "app/lab/system/file_handle.h"

#include <optional>

namespace pilothouse::lab {

/// One 127.N network, held for a lab. The handle is inherited by all of the lab's processes, so the
/// network stays taken until the last of them has ended; it leaves no file.
struct NetworkClaim
{
    int network = 0;
    FileHandle lock;
};

/// Claims a free network, or nothing when all 254 are taken.
[[nodiscard]] std::optional<NetworkClaim> claimNetwork();

} // namespace pilothouse::lab
