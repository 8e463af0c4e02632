#include "app/lab/services/application/sql_session.h"

#include <libpq-fe.h>

#include <poll.h>

#include <algorithm>

namespace pilothouse::lab {

namespace {

/// PostgreSQL's code for "committed locally, but might not have been replicated".
constexpr auto cancelledWait = "01000";

int millisecondsTo(Deadline deadline)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        deadline - std::chrono::steady_clock::now());
    return static_cast<int>(std::max<std::int64_t>(0, left.count()));
}

bool waitFor(int socket, short events, Deadline deadline)
{
    pollfd waiting{socket, events, 0};
    return ::poll(&waiting, 1, millisecondsTo(deadline)) > 0;
}

Error unreachable(pg_conn* connection, ErrorCode code, const QString& why)
{
    return {code,
            QStringLiteral("No session with the database on %1")
                .arg(QString::fromUtf8(PQhost(connection))),
            why,
            {}};
}

/// Drives the connect; empty when it is made.
QString connectWithin(pg_conn* connection, Deadline deadline, ErrorCode* code)
{
    *code = ErrorCode::Unreachable;
    PostgresPollingStatusType wish = PGRES_POLLING_WRITING;
    while (PQstatus(connection) != CONNECTION_BAD) {
        if (wish == PGRES_POLLING_OK)
            return {};
        const short events = wish == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        if (!waitFor(PQsocket(connection), events, deadline)) {
            *code = ErrorCode::Timeout;
            return QStringLiteral("No answer in time");
        }
        wish = PQconnectPoll(connection);
    }
    return QString::fromUtf8(PQerrorMessage(connection)).trimmed();
}

} // namespace

SqlSession::SqlSession(pg_conn* connection) : m_connection(connection, PQfinish)
{
    PQsetNoticeReceiver(connection, &SqlSession::onNotice, this);
}

Result<std::shared_ptr<SqlSession>> SqlSession::open(const QString& conninfo, Deadline deadline)
{
    auto session = std::make_shared<SqlSession>(PQconnectStart(conninfo.toUtf8().constData()));
    ErrorCode code = ErrorCode::Unreachable;
    const QString why = connectWithin(session->m_connection.get(), deadline, &code);
    if (!why.isEmpty())
        return unreachable(session->m_connection.get(), code, why);
    PQsetnonblocking(session->m_connection.get(), 1);
    return session;
}

SqlOutcome SqlSession::run(const QByteArray& sql, const std::vector<QByteArray>& parameters,
                           Deadline deadline)
{
    PH_ASSERT(m_isUsable);
    std::vector<const char*> values;
    for (const QByteArray& parameter : parameters)
        values.push_back(parameter.constData());
    pg_conn* connection = m_connection.get();
    m_warning.clear();
    const int count = static_cast<int>(values.size());
    if (PQsendQueryParams(connection, sql.constData(), count, nullptr, values.data(), nullptr,
                          nullptr, 0) != 1)
        return lost(QString::fromUtf8(PQerrorMessage(connection)).trimmed());
    SqlOutcome outcome;
    bool hasOutcome = false;
    while (true) {
        if (!waitForAnswer(deadline))
            return lost(QStringLiteral("No answer in time"));
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQgetResult(connection),
                                                                   PQclear);
        if (!result)
            break;
        outcome = outcomeOf(result.get());
        hasOutcome = true;
    }
    // A connection that broke in mid-statement yields a result of its own making: no answer.
    if (!hasOutcome || PQstatus(connection) != CONNECTION_OK)
        return lost(QString::fromUtf8(PQerrorMessage(connection)).trimmed());
    return outcome;
}

bool SqlSession::isQuiet() const
{
    pollfd waiting{PQsocket(m_connection.get()), POLLIN, 0};
    return ::poll(&waiting, 1, 0) == 0;
}

void SqlSession::onNotice(void* self, const pg_result* notice)
{
    const char* code = PQresultErrorField(notice, PG_DIAG_SQLSTATE);
    if (code && qstrcmp(code, cancelledWait) == 0)
        static_cast<SqlSession*>(self)->m_warning =
            QString::fromUtf8(PQresultErrorField(notice, PG_DIAG_MESSAGE_PRIMARY));
}

bool SqlSession::waitForAnswer(Deadline deadline)
{
    pg_conn* connection = m_connection.get();
    while (true) {
        const int unsent = PQflush(connection);
        if (unsent < 0)
            return true; // PQgetResult() tells what happened.
        if (unsent == 0 && !PQisBusy(connection))
            return true;
        const short events = static_cast<short>(unsent > 0 ? POLLIN | POLLOUT : POLLIN);
        if (!waitFor(PQsocket(connection), events, deadline))
            return false;
        if (PQconsumeInput(connection) != 1)
            return true;
    }
}

SqlOutcome SqlSession::lost(const QString& why)
{
    m_isUsable = false;
    return {SqlEnd::Unknown, {}, why};
}

SqlOutcome SqlSession::outcomeOf(const pg_result* result) const
{
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        const char* message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
        return {SqlEnd::Refused, {}, QString::fromUtf8(message ? message : "")};
    }
    SqlOutcome outcome{SqlEnd::Done, {}, {}};
    for (int row = 0; row < PQntuples(result); ++row)
        outcome.values.push_back(QString::fromUtf8(PQgetvalue(result, row, 0)));
    if (!m_warning.isEmpty()) {
        outcome.end = SqlEnd::LocallyCommitted;
        outcome.why = m_warning;
    }
    return outcome;
}

} // namespace pilothouse::lab
