#include "app/lab/supervisor/lab.h"

#include "app/lab/postgres/cluster.h"
#include "app/lab/system/files.h"

#include <QFile>
#include <QFileInfo>

/// The acts of a region's host control.
namespace pilothouse::lab {

HostState Lab::hostState(const QString& region) const
{
    HostState state;
    state.databaseProcesses = processesOfDataFolder(dataFolder(m_topology, region));
    state.isDatabaseRunning = !state.databaseProcesses.empty();
    state.isBarred = isBarred(region);
    state.application = m_children.pidOf(applicationProcess(region));
    return state;
}

Done Lab::restartApplication(const QString& region)
{
    const std::lock_guard lock(m_acting);
    return restartLocked(region);
}

Done Lab::changeSettings(const QString& region, const QByteArray& json)
{
    const std::lock_guard lock(m_acting);
    // A stopped process would go on with its old settings once it is thawed.
    if (faults().has(region, FaultKind::Hang))
        return refused(QStringLiteral("The settings of %1 cannot be changed").arg(region),
                       QStringLiteral("Its machine hangs"));
    const Done written = writeFile(m_topology.settingsFile(region), json, 0600);
    if (!written || faults().has(region, FaultKind::Kill))
        return written;
    return restartLocked(region);
}

Done Lab::restartLocked(const QString& region)
{
    const FaultSet now = faults();
    if (now.has(region, FaultKind::Kill) || now.has(region, FaultKind::Hang))
        return refused(QStringLiteral("The application of %1 cannot be restarted").arg(region),
                       QStringLiteral("Its machine is down or hangs"));
    const QString name = applicationProcess(region);
    m_children.suspend(name);
    if (!waitUntil([&] { return m_children.pidOf(name) < 0; }, killBudget))
        return refused(QStringLiteral("The application of %1 does not end").arg(region), {});
    return m_children.resume(name);
}

Done Lab::stopDatabase(const QString& region)
{
    const std::lock_guard lock(m_acting);
    // First: what is stopped before it is barred may be started between the two.
    if (const Done barred = setBarred(region, true); !barred)
        return barred;
    if (killDatabase(m_topology, region))
        return std::monostate{};
    return refused(QStringLiteral("Processes of %1's data directory survive").arg(region), {});
}

Done Lab::setBarred(const QString& region, bool isBarred) const
{
    const QString path = m_topology.barFile(region);
    if (isBarred)
        return writeFile(path, {}, 0600);
    if (!QFileInfo::exists(path) || QFile::remove(path))
        return std::monostate{};
    return refused(QStringLiteral("The bar of %1 cannot be lifted").arg(region), path);
}

bool Lab::isBarred(const QString& region) const
{
    return QFileInfo::exists(m_topology.barFile(region));
}

Done Lab::startDatabase(const QString& region)
{
    const std::lock_guard lock(m_acting);
    // First: a machine that is down now starts it when it comes back.
    if (const Done lifted = setBarred(region, false); !lifted)
        return lifted;
    if (faults().has(region, FaultKind::Kill))
        return refused(QStringLiteral("The database of %1 cannot be started").arg(region),
                       QStringLiteral("Its machine is down"));
    return ensureDatabaseRuns(region);
}

Done Lab::promoteDatabase(const QString& region)
{
    // A local session with a stopped server would wait without end while holding the lock.
    if (faults().has(region, FaultKind::Hang))
        return refused(QStringLiteral("The database of %1 cannot be promoted").arg(region),
                       QStringLiteral("Its processes do not answer"));
    const std::lock_guard lock(m_acting);
    return promote(m_topology, region);
}

} // namespace pilothouse::lab
