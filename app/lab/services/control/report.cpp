#include "app/lab/services/control/report.h"

#include <QDateTime>
#include <QJsonArray>

namespace pilothouse::lab {

namespace {

QJsonObject endpointReport(const ManagedProfile& profile, const ManagedEndpoint& endpoint,
                           const ProbeRecords& records)
{
    const auto record = records.find(endpoint.name);
    return {{"name", endpoint.name},
            {"region", endpoint.region},
            {"isEnabled", endpoint.isEnabled},
            {"priority", endpoint.priority},
            {"weight", endpoint.weight},
            {"monitorStatus", monitorName(monitorOf(profile, endpoint, records))},
            {"failuresInARow", record == records.end() ? 0 : record->second.failuresInARow}};
}

QJsonObject profileReport(const ManagedProfile& profile, const ProbeRecords& records)
{
    QJsonArray endpoints;
    for (const ManagedEndpoint& endpoint : profile.endpoints)
        endpoints.append(endpointReport(profile, endpoint, records));
    return {{"name", profile.name},
            {"publicName", profile.publicName()},
            {"method", routingMethodName(profile.method)},
            {"ttlSeconds", profile.ttlSeconds},
            {"monitorStatus", monitorName(monitorOf(profile, records))},
            {"endpoints", endpoints}};
}

} // namespace

QJsonObject report(const Cloud& cloud)
{
    QJsonArray profiles;
    for (const ManagedProfile& profile : cloud.state.profiles) {
        const auto records = cloud.probes.find(profile.name);
        profiles.append(profileReport(profile, records == cloud.probes.end() ? ProbeRecords()
                                                                             : records->second));
    }
    const qint64 now = toMilliseconds(cloud.clock.utc().time_since_epoch()).count();
    return {{"writtenAt", QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODateWithMs)},
            {"profiles", profiles}};
}

} // namespace pilothouse::lab
