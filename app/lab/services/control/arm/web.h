#pragma once

#include "app/lab/services/control/arm/message.h"
#include "app/lab/services/control/cloud.h"

namespace pilothouse::lab::arm {

/// Microsoft.Web/sites: GET, restart, and the application settings: listed in clear by POST,
/// replaced as a whole by PUT, which restarts the application. Settings and restart answer when the
/// region has taken the order, or 504 when it does not.
void answerSites(Cloud& cloud, const Call& call, const Respond& respond);

/// Microsoft.Web/serverfarms: list, GET, and PUT or PATCH of the size as a long-running operation,
/// which succeeds when the region has been reached.
[[nodiscard]] Answer answerPlans(Cloud& cloud, const Call& call, const QString& armUrl);

/// A plan as ARM shows it.
[[nodiscard]] QJsonObject planBody(const Cloud& cloud, const RegionPlace& region);

} // namespace pilothouse::lab::arm
