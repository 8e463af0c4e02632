#include "app/lab/supervisor/lab.h"

#include "app/lab/fabric/fabric.h"
#include "app/lab/fleet/fleet_file.h"
#include "app/lab/postgres/cluster.h"
#include "app/lab/postgres/local_session.h"
#include "app/lab/system/files.h"
#include "app/lab/system/json_call.h"
#include "app/lab/tls/credentials.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <unistd.h>

namespace pilothouse::lab {

namespace {

using namespace std::chrono_literals;

constexpr auto fabricBudget = 10s;
constexpr auto streamingBudget = 30s;
constexpr auto acceptingBudget = 15s;
constexpr off_t logBytesMax = 16 << 20;

const QString fabricProcess = QStringLiteral("fabric");

QString labProgram(const Topology& topology)
{
    return topology.folder + QStringLiteral("/bin/pilothouse-lab");
}

bool answers(const Topology& topology)
{
    return callJson(fabricSocket(topology), {{"report", true}}, 500ms).ok();
}

} // namespace

QString applicationProcess(const QString& region)
{
    return QStringLiteral("application-") + region;
}

Lab::Lab(Topology topology) : m_topology(std::move(topology)) {}

Done Lab::bringUp(const Progress& progress)
{
    progress(QStringLiteral("Certificates and secrets"));
    if (const Done made = makeCredentials(m_topology); !made)
        return made;
    for (const RegionPlace& region : m_topology.regions)
        if (const Done made = makeFolder(m_topology.regionFolder(region.id)); !made)
            return made;
    if (const Done written = writeDescriptions(m_topology); !written)
        return written;
    progress(QStringLiteral("Links with latency, bandwidth and cut switch"));
    if (const Done started = startFabric(); !started)
        return started;
    if (const Done started = startDatabases(progress); !started)
        return started;
    progress(QStringLiteral("Applications, Azure's side and users"));
    return startServices();
}

Done Lab::startFabric()
{
    if (const Done applied = applyFaults({});
        !applied && applied.error().code != ErrorCode::Unreachable)
        return applied;
    if (const Done started = startService(fabricProcess, {QStringLiteral("fabric")}); !started)
        return started;
    const bool isReady = waitUntil(
        [&] { return answers(m_topology) || m_children.pidOf(fabricProcess) < 0; }, fabricBudget);
    if (isReady && m_children.pidOf(fabricProcess) > 0)
        return std::monostate{};
    const auto log = readFile(m_topology.folder + QStringLiteral("/logs/fabric.log"));
    return refused(QStringLiteral("The links did not come up"),
                   log ? QString::fromUtf8(log.value().right(400)).trimmed() : QString());
}

Done Lab::startService(const QString& name, const QStringList& arguments)
{
    const QString logs = m_topology.folder + QStringLiteral("/logs");
    if (const Done made = makeFolder(logs); !made)
        return made;
    return m_children.start(name,
                            {labProgram(m_topology),
                             arguments + QStringList{QStringLiteral("--lab"), m_topology.folder},
                             {},
                             QStringLiteral("%1/%2.log").arg(logs, name)});
}

Done Lab::startDatabases(const Progress& progress)
{
    QString primary;
    QStringList standbys;
    for (const RegionPlace& region : m_topology.regions) {
        if (region.isHomePrimary)
            primary = region.id;
        else
            standbys.append(region.id);
    }
    progress(QStringLiteral("PostgreSQL 15 in %1").arg(primary));
    if (const Result<pid_t> created = createPrimary(m_topology, primary); !created)
        return created.error();
    progress(QStringLiteral("Standbys in %1").arg(standbys.join(QStringLiteral(" and "))));
    if (const auto created = createStandbys(m_topology, primary, standbys); !created)
        return created.error();
    const bool isStreaming =
        waitUntil([&] { return streamingStandbys(m_topology, primary).size() == standbys.size(); },
                  streamingBudget, 50ms);
    if (isStreaming) {
        for (const RegionPlace& region : m_topology.regions)
            if (const Done kept = makeDurable(m_topology, region.id); !kept)
                return kept;
        return std::monostate{};
    }
    return refused(QStringLiteral("Not all standbys stream from %1").arg(primary),
                   QStringLiteral("Streaming after %1 s: %2")
                       .arg(streamingBudget.count())
                       .arg(streamingStandbys(m_topology, primary).join(QStringLiteral(", "))));
}

Done Lab::startServices()
{
    const QString serve = QStringLiteral("serve");
    for (const RegionPlace& region : m_topology.regions) {
        const QStringList arguments{serve, QStringLiteral("application"),
                                    QStringLiteral("--region"), region.id};
        if (const Done started = startService(applicationProcess(region.id), arguments); !started)
            return started;
    }
    const QString control = QStringLiteral("control");
    if (const Done started = startService(control, {serve, control}); !started)
        return started;
    const auto isListening = [&] {
        bool all = QFileInfo::exists(m_topology.armSocket);
        for (const RegionPlace& region : m_topology.regions)
            all = all && QFileInfo::exists(m_topology.socketOf(region.id, Service::Https));
        return all;
    };
    if (!waitUntil(isListening, acceptingBudget))
        return refused(QStringLiteral("Not all applications and Azure's side listen"),
                       QStringLiteral("See %1/logs").arg(m_topology.folder));
    // Last: whom nobody answers yet would count a failure that was none.
    const QString users = QStringLiteral("users");
    return startService(users, {serve, users});
}

void Lab::shutDown()
{
    const std::lock_guard lock(m_acting);
    m_children.stopAll();
    for (const RegionPlace& region : m_topology.regions) {
        static_cast<void>(killDatabase(m_topology, region.id));
    }
    static_cast<void>(
        killAll([&] { return processesOfProgram(labProgram(m_topology)); }, killBudget));
}

FaultSet Lab::faults() const
{
    const std::lock_guard lock(m_faultsMutex);
    return m_faults;
}

Done Lab::applyToFabric(const FaultSet& faults) const
{
    const QJsonObject states = toJson(linkStates(relayedLinks(m_topology), faults));
    const Result<QJsonObject> reply = callJson(fabricSocket(m_topology), states, 2s);
    if (!reply)
        return reply.error();
    return std::monostate{};
}

Done Lab::applyFaults(const FaultSet& faults)
{
    {
        const std::lock_guard lock(m_faultsMutex);
        m_faults = faults;
    }
    const QByteArray text = QJsonDocument(toJson(faults)).toJson();
    if (const Done written = writeFile(m_topology.faultsFile(), text); !written)
        return written;
    return applyToFabric(faults);
}

Done Lab::inflict(const QString& place, FaultKind kind)
{
    const std::lock_guard lock(m_acting);
    FaultSet next = faults();
    next.regions[place].insert(kind);
    // Links first: what a dying machine still had under way must not arrive.
    if (const Done applied = applyFaults(next); !applied)
        return applied;
    if (kind == FaultKind::Kill)
        return killRegion(place);
    if (kind == FaultKind::FullDisk)
        return setDiskFull(m_topology, place, true);
    if (kind == FaultKind::Hang)
        hangRegion(place);
    return std::monostate{}; // The others are in what each process reads of the set.
}

Done Lab::heal(const QString& place, FaultKind kind)
{
    const std::lock_guard lock(m_acting);
    FaultSet next = faults();
    if (next.regions[place].erase(kind) == 0)
        return std::monostate{};
    Done healed(std::monostate{});
    if (kind == FaultKind::FullDisk)
        healed = setDiskFull(m_topology, place, false);
    if (kind == FaultKind::Hang)
        thawRegion(place);
    const bool wasStopped = kind == FaultKind::Kill || kind == FaultKind::FullDisk;
    if (healed && wasStopped && !next.has(place, FaultKind::Kill))
        healed = reviveRegion(place);
    const Done applied = applyFaults(next);
    return healed ? applied : healed;
}

Done Lab::setPair(const QString& from, const QString& to, PairFault fault, bool is)
{
    const std::lock_guard lock(m_acting);
    FaultSet next = faults();
    if (is)
        next.pairsOf(fault).insert({from, to});
    else
        next.pairsOf(fault).erase({from, to});
    return applyFaults(next);
}

Done Lab::healAll()
{
    Done outcome(std::monostate{});
    FaultSet before = faults();
    for (const auto& [place, kinds] : before.regions)
        for (const FaultKind kind : kinds)
            if (const Done healed = heal(place, kind); !healed)
                outcome = healed;
    for (const PairFault fault : {PairFault::Cut, PairFault::Mute})
        for (const auto& [from, to] : before.pairsOf(fault))
            if (const Done healed = setPair(from, to, fault, false); !healed)
                outcome = healed;
    return outcome;
}

Done Lab::killRegion(const QString& region)
{
    m_children.suspend(applicationProcess(region));
    if (killDatabase(m_topology, region))
        return std::monostate{};
    return refused(QStringLiteral("Processes of %1's data directory survive").arg(region), {});
}

void Lab::hangRegion(const QString& region)
{
    // Twice: a backend that was born between the look and the signal is caught by the second.
    const QString folder = dataFolder(m_topology, region);
    for (int round = 0; round < 2; ++round)
        signalAll(processesOfDataFolder(folder), SIGSTOP);
    m_children.signal(applicationProcess(region), SIGSTOP);
}

void Lab::thawRegion(const QString& region)
{
    m_children.signal(applicationProcess(region), SIGCONT);
    signalAll(processesOfDataFolder(dataFolder(m_topology, region)), SIGCONT);
}

Done Lab::ensureDatabaseRuns(const QString& region)
{
    if (!processesOfDataFolder(dataFolder(m_topology, region)).empty())
        return std::monostate{};
    if (const Result<pid_t> started = startPostmaster(m_topology, region); !started)
        return started.error();
    if (waitUntilAccepting(m_topology, region, acceptingBudget))
        return std::monostate{};
    return refused(QStringLiteral("The database of %1 accepts no session").arg(region),
                   QStringLiteral("See %1").arg(databaseLog(m_topology, region)));
}

Done Lab::reviveRegion(const QString& region)
{
    const Done database = isBarred(region) ? Done(std::monostate{}) : ensureDatabaseRuns(region);
    const Done application = m_children.resume(applicationProcess(region));
    return database ? application : database;
}

void Lab::maintain()
{
    const std::set<QString> restarted = m_children.restartEnded();
    if (restarted.contains(fabricProcess) &&
        waitUntil([&] { return answers(m_topology); }, fabricBudget))
        static_cast<void>(applyToFabric(faults()));
    QStringList logs = QDir(m_topology.folder + QStringLiteral("/logs"))
                           .entryList({QStringLiteral("*.log")}, QDir::Files);
    for (QString& log : logs)
        log.prepend(m_topology.folder + QStringLiteral("/logs/"));
    for (const RegionPlace& region : m_topology.regions)
        logs.append(databaseLog(m_topology, region.id));
    for (const QString& log : logs)
        if (QFileInfo(log).size() > logBytesMax)
            static_cast<void>(::truncate(log.toLocal8Bit().constData(), 0));
}

Error Lab::refused(const QString& what, const QString& why, const QString& nextStep)
{
    return {ErrorCode::Refused, what, why, nextStep};
}

} // namespace pilothouse::lab
