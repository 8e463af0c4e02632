#include "app/lab/services/control/arm/region_call.h"
#include "app/lab/services/control/arm/web.h"
#include "app/lab/services/control/resource_names.h"
#include "app/lab/system/files.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace pilothouse::lab::arm {

namespace {

const QString sitePrefix = QStringLiteral("app-oversight-");

/// ARM gives up before its clients do.
constexpr Seconds siteDeadline{10};

QJsonObject siteBody(const RegionPlace& region)
{
    const QJsonArray hosts{region.applicationHost};
    const QJsonObject properties{
        {"state", "Running"},
        {"hostNames", hosts},
        {"enabledHostNames", hosts},
        {"defaultHostName", region.applicationHost},
        {"repositorySiteName", siteName(region)},
        {"usageState", "Normal"},
        {"enabled", true},
        {"availabilityState", "Normal"},
        {"serverFarmId", planId(region)},
        {"httpsOnly", true},
        {"redundancyMode", "None"},
        {"resourceGroup", regionGroup(region.shortCode)},
        {"siteConfig", QJsonObject{{"healthCheckPath", "/health"}, {"minTlsVersion", "1.2"}}}};
    return {{"id", siteId(region)},          {"name", siteName(region)},
            {"type", "Microsoft.Web/sites"}, {"kind", "app"},
            {"location", region.name},       {"tags", QJsonObject{{"environment", "production"}}},
            {"properties", properties}};
}

/// The region's own file is the truth: what a PUT of unknown outcome did shows here.
Answer settingsAnswer(const Cloud& cloud, const RegionPlace& region)
{
    const Result<QByteArray> text = readFile(cloud.topology.settingsFile(region.id));
    if (!text)
        return failure(text.error());
    return json(200, {{"id", siteId(region) + QStringLiteral("/config/appsettings")},
                      {"name", "appsettings"},
                      {"type", "Microsoft.Web/sites/config"},
                      {"location", region.name},
                      {"properties", QJsonDocument::fromJson(text.value()).object()}});
}

void putSettings(Cloud& cloud, const RegionPlace& region, const QJsonObject& body,
                 const Respond& respond)
{
    const QJsonValue settings = body["properties"];
    if (!settings.isObject())
        return respond(badRequest(QStringLiteral("properties must hold the settings")));
    for (const QJsonValue value : settings.toObject())
        if (!value.isString())
            return respond(badRequest(QStringLiteral("every setting must be a string")));
    RegionAct act;
    act.region = region.id;
    act.path = QStringLiteral("/application/settings");
    act.body = QJsonDocument(settings.toObject()).toJson();
    act.deadline = siteDeadline;
    cloud.acts.perform(act, [&cloud, &region, respond](const Done& done) {
        respond(done ? settingsAnswer(cloud, region) : failure(done.error()));
    });
}

void restart(Cloud& cloud, const RegionPlace& region, const Respond& respond)
{
    RegionAct act;
    act.region = region.id;
    act.path = QStringLiteral("/application/restart");
    act.deadline = siteDeadline;
    cloud.acts.perform(act, [respond](const Done& done) {
        respond(done ? Answer{200, {}, {}} : failure(done.error()));
    });
}

Answer listSites(const Cloud& cloud, const ResourcePath& path)
{
    QJsonArray value;
    for (const RegionPlace& region : cloud.topology.regions)
        if (path.resourceGroup.isEmpty() ||
            path.resourceGroup.compare(regionGroup(region.shortCode), Qt::CaseInsensitive) == 0)
            value.append(siteBody(region));
    return json(200, {{"value", value}, {"nextLink", QJsonValue::Null}});
}

} // namespace

void answerSites(Cloud& cloud, const Call& call, const Respond& respond)
{
    if (call.path.rest.size() == 1)
        return respond(call.method == "GET" ? listSites(cloud, call.path)
                                            : methodNotAllowed(call.method));
    const RegionPlace* region = regionOf(cloud, call.path, call.path.rest[1], sitePrefix);
    if (!region)
        return respond(notFound(call.path.rest[1]));
    const QString inner = call.path.rest.mid(2).join(QLatin1Char('/')).toLower();
    if (inner.isEmpty() && call.method == "GET")
        return respond(json(200, siteBody(*region)));
    if (inner == QStringLiteral("config/appsettings/list") && call.method == "POST")
        return respond(settingsAnswer(cloud, *region));
    if (inner == QStringLiteral("config/appsettings") && call.method == "PUT")
        return putSettings(cloud, *region, call.body, respond);
    if (inner == QStringLiteral("restart") && call.method == "POST")
        return restart(cloud, *region, respond);
    respond(inner.isEmpty() ? methodNotAllowed(call.method)
                            : notFound(call.path.rest.join(QLatin1Char('/'))));
}

} // namespace pilothouse::lab::arm
