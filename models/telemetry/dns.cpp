#include "models/telemetry/traffic.h"

#include "models/telemetry/figures.h"
#include "models/telemetry/words.h"

#include "models/core/text.h"

#include <algorithm>

namespace pilothouse {

namespace {

QStringView withoutRoot(QStringView name)
{
    return name.endsWith(QLatin1Char('.')) ? name.chopped(1) : name;
}

/// Names as DNS compares them: without case and without the root's dot.
bool isSameHost(QStringView a, QStringView b)
{
    return withoutRoot(a).compare(withoutRoot(b), Qt::CaseInsensitive) == 0;
}

bool isOut(const TrafficEndpointState& endpoint)
{
    return endpoint.monitorStatus != QLatin1String("Online") &&
           endpoint.monitorStatus != QLatin1String("CheckingEndpoint");
}

const Region* regionBehind(const Fleet& fleet, const DnsAnswer& answer)
{
    for (const Region& region : fleet.regions)
        if (!answer.canonicalName.isEmpty() &&
            isSameHost(answer.canonicalName, region.application.host))
            return &region;
    for (const Region& region : fleet.regions)
        if (!region.application.address.isEmpty() &&
            answer.addresses.contains(region.application.address))
            return &region;
    return nullptr;
}

/// The profile that answers to that name, or nullptr.
const TrafficProfile* profileOf(const Fleet& fleet, const QString& dnsName)
{
    for (const TrafficProfile& profile : fleet.trafficProfiles)
        if (isSameHost(profile.dnsName, dnsName))
            return &profile;
    return nullptr;
}

/// ARM's state of a profile when a judgement may rest on it, or nullptr.
const TrafficProfileState* freshState(const AssessmentInput& input, const TrafficProfile* profile)
{
    if (profile == nullptr)
        return nullptr;
    const auto found = input.snapshot->trafficProfiles.find(profile->name);
    if (found == input.snapshot->trafficProfiles.end() ||
        !isProof(found->second.qualityAt(input.now)))
        return nullptr;
    return &*found->second.value;
}

QString nameOfTarget(const Fleet& fleet, const QString& target)
{
    for (const Region& region : fleet.regions)
        if (isSameHost(region.application.host, target))
            return region.name;
    return target;
}

QString joinedNames(const Fleet& fleet, const std::vector<QString>& targets)
{
    constexpr std::size_t shown = 3;
    QStringList names;
    for (std::size_t i = 0; i < targets.size() && i < shown; ++i)
        names += nameOfTarget(fleet, targets[i]);
    if (targets.size() > shown)
        names += TelemetryWords::tr("%1 more").arg(targets.size() - shown);
    return names.join(QStringLiteral(", "));
}

/// Compares an answer with what Traffic Manager should give.
void compare(DnsAssessment& dns, const DnsAnswer& answer, const Region* leadsTo,
             const TrafficProfile& planned, const TrafficProfileState& state, const Fleet& fleet)
{
    const std::vector<QString> targets = answerableTargets(state);
    const bool isTarget = std::any_of(targets.begin(), targets.end(), [&](const QString& target) {
        return leadsTo != nullptr && isSameHost(target, leadsTo->application.host);
    });
    const bool isCachedTooLong = answer.ttlSeconds > planned.ttl.count();
    dns.agrees = leadsTo != nullptr && isTarget && !isCachedTooLong;
    if (targets.empty())
        dns.why = TelemetryWords::tr("Traffic Manager has no enabled endpoint to answer with");
    else if (leadsTo == nullptr)
        dns.why =
            TelemetryWords::tr("leads to no region of the fleet file; Traffic Manager would say %1")
                .arg(joinedNames(fleet, targets));
    else if (!isTarget)
        dns.why = TelemetryWords::tr("Traffic Manager would say %1; an answer may be kept for %2")
                      .arg(joinedNames(fleet, targets), text::duration(planned.ttl));
    else if (isCachedTooLong)
        dns.why = TelemetryWords::tr("TTL %1 is above the fleet file's %2: clients stay longer")
                      .arg(text::duration(Seconds{answer.ttlSeconds}), text::duration(planned.ttl));
}

void judgeAnswer(DnsAssessment& dns, const DnsAnswer& answer, const AssessmentInput& input)
{
    const Region* leadsTo = regionBehind(input.fleet, answer);
    if (leadsTo != nullptr) {
        dns.region = leadsTo->id;
        dns.answer.text = leadsTo->name;
    } else if (!answer.addresses.empty() || !answer.canonicalName.isEmpty()) {
        dns.answer.text = answer.canonicalName.isEmpty()
                              ? answer.addresses.join(QStringLiteral(", "))
                              : answer.canonicalName;
    } else {
        dns.answer.text = TelemetryWords::tr("no address");
    }
    if (!isProof(dns.answer.quality)) {
        dns.why = dns.answer.why;
        return;
    }
    const TrafficProfile* planned = profileOf(input.fleet, dns.queriedName);
    if (const TrafficProfileState* state = freshState(input, planned))
        compare(dns, answer, leadsTo, *planned, *state, input.fleet);
    else
        dns.why = TelemetryWords::tr("not judged: Traffic Manager's state is not known now");
}

DnsAssessment assessReading(const DnsReading& reading, const AssessmentInput& input)
{
    DnsAssessment dns;
    dns.serverName = reading.serverName;
    dns.queriedName = reading.queriedName;
    const Provenance from = provenanceOf(reading.answer, input.now, reading.serverName);
    dns.answer = wordFigure(notShown(), from);
    if (isShowable(dns.answer.quality))
        judgeAnswer(dns, *reading.answer.value, input);
    else
        dns.why = dns.answer.why;
    return dns;
}

} // namespace

std::vector<QString> answerableTargets(const TrafficProfileState& state)
{
    std::vector<const TrafficEndpointState*> usable;
    for (const TrafficEndpointState& endpoint : state.endpoints)
        if (endpoint.status == QLatin1String("Enabled"))
            usable.push_back(&endpoint);
    const bool isAllOut = std::all_of(usable.begin(), usable.end(),
                                      [](const auto* endpoint) { return isOut(*endpoint); });
    if (!isAllOut)
        std::erase_if(usable, [](const auto* endpoint) { return isOut(*endpoint); });
    std::stable_sort(usable.begin(), usable.end(),
                     [](const auto* a, const auto* b) { return a->priority < b->priority; });
    if (state.method == QLatin1String("Priority") && !usable.empty())
        usable.resize(1);
    std::vector<QString> targets;
    for (const TrafficEndpointState* endpoint : usable)
        targets.push_back(endpoint->target);
    return targets;
}

void assessDns(const AssessmentInput& input, FleetAssessment& result)
{
    if (input.snapshot == nullptr)
        return;
    for (const DnsReading& reading : input.snapshot->dns)
        result.dns.push_back(assessReading(reading, input));
}

} // namespace pilothouse
