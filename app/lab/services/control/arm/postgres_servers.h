#pragma once

#include "app/lab/services/control/arm/message.h"
#include "app/lab/services/control/cloud.h"

namespace pilothouse::lab::arm {

/// Microsoft.DBforPostgreSQL/flexibleServers: list, GET, replicas, promote (PATCH), restart, start,
/// stop. What changes something is a long-running operation whose effect is real.
[[nodiscard]] Answer answerServers(Cloud& cloud, const Call& call, const QString& armUrl);

} // namespace pilothouse::lab::arm
