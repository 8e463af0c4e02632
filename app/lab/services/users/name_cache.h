#pragma once

#include "models/core/time.h"
#include "models/telemetry/observations.h"

#include <optional>

namespace pilothouse::lab {

/// One name's answer as a client keeps it: for exactly its TTL, not a moment longer.
class NameCache
{
public:
    void keep(const DnsAnswer& answer, MonotonicTime now);

    /// The answer while it may still be used; an answer without an address is none.
    [[nodiscard]] std::optional<DnsAnswer> at(MonotonicTime now) const;

private:
    std::optional<DnsAnswer> m_answer;
    MonotonicTime m_endsAt;
};

} // namespace pilothouse::lab
