#include "app/lab/postgres/cluster.h"

#include "app/lab/postgres/configuration.h"
#include "app/lab/postgres/local_session.h"
#include "app/lab/system/files.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <pwd.h>
#include <sys/shm.h>

namespace pilothouse::lab {

namespace {

using namespace std::chrono_literals;

constexpr auto initBudget = 60s;
constexpr auto copyBudget = 90s;
constexpr auto startBudget = 30s;
QString postgresProgram(const QString& name)
{
    const QString packaged = QStringLiteral("/usr/lib/postgresql/15/bin/") + name;
    return QFileInfo::exists(packaged) ? packaged : QStandardPaths::findExecutable(name);
}

QString diskFlag(const Topology& topology, const QString& region)
{
    return topology.regionFolder(region) + QStringLiteral("/disk-full");
}

QString systemUser()
{
    const passwd* user = ::getpwuid(::geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
}

Done writeConfiguration(const Topology& topology, const QString& region, bool isDurable)
{
    const QString folder = dataFolder(topology, region);
    const std::pair<QString, QString> files[] = {
        {QStringLiteral("/postgresql.conf"), postgresConfiguration(topology, region, isDurable)},
        {QStringLiteral("/pg_hba.conf"), accessRules()},
        {QStringLiteral("/pg_ident.conf"), userMap(systemUser())}};
    for (const auto& [name, text] : files)
        if (const Done written = writeFile(folder + name, text.toUtf8(), 0600); !written)
            return written;
    return std::monostate{};
}

Result<RoleSecrets> roleSecrets(const Topology& topology)
{
    RoleSecrets secrets;
    const std::pair<const char*, QString*> places[] = {{applicationSecret, &secrets.application},
                                                       {consoleSecret, &secrets.console},
                                                       {replicatorSecret, &secrets.replicator},
                                                       {operatorSecret, &secrets.operatorRole}};
    for (const auto& [role, into] : places) {
        const auto secret = readFile(topology.secretFile(QString::fromLatin1(role)));
        if (!secret)
            return secret.error();
        *into = QString::fromLatin1(secret.value());
    }
    return secrets;
}

/// Slots for all other regions, so that whichever is promoted finds its standbys' slots in place.
Done makeSlots(const Topology& topology, const QString& region)
{
    Result<LocalSession> session = LocalSession::open(topology, region, QStringLiteral("postgres"));
    if (!session)
        return session.error();
    LocalSession local = std::move(session).value();
    for (const RegionPlace& other : topology.regions) {
        if (other.id == region)
            continue;
        const auto made = local.run(
            QStringLiteral("select pg_create_physical_replication_slot('%1')").arg(other.id));
        if (!made)
            return made.error();
    }
    return std::monostate{};
}

Done fill(const Topology& topology, const QString& region)
{
    const Result<RoleSecrets> secrets = roleSecrets(topology);
    if (!secrets)
        return secrets.error();
    const QString oversight = QString::fromLatin1(databaseName);
    const std::pair<QString, QString> steps[] = {
        {QStringLiteral("postgres"), QStringLiteral("create database %1").arg(oversight)},
        {oversight, schemaSql(secrets.value())}};
    for (const auto& [database, sql] : steps) {
        Result<LocalSession> session = LocalSession::open(topology, region, database);
        if (!session)
            return session.error();
        const Result<QString> ran = std::move(session).value().run(sql);
        if (!ran)
            return ran.error();
    }
    return makeSlots(topology, region);
}

Command copyCommand(const Topology& topology, const QString& primary, const QString& standby)
{
    return {postgresProgram(QStringLiteral("pg_basebackup")),
            {QStringLiteral("--host=") + topology.regionFolder(primary),
             QStringLiteral("--username=postgres"),
             QStringLiteral("--pgdata=") + dataFolder(topology, standby),
             QStringLiteral("--checkpoint=fast"), QStringLiteral("--wal-method=stream"),
             QStringLiteral("--no-sync"), QStringLiteral("--no-manifest")},
            {},
            databaseLog(topology, standby)};
}

Error notAccepting(const Topology& topology, const QString& region)
{
    const Result<QByteArray> log = readFile(databaseLog(topology, region));
    return {ErrorCode::Timeout,
            QStringLiteral("The database of %1 accepts no session after %2 s")
                .arg(region)
                .arg(startBudget.count()),
            log ? QString::fromUtf8(log.value().right(600)) : QString(),
            {}};
}

Result<pid_t> startStandby(const Topology& topology, const QString& region, const QString& primary)
{
    const QString folder = dataFolder(topology, region);
    const QString upstream = standbyConfiguration(topology, region, primary);
    if (const Done written = writeConfiguration(topology, region, false); !written)
        return written.error();
    if (const Done written =
            writeFile(folder + QStringLiteral("/postgresql.auto.conf"), upstream.toUtf8(), 0600);
        !written)
        return written.error();
    if (const Done written = writeFile(folder + QStringLiteral("/standby.signal"), {}, 0600);
        !written)
        return written.error();
    return startPostmaster(topology, region);
}

/// Removes the System V memory segment that a killed postmaster leaves behind.
void releaseSharedMemory(const Topology& topology, const QString& region)
{
    const auto lockFile =
        readFile(dataFolder(topology, region) + QStringLiteral("/postmaster.pid"));
    if (!lockFile)
        return;
    constexpr int keyLine = 6; // Counted from 0: "key id", see PostgreSQL's miscinit.c.
    const QByteArrayList lines = lockFile.value().split('\n');
    const QByteArrayList words = lines.value(keyLine).simplified().split(' ');
    if (words.size() == 2)
        ::shmctl(words[1].toInt(), IPC_RMID, nullptr);
}

} // namespace

QString dataFolder(const Topology& topology, const QString& region)
{
    return topology.regionFolder(region) + QStringLiteral("/data");
}

QString databaseLog(const Topology& topology, const QString& region)
{
    return topology.regionFolder(region) + QStringLiteral("/postgres.log");
}

Result<pid_t> createPrimary(const Topology& topology, const QString& region)
{
    const Command initdb{postgresProgram(QStringLiteral("initdb")),
                         {QStringLiteral("--pgdata=") + dataFolder(topology, region),
                          QStringLiteral("--username=postgres"), QStringLiteral("--data-checksums"),
                          QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
                          QStringLiteral("--auth=scram-sha-256"),
                          QStringLiteral("--auth-local=peer"), QStringLiteral("--no-sync"),
                          QStringLiteral("--no-instructions")},
                         {},
                         databaseLog(topology, region)};
    if (initdb.program.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("PostgreSQL 15's initdb is not there"),
                     QStringLiteral("Neither in /usr/lib/postgresql/15/bin nor in PATH"),
                     QStringLiteral("Install postgresql-15")};
    if (const Done made = runToEnd(initdb, initBudget); !made)
        return made.error();
    if (const Done written = writeConfiguration(topology, region, false); !written)
        return written.error();
    const Result<pid_t> postmaster = startPostmaster(topology, region);
    if (!postmaster)
        return postmaster;
    if (!waitUntilAccepting(topology, region, startBudget))
        return notAccepting(topology, region);
    const Done filled = fill(topology, region);
    return filled ? postmaster : Result<pid_t>(filled.error());
}

Result<std::vector<pid_t>> createStandbys(const Topology& topology, const QString& primary,
                                          const QStringList& standbys)
{
    std::vector<std::pair<pid_t, Command>> copies;
    for (const QString& standby : standbys) {
        const Command command = copyCommand(topology, primary, standby);
        const Result<pid_t> copy = start(command);
        if (!copy)
            return copy.error();
        copies.emplace_back(copy.value(), command);
    }
    if (const Done copied = waitForAll(copies, copyBudget); !copied)
        return copied.error();
    std::vector<pid_t> postmasters;
    for (const QString& standby : standbys) {
        const Result<pid_t> postmaster = startStandby(topology, standby, primary);
        if (!postmaster)
            return postmaster.error();
        postmasters.push_back(postmaster.value());
    }
    for (const QString& standby : standbys) {
        if (!waitUntilAccepting(topology, standby, startBudget))
            return notAccepting(topology, standby);
        if (const Done made = makeSlots(topology, standby); !made)
            return made.error();
    }
    return postmasters;
}

Done makeDurable(const Topology& topology, const QString& region)
{
    if (const Done written = writeConfiguration(topology, region, true); !written)
        return written;
    Result<LocalSession> session = LocalSession::open(topology, region, QStringLiteral("postgres"));
    if (!session)
        return session.error();
    const Result<QString> reloaded =
        std::move(session).value().run(QStringLiteral("select pg_reload_conf()"));
    return reloaded ? Done(std::monostate{}) : Done(reloaded.error());
}

Result<pid_t> startPostmaster(const Topology& topology, const QString& region)
{
    // The flag lives as long as the region: a postmaster that starts on a full disk sees it.
    if (!QFileInfo::exists(diskFlag(topology, region)))
        if (const Done freed = setDiskFull(topology, region, false); !freed)
            return freed.error();
    return start(
        {postgresProgram(QStringLiteral("postgres")),
         {QStringLiteral("-D"), dataFolder(topology, region)},
         {QStringLiteral("LD_PRELOAD=%1/bin/libpilothouse_lab_machine.so").arg(topology.folder),
          QStringLiteral("PILOTHOUSE_LAB_DISK_FLAG=") + diskFlag(topology, region)},
         databaseLog(topology, region)});
}

bool killDatabase(const Topology& topology, const QString& region)
{
    const QString folder = dataFolder(topology, region);
    if (!killAll([&] { return processesOfDataFolder(folder); }, killBudget))
        return false;
    // With the proof that nobody works here, the dead postmaster's locks say nothing true: a
    // process of another purpose may get its number, and a start would be refused.
    releaseSharedMemory(topology, region);
    QFile::remove(folder + QStringLiteral("/postmaster.pid"));
    const QString socket = topology.socketOf(region, Service::Postgres);
    QFile::remove(socket);
    QFile::remove(socket + QStringLiteral(".lock"));
    return true;
}

Done promote(const Topology& topology, const QString& region)
{
    Result<LocalSession> session = LocalSession::open(topology, region, QStringLiteral("postgres"));
    if (!session)
        return session.error();
    const Result<QString> promoted =
        std::move(session).value().run(QStringLiteral("select pg_promote(false)"));
    if (!promoted)
        return promoted.error();
    return std::monostate{};
}

Done setDiskFull(const Topology& topology, const QString& region, bool isFull)
{
    // In place, never replaced: running processes have this very file mapped.
    QFile file(diskFlag(topology, region));
    if (!file.open(QIODevice::ReadWrite) || file.write(isFull ? "1" : "0", 1) != 1)
        return Error{ErrorCode::Refused,
                     QStringLiteral("Cannot switch the disk of %1").arg(region),
                     file.errorString(),
                     {}};
    return std::monostate{};
}

QStringList streamingStandbys(const Topology& topology, const QString& primary)
{
    Result<LocalSession> session =
        LocalSession::open(topology, primary, QStringLiteral("postgres"));
    if (!session)
        return {};
    const Result<QString> names = std::move(session).value().run(
        QStringLiteral("select string_agg(application_name, ',' order by application_name) "
                       "from pg_stat_replication where state = 'streaming'"));
    return names && !names.value().isEmpty() ? names.value().split(QLatin1Char(','))
                                             : QStringList();
}

} // namespace pilothouse::lab
