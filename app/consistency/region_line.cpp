#include "app/consistency/region_line.h"

#include "app/consistency/compare_sql.h"
#include "app/postgres/watch_target.h"

namespace pilothouse {

RegionLine::RegionLine(ComparisonTools& tools, const Region& region)
    : m_tools(tools)
    , m_region(region)
{
}

void RegionLine::ask(std::vector<PostgresStatement> statements, Milliseconds deadline,
                     PostgresBatchCallback callback)
{
    if (m_connection && m_connection->isOpen()) {
        m_connection->runAll(statements, deadline, this, std::move(callback));
        return;
    }
    // Later: this may be called back from the connection that is to be replaced.
    QMetaObject::invokeMethod(
        this,
        [this, statements = std::move(statements), deadline, callback = std::move(callback)] {
            open(statements, deadline, callback);
        },
        Qt::QueuedConnection);
}

void RegionLine::open(std::vector<PostgresStatement> statements, Milliseconds deadline,
                      const PostgresBatchCallback& callback)
{
    // Made anew each time: the password may have changed since.
    Result<PostgresTarget> target = postgresTargetOf(m_tools.fleet, m_tools.secrets, m_region);
    if (!target)
        return refuse(target.error(), statements.size(), callback);
    PostgresTarget compared = std::move(target).value();
    compared.applicationName = QStringLiteral("pilothouse comparison");
    compared.statementTimeout = rangeTimeout;
    m_connection = std::make_unique<PostgresConnection>(m_tools.poll, std::move(compared));
    m_connection->open(openDeadline, this,
                       [this, statements = std::move(statements), deadline,
                        callback](const PostgresOutcome& outcome) {
                           if (outcome.rows)
                               m_connection->runAll(statements, deadline, this, callback);
                           else
                               callback(std::vector<PostgresOutcome>(statements.size(), outcome));
                       });
}

void RegionLine::refuse(const Error& error, std::size_t statements,
                        const PostgresBatchCallback& callback)
{
    callback(std::vector<PostgresOutcome>(statements, PostgresOutcome{error, {}, false}));
}

} // namespace pilothouse
