#include "app/lab/services/application/session_pool.h"

namespace pilothouse::lab {

SessionPool::SessionPool(QString conninfo) : m_conninfo(std::move(conninfo)) {}

SqlOutcome SessionPool::run(const QByteArray& sql, const std::vector<QByteArray>& parameters,
                            Deadline deadline)
{
    if (!reserve(deadline))
        return {SqlEnd::NotSent, {}, QStringLiteral("All %1 sessions are busy").arg(sessionsMax)};
    std::shared_ptr<SqlSession> session = takeIdle();
    if (!session) {
        const auto opened = SqlSession::open(m_conninfo, deadline);
        if (!opened) {
            giveBack(nullptr);
            return {SqlEnd::NotSent, {}, opened.error().why};
        }
        session = opened.value();
    }
    SqlOutcome outcome = session->run(sql, parameters, deadline);
    giveBack(session->isUsable() ? session : nullptr);
    return outcome;
}

bool SessionPool::reserve(Deadline deadline)
{
    std::unique_lock lock(m_mutex);
    if (!m_freed.wait_until(lock, deadline, [this] { return m_taken < sessionsMax; }))
        return false;
    ++m_taken;
    return true;
}

std::shared_ptr<SqlSession> SessionPool::takeIdle()
{
    const std::lock_guard lock(m_mutex);
    while (!m_idle.empty()) {
        std::shared_ptr<SqlSession> session = std::move(m_idle.back());
        m_idle.pop_back();
        // A statement on a session whose server is gone would end in doubt instead of in a reply.
        if (session->isQuiet())
            return session;
    }
    return nullptr;
}

/// Frees the place that reserve() took; without a session when it broke.
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
