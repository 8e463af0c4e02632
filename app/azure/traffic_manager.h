#pragma once

#include "app/azure/arm_client.h"
#include "models/telemetry/observations.h"

namespace pilothouse {

/// The question for one Traffic Manager profile (api-version 2022-04-01).
[[nodiscard]] ArmQuestion trafficProfileQuestion(const CloudAccount& account,
                                                 const TrafficProfile& profile);

/// Reads a profile. Unknown words are kept as they are: Microsoft's enumerations are open. A
/// profile without name, method or endpoints' names is Malformed.
[[nodiscard]] Result<TrafficProfileState> parseTrafficProfile(const QJsonObject& profile);

/// The change of one endpoint's properties. The profile as ARM tells it names the endpoint's type;
/// an endpoint that it does not have is NotFound.
[[nodiscard]] Result<ArmOrder> endpointOrder(const CloudAccount& account,
                                             const TrafficProfile& profile, const QJsonObject& told,
                                             const QString& endpoint,
                                             const QJsonObject& properties);

} // namespace pilothouse
