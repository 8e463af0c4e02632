#pragma once

#include "models/core/result.h"

namespace pilothouse {

/// Keeps what this process holds and writes to its user: no core is written when it crashes, no
/// other process of the same user may read its memory or its environment, and every new file and
/// folder is for that user alone (0600, 0700). To be called before the first secret is read.
///
/// Passwords stand in strings of Qt, libpq, libcurl and OpenSSL, none of which can be told to keep
/// its memory out of a core; so there is none. Whoever must debug a console does so as root.
[[nodiscard]] Done keepProcessPrivate();

} // namespace pilothouse
