#include "app/lab/services/control/arm/postgres_servers.h"

#include "app/lab/services/control/arm/operations.h"
#include "app/lab/services/control/arm/promotion.h"
#include "app/lab/services/control/arm/region_call.h"
#include "app/lab/services/control/arm/server_body.h"
#include "app/lab/services/control/resource_names.h"

#include <QJsonArray>

namespace pilothouse::lab::arm {

namespace {

const QString serverPrefix = QStringLiteral("psql-oversight-");

const QString stop = QStringLiteral("/database/stop");
const QString start = QStringLiteral("/database/start");

RegionAct actOn(const RegionPlace& region, const QString& path)
{
    RegionAct act;
    act.region = region.id;
    act.path = path;
    return act;
}

/// One order after the other; the operation ends with the first that fails or with the last.
void performAll(Cloud& cloud, const QString& id, const RegionPlace& region, QStringList paths)
{
    const RegionAct act = actOn(region, paths.takeFirst());
    cloud.acts.perform(act, [&cloud, id, &region, paths](const Done& done) {
        if (done && !paths.isEmpty())
            performAll(cloud, id, region, paths);
        else
            end(cloud, id, done);
    });
}

Answer operate(Cloud& cloud, const RegionPlace& region, const Call& call, const QString& armUrl)
{
    const QString kind = call.path.word(2);
    const std::map<QString, QStringList> paths{{QStringLiteral("restart"), {stop, start}},
                                               {QStringLiteral("start"), {start}},
                                               {QStringLiteral("stop"), {stop}}};
    const auto found = paths.find(kind);
    if (found == paths.end())
        return notFound(call.path.rest.join(QLatin1Char('/')));
    if (call.method != "POST")
        return methodNotAllowed(call.method);
    const QString id = begin(cloud, kind, databaseProvider(), region.id, Operation::Step::Acting);
    performAll(cloud, id, region, found->second);
    return accepted(*cloud.state.find(id), armUrl, call.apiVersion);
}

Answer listServers(const Cloud& cloud, const ResourcePath& path)
{
    QJsonArray value;
    for (const RegionPlace& region : cloud.topology.regions)
        if (path.resourceGroup.isEmpty() ||
            path.resourceGroup.compare(regionGroup(region.shortCode), Qt::CaseInsensitive) == 0)
            value.append(serverBody(cloud, region, false));
    return json(200, {{"value", value}});
}

/// The only call whose items tell their replicationState.
Answer replicas(const Cloud& cloud, const RegionPlace& primary)
{
    QJsonArray value;
    for (const RegionPlace& region : cloud.topology.regions) {
        const auto sight = cloud.servers.find(region.id);
        if (region.id != primary.id && sight != cloud.servers.end() && sight->second.isInRecovery)
            value.append(serverBody(cloud, region, true));
    }
    return json(200, {{"value", value}});
}

} // namespace

Answer answerServers(Cloud& cloud, const Call& call, const QString& armUrl)
{
    if (call.path.word(0) != QStringLiteral("flexibleservers"))
        return notFound(call.path.rest.value(0));
    if (call.path.rest.size() == 1)
        return call.method == "GET" ? listServers(cloud, call.path) : methodNotAllowed(call.method);
    const RegionPlace* region = regionOf(cloud, call.path, call.path.rest[1], serverPrefix);
    if (!region || call.path.rest.size() > 3)
        return notFound(call.path.rest.mid(1).join(QLatin1Char('/')));
    if (cloud.isSilent(region->id))
        return failure({ErrorCode::Timeout,
                        QStringLiteral("The gateway did not receive a response from "
                                       "'Microsoft.DBforPostgreSQL' within the specified time "
                                       "period"),
                        {},
                        {}});
    if (call.path.word(2) == QStringLiteral("replicas") && call.method == "GET")
        return replicas(cloud, *region);
    if (call.path.rest.size() == 3)
        return operate(cloud, *region, call, armUrl);
    if (call.method == "GET")
        return json(200, serverBody(cloud, *region, false));
    if (call.method == "PATCH")
        return promote(cloud, *region, call, armUrl);
    return methodNotAllowed(call.method);
}

} // namespace pilothouse::lab::arm
