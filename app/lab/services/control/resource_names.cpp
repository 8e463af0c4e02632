#include "app/lab/services/control/resource_names.h"

namespace pilothouse::lab {

QString regionGroup(const QString& shortCode)
{
    return QStringLiteral("rg-oversight-%1-prod").arg(shortCode);
}

QString siteName(const RegionPlace& region)
{
    return QStringLiteral("app-oversight-") + region.shortCode;
}

QString planName(const RegionPlace& region)
{
    return QStringLiteral("asp-oversight-") + region.shortCode;
}

QString serverName(const RegionPlace& region)
{
    return QStringLiteral("psql-oversight-") + region.shortCode;
}

QString resourceId(const QString& group, const QString& kind, const QString& name)
{
    return QStringLiteral("/subscriptions/%1/resourceGroups/%2/providers/%3/%4")
        .arg(QLatin1String(subscriptionId), group, kind, name);
}

QString siteId(const RegionPlace& region)
{
    return resourceId(regionGroup(region.shortCode), QStringLiteral("Microsoft.Web/sites"),
                      siteName(region));
}

QString planId(const RegionPlace& region)
{
    return resourceId(regionGroup(region.shortCode), QStringLiteral("Microsoft.Web/serverfarms"),
                      planName(region));
}

QString serverId(const RegionPlace& region)
{
    return resourceId(regionGroup(region.shortCode),
                      QStringLiteral("Microsoft.DBforPostgreSQL/flexibleServers"),
                      serverName(region));
}

QString profileId(const ManagedProfile& profile)
{
    return resourceId(QString::fromLatin1(globalResourceGroup),
                      QStringLiteral("Microsoft.Network/trafficManagerProfiles"), profile.name);
}

} // namespace pilothouse::lab
