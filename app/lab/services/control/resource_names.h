#pragma once

#include "app/lab/services/control/state.h"

/// How the application's Azure resources are called.
namespace pilothouse::lab {

[[nodiscard]] QString regionGroup(const QString& shortCode); ///< "rg-oversight-eus-prod"
[[nodiscard]] QString siteName(const RegionPlace& region);   ///< "app-oversight-eus"
[[nodiscard]] QString planName(const RegionPlace& region);   ///< "asp-oversight-eus"
[[nodiscard]] QString serverName(const RegionPlace& region); ///< "psql-oversight-eus"

/// "/subscriptions/.../resourceGroups/<group>/providers/<kind>/<name>".
[[nodiscard]] QString resourceId(const QString& group, const QString& kind, const QString& name);
[[nodiscard]] QString siteId(const RegionPlace& region);
[[nodiscard]] QString planId(const RegionPlace& region);
[[nodiscard]] QString serverId(const RegionPlace& region);
[[nodiscard]] QString profileId(const ManagedProfile& profile);

} // namespace pilothouse::lab
