#pragma once

#include "app/lab/services/application/sql_session.h"

#include <condition_variable>
#include <mutex>

namespace pilothouse::lab {

/// Sessions with one database that are kept open between requests, for many threads.
class SessionPool
{
public:
    /// Open at the same time; more requests wait within their own deadlines.
    static constexpr int sessionsMax = 6;

    explicit SessionPool(QString conninfo);

    /// Runs one statement on an idle session or a new one.
    [[nodiscard]] SqlOutcome run(const QByteArray& sql, const std::vector<QByteArray>& parameters,
                                 Deadline deadline);

private:
    [[nodiscard]] bool reserve(Deadline deadline);
    [[nodiscard]] std::shared_ptr<SqlSession> takeIdle();
    void giveBack(std::shared_ptr<SqlSession> session);

    const QString m_conninfo;
    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<std::shared_ptr<SqlSession>> m_idle;
    int m_taken = 0;
};

} // namespace pilothouse::lab
