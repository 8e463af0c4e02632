#include "app/postgres/connection_parameters.h"

#include "models/core/assert.h"

#include <libpq-fe.h>

namespace pilothouse {

namespace {

constexpr const char* systemAuthorities = "/etc/ssl/certs/ca-certificates.crt";

/// libpq's keywords and values, kept alive together while it reads them.
class Parameters
{
public:
    void add(const char* keyword, const QByteArray& value)
    {
        m_keywords.push_back(keyword);
        m_values.push_back(value);
    }

    [[nodiscard]] PGconn* start() const
    {
        std::vector<const char*> keywords = m_keywords;
        std::vector<const char*> values;
        values.reserve(m_values.size() + 1);
        for (const QByteArray& value : m_values)
            values.push_back(value.constData());
        keywords.push_back(nullptr);
        values.push_back(nullptr);
        return PQconnectStartParams(keywords.data(), values.data(), 0);
    }

private:
    std::vector<const char*> m_keywords;
    std::vector<QByteArray> m_values;
};

Parameters parametersFor(const PostgresTarget& target, const QString& address)
{
    Parameters parameters;
    parameters.add("host", target.at.host.toUtf8());
    parameters.add("hostaddr", address.toUtf8());
    parameters.add("port", QByteArray::number(target.at.port));
    parameters.add("dbname", target.databaseName.toUtf8());
    parameters.add("user", target.user.toUtf8());
    parameters.add("password", target.password.toUtf8());
    parameters.add("sslmode", "verify-full");
    // Nothing may come from files below the user's home or from variables, which could otherwise
    // lower the version: what connects is what the fleet file says.
    parameters.add("ssl_min_protocol_version", "TLSv1.2");
    parameters.add("sslrootcert", target.authorityFile.isEmpty() ? QByteArray(systemAuthorities)
                                                                 : target.authorityFile.toUtf8());
    parameters.add("sslcert", "/dev/null/none");
    parameters.add("passfile", "/dev/null/none");
    parameters.add("gssencmode", "disable");
    parameters.add("client_encoding", "UTF8");
    parameters.add("application_name", target.applicationName.toUtf8());
    if (target.statementTimeout.count() > 0)
        parameters.add("options", "-c statement_timeout=" + QByteArray::number(qlonglong{
                                                                target.statementTimeout.count()}));
    return parameters;
}

} // namespace

pg_conn* startConnection(const PostgresTarget& target, const QString& address)
{
    pg_conn* connection = parametersFor(target, address).start();
    PH_ASSERT(connection != nullptr);
    return connection;
}

bool sendStatement(pg_conn* connection, const PostgresStatement& statement)
{
    std::vector<const char*> values;
    for (const QByteArray& value : statement.parameters)
        values.push_back(value.constData());
    return PQsendQueryParams(connection, statement.sql.constData(), static_cast<int>(values.size()),
                             nullptr, values.data(), nullptr, nullptr, 0) == 1;
}

} // namespace pilothouse
