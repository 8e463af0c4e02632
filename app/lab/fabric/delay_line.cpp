#include "app/lab/fabric/delay_line.h"

#include "models/core/assert.h"

#include <algorithm>

namespace pilothouse::lab {

SteadyTime Pacer::departure(SteadyTime now, SteadyTime notBefore, std::size_t bytes,
                            std::int64_t bytesPerSecond)
{
    if (bytesPerSecond <= 0)
        return std::max(now, notBefore);
    const double seconds = static_cast<double>(bytes) / static_cast<double>(bytesPerSecond);
    m_freeAt = std::max(m_freeAt, now) +
               std::chrono::duration_cast<SteadyDuration>(std::chrono::duration<double>(seconds));
    return std::max(m_freeAt, notBefore);
}

void DelayLine::push(std::string bytes, SteadyTime arrival)
{
    PH_ASSERT(accepts());
    if (!m_chunks.empty())
        arrival = std::max(arrival, m_chunks.back().arrival);
    m_bytesQueued += bytes.size();
    m_chunks.push_back({std::move(bytes), arrival});
}

void DelayLine::close(End end, SteadyTime arrival)
{
    PH_ASSERT(end != End::Open);
    if (!m_chunks.empty())
        arrival = std::max(arrival, m_chunks.back().arrival);
    m_end = end;
    m_endArrival = arrival;
}

std::string_view DelayLine::arrived(SteadyTime now) const
{
    if (m_chunks.empty() || m_chunks.front().arrival > now)
        return {};
    return std::string_view(m_chunks.front().bytes).substr(m_consumedOfFirst);
}

void DelayLine::consume(std::size_t bytes)
{
    PH_ASSERT(!m_chunks.empty());
    m_consumedOfFirst += bytes;
    m_bytesQueued -= bytes;
    PH_ASSERT(m_consumedOfFirst <= m_chunks.front().bytes.size());
    if (m_consumedOfFirst == m_chunks.front().bytes.size()) {
        m_chunks.pop_front();
        m_consumedOfFirst = 0;
    }
}

DelayLine::End DelayLine::endArrived(SteadyTime now) const
{
    const bool hasArrived = m_end != End::Open && m_chunks.empty() && m_endArrival <= now;
    return hasArrived ? m_end : End::Open;
}

std::optional<SteadyTime> DelayLine::nextArrival() const
{
    if (!m_chunks.empty())
        return m_chunks.front().arrival;
    if (m_end != End::Open)
        return m_endArrival;
    return std::nullopt;
}

void DelayLine::discard()
{
    m_chunks.clear();
    m_consumedOfFirst = 0;
    m_bytesQueued = 0;
}

} // namespace pilothouse::lab
