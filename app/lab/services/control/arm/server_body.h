#pragma once

#include "app/lab/services/control/cloud.h"

namespace pilothouse::lab::arm {

/// "Microsoft.DBforPostgreSQL".
[[nodiscard]] QString databaseProvider();

/// A server as ARM shows it: role and state as they were last seen. While a region cannot be
/// reached these stay as they were, because nobody told Azure otherwise.
[[nodiscard]] QJsonObject serverBody(const Cloud& cloud, const RegionPlace& region,
                                     bool withReplicationState);

} // namespace pilothouse::lab::arm
