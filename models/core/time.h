#pragma once

#include <chrono>

namespace pilothouse {

using Microseconds = std::chrono::microseconds;
using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;

/// A point on this process's own steady clock: for ages and durations. Never leaves the process.
using MonotonicTime = std::chrono::time_point<std::chrono::steady_clock, Microseconds>;

/// A point in UTC: for what people and other machines read. May jump; never used for an age.
using UtcTime = std::chrono::sys_time<Microseconds>;

/// Whole milliseconds of any duration, rounded down.
template <class Rep, class Period>
constexpr Milliseconds toMilliseconds(std::chrono::duration<Rep, Period> duration)
{
    return std::chrono::floor<Milliseconds>(duration);
}

} // namespace pilothouse
