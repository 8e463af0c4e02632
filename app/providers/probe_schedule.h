#pragma once

#include "models/core/time.h"

#include <cstdint>
#include <optional>
#include <queue>
#include <vector>

namespace pilothouse {

/// Decides when each probe looks next. Looks are spread over their interval and jittered, so that
/// many probes never fire at once; no probe begins a look while its last one is under way; a late
/// look is not made up for by a burst.
class ProbeSchedule
{
public:
    using ProbeId = std::size_t;

    /// Each wait is the interval times 1 - jitter .. 1: never longer than planned, so that an age
    /// stays below the interval on a healthy source.
    static constexpr double jitter = 0.1;

    explicit ProbeSchedule(std::uint64_t seed);

    /// Adds a probe, first due at a random point within `spread` from now. Ids count up from 0.
    ProbeId add(Milliseconds interval, MonotonicTime now, Milliseconds spread);

    /// Probes that are due; each counts as looking until finished().
    [[nodiscard]] std::vector<ProbeId> takeDue(MonotonicTime now);

    /// The look of a probe ended.
    void finished(ProbeId id, MonotonicTime now);

    /// From now on the probe waits this long between looks.
    void setInterval(ProbeId id, Milliseconds interval, MonotonicTime now);

    /// Makes a probe due at `due` when that is sooner than planned; not while it looks.
    void hasten(ProbeId id, MonotonicTime due);

    /// Makes all probes due now; those that look now look again as soon as they have finished.
    void hurry(MonotonicTime now);

    /// When the next probe is due, or nothing when all are looking.
    [[nodiscard]] std::optional<MonotonicTime> nextDue();

private:
    struct Slot
    {
        Milliseconds interval{0};
        MonotonicTime due;
        bool isLooking = false;
        bool isHurried = false;
    };
    struct Entry
    {
        MonotonicTime due;
        ProbeId id = 0;
        bool operator>(const Entry& other) const { return due > other.due; }
    };

    void plan(ProbeId id, MonotonicTime due);
    void dropOutdated();
    std::uint64_t nextRandom();
    Microseconds shortened(Milliseconds interval);

    std::vector<Slot> m_slots;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_queue;
    std::uint64_t m_random;
};

} // namespace pilothouse
