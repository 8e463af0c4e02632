#include "app/azure/traffic_manager.h"

#include "app/azure/words.h"
#include "models/core/json.h"

namespace pilothouse {

namespace {

int numberIn(const QJsonObject& object, const char* member)
{
    return object.value(QLatin1String(member)).toInt();
}

TrafficEndpointState endpointOf(const QJsonObject& endpoint)
{
    const QJsonObject properties = endpoint.value(QLatin1String("properties")).toObject();
    return {textIn(endpoint, "name"),
            textIn(properties, "target"),
            textIn(properties, "endpointStatus"),
            textIn(properties, "endpointMonitorStatus"),
            numberIn(properties, "priority"),
            numberIn(properties, "weight")};
}

Error incomplete(const char* member)
{
    return {ErrorCode::Malformed,
            AzureWords::tr("Azure answered a traffic profile that is not understood"),
            AzureWords::tr("\"%1\" is missing").arg(QLatin1String(member)),
            AzureWords::tr("Compare the API version with what Azure offers")};
}

} // namespace

ArmQuestion trafficProfileQuestion(const CloudAccount& account, const TrafficProfile& profile)
{
    return {QStringLiteral("/subscriptions/%1/resourceGroups/%2/providers/Microsoft.Network/"
                           "trafficmanagerprofiles/%3")
                .arg(account.subscription, profile.resourceGroup, profile.name),
            QStringLiteral("2022-04-01"),
            AzureWords::tr("The traffic profile %1 could not be read").arg(profile.name)};
}

Result<TrafficProfileState> parseTrafficProfile(const QJsonObject& profile)
{
    const QJsonObject properties = profile.value(QLatin1String("properties")).toObject();
    const QJsonObject dns = properties.value(QLatin1String("dnsConfig")).toObject();
    TrafficProfileState state;
    state.name = textIn(profile, "name");
    state.method = textIn(properties, "trafficRoutingMethod");
    state.status = textIn(properties, "profileStatus");
    state.monitorStatus =
        textIn(properties.value(QLatin1String("monitorConfig")).toObject(), "profileMonitorStatus");
    state.ttlSeconds = numberIn(dns, "ttl");
    if (state.name.isEmpty())
        return incomplete("name");
    if (state.method.isEmpty())
        return incomplete("trafficRoutingMethod");
    if (!properties.value(QLatin1String("endpoints")).isArray())
        return incomplete("endpoints");
    for (const QJsonValue& endpoint : properties.value(QLatin1String("endpoints")).toArray()) {
        state.endpoints.push_back(endpointOf(endpoint.toObject()));
        if (state.endpoints.back().name.isEmpty())
            return incomplete("endpoints[].name");
    }
    return state;
}

Result<ArmOrder> endpointOrder(const CloudAccount& account, const TrafficProfile& profile,
                               const QJsonObject& told, const QString& endpoint,
                               const QJsonObject& properties)
{
    const QJsonValue endpoints =
        told.value(QLatin1String("properties")).toObject().value(QLatin1String("endpoints"));
    for (const QJsonValue& each : endpoints.toArray()) {
        const QJsonObject known = each.toObject();
        if (textIn(known, "name").compare(endpoint, Qt::CaseInsensitive) != 0)
            continue;
        ArmOrder order;
        order.at = trafficProfileQuestion(account, profile);
        order.at.path += QStringLiteral("/%1/%2").arg(
            textIn(known, "type").section(QLatin1Char('/'), -1), textIn(known, "name"));
        order.at.what = AzureWords::tr("The endpoint %1 of %2 could not be changed")
                            .arg(endpoint, profile.name);
        order.body = {{QStringLiteral("properties"), properties}};
        return order;
    }
    return Error{ErrorCode::NotFound,
                 AzureWords::tr("The profile %1 has no endpoint %2").arg(profile.name, endpoint),
                 {},
                 AzureWords::tr("Compare the fleet file with Azure")};
}

} // namespace pilothouse
