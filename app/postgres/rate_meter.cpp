#include "app/postgres/rate_meter.h"

namespace pilothouse {

void RateMeter::measure(DatabaseState& look, MonotonicTime at)
{
    const Counters now{
        look.systemIdentifier,      look.timeline,
        look.isInRecovery,          look.isInRecovery ? look.receiveLsn : look.writeLsn,
        look.transactionsCommitted, at};
    const bool isTooSoon = m_last && at - m_last->at < shortestSpan;
    if (!isTooSoon) {
        m_walBytesPerSecond.reset();
        m_transactionsPerSecond.reset();
        if (m_last) {
            const double seconds = std::chrono::duration<double>(at - m_last->at).count();
            const bool isSameHistory = m_last->systemIdentifier == now.systemIdentifier &&
                                       m_last->timeline == now.timeline &&
                                       m_last->isInRecovery == now.isInRecovery;
            if (isSameHistory && m_last->position > 0 && now.position >= m_last->position)
                m_walBytesPerSecond =
                    static_cast<double>(now.position - m_last->position) / seconds;
            if (isSameHistory && now.transactions >= m_last->transactions)
                m_transactionsPerSecond =
                    static_cast<double>(now.transactions - m_last->transactions) / seconds;
        }
        m_last = now;
    }
    look.walBytesPerSecond = m_walBytesPerSecond;
    look.transactionsPerSecond = m_transactionsPerSecond;
}

} // namespace pilothouse
