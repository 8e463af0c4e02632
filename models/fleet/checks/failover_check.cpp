#include "models/fleet/checks/checks.h"

namespace pilothouse::check {

namespace {

void checkNamed(const Fleet& fleet, const QString& list, const std::vector<RegionId>& regions,
                Report& report)
{
    for (size_t i = 0; i < regions.size(); ++i)
        refuseUnknownRegion(fleet, itemPath(list, i), regions[i], report);
}

} // namespace

void failover(const Fleet& fleet, Report& report)
{
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
