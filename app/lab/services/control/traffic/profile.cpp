#include "app/lab/services/control/traffic/profile.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace pilothouse::lab {

namespace {

constexpr int fastInterval = 10;
constexpr int slowInterval = 30;
constexpr int timeoutMin = 5;
constexpr int fastTimeoutMax = 9;
constexpr int slowTimeoutMax = 10;
constexpr int toleratedMax = 9;
constexpr int rankMax = 1000;       ///< Of weights and priorities.
constexpr std::size_t linesMax = 8; ///< Headers and status ranges.

constexpr std::pair<RoutingMethod, const char*> methods[] = {
    {RoutingMethod::Priority, "Priority"},
    {RoutingMethod::Performance, "Performance"},
    {RoutingMethod::Weighted, "Weighted"},
    {RoutingMethod::Geographic, "Geographic"}};

std::optional<QString> brokenRule(const MonitorSettings& monitor)
{
    const bool isFast = monitor.intervalSeconds == fastInterval;
    const int timeoutMax = isFast ? fastTimeoutMax : slowTimeoutMax;
    if (!isFast && monitor.intervalSeconds != slowInterval)
        return QStringLiteral("intervalInSeconds is 10 or 30, not %1").arg(monitor.intervalSeconds);
    if (monitor.timeoutSeconds < timeoutMin || monitor.timeoutSeconds > timeoutMax)
        return QStringLiteral("timeoutInSeconds is 5 to %1 with that interval, not %2")
            .arg(timeoutMax)
            .arg(monitor.timeoutSeconds);
    if (monitor.toleratedFailures < 0 || monitor.toleratedFailures > toleratedMax)
        return QStringLiteral("toleratedNumberOfFailures is 0 to 9, not %1")
            .arg(monitor.toleratedFailures);
    if (monitor.port < 1 || monitor.port > 65535)
        return QStringLiteral("port is 1 to 65535, not %1").arg(monitor.port);
    if (!monitor.path.startsWith(QLatin1Char('/')))
        return QStringLiteral("path begins with a slash for HTTPS");
    if (monitor.headers.size() > linesMax || monitor.expectedStatus.size() > linesMax)
        return QStringLiteral("at most 8 customHeaders and 8 expectedStatusCodeRanges");
    for (const auto& [least, greatest] : monitor.expectedStatus)
        if (least < 100 || greatest > 999 || least > greatest)
            return QStringLiteral("expectedStatusCodeRanges has %1 to %2").arg(least).arg(greatest);
    return std::nullopt;
}

std::optional<QString> brokenRule(const ManagedEndpoint& endpoint)
{
    if (endpoint.weight < 1 || endpoint.weight > rankMax)
        return QStringLiteral("weight is 1 to 1000, not %1").arg(endpoint.weight);
    if (endpoint.priority < 1 || endpoint.priority > rankMax)
        return QStringLiteral("priority is 1 to 1000, not %1").arg(endpoint.priority);
    if (endpoint.headers.size() > linesMax)
        return QStringLiteral("at most 8 customHeaders");
    return std::nullopt;
}

QJsonArray toJson(const HeaderLines& headers)
{
    QJsonArray array;
    for (const auto& [name, value] : headers)
        array.append(QJsonObject{{"name", name}, {"value", value}});
    return array;
}

HeaderLines headersFromJson(const QJsonValue& array)
{
    HeaderLines headers;
    for (const QJsonValue line : array.toArray())
        headers.emplace_back(line["name"].toString(), line["value"].toString());
    return headers;
}

QJsonObject toJson(const ManagedEndpoint& endpoint)
{
    return {{"name", endpoint.name},
            {"region", endpoint.region},
            {"target", endpoint.target},
            {"resource", endpoint.resource},
            {"location", endpoint.location},
            {"isEnabled", endpoint.isEnabled},
            {"weight", endpoint.weight},
            {"priority", endpoint.priority},
            {"geoMapping", QJsonArray::fromStringList(endpoint.geoMapping)},
            {"headers", toJson(endpoint.headers)}};
}

ManagedEndpoint endpointFromJson(const QJsonObject& object)
{
    ManagedEndpoint endpoint;
    endpoint.name = object["name"].toString();
    endpoint.region = object["region"].toString();
    endpoint.target = object["target"].toString();
    endpoint.resource = object["resource"].toString();
    endpoint.location = object["location"].toString();
    endpoint.isEnabled = object["isEnabled"].toBool();
    endpoint.weight = object["weight"].toInt();
    endpoint.priority = object["priority"].toInt();
    for (const QJsonValue code : object["geoMapping"].toArray())
        endpoint.geoMapping.append(code.toString());
    endpoint.headers = headersFromJson(object["headers"]);
    return endpoint;
}

QJsonObject toJson(const MonitorSettings& monitor)
{
    QJsonArray ranges;
    for (const auto& [least, greatest] : monitor.expectedStatus)
        ranges.append(QJsonArray{least, greatest});
    return {{"port", monitor.port},
            {"path", monitor.path},
            {"intervalSeconds", monitor.intervalSeconds},
            {"timeoutSeconds", monitor.timeoutSeconds},
            {"toleratedFailures", monitor.toleratedFailures},
            {"headers", toJson(monitor.headers)},
            {"expectedStatus", ranges}};
}

MonitorSettings monitorFromJson(const QJsonObject& object)
{
    MonitorSettings monitor;
    monitor.port = object["port"].toInt();
    monitor.path = object["path"].toString();
    monitor.intervalSeconds = object["intervalSeconds"].toInt();
    monitor.timeoutSeconds = object["timeoutSeconds"].toInt();
    monitor.toleratedFailures = object["toleratedFailures"].toInt();
    monitor.headers = headersFromJson(object["headers"]);
    monitor.expectedStatus.clear();
    for (const QJsonValue range : object["expectedStatus"].toArray())
        monitor.expectedStatus.emplace_back(range[0].toInt(), range[1].toInt());
    return monitor;
}

} // namespace

