#include "app/lab/services/control/traffic/routing.h"

#include <algorithm>
#include <climits>

namespace pilothouse::lab {

namespace {

using Candidates = std::vector<const ManagedEndpoint*>;

Candidates enabledEndpoints(const ManagedProfile& profile)
{
    Candidates enabled;
    for (const ManagedEndpoint& endpoint : profile.endpoints)
        if (endpoint.isEnabled)
            enabled.push_back(&endpoint);
    return enabled;
}

/// Those that DNS may answer: not Degraded, or all if all are.
Candidates eligibleEndpoints(const ManagedProfile& profile, const ProbeRecords& records)
{
    const Candidates enabled = enabledEndpoints(profile);
    Candidates healthy;
    for (const ManagedEndpoint* endpoint : enabled)
        if (monitorOf(profile, *endpoint, records) != EndpointMonitor::Degraded)
            healthy.push_back(endpoint);
    return healthy.empty() ? enabled : healthy;
}

template <class Key>
const ManagedEndpoint* least(const Candidates& candidates, Key key)
{
    const auto found = std::min_element(
        candidates.begin(), candidates.end(),
        [&](const auto* left, const auto* right) { return key(*left) < key(*right); });
    return found == candidates.end() ? nullptr : *found;
}

const ManagedEndpoint* chooseNearest(const Candidates& candidates, const Asker& asker)
{
    return least(candidates, [&](const ManagedEndpoint& endpoint) {
        const auto found = asker.roundTripMs.find(endpoint.region);
        return found == asker.roundTripMs.end() ? INT_MAX : found->second;
    });
}

const ManagedEndpoint* chooseByWeight(const Candidates& candidates, double chance)
{
    int total = 0;
    for (const ManagedEndpoint* endpoint : candidates)
        total += endpoint->weight;
    double rest = chance * total;
    for (const ManagedEndpoint* endpoint : candidates) {
        rest -= endpoint->weight;
        if (rest < 0)
            return endpoint;
    }
    return candidates.empty() ? nullptr : candidates.back();
}

/// An area belongs to one endpoint, so a Degraded one has nobody to fail over to and is answered.
const ManagedEndpoint* chooseByArea(const Candidates& enabled, const QStringList& geography)
{
    for (const QString& code : geography)
        for (const ManagedEndpoint* endpoint : enabled)
            if (endpoint->geoMapping.contains(code))
                return endpoint;
    return nullptr;
}

} // namespace

QString monitorName(EndpointMonitor monitor)
{
    switch (monitor) {
    case EndpointMonitor::CheckingEndpoint:
        return QStringLiteral("CheckingEndpoint");
    case EndpointMonitor::Online:
        return QStringLiteral("Online");
    case EndpointMonitor::Degraded:
        return QStringLiteral("Degraded");
    case EndpointMonitor::Disabled:
        return QStringLiteral("Disabled");
    case EndpointMonitor::Inactive:
        return QStringLiteral("Inactive");
    }
    Q_UNREACHABLE();
}

QString monitorName(ProfileMonitor monitor)
{
    switch (monitor) {
    case ProfileMonitor::CheckingEndpoints:
        return QStringLiteral("CheckingEndpoints");
    case ProfileMonitor::Online:
        return QStringLiteral("Online");
    case ProfileMonitor::Degraded:
        return QStringLiteral("Degraded");
    case ProfileMonitor::Disabled:
        return QStringLiteral("Disabled");
    case ProfileMonitor::Inactive:
        return QStringLiteral("Inactive");
    }
    Q_UNREACHABLE();
}

ProbeRecord afterProbe(ProbeRecord before, bool isGood, int toleratedFailures)
{
    if (isGood)
        return {EndpointMonitor::Online, 0};
    // Bounded, so that an endpoint that is down for a year does not overflow.
    before.failuresInARow = std::min(before.failuresInARow, toleratedFailures) + 1;
    if (before.failuresInARow > toleratedFailures)
        before.verdict = EndpointMonitor::Degraded;
    return before;
}

EndpointMonitor monitorOf(const ManagedProfile& profile, const ManagedEndpoint& endpoint,
                          const ProbeRecords& records)
{
    if (!profile.isEnabled)
        return EndpointMonitor::Inactive;
    if (!endpoint.isEnabled)
        return EndpointMonitor::Disabled;
    const auto found = records.find(endpoint.name);
    return found == records.end() ? EndpointMonitor::CheckingEndpoint : found->second.verdict;
}

ProfileMonitor monitorOf(const ManagedProfile& profile, const ProbeRecords& records)
{
    if (!profile.isEnabled)
        return ProfileMonitor::Disabled;
    const auto any = [&](EndpointMonitor wanted) {
        return std::any_of(profile.endpoints.begin(), profile.endpoints.end(),
                           [&](const ManagedEndpoint& endpoint) {
                               return monitorOf(profile, endpoint, records) == wanted;
                           });
    };
    if (any(EndpointMonitor::Degraded))
        return ProfileMonitor::Degraded;
    if (any(EndpointMonitor::Online))
        return ProfileMonitor::Online;
    if (any(EndpointMonitor::CheckingEndpoint))
        return ProfileMonitor::CheckingEndpoints;
    return ProfileMonitor::Inactive;
}

const ManagedEndpoint* chooseEndpoint(const ManagedProfile& profile, const ProbeRecords& records,
                                      const Asker& asker)
{
    if (!profile.isEnabled)
        return nullptr;
    const Candidates candidates = eligibleEndpoints(profile, records);
    switch (profile.method) {
    case RoutingMethod::Priority:
        return least(candidates, [](const ManagedEndpoint& endpoint) { return endpoint.priority; });
    case RoutingMethod::Performance:
        return chooseNearest(candidates, asker);
    case RoutingMethod::Weighted:
        return chooseByWeight(candidates, asker.chance);
    case RoutingMethod::Geographic:
        return chooseByArea(enabledEndpoints(profile), asker.geography);
    }
    Q_UNREACHABLE();
}

} // namespace pilothouse::lab
