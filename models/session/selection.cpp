#include "models/session/selection.h"

namespace pilothouse {

void Selection::select(const RegionId& region)
{
    if (m_region == region && !m_link)
        return;
    m_region = region;
    m_link.reset();
    Q_EMIT changed();
}

void Selection::select(const LinkId& link)
{
    if (m_link == link)
        return;
    m_link = link;
    m_region = link.to;
    Q_EMIT changed();
}

} // namespace pilothouse

#include "moc_selection.cpp"
