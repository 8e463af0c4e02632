#pragma once

#include "models/core/ids.h"
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
    /// Acknowledged tokens that an audit can still ask for: ten minutes at 50 Hz. Each with its own
    /// time, because the loss in seconds is only as exact as these.
    static constexpr std::size_t acknowledgedMax = 30'000;
    static constexpr Seconds acknowledgedSpan{600};
    /// A shorter time without acknowledgement is a slow commit and no outage.
    static constexpr Milliseconds gapMin{300};
    static constexpr int gapIntervals = 3;

    /// How often tokens are issued from now on; what counts as a gap depends on it.
    void setInterval(Milliseconds interval);

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

    /// The primary moved, and `region` commits now: the tokens acknowledged before are to be looked
    /// for there. Those that an earlier audit has answered are not asked for again.
    void beginAudit(const RegionId& region);

    /// Tokens that the region of the audit under way has not been asked for, oldest first, at most
    /// `count`. Empty when there is nothing to ask.
    [[nodiscard]] std::vector<std::int64_t> auditQuestion(const RegionId& region,
                                                          std::size_t count) const;

    /// Its answer: those of the `asked` tokens that are not there. An answer of another region than
    /// the one under audit says nothing.
    void auditAnswered(const RegionId& region, const std::vector<std::int64_t>& asked,
                       const std::vector<std::int64_t>& lost, UtcTime at);

    /// What the move cost besides rows, as the new primary's catalog says.
    void setLeftBehind(const LeftBehind& leftBehind) { m_books.leftBehind = leftBehind; }

    /// The sums at `now`; the rate is the caller's. An audit is among them once it has its last
    /// answer.
    [[nodiscard]] CanaryBooks books(MonotonicTime now) const;

private:
    struct Latency
    {
        MonotonicTime at;
        Microseconds took{0};
    };

    struct Acknowledged
    {
        std::int64_t token = 0;
        MonotonicTime at;
        UtcTime utc;
    };

    MonotonicTime land(std::int64_t token);
    void noteGap(const QString& region, MonotonicTime now, UtcTime utc);
    void remember(const Acknowledged& token);
    void book(const Acknowledged& token, bool isLost);
    void checkSums() const;

    CanaryBooks m_books;
    std::map<std::int64_t, MonotonicTime> m_inFlight; ///< When each was sent.
    std::deque<std::int64_t> m_unsettled;
    std::deque<Latency> m_latencies;
    Milliseconds m_interval{1'000};
    Milliseconds m_slowestInterval{1'000};   ///< Since the last acknowledgement.
    QString m_lastCommitter;                 ///< Of the last acknowledged token.
    std::deque<Acknowledged> m_acknowledged; ///< Since the last move.
    std::deque<Acknowledged> m_toAudit;      ///< What the audit under way has yet to ask for.
    TokenAudit m_audit;                      ///< Under way; its region is empty when none is.
};

} // namespace pilothouse
