#include "app/azure/site_settings.h"

#include "app/azure/words.h"

namespace pilothouse {

namespace {

ArmQuestion settingsOf(const CloudAccount& account, const Region& region)
{
    return {QStringLiteral("/subscriptions/%1/resourceGroups/%2/providers/Microsoft.Web/sites/%3/"
                           "config/appsettings")
                .arg(account.subscription, region.azure.resourceGroup, region.azure.site),
            QStringLiteral("2023-12-01"),
            {}};
}

} // namespace

ArmOrder settingsQuestion(const CloudAccount& account, const Region& region)
{
    ArmOrder order;
    order.at = settingsOf(account, region);
    order.at.path += QStringLiteral("/list");
    order.at.what = AzureWords::tr("The settings of %1 could not be read").arg(region.azure.site);
    order.method = QByteArrayLiteral("POST");
    return order;
}

ArmOrder settingsOrder(const CloudAccount& account, const Region& region,
                       const SiteSettings& settings)
{
    QJsonObject properties;
    for (auto it = settings.begin(); it != settings.end(); ++it)
        properties.insert(it.key(), it.value());
    ArmOrder order;
    order.at = settingsOf(account, region);
    order.at.what =
        AzureWords::tr("The settings of %1 could not be changed").arg(region.azure.site);
    order.method = QByteArrayLiteral("PUT");
    order.body = {{QStringLiteral("properties"), properties}};
    return order;
}

Result<SiteSettings> parseSettings(const QJsonObject& answer)
{
    const QJsonValue properties = answer.value(QLatin1String("properties"));
    const Error malformed{ErrorCode::Malformed,
                          AzureWords::tr("Azure answered settings that are not understood"),
                          {},
                          AzureWords::tr("Compare the API version with what Azure offers")};
    if (!properties.isObject())
        return malformed;
    SiteSettings settings;
    const QJsonObject object = properties.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return malformed;
        settings.insert(it.key(), it.value().toString());
    }
    return settings;
}

} // namespace pilothouse
