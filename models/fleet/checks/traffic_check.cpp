#include "models/fleet/checks/checks.h"

#include "models/fleet/readers/nearest.h"
#include "models/fleet/readers/scalars.h"
#include "models/fleet/words.h"

#include <algorithm>

namespace pilothouse::check {

namespace {

const QString profilesKey = QStringLiteral("trafficProfiles");

/// One profile with its path, so that the checks below read shortly.
struct ProfileAt
{
    const TrafficProfile& profile;
    QString path;

    [[nodiscard]] QString key(const char* name) const
    {
        return path + QLatin1Char('.') + QLatin1String(name);
    }
    [[nodiscard]] QString endpoint(size_t index) const { return itemPath(key("endpoints"), index); }
    [[nodiscard]] QString endpointKey(size_t index, const char* name) const
    {
        return endpoint(index) + QLatin1Char('.') + QLatin1String(name);
    }
};

/// Time-outs: 5 s to 10 s at an interval of 30 s, 5 s to 9 s at 10 s (Azure, "Traffic Manager
/// endpoint monitoring").
void checkProbe(const ProfileAt& at, Report& report)
{
    const QString timeout = at.key("monitor.timeout");
    if (!report.isSound(timeout) || !report.isSound(at.key("monitor.interval")))
        return;
    const HealthProbe& probe = at.profile.monitor;
    const int maxSeconds = probe.interval == Seconds(10) ? 9 : 10;
    if (probe.timeout >= Seconds(5) && probe.timeout <= Seconds(maxSeconds))
        return;
    report.mistake(FleetRule::ProbeTiming, timeout,
                   FleetWords::tr("Traffic Manager takes no time-out of %1 at an interval of %2.")
                       .arg(read::written(probe.timeout), read::written(probe.interval)),
                   FleetWords::tr("5 s to %1 s.").arg(maxSeconds));
}

void checkPriorities(const ProfileAt& at, Report& report)
{
    const auto& endpoints = at.profile.endpoints;
    std::vector<Written> written;
    for (size_t i = 0; i < endpoints.size(); ++i)
        if (const QString path = at.endpointKey(i, "priority"); report.isGiven(path))
            written.push_back({path, QString::number(endpoints[i].priority)});
    refuseRepeats(written, FleetRule::SharedPriority,
                  FleetWords::tr("A priority of its own: Traffic Manager refuses equal ones."),
                  report);

    const bool isNeeded = !written.empty() || at.profile.method == TrafficMethod::Priority;
    for (size_t i = 0; isNeeded && i < endpoints.size(); ++i)
        if (!report.isGiven(at.endpointKey(i, "priority")))
            report.mistake(FleetRule::PartialPriorities, at.endpoint(i),
                           FleetWords::tr("This endpoint has no priority."),
                           FleetWords::tr("A priority from 1 to 1000 for every endpoint: when one "
                                          "sets it all must, and the method \"priority\" goes by "
                                          "nothing else."));
}

void checkGeography(const ProfileAt& at, Report& report)
{
    std::vector<Written> codes;
    for (size_t i = 0; i < at.profile.endpoints.size(); ++i) {
        const QStringList& mapping = at.profile.endpoints[i].geoMapping;
        for (qsizetype j = 0; j < mapping.size(); ++j)
            codes.push_back(
                {itemPath(at.endpointKey(i, "geoMapping"), static_cast<size_t>(j)), mapping.at(j)});
        if (at.profile.method == TrafficMethod::Geographic && mapping.isEmpty())
            report.mistake(FleetRule::GeoMissing, at.endpoint(i),
                           FleetWords::tr("Nobody is routed here: the method is geographic and "
                                          "geoMapping names no area."),
                           FleetWords::tr("geoMapping: [GEO-EU], for example."));
    }
    refuseRepeats(codes, FleetRule::GeoOverlap,
                  FleetWords::tr("Each area at one endpoint: Traffic Manager refuses to choose."),
                  report);
}

void checkRegions(const Fleet& fleet, const ProfileAt& at, Report& report)
{
    const auto& endpoints = at.profile.endpoints;
    for (size_t i = 0; i < endpoints.size(); ++i)
        refuseUnknownRegion(fleet, at.endpointKey(i, "region"), endpoints[i].region, report);
    if (!report.isSound(at.key("endpoints")))
        return;
    for (const Region& region : fleet.regions) {
        const bool isServed =
            std::any_of(endpoints.begin(), endpoints.end(),
                        [&](const auto& endpoint) { return endpoint.region == region.id; });
        if (!isServed)
            report.warn(FleetRule::UnservedRegion, at.key("endpoints"),
                        FleetWords::tr("%1 has no endpoint here: no traffic can be moved to it.")
                            .arg(region.name),
                        FleetWords::tr("An endpoint for each region."));
    }
}

void checkProfileNames(const Fleet& fleet, Report& report)
{
    std::vector<Written> names;
    std::vector<Written> dnsNames;
    for (size_t i = 0; i < fleet.trafficProfiles.size(); ++i) {
        const ProfileAt at{fleet.trafficProfiles[i], itemPath(profilesKey, i)};
        names.push_back({at.key("name"), at.profile.name});
        dnsNames.push_back({at.key("dnsName"), at.profile.dnsName.toLower()});
        std::vector<Written> endpoints;
        for (size_t j = 0; j < at.profile.endpoints.size(); ++j)
            endpoints.push_back({at.endpointKey(j, "name"), at.profile.endpoints[j].name});
        refuseRepeats(endpoints, FleetRule::DuplicateName,
                      FleetWords::tr("A name that no other endpoint of the profile has."), report);
    }
    const QString own = FleetWords::tr("A name that no other profile has.");
    refuseRepeats(names, FleetRule::DuplicateName, own, report);
    refuseRepeats(dnsNames, FleetRule::DuplicateName, own, report);
}

void checkPublicProfile(const Fleet& fleet, Report& report)
{
    const QString path = QStringLiteral("publicCanary.profile");
    QStringList names;
    for (const TrafficProfile& profile : fleet.trafficProfiles)
        names.append(profile.name);
    if (!report.isSound(path) || names.isEmpty() || names.contains(fleet.publicProfile))
        return;
    report.mistake(
        FleetRule::UnknownProfile, path,
        FleetWords::tr("No traffic profile has the name \"%1\".").arg(fleet.publicProfile),
        FleetWords::tr("One of: %1.").arg(names.join(QStringLiteral(", "))));
}

void checkCountryRoutes(const Fleet& fleet, Report& report)
{
    const QString path = QStringLiteral("countryRoutes");
    if (idsAreRead(fleet, report))
        for (const CountryRoute& route : fleet.countryRoutes)
            refuseUnknownRegion(fleet, path + QLatin1Char('.') + route.country, route.region,
                                report);
    const auto isDefault = [](const auto& route) { return route.country == QLatin1String("*"); };
    const auto& routes = fleet.countryRoutes;
    if (report.isSound(path) && std::none_of(routes.begin(), routes.end(), isDefault))
        report.warn(FleetRule::NoDefaultRoute, path,
                    FleetWords::tr("Who comes from elsewhere has no region."),
                    FleetWords::tr("\"*\": and the region for everybody else."));
}

} // namespace

void traffic(const Fleet& fleet, Report& report)
{
    const bool canCheckRegions = idsAreRead(fleet, report);
    for (size_t i = 0; i < fleet.trafficProfiles.size(); ++i) {
        const ProfileAt at{fleet.trafficProfiles[i], itemPath(profilesKey, i)};
        checkProbe(at, report);
        checkPriorities(at, report);
        checkGeography(at, report);
        if (canCheckRegions)
            checkRegions(fleet, at, report);
    }
    checkProfileNames(fleet, report);
    checkPublicProfile(fleet, report);
    checkCountryRoutes(fleet, report);
}

} // namespace pilothouse::check
