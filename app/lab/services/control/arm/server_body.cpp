#include "app/lab/services/control/arm/server_body.h"

#include "app/lab/services/control/resource_names.h"

namespace pilothouse::lab::arm {

namespace {

constexpr int replicasMax = 5; ///< Of one primary.

/// The sight that counts, however old; before the first one, the role at rest.
ServerSight sightOf(const Cloud& cloud, const RegionPlace& region)
{
    const auto found = cloud.servers.find(region.id);
    if (found != cloud.servers.end())
        return found->second;
    ServerSight sight;
    sight.isRunning = true;
    sight.isInRecovery = !region.isHomePrimary;
    sight.hasReplicas = region.isHomePrimary;
    return sight;
}

QString roleName(const ServerSight& sight)
{
    if (sight.isInRecovery)
        return QStringLiteral("AsyncReplica");
    return sight.hasReplicas ? QStringLiteral("Primary") : QStringLiteral("None");
}

/// An operation under way shows before its effect does.
QString stateName(const Cloud& cloud, const RegionPlace& region, const ServerSight& sight)
{
    for (const Operation& operation : cloud.state.operations) {
        const bool isOurs = operation.provider == databaseProvider() &&
                            operation.region == region.id && !operation.isOver();
        if (!isOurs)
            continue;
        if (operation.kind == QStringLiteral("start"))
            return QStringLiteral("Starting");
        return operation.kind == QStringLiteral("stop") ? QStringLiteral("Stopping")
                                                        : QStringLiteral("Updating");
    }
    // A server that crashed is not one that was stopped: it comes back by itself.
    return sight.isBarred && !sight.isRunning ? QStringLiteral("Stopped") : QStringLiteral("Ready");
}

QJsonObject replicaBody(const ServerSight& sight, bool withReplicationState)
{
    const bool isPrimary = !sight.isInRecovery && sight.hasReplicas;
    QJsonObject replica{{"role", roleName(sight)}, {"capacity", isPrimary ? replicasMax : 0}};
    if (withReplicationState)
        replica["replicationState"] =
            sight.isReceiving ? QStringLiteral("Active") : QStringLiteral("Broken");
    return replica;
}

} // namespace

QString databaseProvider()
{
    return QStringLiteral("Microsoft.DBforPostgreSQL");
}

QJsonObject serverBody(const Cloud& cloud, const RegionPlace& region, bool withReplicationState)
{
    const ServerSight sight = sightOf(cloud, region);
    const QJsonObject replica = replicaBody(sight, withReplicationState);
    const QJsonObject properties{
        {"fullyQualifiedDomainName", region.databaseHost},
        {"version", "15"},
        {"state", stateName(cloud, region, sight)},
        {"availabilityZone", "1"},
        {"storage", QJsonObject{{"storageSizeGB", region.isHomePrimary ? 128 : 64},
                                {"autoGrow", "Disabled"},
                                {"tier", region.isHomePrimary ? "P10" : "P6"}}},
        {"backup", QJsonObject{{"backupRetentionDays", 30}, {"geoRedundantBackup", "Enabled"}}},
        {"network", QJsonObject{{"publicNetworkAccess", "Enabled"}}},
        {"highAvailability", QJsonObject{{"mode", "Disabled"}, {"state", "NotEnabled"}}},
        {"authConfig",
         QJsonObject{{"activeDirectoryAuth", "Disabled"}, {"passwordAuth", "Enabled"}}},
        {"replicationRole", replica["role"]},
        {"replicaCapacity", replica["capacity"]},
        {"replica", replica}};
    const QString size = region.isHomePrimary ? QStringLiteral("Standard_D4s_v3")
                                              : QStringLiteral("Standard_D2s_v3");
    return {{"id", serverId(region)},
            {"name", serverName(region)},
            {"type", "Microsoft.DBforPostgreSQL/flexibleServers"},
            {"location", region.name},
            {"tags", QJsonObject{{"environment", "production"}}},
            {"sku", QJsonObject{{"name", size}, {"tier", "GeneralPurpose"}}},
            {"properties", properties}};
}

} // namespace pilothouse::lab::arm
