#pragma once

#include "models/telemetry/observations.h"

#include <optional>

namespace pilothouse {

/// Turns the counters of successive looks at one server into rates. Whatever makes a counter start
/// again (restart, reset of statistics, promotion, another cluster) yields no rate, never a
/// negative one.
class RateMeter
{
public:
    /// Shortest time between two looks from which a rate is taken.
    static constexpr Milliseconds shortestSpan{100};

    /// Sets walBytesPerSecond and transactionsPerSecond of a look that arrived at `at`.
    void measure(DatabaseState& look, MonotonicTime at);

private:
    struct Counters
    {
        QString systemIdentifier;
        int timeline = 0;
        bool isInRecovery = false;
        std::uint64_t position = 0;
        std::int64_t transactions = 0;
        MonotonicTime at;
    };

    std::optional<Counters> m_last;
    std::optional<double> m_walBytesPerSecond;
    std::optional<double> m_transactionsPerSecond;
};

} // namespace pilothouse
