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
    Microseconds gap = calmGap;
    if (m_isChanged && now < m_urgentUntil)
        gap = urgentGap;
    else if (m_isChanged && (m_isRunUnderWay || now < m_promptUntil))
        gap = promptGap;
    return std::max(Microseconds{0}, m_snapshot.publishedAt + gap - now);
}

FleetSnapshotPtr SnapshotBoard::publish(MonotonicTime now)
{
    if (m_snapshot.revision == 0)
        m_promptUntil = now + promptSpan;
    ++m_snapshot.revision;
    m_snapshot.publishedAt = now;
    m_isChanged = false;
    return std::make_shared<const FleetSnapshot>(m_snapshot);
}

} // namespace pilothouse
