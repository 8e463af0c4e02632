#pragma once

#include "models/core/time.h"

/// The moment at which these tests begin, on both clocks.
namespace pilothouse::tests {

inline constexpr MonotonicTime start{std::chrono::seconds{1'000}};
inline constexpr UtcTime startUtc{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}};

} // namespace pilothouse::tests
