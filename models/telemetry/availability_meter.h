#pragma once

#include "models/telemetry/snapshot.h"

#include <deque>

namespace pilothouse {

/// What one calendar month (UTC) amounts to; what is kept over restarts.
struct MonthTotals
{
    QString month; ///< "2026-11".
    Microseconds watched{0};
    Microseconds unavailable{0};

    bool operator==(const MonthTotals&) const = default;
};

/// "2026-11": the month in which a moment lies.
[[nodiscard]] QString monthOf(UtcTime time);

/// Turns the public canary's tokens into watched and unavailable time. A gap begins when the last
/// acknowledged token before the first failing one was sent, and ends when the next acknowledged
/// one was sent; so the time between two tokens is up only when both were acknowledged. Time
/// between tokens that lie too far apart (a stopped thread, a sleeping desk) was not watched.
/// Durations come from the monotonic clock, so a jump of the wall clock makes no outage.
class AvailabilityMeter
{
public:
    /// Tokens without outcome that are remembered; more than this and watching starts anew.
    static constexpr std::size_t pendingMax = 1'000;
    /// Months that are held at once.
    static constexpr std::size_t monthsMax = 12;

    /// `watchedGapMax`: greatest time between two tokens that still counts as watched.
    explicit AvailabilityMeter(Milliseconds watchedGapMax);

    /// What earlier processes measured. Comes late: it is added to what was measured since.
    void addEarlier(const MonthTotals& earlier);

    /// A token went out. Tokens rise.
    void sent(std::int64_t token, MonotonicTime at, UtcTime utc);

    /// What became of it; in any order.
    void settled(std::int64_t token, bool isAcknowledged);

    /// The month of the last token that was judged.
    [[nodiscard]] AvailabilityBooks books() const;

    /// Months that ended since the last call.
    [[nodiscard]] std::vector<MonthTotals> takeFinished();

private:
    struct Token
    {
        std::int64_t number = 0;
        MonotonicTime at;
        UtcTime utc;
        std::optional<bool> isAcknowledged;
    };

    void judge(const Token& token);
    void count(Microseconds span, bool isUp, UtcTime from, UtcTime to);
    void add(const QString& month, Microseconds span, bool isUp);
    void leaveMonth();

    const Microseconds m_watchedGapMax;
    MonthTotals m_month;
    std::vector<MonthTotals> m_earlier;
    std::vector<MonthTotals> m_finished;
    std::deque<Token> m_pending; ///< By number; judged from the front.
    std::optional<Token> m_last; ///< The last one judged, while watching has no gap.
    std::optional<MonotonicTime> m_downSince;
};

} // namespace pilothouse
