#pragma once

#include "app/lab/services/control/arm/message.h"
#include "app/lab/services/control/cloud.h"

namespace pilothouse::lab::arm {

/// A promotion that does not come to its effect within this time has failed.
constexpr Seconds promotionBudget{120};

/// PATCH of a replica: standalone promotion, planned (the primary's WAL is awaited) or forced, in
/// the spelling of the api-version, or the older replicationRole "None" (forced). Refused for a
/// server that is known to be no replica, and for a switchover, which needs a virtual endpoint.
[[nodiscard]] Answer promote(Cloud& cloud, const RegionPlace& region, const Call& call,
                             const QString& armUrl);

/// Moves promotions on by what is seen of the databases; call a few times a second. A promotion
/// succeeds when its database was seen to be out of recovery, and not before.
void watchPromotions(Cloud& cloud);

} // namespace pilothouse::lab::arm
