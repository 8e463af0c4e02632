#pragma once

#include "models/telemetry/snapshot.h"

namespace pilothouse {

/// The watcher's working copy of what is known, and the rule of when to publish it. Lives on the
/// watcher's thread; what it hands out is immutable.
class SnapshotBoard
{
public:
    /// Answers that arrive together leave together; nobody reads a screen that changes faster.
    static constexpr Milliseconds shortestGap{400};
    /// While something has just broken, somebody may be waiting for each answer.
    static constexpr Milliseconds urgentGap{20};
    /// Published even without news, so that the feed's own age proves that the watcher lives.
    static constexpr Milliseconds longestGap{500};

    /// What is known, to be read.
    [[nodiscard]] const FleetSnapshot& now() const { return m_snapshot; }

    /// What is known, to be changed; marks it as changed.
    FleetSnapshot& edit();

    /// How long until the next publication is due: 0 when it is due now.
    [[nodiscard]] Microseconds untilDue(MonotonicTime now) const;

    /// Until then news is published after urgentGap.
    void setUrgentUntil(MonotonicTime until) { m_urgentUntil = until; }

    /// A copy with the next revision.
    [[nodiscard]] FleetSnapshotPtr publish(MonotonicTime now);

private:
    FleetSnapshot m_snapshot;
    bool m_isChanged = false;
    MonotonicTime m_urgentUntil;
};

} // namespace pilothouse
