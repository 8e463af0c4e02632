#include "models/telemetry/availability_meter.h"

#include "models/core/assert.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// The wall clock and the steady one may differ by this much between two tokens; more is a jump.
constexpr Milliseconds jumpMin{1'000};

std::chrono::year_month_day dateOf(UtcTime time)
{
    return std::chrono::floor<std::chrono::days>(time);
}

UtcTime startOfMonth(UtcTime time)
{
    const std::chrono::year_month_day date = dateOf(time);
    return std::chrono::sys_days(date.year() / date.month() / 1);
}

} // namespace

QString monthOf(UtcTime time)
{
    const std::chrono::year_month_day date = dateOf(time);
    return QStringLiteral("%1-%2")
        .arg(static_cast<int>(date.year()), 4, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(date.month()), 2, 10, QLatin1Char('0'));
}

AvailabilityMeter::AvailabilityMeter(Milliseconds watchedGapMax) : m_watchedGapMax(watchedGapMax)
{
    PH_ASSERT(watchedGapMax.count() > 0);
}

void AvailabilityMeter::addEarlier(const MonthTotals& earlier)
{
    if (earlier.month == m_month.month) {
        m_month.watched += earlier.watched;
        m_month.unavailable += earlier.unavailable;
        return;
    }
    m_earlier.push_back(earlier);
}

void AvailabilityMeter::sent(std::int64_t token, MonotonicTime at, UtcTime utc)
{
    PH_ASSERT(m_pending.empty() || m_pending.back().number < token);
    if (m_pending.size() >= pendingMax) {
        m_pending.clear();
        m_last.reset();
        m_downSince.reset();
    }
    m_pending.push_back({token, at, utc, std::nullopt});
}

void AvailabilityMeter::settled(std::int64_t token, bool isAcknowledged)
{
    const auto found = std::find_if(m_pending.begin(), m_pending.end(),
                                    [token](const Token& sent) { return sent.number == token; });
    if (found == m_pending.end())
        return;
    found->isAcknowledged = isAcknowledged;
    while (!m_pending.empty() && m_pending.front().isAcknowledged) {
        judge(m_pending.front());
        m_pending.pop_front();
    }
}

void AvailabilityMeter::judge(const Token& token)
{
    const bool isUp = *token.isAcknowledged;
    const bool isWatched = m_last && token.at - m_last->at <= m_watchedGapMax;
    if (isWatched) {
        const bool wasUp = *m_last->isAcknowledged;
        count(token.at - m_last->at, isUp && wasUp, m_last->utc, token.utc);
        if (!isUp && wasUp)
            m_downSince = m_last->at;
    } else {
        count(Microseconds{0}, isUp, token.utc, token.utc);
        m_downSince = isUp ? std::nullopt : std::optional(token.at);
    }
    if (isUp)
        m_downSince.reset();
    m_last = token;
}

void AvailabilityMeter::count(Microseconds span, bool isUp, UtcTime from, UtcTime to)
{
    const UtcTime border = startOfMonth(to);
    const Microseconds drift = (to - from) - span;
    const bool hasJumped = std::chrono::abs(drift) > jumpMin;
    if (!hasJumped && from < border && span.count() > 0) {
        const Microseconds before = std::min(span, Microseconds(border - from));
        add(monthOf(from), before, isUp);
        span -= before;
    }
    add(monthOf(to), span, isUp);
}

void AvailabilityMeter::add(const QString& month, Microseconds span, bool isUp)
{
    if (month != m_month.month) {
        leaveMonth();
        m_month = {month, Microseconds{0}, Microseconds{0}};
        const auto earlier =
            std::find_if(m_earlier.begin(), m_earlier.end(),
                         [&](const MonthTotals& known) { return known.month == month; });
        if (earlier != m_earlier.end()) {
            m_month = *earlier;
            m_earlier.erase(earlier);
        }
    }
    m_month.watched += span;
    if (!isUp)
        m_month.unavailable += span;
}

/// Kept for a wall clock that is set back, so that what was measured is gone on with.
void AvailabilityMeter::leaveMonth()
{
    if (m_month.month.isEmpty())
        return;
    m_earlier.push_back(m_month);
    m_finished.push_back(m_month);
    if (m_earlier.size() > monthsMax)
        m_earlier.erase(m_earlier.begin());
    if (m_finished.size() > monthsMax)
        m_finished.erase(m_finished.begin());
}

AvailabilityBooks AvailabilityMeter::books() const
{
    AvailabilityBooks books;
    books.month = m_month.month;
    books.watched = m_month.watched;
    books.unavailable = m_month.unavailable;
    books.downSince = m_downSince;
    return books;
}

std::vector<MonthTotals> AvailabilityMeter::takeFinished()
{
    return std::exchange(m_finished, {});
}

} // namespace pilothouse
