#include "app/lab/services/control/arm/profile_body.h"

#include "app/lab/services/control/resource_names.h"

#include <QJsonArray>

#include <cmath>

namespace pilothouse::lab::arm {

namespace {

/// Reads members of a body and keeps the first complaint.
class BodyReader
{
public:
    explicit BodyReader(const QJsonObject& object) : m_object(object) {}

    void read(const char* name, int& target)
    {
        const QJsonValue value = m_object[QLatin1String(name)];
        const double number = value.toDouble();
        const bool isWhole =
            value.isDouble() && std::floor(number) == number && std::abs(number) < 2'147'483'648.0;
        if (isWhole)
            target = static_cast<int>(number);
        else if (isGiven(value))
            complain(name, QStringLiteral("must be an integer"));
    }

    void read(const char* name, QString& target)
    {
        const QJsonValue value = m_object[QLatin1String(name)];
        if (value.isString())
            target = value.toString();
        else if (isGiven(value))
            complain(name, QStringLiteral("must be a string"));
    }

    /// "Enabled" or "Disabled".
    void readSwitch(const char* name, bool& target)
    {
        QString word = target ? QStringLiteral("Enabled") : QStringLiteral("Disabled");
        read(name, word);
        target = word == QStringLiteral("Enabled");
        if (!target && word != QStringLiteral("Disabled"))
            complain(name, QStringLiteral("must be Enabled or Disabled, not %1").arg(word));
    }

    void complain(const char* name, const QString& sentence)
    {
        if (m_complaint.isEmpty())
            m_complaint = QStringLiteral("%1 %2").arg(QLatin1String(name), sentence);
    }

    [[nodiscard]] QJsonObject object(const char* name)
    {
        const QJsonValue value = m_object[QLatin1String(name)];
        if (isGiven(value) && !value.isObject())
            complain(name, QStringLiteral("must be an object"));
        return value.toObject();
    }

    [[nodiscard]] std::optional<QJsonArray> array(const char* name)
    {
        const QJsonValue value = m_object[QLatin1String(name)];
        if (value.isArray())
            return value.toArray();
        if (isGiven(value))
            complain(name, QStringLiteral("must be an array"));
        return std::nullopt;
    }

    [[nodiscard]] QString complaint() const { return m_complaint; }

private:
    static bool isGiven(const QJsonValue& value) { return !value.isUndefined() && !value.isNull(); }

