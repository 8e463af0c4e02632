#include "app/lab/services/control/server_watch.h"

#include "app/postgres/database_look.h"

#include <QJsonDocument>

namespace pilothouse::lab {

namespace {

constexpr int lookEveryMs = 1'000;
constexpr Milliseconds lookDeadline{2'000};

PostgresTarget targetOf(const Topology& topology, const RegionPlace& region,
                        const QString& password)
{
    const Link* link = topology.find(QStringLiteral("control"), region.id, Service::Postgres);
    PH_ASSERT(link != nullptr);
    PostgresTarget target;
    target.at.host = region.databaseHost;
    target.at.port = link->port;
    target.at.address = link->address;
    target.databaseName = QString::fromLatin1(databaseName);
    target.user = QString::fromLatin1(consoleSecret);
    target.password = password;
    target.authorityFile = topology.authorityFile();
    target.applicationName = QStringLiteral("azure");
    target.statementTimeout = lookDeadline;
    return target;
}

} // namespace

ServerWatch::ServerWatch(Cloud& cloud, HostLine& host, SocketPoll& poll, const QString& password,
                         QObject* parent)
    : QObject(parent)
    , m_cloud(cloud)
    , m_host(host)
    , m_tick(this)
{
    for (const RegionPlace& region : cloud.topology.regions)
        m_connections[region.id] =
            std::make_unique<PostgresConnection>(poll, targetOf(cloud.topology, region, password));
    connect(&m_tick, &QTimer::timeout, this, &ServerWatch::onTick);
    m_tick.start(lookEveryMs);
}

void ServerWatch::onTick()
{
    for (const RegionPlace& region : m_cloud.topology.regions) {
        look(region.id);
        askHost(region.id);
    }
}

/// A look that is under way ends at its own deadline; until then there is no second one.
void ServerWatch::look(const QString& region)
{
    PostgresConnection& connection = *m_connections.at(region);
    if (connection.isOpen())
        return runLook(region);
    if (connection.isClosed())
        connection.open(lookDeadline, this, [this, region](const PostgresOutcome& outcome) {
            if (outcome.rows)
                runLook(region);
        });
}

void ServerWatch::runLook(const QString& region)
{
    PostgresStatement statement;
    statement.sql = databaseLookSql();
    statement.deadline = lookDeadline;
    m_connections.at(region)->run(statement, this, [this, region](const PostgresOutcome& outcome) {
        if (!outcome.rows || outcome.rows.value().rows.empty())
            return;
        const auto& cell = outcome.rows.value().rows.front().front();
        const Result<DatabaseState> state = parseDatabaseLook(cell.value_or(QByteArray()));
        if (!state)
            return;
        ServerSight& sight = sightOf(region);
        sight.seenAt = m_cloud.clock.monotonic();
        sight.isRunning = true;
        sight.isInRecovery = state.value().isInRecovery;
        sight.isReceiving = state.value().receiver.has_value() &&
                            state.value().receiver->status == QStringLiteral("streaming");
        sight.hasReplicas = !state.value().slots.empty();
        sight.writeLsn = state.value().writeLsn;
        sight.replayLsn = state.value().replayLsn;
    });
}

void ServerWatch::askHost(const QString& region)
{
    RegionAct act;
    act.region = region;
    act.method = QByteArrayLiteral("GET");
    act.path = QStringLiteral("/state");
    act.deadline = lookDeadline;
    m_host.ask(act, [this, region](const Result<QByteArray>& body) {
        if (!body)
            return;
        const QJsonObject told = QJsonDocument::fromJson(body.value()).object();
        ServerSight& sight = sightOf(region);
        sight.hostSeenAt = m_cloud.clock.monotonic();
        sight.isRunning = told["running"].toBool();
        sight.isBarred = told["restartBarred"].toBool();
    });
}

/// Before the database's own word, its role at rest.
ServerSight& ServerWatch::sightOf(const QString& region)
{
    const auto [found, isNew] = m_cloud.servers.try_emplace(region);
    if (isNew) {
        found->second.seenAt = m_cloud.clock.monotonic() - sightAgeMax - sightAgeMax;
        found->second.isInRecovery = !m_cloud.region(region)->isHomePrimary;
        found->second.hasReplicas = !found->second.isInRecovery;
    }
    return found->second;
}

} // namespace pilothouse::lab
