#include "app/lab/postgres/configuration.h"

#include "app/lab/tls/credentials.h"

#include <QFile>

#include <algorithm>

static void loadSql()
{
    Q_INIT_RESOURCE(packaged); // A static library's resources are not registered by themselves.
}

namespace pilothouse::lab {

namespace {

/// Lab sizes: small in memory and on disk. Receiver settings are those without which a healthy
/// idle standby looks dead for half a minute, or a promotion takes five seconds.
constexpr auto configuration = R"(listen_addresses = ''
port = 5432
fsync = %5
unix_socket_directories = '%1'
unix_socket_permissions = 0700
cluster_name = '%2'
ssl = on
ssl_cert_file = '%3'
ssl_key_file = '%4'
ssl_min_protocol_version = 'TLSv1.2'
password_encryption = scram-sha-256
max_connections = 80
superuser_reserved_connections = 3
shared_buffers = 16MB
huge_pages = off
dynamic_shared_memory_type = mmap
max_worker_processes = 4
max_parallel_workers = 0
jit = off
wal_level = replica
wal_log_hints = on
hot_standby = on
max_wal_senders = 10
max_replication_slots = 10
primary_slot_name = '%2'
wal_receiver_timeout = 2s
wal_sender_timeout = 5s
wal_receiver_status_interval = 1s
wal_retrieve_retry_interval = 100ms
wal_keep_size = 32MB
max_slot_wal_keep_size = 256MB
min_wal_size = 32MB
max_wal_size = 128MB
synchronous_standby_names = '%6'
track_io_timing = on
timezone = 'UTC'
log_timezone = 'UTC'
lc_messages = 'C'
log_line_prefix = '%m [%p] '
log_checkpoints = off
)";

constexpr auto rules = R"(local all         postgres   peer map=lab
local replication postgres   peer map=lab
hostssl replication replicator 127.0.0.0/8 scram-sha-256
hostssl all         all        127.0.0.0/8 scram-sha-256
)";

/// fillfactor 10 lets a table outgrow its pages within seconds: a full disk shows at once, not when
/// a page happens to be full.
constexpr auto schema = R"(
alter table pilothouse_canary set (fillfactor = 10);
create table health_probe(
    region text not null, at timestamptz not null default clock_timestamp(),
    filler text not null default repeat('x', 800)) with (fillfactor = 10);
alter table health_probe alter column filler set storage plain;
create index health_probe_at on health_probe(at);
create function keep_health_probe_small() returns trigger language plpgsql as $$
begin
    delete from health_probe where at < clock_timestamp() - interval '30 seconds';
    return null;
end $$;
create trigger keep_small after insert on health_probe
    for each statement execute function keep_health_probe_small();
create table orders(
    id uuid primary key, continent text not null, amount numeric not null, document text not null,
    created_at timestamptz not null default clock_timestamp());
create index orders_created_at on orders(created_at);
create function keep_orders_bounded() returns trigger language plpgsql as $$
begin
    delete from orders where created_at < clock_timestamp() - interval '10 minutes';
    return null;
end $$;
create trigger keep_bounded after insert on orders
    for each statement execute function keep_orders_bounded();
grant select, insert, update, delete on all tables in schema public to oversight_app;
grant select on orders, health_probe to pilothouse;
)";

constexpr auto roles = R"(
create role oversight_app login password '%1';
create role replicator login replication password '%2';
alter role pilothouse password '%3';
alter role pilothouse_operator password '%4';
grant pg_read_all_stats to oversight_app;
)";

/// As operators run it.
QString sqlFile(const char* name)
{
    QFile file(QStringLiteral(":/lab/") + QLatin1String(name));
    PH_ASSERT(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// One of the other two regions, in whichever of them it runs.
QString quorumOf(const Topology& topology, const QString& region)
{
    QStringList others;
    for (const RegionPlace& place : topology.regions)
        if (place.id != region)
            others.append(place.id);
    return QStringLiteral("ANY 1 (%1)").arg(others.join(QStringLiteral(", ")));
}

} // namespace

QString postgresConfiguration(const Topology& topology, const QString& region, bool isDurable)
{
    const QString owner = databaseOwner(region);
    const bool waits = topology.isSynchronous && isDurable;
    // Several arguments at once: a folder's name may itself hold a "%2".
    return QString::fromLatin1(configuration)
        .arg(topology.regionFolder(region), region, topology.certificateFile(owner),
             topology.keyFile(owner), isDurable ? QStringLiteral("on") : QStringLiteral("off"),
             waits ? quorumOf(topology, region) : QString());
}

QString accessRules()
{
    return QString::fromLatin1(rules);
}

QString userMap(const QString& systemUser)
{
    return QStringLiteral("lab \"%1\" postgres\n").arg(systemUser);
}

QString standbyConfiguration(const Topology& topology, const QString& region,
                             const QString& primary)
{
    const Link* link = topology.find(region, primary, Service::Postgres);
    PH_ASSERT(link != nullptr);
    const auto place = std::find_if(topology.regions.begin(), topology.regions.end(),
                                    [&](const RegionPlace& other) { return other.id == primary; });
    PH_ASSERT(place != topology.regions.end());
    return QStringLiteral("primary_conninfo = 'host=%1 hostaddr=%2 port=%3 user=replicator "
                          "passfile=''%4'' sslmode=verify-full sslrootcert=''%5'' "
                          "application_name=%6 connect_timeout=5'\n")
        .arg(place->databaseHost, link->address, QString::number(link->port),
             passwordFile(topology, QString::fromLatin1(replicatorSecret)),
             topology.authorityFile(), region);
}

QString schemaSql(const RoleSecrets& secrets)
{
    loadSql();
    return sqlFile("watcher.sql") + sqlFile("operator.sql") + sqlFile("comparison.sql") +
           QString::fromLatin1(roles).arg(secrets.application, secrets.replicator, secrets.console,
                                          secrets.operatorRole) +
           QString::fromLatin1(schema);
}

} // namespace pilothouse::lab
