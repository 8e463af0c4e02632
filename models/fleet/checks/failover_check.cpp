#include "models/fleet/checks/checks.h"
#include "models/fleet/words.h"

#include <algorithm>

namespace pilothouse::check {

namespace {

void checkNamed(const Fleet& fleet, const QString& list, const std::vector<RegionId>& regions,
                Report& report)
{
    for (size_t i = 0; i < regions.size(); ++i)
        refuseUnknownRegion(fleet, itemPath(list, i), regions[i], report);
}

/// Whether this console has any means for the rung in that region. Which standbys a primary waits
/// for is not in the file, so the quorum is given the benefit of the doubt.
bool hasMeans(const Fleet& fleet, const Region& region, Rung rung)
{
    if (rung == Rung::NoProcess)
        return region.hostControl.port != 0;
    if (rung == Rung::HostStopped)
        return !fleet.cloud.armUrl.isEmpty() && !region.azure.postgresServer.isEmpty();
    return rung == Rung::QuorumDetached;
}

/// As it is written in the file; the others cannot be.
QString wordOf(Rung rung)
{
    switch (rung) {
    case Rung::ConnectionsBarred:
        return QStringLiteral("connections-barred");
    case Rung::QuorumDetached:
        return QStringLiteral("quorum-detached");
    case Rung::NoProcess:
        return QStringLiteral("no-process");
    case Rung::HostStopped:
        return QStringLiteral("host-stopped");
    case Rung::EndpointDisabled:
    case Rung::SessionsCut:
    case Rung::ReadOnlySet:
    case Rung::WriteProbeRefused:
        break;
    }
    return {};
}

void checkRungs(const Fleet& fleet, Report& report)
{
    const std::vector<Rung>& rungs = fleet.failover.acceptedFenceRungs;
    const QString list = QStringLiteral("failover.acceptedFenceRungs");
    std::vector<Written> written;
    for (size_t i = 0; i < rungs.size(); ++i)
        written.push_back({itemPath(list, i), wordOf(rungs[i])});
    refuseRepeats(written, FleetRule::DuplicateName,
                  FleetWords::tr("Each rung once, in the order in which they are tried."), report);
    if (!report.isSound(QStringLiteral("regions")) || !report.isSound(list))
        return;
    for (size_t i = 0; i < fleet.regions.size(); ++i) {
        const Region& region = fleet.regions[i];
        const bool canBeFenced = std::any_of(
            rungs.begin(), rungs.end(), [&](Rung rung) { return hasMeans(fleet, region, rung); });
        if (!canBeFenced)
            report.warn(FleetRule::UnfenceableRegion, itemPath(QStringLiteral("regions"), i),
                        FleetWords::tr("As a primary %1 could not be fenced: this console has no "
                                       "means for any rung that the policy accepts, so no failover "
                                       "away from it would end.")
                            .arg(region.name),
                        FleetWords::tr("hostControl for \"no-process\", an Azure server for "
                                       "\"host-stopped\", or another rung accepted."));
    }
}

void checkWindows(const Fleet& fleet, Report& report)
{
    const std::vector<MaintenanceWindow>& windows = fleet.automation.windows;
    for (size_t i = 0; i < windows.size(); ++i) {
        const QString path = itemPath(QStringLiteral("automation.maintenance"), i);
        if (report.isSound(path) && windows[i].until <= windows[i].from)
            report.mistake(FleetRule::EmptyWindow, path + QStringLiteral(".until"),
                           FleetWords::tr("The maintenance \"%1\" ends before it begins.")
                               .arg(windows[i].reason),
                           FleetWords::tr("A moment after \"from\"."));
    }
}

} // namespace

void failover(const Fleet& fleet, Report& report)
{
    checkRungs(fleet, report);
    checkWindows(fleet, report);
    if (!idsAreRead(fleet, report))
        return;
    checkNamed(fleet, QStringLiteral("failover.excluded"), fleet.failover.excluded, report);
    checkNamed(fleet, QStringLiteral("failover.inMaintenance"), fleet.failover.inMaintenance,
               report);
    for (size_t i = 0; i < fleet.regions.size(); ++i) {
        const QString routes =
            itemPath(QStringLiteral("regions"), i) + QStringLiteral(".database.reachedFrom");
        const std::vector<DatabaseRoute>& known = fleet.regions[i].database.reachedFrom;
        for (size_t j = 0; j < known.size(); ++j)
            refuseUnknownRegion(fleet, itemPath(routes, j) + QStringLiteral(".region"),
                                known[j].from, report);
    }
}

} // namespace pilothouse::check
