#pragma once

#include <poll.h>

#include <chrono>

namespace pilothouse::lab {

/// Looks again each `interval` until `condition` holds or `budget` is spent; whether it held.
template <class Condition>
[[nodiscard]] bool waitUntil(Condition condition, std::chrono::milliseconds budget,
                             std::chrono::milliseconds interval = std::chrono::milliseconds(10))
{
    const auto deadline = std::chrono::steady_clock::now() + budget;
    while (!condition()) {
        if (std::chrono::steady_clock::now() >= deadline)
            return false;
        // Other processes' conditions send no signal; between two looks there is nothing to wait
        // on.
        ::poll(nullptr, 0, static_cast<int>(interval.count()));
    }
    return true;
}

} // namespace pilothouse::lab
