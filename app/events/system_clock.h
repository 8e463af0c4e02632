#pragma once

#include "models/core/clock.h"

namespace pilothouse {

/// The operating system's clocks. May be asked from any thread.
class SystemClock : public Clock
{
public:
    [[nodiscard]] MonotonicTime monotonic() const override
    {
        return std::chrono::time_point_cast<Microseconds>(std::chrono::steady_clock::now());
    }
    [[nodiscard]] UtcTime utc() const override
    {
        return std::chrono::time_point_cast<Microseconds>(std::chrono::system_clock::now());
    }
};

} // namespace pilothouse
