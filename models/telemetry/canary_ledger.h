#pragma once

#include "models/telemetry/observations.h"

#include <deque>
#include <map>

namespace pilothouse {

/// What became of one canary token.
enum class CanaryOutcome
{
    Acknowledged,
    LocallyCommitted, ///< Committed, but its replication was not waited for (WARNING 01000).
    Unknown,          ///< It went out and no answer came: it may or may not be there.
    Refused,          ///< Certain not to be there: it never left, or the answer says so.
};

/// Keeps the books of one write canary. Numbers the tokens itself, so that every sum can be
/// checked; what it keeps about single tokens is bounded, the sums are not.
class CanaryLedger
{
public:
    /// Tokens that wait for an answer at once. At 50 Hz and a deadline of 3 s there are 150.
    static constexpr std::size_t inFlightMax = 256;
    /// Unknown tokens that can still be settled; older ones stay unknown for good.
    static constexpr std::size_t unsettledMax = 10'000;
    /// One minute at 50 Hz.
    static constexpr std::size_t latenciesMax = 3'000;
    static constexpr Seconds latencySpan{60};

    /// The next token, from 1; nothing while too many wait for their answer.
    [[nodiscard]] std::optional<std::int64_t> issue(MonotonicTime now);

    /// A token in flight was acknowledged; `region` is who committed it.
    void acknowledge(std::int64_t token, const QString& region, MonotonicTime now, UtcTime utc);

    /// A token in flight came to another outcome, and why.
    void fail(std::int64_t token, CanaryOutcome outcome, const Error& why);

    /// Unknown tokens, oldest first, at most `count`.
    [[nodiscard]] std::vector<std::int64_t> unsettled(std::size_t count) const;

    /// An unknown token was found on the primary: its write is there. One that is not found stays
    /// unknown: its effect may still land, or be on another history.
    void found(std::int64_t token);

    /// The sums at `now`; the rate is the caller's.
    [[nodiscard]] CanaryBooks books(MonotonicTime now) const;

private:
    struct Latency
    {
        MonotonicTime at;
        Microseconds took{0};
    };

    MonotonicTime land(std::int64_t token);
    void checkSums() const;

    CanaryBooks m_books;
    std::map<std::int64_t, MonotonicTime> m_inFlight; ///< When each was sent.
    std::deque<std::int64_t> m_unsettled;
    std::deque<Latency> m_latencies;
};

} // namespace pilothouse
