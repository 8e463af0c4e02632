#pragma once

#include "models/telemetry/parts.h"

namespace pilothouse {

/// Which targets an answer of a profile may lead to by Traffic Manager's own rules, from ARM's
/// state of its endpoints. Priority: the first enabled endpoint that is not out; the other methods:
/// any. With all of them out, Traffic Manager answers as if all were healthy. Empty when no
/// endpoint is enabled.
[[nodiscard]] std::vector<QString> answerableTargets(const TrafficProfileState& state);

/// A routing method by ARM's name for it.
[[nodiscard]] QString trafficMethodName(TrafficMethod method);

/// The DNS half of assessTraffic().
void assessDns(const AssessmentInput& input, FleetAssessment& result);

} // namespace pilothouse
