#include "app/lab/services/control/arm/operations.h"
#include "app/lab/services/control/arm/region_call.h"
#include "app/lab/services/control/arm/web.h"
#include "app/lab/services/control/resource_names.h"

#include <QJsonArray>

namespace pilothouse::lab::arm {

namespace {

const QString planPrefix = QStringLiteral("asp-oversight-");
const QString provider = QStringLiteral("Microsoft.Web");

constexpr int workersMax = 30; ///< Of a PremiumV3 plan.

QJsonObject toJson(const Sku& sku)
{
    return {{"name", sku.name},
            {"tier", sku.tier},
            {"size", sku.size},
            {"family", sku.family},
            {"capacity", sku.capacity}};
}

/// `sku` is what PUT takes; a PATCH has `properties.targetWorkerCount` in its published contract.
Result<Sku> changed(Sku sku, const QJsonObject& body)
{
    const QJsonObject asked = body["sku"].toObject();
    for (const auto& [name, target] : {std::pair{"name", &sku.name},
                                       {"tier", &sku.tier},
                                       {"size", &sku.size},
                                       {"family", &sku.family}})
        *target = asked[QLatin1String(name)].toString(*target);
    const QJsonValue workers = body["properties"]["targetWorkerCount"];
    const QJsonValue capacity = asked.contains("capacity") ? asked["capacity"] : workers;
    if (capacity.isUndefined() || capacity.isNull())
        return sku;
    sku.capacity = capacity.toInt();
    if (sku.capacity < 1 || sku.capacity > workersMax)
        return Error{ErrorCode::Malformed,
                     QStringLiteral("sku.capacity is 1 to %1").arg(workersMax),
                     {},
                     {}};
    return sku;
}

/// The region is asked for its state only: a lab's application is one process, whatever the plan
/// says, but a plan of an unreachable region cannot be changed.
Answer change(Cloud& cloud, const RegionPlace& region, const Call& call, const QString& armUrl)
{
    const Result<Sku> after = changed(cloud.state.plans[region.id], call.body);
    if (!after)
        return badRequest(after.error().what);
    const QString id =
        begin(cloud, QStringLiteral("scale"), provider, region.id, Operation::Step::Acting);
    RegionAct act;
    act.region = region.id;
    act.method = QByteArrayLiteral("GET");
    act.path = QStringLiteral("/state");
    cloud.acts.perform(act, [&cloud, id, place = region.id, sku = after.value()](const Done& done) {
        if (done)
            cloud.state.plans[place] = sku;
        end(cloud, id, done);
    });
    return accepted(*cloud.state.find(id), armUrl, call.apiVersion);
}

Answer listPlans(const Cloud& cloud, const ResourcePath& path)
{
    QJsonArray value;
    for (const RegionPlace& region : cloud.topology.regions)
        if (path.resourceGroup.isEmpty() ||
            path.resourceGroup.compare(regionGroup(region.shortCode), Qt::CaseInsensitive) == 0)
            value.append(planBody(cloud, region));
    return json(200, {{"value", value}, {"nextLink", QJsonValue::Null}});
}

} // namespace

QJsonObject planBody(const Cloud& cloud, const RegionPlace& region)
{
    const Sku& sku = cloud.state.plans.at(region.id);
    const QJsonObject properties{{"status", "Ready"},
                                 {"subscription", QLatin1String(subscriptionId)},
                                 {"maximumNumberOfWorkers", workersMax},
                                 {"numberOfWorkers", sku.capacity},
                                 {"numberOfSites", 1},
                                 {"zoneRedundant", true},
                                 {"geoRegion", region.name},
                                 {"resourceGroup", regionGroup(region.shortCode)},
                                 {"provisioningState", "Succeeded"}};
    return {{"id", planId(region)},
            {"name", planName(region)},
            {"type", "Microsoft.Web/serverfarms"},
            {"kind", "app"},
            {"location", region.name},
            {"tags", QJsonObject{{"environment", "production"}}},
            {"sku", toJson(sku)},
            {"properties", properties}};
}

Answer answerPlans(Cloud& cloud, const Call& call, const QString& armUrl)
{
    if (call.path.rest.size() == 1)
        return call.method == "GET" ? listPlans(cloud, call.path) : methodNotAllowed(call.method);
    const RegionPlace* region = regionOf(cloud, call.path, call.path.rest[1], planPrefix);
    if (!region || call.path.rest.size() > 2)
        return notFound(call.path.rest.mid(1).join(QLatin1Char('/')));
    if (call.method == "GET")
        return json(200, planBody(cloud, *region));
    if (call.method == "PUT" || call.method == "PATCH")
        return change(cloud, *region, call, armUrl);
    return methodNotAllowed(call.method);
}

} // namespace pilothouse::lab::arm
