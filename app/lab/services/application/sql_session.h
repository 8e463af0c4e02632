#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <vector>

struct pg_conn;
struct pg_result;

namespace pilothouse::lab {

using Deadline = std::chrono::steady_clock::time_point;

/// How a statement ended.
enum class SqlEnd
{
    Done,
    LocallyCommitted, ///< Committed here, but its wait for the standbys was cancelled (01000).
    Refused,          ///< The server said no: nothing was written.
    NotSent,          ///< There was no session to send it on: nothing was written.
    Unknown,          ///< Sent, and no answer: it may have been written.
};

struct SqlOutcome
{
    SqlEnd end = SqlEnd::Unknown;
    std::vector<QString> values; ///< First column, one for each row.
    QString why;                 ///< In the server's words, unless Done.
};

/// One TLS session with a database. Blocks its thread, never beyond the deadline it is given: a
/// stopped server still accepts connections, and none of libpq's own time-outs notices.
class SqlSession
{
public:
    [[nodiscard]] static Result<std::shared_ptr<SqlSession>> open(const QString& conninfo,
                                                                  Deadline deadline);

    explicit SqlSession(pg_conn* connection);

    /// Runs one statement; parameters are bound as text.
    [[nodiscard]] SqlOutcome run(const QByteArray& sql, const std::vector<QByteArray>& parameters,
                                 Deadline deadline);

    /// False after an Unknown end: then the session must not be used again.
    [[nodiscard]] bool isUsable() const { return m_isUsable; }

    /// Whether the server has said nothing unasked. Between statements it speaks only to end the
    /// session.
    [[nodiscard]] bool isQuiet() const;

private:
    static void onNotice(void* self, const pg_result* notice);
    [[nodiscard]] bool waitForAnswer(Deadline deadline);
    [[nodiscard]] SqlOutcome lost(const QString& why);
    [[nodiscard]] SqlOutcome outcomeOf(const pg_result* result) const;

    std::unique_ptr<pg_conn, void (*)(pg_conn*)> m_connection;
    bool m_isUsable = true;
    QString m_warning; ///< Of the statement that runs.
};

} // namespace pilothouse::lab
