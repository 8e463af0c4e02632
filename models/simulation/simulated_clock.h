#pragma once

#include "models/core/assert.h"
#include "models/core/clock.h"

namespace pilothouse {

/// A clock that stands still until it is told to move. Begins at 2026-11-24 03:12:07Z.
class SimulatedClock : public Clock
{
public:
    [[nodiscard]] MonotonicTime monotonic() const override { return m_monotonic; }
    [[nodiscard]] UtcTime utc() const override { return m_utc; }

    /// Moves both clocks forward.
    void advance(Microseconds by)
    {
        PH_ASSERT(by >= Microseconds{0});
        m_monotonic += by;
        m_utc += by;
    }

    /// Makes the wall clock jump, as a time server's correction does; ages must not notice.
    void jumpUtc(Microseconds by) { m_utc += by; }

private:
    MonotonicTime m_monotonic{Microseconds{1'000'000'000'000}};
    UtcTime m_utc{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{3} +
                  std::chrono::minutes{12} + Seconds{7}};
};

} // namespace pilothouse
