#include "models/fleet/checks/checks.h"

#include "models/fleet/words.h"

#include <algorithm>

namespace pilothouse::check {

namespace {

QString regionKey(size_t index, const char* key)
{
    return itemPath(QStringLiteral("regions"), index) + QLatin1Char('.') + QLatin1String(key);
}

template <class Get>
std::vector<Written> column(const Fleet& fleet, const char* key, Get get)
{
    std::vector<Written> values;
    for (size_t i = 0; i < fleet.regions.size(); ++i)
        values.push_back({regionKey(i, key), get(fleet.regions[i])});
    return values;
}

QString placeOf(const HostPort& at)
{
    const QString& reached = at.address.isEmpty() ? at.host : at.address;
    return QStringLiteral("%1:%2").arg(reached.toLower()).arg(at.port);
}

void checkCount(const Fleet& fleet, Report& report)
{
    const QString path = QStringLiteral("regions");
    const bool wasRead = !fleet.regions.empty() || report.isSound(path);
    if (wasRead && fleet.regions.size() < 2)
        report.mistake(FleetRule::TooFewRegions, path,
                       FleetWords::tr("Regions written: %1.").arg(fleet.regions.size()),
                       FleetWords::tr("At least two: with one there is nowhere to fail over to."));
}

void checkPrimaries(const Fleet& fleet, Report& report)
{
    std::vector<size_t> primaries;
    bool allRead = !fleet.regions.empty();
    for (size_t i = 0; i < fleet.regions.size(); ++i) {
        const bool isRead = report.isSound(regionKey(i, "homeRole"));
        allRead = allRead && isRead;
        if (isRead && fleet.regions[i].homeRole == Role::Primary)
            primaries.push_back(i);
    }
    if (allRead && primaries.empty())
        report.mistake(FleetRule::NoPrimary, QStringLiteral("regions"),
                       FleetWords::tr("No region has homeRole: primary."),
                       FleetWords::tr("Exactly one: the region that takes writes at rest."));
    for (size_t i = 1; i < primaries.size(); ++i)
        report.mistake(FleetRule::SeveralPrimaries, regionKey(primaries[i], "homeRole"),
                       FleetWords::tr("%1 would be a second primary beside %2.")
                           .arg(fleet.regions[primaries[i]].name, fleet.regions[primaries[0]].name),
                       FleetWords::tr("homeRole: standby for all regions but one."));
}

void checkRegionNames(const Fleet& fleet, Report& report)
{
    const QString ownName = FleetWords::tr("A name that no other region has.");
    refuseRepeats(column(fleet, "id", [](const Region& region) { return region.id.text(); }),
                  FleetRule::DuplicateName, ownName, report);
    refuseRepeats(column(fleet, "name", [](const Region& region) { return region.name; }),
                  FleetRule::DuplicateName, ownName, report);
    refuseRepeats(column(fleet, "shortCode", [](const Region& region) { return region.shortCode; }),
                  FleetRule::DuplicateName,
                  FleetWords::tr("A code of its own: who arms a failover types it."), report);
}

void checkServers(const Fleet& fleet, Report& report)
{
    const QString ownServer =
        FleetWords::tr("A server of its own: two regions on one server fail together.");
    const auto application = [](const Region& region) { return placeOf(region.application); };
    const auto database = [](const Region& region) { return placeOf(region.database.at); };
    refuseRepeats(column(fleet, "application", application), FleetRule::SharedServer, ownServer,
                  report);
    refuseRepeats(column(fleet, "database", database), FleetRule::SharedServer, ownServer, report);
}

void checkPositions(const Fleet& fleet, Report& report)
{
    for (size_t i = 0; i < fleet.regions.size(); ++i) {
        const QString path = regionKey(i, "position");
        if (report.isSound(path) && fleet.regions[i].position == GeoPoint{})
            report.warn(FleetRule::NullIsland, path,
                        FleetWords::tr("%1 stands at 0, 0, in the Gulf of Guinea.")
                            .arg(fleet.regions[i].name),
                        FleetWords::tr("The region's own latitude and longitude."));
    }
}

} // namespace

void regions(const Fleet& fleet, Report& report)
{
    checkCount(fleet, report);
    checkPrimaries(fleet, report);
    checkRegionNames(fleet, report);
    refuseRepeats(column(fleet, "priority",
                         [](const Region& region) { return QString::number(region.priority); }),
                  FleetRule::SharedPriority,
                  FleetWords::tr("A priority of its own: equal ones leave the next primary to "
                                 "chance."),
                  report);
    checkServers(fleet, report);
    checkPositions(fleet, report);
}

} // namespace pilothouse::check
