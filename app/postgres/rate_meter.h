#pragma once

#include "models/telemetry/observations.h"

#include <deque>

namespace pilothouse {

/// Turns the counters of successive looks at one server into rates. Whatever makes a counter start
/// again (restart, reset of statistics, promotion, another cluster) yields no rate, never a
/// negative one.
class RateMeter
{
public:
    /// A rate is taken over so long. A session tells its commits at most once a second (PostgreSQL,
    /// "The Cumulative Statistics System"), so that two looks in one second would see none.
    static constexpr Milliseconds span{5'000};
    /// Until looks lie so far apart no rate is known.
    static constexpr Milliseconds shortestSpan{2'000};

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

    [[nodiscard]] static bool isContinued(const Counters& earlier, const Counters& now);

    std::deque<Counters> m_looks; ///< Of one history, oldest first.
};

} // namespace pilothouse
