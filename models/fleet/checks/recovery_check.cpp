#include "models/fleet/checks/checks.h"
#include "models/fleet/readers/scalars.h"
#include "models/fleet/words.h"

namespace pilothouse::check {

namespace {

/// What an armed failover does before traffic can move, at its fastest: detach the standbys'
/// receivers (measured 26 ms), promote (30 to 114 ms), re-point the siblings (58 ms), and as much
/// again for the way there and back over an ocean; rounded up.
constexpr Milliseconds databaseMove{1'000};

/// Worst time from the fault until the last well-behaved client has left, with nobody acting: up to
/// one interval until the next probe, the tolerated failures an interval apart, the last probe's
/// time-out, then what resolvers have cached (Azure, "Traffic Manager endpoint monitoring").
Milliseconds automaticSwitch(const TrafficProfile& profile)
{
    const HealthProbe& probe = profile.monitor;
    return probe.interval * (probe.toleratedFailures + 1) + probe.timeout + profile.ttl;
}

QString automaticArithmetic(const TrafficProfile& profile)
{
    const HealthProbe& probe = profile.monitor;
    return FleetWords::tr("%1 until the next probe + %2 x %1 tolerated + time-out %3 + TTL %4 = %5")
        .arg(read::written(probe.interval))
        .arg(probe.toleratedFailures)
        .arg(read::written(probe.timeout), read::written(profile.ttl),
             read::written(automaticSwitch(profile)));
}

/// Worst time of the armed switch: probes do not count, the endpoint is disabled by us.
Milliseconds activeSwitch(const Fleet& fleet, const TrafficProfile& profile)
{
    return databaseMove + fleet.databaseSettings.walRetrieveRetryInterval + profile.ttl;
}

QString activeArithmetic(const Fleet& fleet, const TrafficProfile& profile)
{
    return FleetWords::tr("%1 to detach, promote and re-point + %2 wal_retrieve_retry_interval + "
                          "TTL %3 = %4")
        .arg(read::written(databaseMove),
             read::written(fleet.databaseSettings.walRetrieveRetryInterval),
             read::written(profile.ttl), read::written(activeSwitch(fleet, profile)));
}

bool isProfileSound(const QString& path, const Report& report)
{
    return report.isSound(path + QStringLiteral(".ttl")) &&
           report.isSound(path + QStringLiteral(".monitor"));
}

void checkProfile(const Fleet& fleet, const TrafficProfile& profile, const QString& path,
                  Report& report)
{
    const Milliseconds rto = fleet.targets.machineRto;
    if (activeSwitch(fleet, profile) > rto) {
        report.mistake(FleetRule::RtoBySwitch, path + QStringLiteral(".ttl"),
                       FleetWords::tr("Even the armed switch takes up to %1; machineRto is %2.")
                           .arg(activeArithmetic(fleet, profile), read::written(rto)),
                       FleetWords::tr("A TTL and a retry interval whose sum stays within the RTO, "
                                      "for example 10 s and 100 ms."));
        return;
    }
    if (automaticSwitch(profile) > rto)
        report.warn(FleetRule::RtoByProbes, path + QStringLiteral(".monitor"),
                    FleetWords::tr("Left to its probes, Traffic Manager takes up to %1; machineRto "
                                   "is %2.")
                        .arg(automaticArithmetic(profile), read::written(rto)),
                    FleetWords::tr("Faster probes and a shorter TTL; as it is, the RTO rests on "
                                   "the armed switch alone: %1.")
                        .arg(activeArithmetic(fleet, profile)));
}

} // namespace

void recoveryTime(const Fleet& fleet, Report& report)
{
    const QString settings = QStringLiteral("databaseSettings");
    if (!report.isSound(QStringLiteral("targets.machineRto")))
        return;
    if (report.isGiven(settings) && !report.isSound(settings))
        return;
    for (size_t i = 0; i < fleet.trafficProfiles.size(); ++i) {
        const QString path = itemPath(QStringLiteral("trafficProfiles"), i);
        if (isProfileSound(path, report))
            checkProfile(fleet, fleet.trafficProfiles[i], path, report);
    }
}

} // namespace pilothouse::check
