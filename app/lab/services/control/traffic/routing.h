#pragma once

#include "app/lab/services/control/traffic/profile.h"

#include <map>

/// Traffic Manager's decisions as pure functions: what probes make of an endpoint, and which
/// endpoint a question gets. The rules are those of Microsoft's documentation of endpoint
/// monitoring and routing methods.
namespace pilothouse::lab {

enum class EndpointMonitor
{
    CheckingEndpoint, ///< Not yet probed; DNS does answer it.
    Online,
    Degraded,
    Disabled, ///< Switched off by an operator; not probed.
    Inactive, ///< Its profile is switched off.
};

enum class ProfileMonitor
{
    CheckingEndpoints,
    Online,
    Degraded, ///< At least one endpoint is.
    Disabled,
    Inactive, ///< No endpoint is enabled.
};

/// As ARM spells them.
[[nodiscard]] QString monitorName(EndpointMonitor monitor);
[[nodiscard]] QString monitorName(ProfileMonitor monitor);

/// What probes have shown of one endpoint so far.
struct ProbeRecord
{
    EndpointMonitor verdict = EndpointMonitor::CheckingEndpoint; ///< Checking, Online or Degraded.
    int failuresInARow = 0;

    bool operator==(const ProbeRecord&) const = default;
};

/// One good probe makes an endpoint Online; it takes one failure more than tolerated, in a row, to
/// make it Degraded.
[[nodiscard]] ProbeRecord afterProbe(ProbeRecord before, bool isGood, int toleratedFailures);

/// By name of the endpoint; an endpoint without a record is being checked.
using ProbeRecords = std::map<QString, ProbeRecord>;

[[nodiscard]] EndpointMonitor monitorOf(const ManagedProfile& profile,
                                        const ManagedEndpoint& endpoint,
                                        const ProbeRecords& records);
[[nodiscard]] ProfileMonitor monitorOf(const ManagedProfile& profile, const ProbeRecords& records);

/// Who asks.
struct Asker
{
    std::map<QString, int> roundTripMs; ///< To each region, for Performance.
    QStringList geography;              ///< From narrow to wide: "DE", "GEO-EU", "WORLD".
    double chance = 0.0;                ///< 0 to below 1, for Weighted.
};

/// The endpoint that the asker gets, or null: none is enabled, or no area matches. If all enabled
/// endpoints are Degraded, the answer is as if all were healthy.
[[nodiscard]] const ManagedEndpoint*
chooseEndpoint(const ManagedProfile& profile, const ProbeRecords& records, const Asker& asker);

} // namespace pilothouse::lab