    QJsonObject m_object;
    QString m_complaint;
};

template <class Value>
Result<Value> finished(Value value, std::initializer_list<const BodyReader*> readers)
{
    for (const BodyReader* reader : readers)
        if (!reader->complaint().isEmpty())
            return Error{ErrorCode::Malformed, reader->complaint(), {}, {}};
    return value;
}

QJsonArray headerLines(const HeaderLines& headers)
{
    QJsonArray array;
    for (const auto& [name, value] : headers)
        array.append(QJsonObject{{"name", name}, {"value", value}});
    return array;
}

void readHeaders(BodyReader& reader, HeaderLines& headers)
{
    const auto lines = reader.array("customHeaders");
    if (!lines)
        return;
    headers.clear();
    for (const QJsonValue line : *lines)
        headers.emplace_back(line["name"].toString(), line["value"].toString());
}

void readStatusRanges(BodyReader& reader, MonitorSettings& monitor)
{
    const auto ranges = reader.array("expectedStatusCodeRanges");
    if (!ranges)
        return;
    monitor.expectedStatus.clear();
    for (const QJsonValue range : *ranges)
        monitor.expectedStatus.emplace_back(range["min"].toInt(), range["max"].toInt());
}

QJsonObject monitorBody(const ManagedProfile& profile, const ProbeRecords& records)
{
    const MonitorSettings& monitor = profile.monitor;
    QJsonArray ranges;
    for (const auto& [least, greatest] : monitor.expectedStatus)
        ranges.append(QJsonObject{{"min", least}, {"max", greatest}});
    return {{"profileMonitorStatus", monitorName(monitorOf(profile, records))},
            {"protocol", "HTTPS"},
            {"port", monitor.port},
            {"path", monitor.path},
            {"intervalInSeconds", monitor.intervalSeconds},
            {"timeoutInSeconds", monitor.timeoutSeconds},
            {"toleratedNumberOfFailures", monitor.toleratedFailures},
            {"customHeaders", headerLines(monitor.headers)},
            {"expectedStatusCodeRanges", ranges}};
}

QString switchWord(bool isEnabled)
{
    return isEnabled ? QStringLiteral("Enabled") : QStringLiteral("Disabled");
}

} // namespace

QJsonObject endpointBody(const ManagedProfile& profile, const ManagedEndpoint& endpoint,
                         const ProbeRecords& records)
{
    const QString kind = QStringLiteral("Microsoft.Network/trafficManagerProfiles/azureEndpoints");
    QJsonObject properties{
        {"endpointStatus", switchWord(endpoint.isEnabled)},
        {"endpointMonitorStatus", monitorName(monitorOf(profile, endpoint, records))},
        {"targetResourceId", endpoint.resource},
        {"target", endpoint.target},
        {"weight", endpoint.weight},
        {"priority", endpoint.priority},
        {"endpointLocation", endpoint.location},
        {"customHeaders", headerLines(endpoint.headers)}};
    if (!endpoint.geoMapping.isEmpty())
        properties["geoMapping"] = QJsonArray::fromStringList(endpoint.geoMapping);
    return {{"id", profileId(profile) + QStringLiteral("/azureEndpoints/") + endpoint.name},
            {"name", endpoint.name},
            {"type", kind},
            {"properties", properties}};
}

QJsonObject profileBody(const ManagedProfile& profile, const ProbeRecords& records)
{
    QJsonArray endpoints;
    for (const ManagedEndpoint& endpoint : profile.endpoints)
        endpoints.append(endpointBody(profile, endpoint, records));
    const QJsonObject properties{{"profileStatus", switchWord(profile.isEnabled)},
                                 {"trafficRoutingMethod", routingMethodName(profile.method)},
                                 {"dnsConfig", QJsonObject{{"relativeName", profile.relativeName},
                                                           {"fqdn", profile.publicName()},
                                                           {"ttl", profile.ttlSeconds}}},
                                 {"monitorConfig", monitorBody(profile, records)},
                                 {"endpoints", endpoints},
                                 {"trafficViewEnrollmentStatus", "Disabled"}};
    return {{"id", profileId(profile)},
            {"name", profile.name},
            {"type", "Microsoft.Network/trafficManagerProfiles"},
            {"location", "global"},
            {"tags", QJsonObject()},
            {"properties", properties}};
}

Result<ManagedProfile> patched(ManagedProfile profile, const QJsonObject& body)
{
    BodyReader outer(body);
    BodyReader properties(outer.object("properties"));
    properties.readSwitch("profileStatus", profile.isEnabled);
    QString method = routingMethodName(profile.method);
    properties.read("trafficRoutingMethod", method);
    if (const auto known = routingMethodFromName(method))
        profile.method = *known;
    else
        properties.complain("trafficRoutingMethod",
                            QStringLiteral("%1 is not offered here").arg(method));
    if (properties.array("endpoints"))
        properties.complain("endpoints", QStringLiteral("are changed by their own paths"));
    BodyReader dns(properties.object("dnsConfig"));
    dns.read("ttl", profile.ttlSeconds);
    BodyReader monitor(properties.object("monitorConfig"));
    monitor.read("port", profile.monitor.port);
    monitor.read("path", profile.monitor.path);
    monitor.read("intervalInSeconds", profile.monitor.intervalSeconds);
    monitor.read("timeoutInSeconds", profile.monitor.timeoutSeconds);
    monitor.read("toleratedNumberOfFailures", profile.monitor.toleratedFailures);
    readHeaders(monitor, profile.monitor.headers);
    readStatusRanges(monitor, profile.monitor);
    QString protocol = QStringLiteral("HTTPS");
    monitor.read("protocol", protocol);
    if (protocol != QStringLiteral("HTTPS"))
        monitor.complain("protocol", QStringLiteral("%1 is not offered here").arg(protocol));
    return finished(profile, {&outer, &properties, &dns, &monitor});
}

Result<ManagedEndpoint> patched(ManagedEndpoint endpoint, const QJsonObject& body)
{
    BodyReader outer(body);
    BodyReader properties(outer.object("properties"));
    properties.readSwitch("endpointStatus", endpoint.isEnabled);
    properties.read("weight", endpoint.weight);
    properties.read("priority", endpoint.priority);
    readHeaders(properties, endpoint.headers);
    if (const auto codes = properties.array("geoMapping")) {
        endpoint.geoMapping.clear();
        for (const QJsonValue code : *codes)
            endpoint.geoMapping.append(code.toString());
    }
    return finished(endpoint, {&outer, &properties});
}

} // namespace pilothouse::lab::arm
