#include "app/lab/services/application/session_pool.h"

namespace pilothouse::lab {

SessionPool::SessionPool(QString conninfo) : m_conninfo(std::move(conninfo)) {}

SessionPool::Ran SessionPool::run(const QByteArray& sql, const std::vector<QByteArray>& parameters,
                                  Deadline deadline)
{
    Result<std::shared_ptr<SqlSession>> taken = take(deadline);
    if (!taken) {
        giveBack(nullptr);
        return {{SqlEnd::Unknown, {}, taken.error().why}, false};
    }
    const std::shared_ptr<SqlSession> session = taken.value();
    SqlOutcome outcome = session->run(sql, parameters, deadline);
    giveBack(session->isUsable() ? session : nullptr);
    return {std::move(outcome), true};
}

Result<std::shared_ptr<SqlSession>> SessionPool::take(Deadline deadline)
{
    {
        std::unique_lock lock(m_mutex);
        const bool isFree =
            m_freed.wait_until(lock, deadline, [this] { return m_taken < sessionsMax; });
        ++m_taken; // Also when in vain: giveBack() takes it off again.
        if (!isFree)
            return Error{ErrorCode::Timeout,
                         QStringLiteral("No free database session"),
                         QStringLiteral("All %1 are at work").arg(sessionsMax),
                         {}};
        if (!m_idle.empty()) {
            std::shared_ptr<SqlSession> session = std::move(m_idle.back());
            m_idle.pop_back();
            return session;
        }
    }
    return SqlSession::open(m_conninfo, deadline);
}

void SessionPool::giveBack(std::shared_ptr<SqlSession> session)
{
    {
        const std::lock_guard lock(m_mutex);
        --m_taken;
        if (session)
            m_idle.push_back(std::move(session));
        else
            m_idle.clear(); // What broke one connection most likely broke its neighbours.
    }
    m_freed.notify_one();
}

} // namespace pilothouse::lab
