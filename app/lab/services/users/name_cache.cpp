#include "app/lab/services/users/name_cache.h"

namespace pilothouse::lab {

void NameCache::keep(const DnsAnswer& answer, MonotonicTime now)
{
    m_answer = answer;
    m_endsAt = now + Seconds{answer.ttlSeconds};
}

std::optional<DnsAnswer> NameCache::at(MonotonicTime now) const
{
    const bool isUsable = m_answer && !m_answer->addresses.isEmpty() && now < m_endsAt;
    return isUsable ? m_answer : std::nullopt;
}

} // namespace pilothouse::lab
