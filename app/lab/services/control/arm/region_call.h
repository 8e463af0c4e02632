#pragma once

#include "app/lab/services/control/arm/message.h"
#include "app/lab/services/control/cloud.h"

namespace pilothouse::lab::arm {

/// The region whose resource is named by "<prefix><short code>" ("app-oversight-eus") and lies in
/// its own resource group, or null.
[[nodiscard]] const RegionPlace* regionOf(const Cloud& cloud, const ResourcePath& path,
                                          const QString& name, const QString& prefix);

/// The region a request is about, for faults and buckets, or empty: its resource group's, or its
/// location's.
[[nodiscard]] QString regionOf(const Cloud& cloud, const ResourcePath& path);

/// How ARM tells that a region did not do what it was asked.
[[nodiscard]] Answer failure(const Error& error);

} // namespace pilothouse::lab::arm
