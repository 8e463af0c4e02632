#pragma once

#include "models/telemetry/assessment.h"

#include <optional>

namespace pilothouse::ui {

/// Tells whether the screen can be believed at all: the feed's age, and whether this window itself
/// stood still.
class FeedWatch
{
public:
    /// From this age on the feed is lost, from this gap on the display stood still.
    static constexpr Microseconds limit{3'000'000};

    /// How long a past standstill stays on screen.
    static constexpr Microseconds stallShownFor{15'000'000};

    struct State
    {
        bool isWaiting = false; ///< Nothing came yet.
        bool isLost = false;
        std::optional<Microseconds> age;
        UtcTime lostSince;
        std::optional<UtcTime> stalledAt; ///< The display stood still from then on ...
        Microseconds stalledFor{0};       ///< ... for that long.

        [[nodiscard]] bool isBelievable() const { return !isWaiting && !isLost; }
        bool operator==(const State&) const = default;
    };

    /// Called by the window's clock about once a second.
    State tick(MonotonicTime now, UtcTime utc, std::optional<Microseconds> feedAge);

private:
    std::optional<MonotonicTime> m_lastTick;
    UtcTime m_lastUtc;
    std::optional<MonotonicTime> m_stallEnded;
    UtcTime m_stalledAt;
    Microseconds m_stalledFor{0};
};

} // namespace pilothouse::ui
