#include "models/telemetry/traffic.h"

#include "models/telemetry/figures.h"
#include "models/telemetry/places.h"
#include "models/telemetry/words.h"

#include "models/core/assert.h"
#include "models/core/text.h"

#include <algorithm>

namespace pilothouse {

namespace {

bool isSameName(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// ARM's row of an endpoint. Nearly always it stands in the same place as in the fleet file.
const TrafficEndpointState* stateOf(const TrafficProfileState& state, const QString& name,
                                    std::size_t likely)
{
    if (likely < state.endpoints.size() && isSameName(state.endpoints[likely].name, name))
        return &state.endpoints[likely];
    const auto found =
        std::find_if(state.endpoints.begin(), state.endpoints.end(),
                     [&](const TrafficEndpointState& row) { return isSameName(row.name, name); });
    return found == state.endpoints.end() ? nullptr : &*found;
}

/// What Traffic Manager's own monitor thinks, as severity.
Severity monitorSeverity(const QString& monitorStatus)
{
    if (monitorStatus == QLatin1String("Online"))
        return Severity::Normal;
    if (monitorStatus == QLatin1String("CheckingEndpoint"))
        return Severity::Advisory;
    return monitorStatus == QLatin1String("Degraded") ? Severity::High : Severity::Medium;
}

QString monitorWords(const QString& monitorStatus, const RegionAssessment* region)
{
    if (monitorSeverity(monitorStatus) == Severity::Normal)
        return {};
    const QString words = TelemetryWords::tr("Traffic Manager's probe says %1").arg(monitorStatus);
    if (region == nullptr || region->verdict != Verdict::Up)
        return words;
    return TelemetryWords::tr("%1, this desk finds %2 up").arg(words, region->name);
}

void differs(QStringList& words, const QString& what, int is, int planned)
{
    if (is != planned)
        words += TelemetryWords::tr("%1 %2, fleet file %3").arg(what).arg(is).arg(planned);
}

TrafficEndpointAssessment asTold(const TrafficEndpointState& state)
{
    TrafficEndpointAssessment endpoint;
    endpoint.name = state.name;
    endpoint.status = state.status;
    endpoint.monitorStatus = state.monitorStatus;
    endpoint.priorityText = QString::number(state.priority);
    endpoint.weightText = QString::number(state.weight);
    return endpoint;
}

TrafficEndpointAssessment compared(const TrafficEndpoint& planned,
                                   const TrafficEndpointState& state,
                                   const RegionAssessment* region)
{
    TrafficEndpointAssessment endpoint = asTold(state);
    endpoint.name = planned.name;
    endpoint.region = planned.region;
    QStringList words;
    if (state.status != QLatin1String("Enabled")) {
        words +=
            TelemetryWords::tr("%1 in Traffic Manager, so it gets no traffic").arg(state.status);
        endpoint.severity = Severity::Medium;
    } else {
        endpoint.severity = monitorSeverity(state.monitorStatus);
        const QString monitor = monitorWords(state.monitorStatus, region);
        if (!monitor.isEmpty())
            words += monitor;
    }
    const qsizetype before = words.size();
    differs(words, TelemetryWords::tr("priority"), state.priority, planned.priority);
    differs(words, TelemetryWords::tr("weight"), state.weight, planned.weight);
    if (words.size() > before)
        endpoint.severity = std::max(endpoint.severity, Severity::Medium);
    endpoint.why = words.join(QStringLiteral("; "));
    return endpoint;
}

TrafficEndpointAssessment unheard(const TrafficEndpoint& planned)
{
    TrafficEndpointAssessment endpoint;
    endpoint.name = planned.name;
    endpoint.region = planned.region;
    endpoint.status = endpoint.monitorStatus = notShown();
    endpoint.priorityText = endpoint.weightText = notShown();
    return endpoint;
}

TrafficEndpointAssessment missing(const TrafficEndpoint& planned)
{
    TrafficEndpointAssessment endpoint = unheard(planned);
    endpoint.severity = Severity::Medium;
    endpoint.why = TelemetryWords::tr("in the fleet file, but not in Traffic Manager");
    return endpoint;
}

TrafficEndpointAssessment unplanned(const TrafficEndpointState& state)
{
    TrafficEndpointAssessment endpoint = asTold(state);
    endpoint.severity = Severity::Medium;
    endpoint.why = TelemetryWords::tr("in Traffic Manager, but not in the fleet file");
    return endpoint;
}

void addEndpoints(TrafficProfileAssessment& profile, const TrafficProfile& planned,
                  const TrafficProfileState* state, const Places& places,
                  const FleetAssessment& result)
{
    std::size_t matched = 0;
    for (std::size_t number = 0; number < planned.endpoints.size(); ++number) {
        const TrafficEndpoint& endpoint = planned.endpoints[number];
        const std::optional<std::size_t> place = places.indexOf(endpoint.region);
        const RegionAssessment* region = place ? &result.regions[*place] : nullptr;
        const TrafficEndpointState* row =
            state == nullptr ? nullptr : stateOf(*state, endpoint.name, number);
        matched += row == nullptr ? 0 : 1;
        if (state == nullptr)
            profile.endpoints.push_back(unheard(endpoint));
        else
            profile.endpoints.push_back(row == nullptr ? missing(endpoint)
                                                       : compared(endpoint, *row, region));
    }
    if (state == nullptr || matched == state->endpoints.size())
        return;
    for (const TrafficEndpointState& row : state->endpoints) {
        const bool isPlanned =
            std::any_of(planned.endpoints.begin(), planned.endpoints.end(),
                        [&](const auto& other) { return isSameName(other.name, row.name); });
        if (!isPlanned)
            profile.endpoints.push_back(unplanned(row));
    }
}

TrafficProfileAssessment assessProfile(const TrafficProfile& planned,
                                       const Reading<TrafficProfileState>& reading,
                                       const AssessmentInput& input, const Places& places,
                                       const FleetAssessment& result)
{
    TrafficProfileAssessment profile;
    profile.name = planned.name;
    profile.dnsName = planned.dnsName;
    profile.method = trafficMethodName(planned.method);
    const Quality quality = reading.qualityAt(input.now);
    const TrafficProfileState* state = isShowable(quality) ? &*reading.value : nullptr;
    const Provenance from = provenanceOf(reading, input.now, QStringLiteral("ARM"));
    profile.state = wordFigure(state == nullptr ? notShown() : state->monitorStatus, from);
    profile.ttl = wordFigure(notShown(), from);
    if (state != nullptr) {
        profile.method = state->method;
        profile.ttl = durationFigure(Seconds{state->ttlSeconds}, from);
        if (state->ttlSeconds != planned.ttl.count())
            profile.ttl.why = TelemetryWords::tr("fleet file: %1").arg(text::duration(planned.ttl));
        if (!isSameName(state->method, trafficMethodName(planned.method)))
            profile.state.why = TelemetryWords::tr("method %1, fleet file %2")
                                    .arg(state->method, trafficMethodName(planned.method));
    }
    addEndpoints(profile, planned, state, places, result);
    return profile;
}

} // namespace

QString trafficMethodName(TrafficMethod method)
{
    switch (method) {
    case TrafficMethod::Performance:
        return QStringLiteral("Performance");
    case TrafficMethod::Priority:
        return QStringLiteral("Priority");
    case TrafficMethod::Weighted:
        return QStringLiteral("Weighted");
    case TrafficMethod::Geographic:
        return QStringLiteral("Geographic");
    }
    PH_ASSERT(false);
}

void assessTraffic(const AssessmentInput& input, FleetAssessment& result)
{
    const Places places(input);
    const Reading<TrafficProfileState> nothing;
    for (const TrafficProfile& planned : input.fleet.trafficProfiles) {
        const Reading<TrafficProfileState>* reading = &nothing;
        if (input.snapshot != nullptr) {
            const auto found = input.snapshot->trafficProfiles.find(planned.name);
            if (found != input.snapshot->trafficProfiles.end())
                reading = &found->second;
        }
        result.traffic.push_back(assessProfile(planned, *reading, input, places, result));
    }
    assessDns(input, result);
}

} // namespace pilothouse
