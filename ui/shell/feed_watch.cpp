#include "ui/shell/feed_watch.h"

namespace pilothouse::ui {

FeedWatch::State FeedWatch::tick(MonotonicTime now, UtcTime utc,
                                 std::optional<Microseconds> feedAge)
{
    if (m_lastTick && now - *m_lastTick > limit) {
        m_stallEnded = now;
        m_stalledAt = m_lastUtc;
        m_stalledFor = now - *m_lastTick;
    }
    m_lastTick = now;
    m_lastUtc = utc;

    State state;
    state.isWaiting = !feedAge;
    state.isLost = feedAge && *feedAge > limit;
    state.age = feedAge;
    if (feedAge)
        state.lostSince = utc - *feedAge;
    if (m_stallEnded && now - *m_stallEnded < stallShownFor) {
        state.stalledAt = m_stalledAt;
        state.stalledFor = m_stalledFor;
    }
    return state;
}

} // namespace pilothouse::ui
