#include "app/providers/snapshot_board.h"

#include <algorithm>

namespace pilothouse {

FleetSnapshot& SnapshotBoard::edit()
{
    m_isChanged = true;
    return m_snapshot;
}

Microseconds SnapshotBoard::untilDue(MonotonicTime now) const
{
    if (m_snapshot.revision == 0)
        return Microseconds{0};
    const Microseconds quickest = now < m_urgentUntil ? urgentGap : shortestGap;
    const Microseconds gap = m_isChanged ? quickest : longestGap;
    return std::max(Microseconds{0}, m_snapshot.publishedAt + gap - now);
}

FleetSnapshotPtr SnapshotBoard::publish(MonotonicTime now)
{
    ++m_snapshot.revision;
    m_snapshot.publishedAt = now;
    m_isChanged = false;
    return std::make_shared<const FleetSnapshot>(m_snapshot);
}

} // namespace pilothouse
