#pragma once

#include "app/lab/services/control/traffic/routing.h"
#include "models/core/result.h"

/// Traffic Manager's JSON: what ARM shows of a profile, and what a PATCH makes of one.
namespace pilothouse::lab::arm {

[[nodiscard]] QJsonObject profileBody(const ManagedProfile& profile, const ProbeRecords& records);
[[nodiscard]] QJsonObject endpointBody(const ManagedProfile& profile,
                                       const ManagedEndpoint& endpoint,
                                       const ProbeRecords& records);

/// The profile with what the body names; the rest stays. Endpoints are changed by their own paths
/// only. A member of the wrong type or with an unknown word is an Error; ranges are brokenRule()'s.
[[nodiscard]] Result<ManagedProfile> patched(ManagedProfile profile, const QJsonObject& body);
[[nodiscard]] Result<ManagedEndpoint> patched(ManagedEndpoint endpoint, const QJsonObject& body);

} // namespace pilothouse::lab::arm
