#include "app/lab/services/control/arm/region_call.h"

#include "app/lab/services/control/resource_names.h"

namespace pilothouse::lab::arm {

const RegionPlace* regionOf(const Cloud& cloud, const ResourcePath& path, const QString& name,
                            const QString& prefix)
{
    if (!name.startsWith(prefix, Qt::CaseInsensitive))
        return nullptr;
    const RegionPlace* region = cloud.regionByShortCode(name.mid(prefix.size()));
    const bool isItsGroup = region && path.resourceGroup.compare(regionGroup(region->shortCode),
                                                                 Qt::CaseInsensitive) == 0;
    return isItsGroup ? region : nullptr;
}

QString regionOf(const Cloud& cloud, const ResourcePath& path)
{
    for (const RegionPlace& region : cloud.topology.regions) {
        const bool isGroup =
            path.resourceGroup.compare(regionGroup(region.shortCode), Qt::CaseInsensitive) == 0;
        const bool isLocation =
            path.word(0) == QStringLiteral("locations") && path.word(1) == region.id.toLower();
        if (isGroup || isLocation)
            return region.id;
    }
    return {};
}

Answer failure(const Error& error)
{
    const QString message =
        error.why.isEmpty() ? error.what : QStringLiteral("%1: %2").arg(error.what, error.why);
    if (error.code == ErrorCode::Refused)
        return refusal(409, QStringLiteral("Conflict"), message);
    return refusal(504, QStringLiteral("GatewayTimeout"), message);
}

} // namespace pilothouse::lab::arm
