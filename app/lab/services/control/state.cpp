#include "app/lab/services/control/state.h"

#include "app/lab/services/control/resource_names.h"

#include <QJsonArray>

#include <algorithm>

namespace pilothouse::lab {

namespace {

/// What the specification says of each region, in the order of the regions.
struct RegionTraffic
{
    const char* rank;
    int weight;
    const char* geography;
    int capacity;
};

constexpr RegionTraffic traffic[] = {
    {"primary", 50, "US", 4}, {"secondary", 30, "GEO-EU", 2}, {"tertiary", 20, "GEO-AS", 2}};

std::vector<ManagedEndpoint> endpoints(const Topology& topology, bool hasGeography)
{
    PH_ASSERT(topology.regions.size() <= std::size(traffic));
    std::vector<ManagedEndpoint> endpoints;
    for (std::size_t index = 0; index < topology.regions.size(); ++index) {
        const RegionPlace& region = topology.regions[index];
        ManagedEndpoint endpoint;
        endpoint.name = QStringLiteral("endpoint-") + region.shortCode;
        endpoint.region = region.id;
        endpoint.target = region.applicationHost;
        endpoint.resource = siteId(region);
        endpoint.location = region.name;
        endpoint.weight = traffic[index].weight;
        endpoint.priority = static_cast<int>(index) + 1;
        endpoint.headers = {{QStringLiteral("X-Region"), QLatin1String(traffic[index].rank)}};
        if (hasGeography)
            endpoint.geoMapping = {QLatin1String(traffic[index].geography)};
        endpoints.push_back(endpoint);
    }
    return endpoints;
}

MonitorSettings monitor(const Topology& topology)
{
    MonitorSettings monitor;
    const RegionPlace& region = topology.regions.front();
    monitor.port = topology.find(QStringLiteral("probes"), region.id, Service::Https)->port;
    return monitor;
}

ManagedProfile globalProfile(const Topology& topology)
{
    ManagedProfile profile;
    profile.name = QStringLiteral("tm-oversight-global");
    profile.relativeName = QStringLiteral("oversight-global");
    profile.method = RoutingMethod::Performance;
    profile.ttlSeconds = 30;
    profile.monitor = monitor(topology);
    profile.monitor.path = QStringLiteral("/health");
    profile.monitor.intervalSeconds = 30;
    profile.monitor.timeoutSeconds = 10;
    profile.monitor.toleratedFailures = 2;
    profile.monitor.headers = {
        {QStringLiteral("X-Health-Check"), QStringLiteral("TrafficManager")}};
    profile.monitor.expectedStatus = {{200, 202}, {301, 302}};
    profile.endpoints = endpoints(topology, true);
    return profile;
}

ManagedProfile failoverProfile(const Topology& topology)
{
    ManagedProfile profile;
    profile.name = QStringLiteral("tm-oversight-failover");
    profile.relativeName = QStringLiteral("oversight-failover");
    profile.method = RoutingMethod::Priority;
    profile.ttlSeconds = 10;
    profile.monitor = monitor(topology);
    profile.monitor.path = QStringLiteral("/health/critical");
    profile.monitor.intervalSeconds = 10;
    profile.monitor.timeoutSeconds = 5;
    profile.monitor.toleratedFailures = 1;
    profile.endpoints = endpoints(topology, false);
    return profile;
}

QJsonObject toJson(const Sku& sku)
{
    return {{"name", sku.name},
            {"tier", sku.tier},
            {"size", sku.size},
            {"family", sku.family},
            {"capacity", sku.capacity}};
}

Sku skuFromJson(const QJsonObject& object)
{
    return {object["name"].toString(), object["tier"].toString(), object["size"].toString(),
            object["family"].toString(), object["capacity"].toInt()};
}

qint64 microseconds(UtcTime time)
{
    return time.time_since_epoch().count();
}

QJsonObject toJson(const Operation& operation)
{
    return {{"id", operation.id},
            {"kind", operation.kind},
            {"provider", operation.provider},
            {"region", operation.region},
            {"step", static_cast<int>(operation.step)},
            {"startedAt", microseconds(operation.startedAt)},
            {"endedAt", microseconds(operation.endedAt)},
            {"errorCode", operation.errorCode},
            {"errorMessage", operation.errorMessage}};
}

Operation operationFromJson(const QJsonObject& object)
{
    Operation operation;
    operation.id = object["id"].toString();
    operation.kind = object["kind"].toString();
    operation.provider = object["provider"].toString();
    operation.region = object["region"].toString();
    operation.step = static_cast<Operation::Step>(object["step"].toInt());
    operation.startedAt = UtcTime(Microseconds(object["startedAt"].toInteger()));
    operation.endedAt = UtcTime(Microseconds(object["endedAt"].toInteger()));
    operation.errorCode = object["errorCode"].toString();
    operation.errorMessage = object["errorMessage"].toString();
    return operation;
}

} // namespace

Operation* CloudState::find(const QString& operationId)
{
    const auto found =
        std::find_if(operations.begin(), operations.end(),
                     [&](const Operation& operation) { return operation.id == operationId; });
    return found == operations.end() ? nullptr : &*found;
}

ManagedProfile* CloudState::findProfile(const QString& name)
{
    const auto found =
        std::find_if(profiles.begin(), profiles.end(), [&](const ManagedProfile& profile) {
            return profile.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    return found == profiles.end() ? nullptr : &*found;
}

CloudState initialState(const Topology& topology)
{
    CloudState state;
    state.profiles = {globalProfile(topology), failoverProfile(topology)};
    for (std::size_t index = 0; index < topology.regions.size(); ++index)
        state.plans[topology.regions[index].id] = {
            QStringLiteral("P1v3"), QStringLiteral("PremiumV3"), QStringLiteral("P1v3"),
            QStringLiteral("Pv3"), traffic[index].capacity};
    return state;
}

QJsonObject toJson(const CloudState& state)
{
    QJsonArray profiles;
    for (const ManagedProfile& profile : state.profiles)
        profiles.append(toJson(profile));
    QJsonObject plans;
    for (const auto& [region, sku] : state.plans)
        plans[region] = toJson(sku);
    QJsonArray operations;
    for (const Operation& operation : state.operations)
        operations.append(toJson(operation));
    return {{"profiles", profiles}, {"plans", plans}, {"operations", operations}};
}

CloudState stateFromJson(const QJsonObject& object)
{
    CloudState state;
    for (const QJsonValue profile : object["profiles"].toArray())
        state.profiles.push_back(profileFromJson(profile.toObject()));
    const QJsonObject plans = object["plans"].toObject();
    for (auto plan = plans.begin(); plan != plans.end(); ++plan)
        state.plans[plan.key()] = skuFromJson(plan.value().toObject());
    for (const QJsonValue operation : object["operations"].toArray())
        state.operations.push_back(operationFromJson(operation.toObject()));
    return state;
}

CloudState afterRestart(CloudState state, UtcTime now)
{
    for (Operation& operation : state.operations) {
        const bool isLost =
            operation.step == Operation::Step::Waiting || operation.step == Operation::Step::Acting;
        if (!isLost)
            continue;
        operation.step = Operation::Step::Failed;
        operation.endedAt = now;
        operation.errorCode = QStringLiteral("InternalServerError");
        operation.errorMessage =
            QStringLiteral("The service restarted while the operation was under way; "
                           "look at the resource for its effect");
    }
    return state;
}

} // namespace pilothouse::lab
