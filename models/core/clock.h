#pragma once

#include "models/core/time.h"

namespace pilothouse {

/// The only way in which models and ui learn what time it is; given, so that tests own it.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Steady time of this process, unaffected by clock jumps.
    [[nodiscard]] virtual MonotonicTime monotonic() const = 0;

    /// Wall time in UTC, as the operating system believes it.
    [[nodiscard]] virtual UtcTime utc() const = 0;
};

} // namespace pilothouse
