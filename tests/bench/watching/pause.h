#pragma once

#include <chrono>

namespace pilothouse::bench {

/// Lets the event loop run for so long.
void pauseFor(std::chrono::milliseconds time);

} // namespace pilothouse::bench
