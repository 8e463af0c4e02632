#include "app/providers/probe_schedule.h"

#include "models/core/assert.h"

#include <algorithm>
#include <utility>

namespace pilothouse {

ProbeSchedule::ProbeSchedule(std::uint64_t seed) : m_random(seed) {}

ProbeSchedule::ProbeId ProbeSchedule::add(Milliseconds interval, MonotonicTime now,
                                          Milliseconds spread)
{
    PH_ASSERT(interval.count() > 0);
    PH_ASSERT(spread.count() >= 0);
    const ProbeId id = m_slots.size();
    m_slots.push_back({interval, now, false, false});
    const auto range = static_cast<std::uint64_t>(Microseconds(spread).count()) + 1;
    plan(id, now + Microseconds(nextRandom() % range));
    return id;
}

std::vector<ProbeSchedule::ProbeId> ProbeSchedule::takeDue(MonotonicTime now)
{
    std::vector<ProbeId> due;
    for (dropOutdated(); !m_queue.empty() && m_queue.top().due <= now; dropOutdated()) {
        const ProbeId id = m_queue.top().id;
        m_queue.pop();
        m_slots[id].isLooking = true;
        due.push_back(id);
    }
    return due;
}

void ProbeSchedule::finished(ProbeId id, MonotonicTime now)
{
    Slot& slot = m_slots.at(id);
    PH_ASSERT(slot.isLooking);
    slot.isLooking = false;
    if (std::exchange(slot.isHurried, false)) {
        plan(id, now);
        return;
    }
    // Counted from when the last look was due, so that the rate does not sink with the answer's
    // time.
    plan(id, std::max(now, slot.due + shortened(slot.interval)));
}

void ProbeSchedule::setInterval(ProbeId id, Milliseconds interval, MonotonicTime now)
{
    PH_ASSERT(interval.count() > 0);
    Slot& slot = m_slots.at(id);
    slot.interval = interval;
    if (!slot.isLooking)
        plan(id, std::min(slot.due, now + Microseconds(interval)));
}

void ProbeSchedule::hasten(ProbeId id, MonotonicTime due)
{
    const Slot& slot = m_slots.at(id);
    if (!slot.isLooking && due < slot.due)
        plan(id, due);
}

void ProbeSchedule::hurry(MonotonicTime now)
{
    for (ProbeId id = 0; id < m_slots.size(); ++id) {
        if (m_slots[id].isLooking)
            m_slots[id].isHurried = true;
        else
            plan(id, now);
    }
}

std::optional<MonotonicTime> ProbeSchedule::nextDue()
{
    dropOutdated();
    return m_queue.empty() ? std::nullopt : std::optional(m_queue.top().due);
}

void ProbeSchedule::plan(ProbeId id, MonotonicTime due)
{
    m_slots[id].due = due;
    m_queue.push({due, id});
}

/// Entries whose probe was planned anew, or looks already, are left in the queue until they come
/// up.
void ProbeSchedule::dropOutdated()
{
    while (!m_queue.empty()) {
        const Entry& top = m_queue.top();
        const Slot& slot = m_slots[top.id];
        if (!slot.isLooking && slot.due == top.due)
            return;
        m_queue.pop();
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
std::uint64_t ProbeSchedule::nextRandom()
{
    m_random += 0x9E3779B97F4A7C15U;
    std::uint64_t z = m_random;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

Microseconds ProbeSchedule::shortened(Milliseconds interval)
{
    const double fraction = static_cast<double>(nextRandom() >> 11U) / 9007199254740992.0;
    const auto whole = static_cast<double>(Microseconds(interval).count());
    return Microseconds(static_cast<std::int64_t>(whole * (1.0 - jitter * fraction)));
}

} // namespace pilothouse
