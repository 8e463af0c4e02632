#pragma once

#include "models/telemetry/snapshot.h"

namespace pilothouse {

/// The watcher's working copy of what is known, and the rule of when to publish it. Lives on the
/// watcher's thread; what it hands out is immutable.
class SnapshotBoard
{
public:
    /// While all is well nobody reads a screen that changes faster. Published even without news, so
    /// that the feed's own age proves that the watcher lives.
    static constexpr Milliseconds calmGap{1'000};
    /// In the beginning, while something does not answer, and while a run is under way.
    static constexpr Milliseconds promptGap{400};
    static constexpr Milliseconds promptSpan{10'000}; ///< For so long after each refusal.
    /// While something has just broken, somebody may be waiting for each answer.
    static constexpr Milliseconds urgentGap{20};

    /// What is known, to be read.
    [[nodiscard]] const FleetSnapshot& now() const { return m_snapshot; }

    /// What is known, to be changed; marks it as changed.
    FleetSnapshot& edit();

    /// Has `reading`, which is one of what is known, take a refusal. `unserved` is left out where
    /// it can not mean death.
    template <class T>
    void refuse(Reading<T>& reading, const Error& error, MonotonicTime at,
                const std::optional<Unserved>& unserved = std::nullopt)
    {
        reading.refuse(error, at, unserved);
        m_isChanged = true;
        m_promptUntil = at + promptSpan;
    }

    /// How long until the next publication is due: 0 when it is due now.
    [[nodiscard]] Microseconds untilDue(MonotonicTime now) const;

    /// Until then news is published after urgentGap.
    void setUrgentUntil(MonotonicTime until) { m_urgentUntil = until; }

    /// Whether a run is under way.
    void setRunUnderWay(bool isUnderWay) { m_isRunUnderWay = isUnderWay; }

    /// A copy with the next revision.
    [[nodiscard]] FleetSnapshotPtr publish(MonotonicTime now);

private:
    FleetSnapshot m_snapshot;
    bool m_isChanged = false;
    bool m_isRunUnderWay = false;
    MonotonicTime m_urgentUntil;
    MonotonicTime m_promptUntil;
};

} // namespace pilothouse
