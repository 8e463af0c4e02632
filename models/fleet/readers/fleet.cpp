#include "models/fleet/readers/scalars.h"
#include "models/fleet/readers/sections.h"
#include "models/fleet/words.h"

namespace pilothouse::read {

namespace {

constexpr int formatKnown = 1;

bool format(const Cursor& at, int& into)
{
    if (!integerWithin(at, 1, 1'000'000, into))
        return false;
    return into == formatKnown ||
           at.refuse(FleetRule::UnsupportedFormat,
                     FleetWords::tr("Format %1 was made for another release.").arg(into),
                     FleetWords::tr("Format %1.").arg(formatKnown));
}

bool probes(const Cursor& at, Fleet& into)
{
    Members members(at);
    const bool health = members.required("health", deskProbe, into.health);
    const bool critical = members.required("criticalHealth", deskProbe, into.criticalHealth);
    if (health) {
        into.watch.healthInterval = into.health.interval;
        into.watch.healthDeadline = into.health.timeout;
    }
    return health && critical;
}

bool publicCanary(const Cursor& at, Fleet& into)
{
    Members members(at);
    const bool profile = members.required("profile", text, into.publicProfile);
    return members.required("writePath", urlPath, into.publicWritePath) && profile;
}

void setProbeDefaults(Fleet& fleet)
{
    fleet.health = {QString(), Milliseconds(1'000), Milliseconds(3'000), 2, {{200, 200}}, {}};
    fleet.criticalHealth = {QString(), Milliseconds(5'000), Milliseconds(5'000),
                            1,         {{200, 200}},        {}};
}

} // namespace

bool fleet(const Cursor& at, Fleet& into)
{
    setProbeDefaults(into);
    Members members(at);
    int version = 0;
    members.required("format", format, version);
    members.required("name", text, into.name);
    members.required("targets", targets, into.targets);
    members.required("regions", listOf(region, 0, 2000), into.regions);
    members.optional("databaseSettings", databaseSettings, into.databaseSettings);
    members.required("probes", probes, into);
    members.optional("watch", watch, into.watch);
    members.optional("lagAlarms", lagAlarms, into.lagAlarms);
    members.required("trafficProfiles", listOf(trafficProfile, 1, 64), into.trafficProfiles);
    members.required("publicCanary", publicCanary, into);
    members.optional("nameServers", listOf(nameServer, 0, 64), into.nameServers);
    members.optional("countryRoutes", countryRoutes, into.countryRoutes);
    members.required("tariff", tariff, into.tariff);
    members.optional("residency", listOf(residencyRule, 0, 64), into.residencyRules);
    members.required("cloud", cloud, into.cloud);
    members.optional("failover", failover, into.failover);
    members.optional("automation", automation, into.automation);
    members.optional("certificateAuthorityFile", text, into.certificateAuthorityFile);
    return !at.report().hasMistakes();
}

} // namespace pilothouse::read
