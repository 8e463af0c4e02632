#pragma once

#include "app/lab/services/control/arm/message.h"
#include "app/lab/services/control/cloud.h"

namespace pilothouse::lab::arm {

/// Microsoft.Network/trafficManagerProfiles: list, GET and PATCH of a profile, GET, PUT and PATCH
/// of an endpoint. All synchronous; a change that breaks a rule changes nothing.
[[nodiscard]] Answer answerTrafficManager(Cloud& cloud, const Call& call);

} // namespace pilothouse::lab::arm
