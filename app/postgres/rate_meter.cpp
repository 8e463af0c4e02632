#include "app/postgres/rate_meter.h"

namespace pilothouse {

void RateMeter::measure(DatabaseState& look, MonotonicTime at)
{
    const Counters now{
        look.systemIdentifier,      look.timeline,
        look.isInRecovery,          look.isInRecovery ? look.receiveLsn : look.writeLsn,
        look.transactionsCommitted, at};
    if (!m_looks.empty() && !isContinued(m_looks.back(), now))
        m_looks.clear();
    m_looks.push_back(now);
    while (m_looks.size() > 2 && at - m_looks[1].at >= span)
        m_looks.pop_front();
    look.walBytesPerSecond.reset();
    look.transactionsPerSecond.reset();
    const Counters& first = m_looks.front();
    if (at - first.at < shortestSpan)
        return;
    const double seconds = std::chrono::duration<double>(at - first.at).count();
    if (first.position > 0)
        look.walBytesPerSecond = static_cast<double>(now.position - first.position) / seconds;
    look.transactionsPerSecond =
        static_cast<double>(now.transactions - first.transactions) / seconds;
}

bool RateMeter::isContinued(const Counters& earlier, const Counters& now)
{
    return earlier.systemIdentifier == now.systemIdentifier && earlier.timeline == now.timeline &&
           earlier.isInRecovery == now.isInRecovery && now.position >= earlier.position &&
           now.transactions >= earlier.transactions;
}

} // namespace pilothouse
