#pragma once

#include "models/telemetry/observations.h"

#include <optional>

namespace pilothouse {

/// One name's answer, believed for exactly its TTL, as a resolver does that keeps to the rules.
class AnswerCache
{
public:
    /// Takes a new answer that arrived at `at`.
    void put(DnsAnswer answer, MonotonicTime at)
    {
        m_until = at + Seconds(answer.ttlSeconds);
        m_answer = std::move(answer);
    }

    /// The answer while it counts, or nullptr. At the end of its TTL it does not count any more.
    [[nodiscard]] const DnsAnswer* at(MonotonicTime now) const
    {
        return m_answer && now < m_until ? &*m_answer : nullptr;
    }

private:
    std::optional<DnsAnswer> m_answer;
    MonotonicTime m_until;
};

} // namespace pilothouse
