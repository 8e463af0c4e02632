#pragma once

#include "models/core/time.h"

#include <cmath>

namespace pilothouse {

/// How long a month of 30 days may be down at that availability: 4 min 19 s at 99.99 %.
[[nodiscard]] inline Microseconds availabilityBudget(double target)
{
    constexpr double monthMicroseconds = 30.0 * 86'400.0 * 1e6;
    return Microseconds{std::llround((1.0 - target) * monthMicroseconds)};
}

} // namespace pilothouse