QString routingMethodName(RoutingMethod method)
{
    for (const auto& [known, name] : methods)
        if (known == method)
            return QString::fromLatin1(name);
    Q_UNREACHABLE();
}

std::optional<RoutingMethod> routingMethodFromName(const QString& name)
{
    for (const auto& [method, known] : methods)
        if (name == QLatin1String(known))
            return method;
    return std::nullopt;
}

bool MonitorSettings::expects(int status) const
{
    return std::any_of(expectedStatus.begin(), expectedStatus.end(), [&](const auto& range) {
        return range.first <= status && status <= range.second;
    });
}

QString ManagedProfile::publicName() const
{
    return relativeName + QStringLiteral(".trafficmanager.net");
}

std::optional<QString> brokenRule(const ManagedProfile& profile)
{
    if (profile.ttlSeconds < 0)
        return QStringLiteral("ttl is 0 to 2147483647, not %1").arg(profile.ttlSeconds);
    if (const auto broken = brokenRule(profile.monitor))
        return broken;
    std::set<int> priorities;
    for (const ManagedEndpoint& endpoint : profile.endpoints) {
        if (const auto broken = brokenRule(endpoint))
            return QStringLiteral("%1: %2").arg(endpoint.name, *broken);
        if (!priorities.insert(endpoint.priority).second)
            return QStringLiteral("two endpoints have the priority %1").arg(endpoint.priority);
    }
    return std::nullopt;
}

QJsonObject toJson(const ManagedProfile& profile)
{
    QJsonArray endpoints;
    for (const ManagedEndpoint& endpoint : profile.endpoints)
        endpoints.append(toJson(endpoint));
    return {{"name", profile.name},
            {"relativeName", profile.relativeName},
            {"isEnabled", profile.isEnabled},
            {"method", routingMethodName(profile.method)},
            {"ttlSeconds", profile.ttlSeconds},
            {"monitor", toJson(profile.monitor)},
            {"endpoints", endpoints}};
}

ManagedProfile profileFromJson(const QJsonObject& object)
{
    ManagedProfile profile;
    profile.name = object["name"].toString();
    profile.relativeName = object["relativeName"].toString();
    profile.isEnabled = object["isEnabled"].toBool();
    profile.method =
        routingMethodFromName(object["method"].toString()).value_or(RoutingMethod::Priority);
    profile.ttlSeconds = object["ttlSeconds"].toInt();
    profile.monitor = monitorFromJson(object["monitor"].toObject());
    for (const QJsonValue endpoint : object["endpoints"].toArray())
        profile.endpoints.push_back(endpointFromJson(endpoint.toObject()));
    return profile;
}

} // namespace pilothouse::lab
