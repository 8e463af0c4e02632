#include "app/lab/postgres/local_session.h"

#include "app/lab/system/wait.h"

#include <libpq-fe.h>

namespace pilothouse::lab {

namespace {

/// Each look costs the server a process and a line in its log.
constexpr std::chrono::milliseconds lookInterval(50);

Error refusal(const QString& region, const QString& what, PGconn* connection)
{
    return {ErrorCode::Refused,
            QStringLiteral("%1 in %2 failed").arg(what, region),
            QString::fromUtf8(PQerrorMessage(connection)).trimmed(),
            {}};
}

} // namespace

Result<LocalSession> LocalSession::open(const Topology& topology, const QString& region,
                                        const QString& database)
{
    const QString parameters = QStringLiteral("host='%1' port=5432 user=postgres dbname=%2 "
                                              "connect_timeout=2 application_name=lab-supervisor")
                                   .arg(topology.regionFolder(region), database);
    std::shared_ptr<PGconn> connection(PQconnectdb(parameters.toUtf8().constData()), PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return refusal(region, QStringLiteral("A local session"), connection.get());
    return LocalSession(std::move(connection));
}

Result<QString> LocalSession::run(const QString& sql)
{
    PGconn* connection = m_connection.get();
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexec(connection, sql.toUtf8().constData()), PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return refusal(QString::fromUtf8(PQhost(connection)), sql.section(QLatin1Char('\n'), 0, 0),
                       connection);
    if (PQntuples(result.get()) == 0 || PQnfields(result.get()) == 0)
        return QString();
    return QString::fromUtf8(PQgetvalue(result.get(), 0, 0));
}

bool waitUntilAccepting(const Topology& topology, const QString& region,
                        std::chrono::milliseconds budget)
{
    return waitUntil(
        [&] { return LocalSession::open(topology, region, QStringLiteral("postgres")).ok(); },
        budget, lookInterval);
}

} // namespace pilothouse::lab
