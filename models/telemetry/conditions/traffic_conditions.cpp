#include "models/telemetry/conditions/drafts.h"
#include "models/telemetry/figures.h"
#include "models/telemetry/traffic.h"
#include "models/telemetry/words.h"

#include "models/core/assert.h"
#include "models/core/text.h"

#include <map>
#include <set>

namespace pilothouse {

namespace {

const TrafficProfile& plannedOf(const TrafficProfileAssessment& profile, const Fleet& fleet)
{
    for (const TrafficProfile& planned : fleet.trafficProfiles)
        if (planned.name == profile.name)
            return planned;
    PH_ASSERT(false);
}

QString endpointKey(const QString& profile, const QString& endpoint)
{
    return QStringLiteral("endpoint:%1/%2").arg(profile, endpoint);
}

AlarmCondition endpointCondition(const TrafficProfileAssessment& profile,
                                 const TrafficEndpointAssessment& endpoint)
{
    AlarmCondition condition;
    condition.key = endpointKey(profile.name, endpoint.name);
    condition.severity = endpoint.severity;
    condition.region = endpoint.region;
    condition.place = TelemetryWords::tr("%1, %2").arg(profile.name, endpoint.name);
    condition.isSourceStale = !isProof(profile.state.quality);
    if (endpoint.severity >= Severity::High) {
        condition.what = TelemetryWords::tr("endpoint out");
        condition.valueText = endpoint.monitorStatus;
        condition.meaning =
            TelemetryWords::tr("Traffic Manager sends users elsewhere. %1.").arg(endpoint.why);
        condition.whatToDo = {
            TelemetryWords::tr("Request the monitored page of this endpoint from elsewhere."),
            TelemetryWords::tr("Compare with who says what on the region page (Ctrl 2).")};
        return condition;
    }
    condition.what = TelemetryWords::tr("endpoint differs");
    condition.valueText =
        endpoint.status == notShown() ? TelemetryWords::tr("missing") : endpoint.status;
    condition.meaning =
        TelemetryWords::tr("Traffic Manager is not as the fleet file says: %1. A failover "
                           "would start from another state than planned.")
            .arg(endpoint.why);
    condition.whatToDo = {TelemetryWords::tr("Find out who changed it, and why."),
                          TelemetryWords::tr("Bring Traffic Manager or the fleet file in line.")};
    return condition;
}

AlarmCondition profileDiffers(const TrafficProfileAssessment& profile, const QString& what,
                              const QString& is, const QString& planned)
{
    AlarmCondition condition;
    condition.key = QStringLiteral("profile:%1/%2").arg(profile.name, what);
    condition.severity = Severity::Medium;
    condition.place = profile.name;
    condition.what = what;
    condition.valueText = is;
    condition.limitText = TelemetryWords::tr("(fleet file %1)").arg(planned);
    condition.meaning =
        TelemetryWords::tr("Traffic Manager is not as the fleet file says. A longer TTL "
                           "keeps users on a dead region.");
    condition.whatToDo = {TelemetryWords::tr("Bring Traffic Manager or the fleet file in line.")};
    return condition;
}

void addProfile(ConditionDrafts& drafts, const TrafficProfileAssessment& profile)
{
    if (!isProof(profile.state.quality))
        return;
    const TrafficProfile& planned = plannedOf(profile, drafts.input.fleet);
    if (profile.ttl.number && *profile.ttl.number != static_cast<double>(planned.ttl.count()))
        drafts.drafts.push_back({profileDiffers(profile, QStringLiteral("TTL"), profile.ttl.text,
                                                text::duration(planned.ttl)),
                                 {}});
    const QString method = trafficMethodName(planned.method);
    if (profile.method.compare(method, Qt::CaseInsensitive) != 0)
        drafts.drafts.push_back(
            {profileDiffers(profile, TelemetryWords::tr("method"), profile.method, method), {}});
    for (const TrafficEndpointAssessment& endpoint : profile.endpoints)
        if (endpoint.severity >= Severity::Medium)
            drafts.drafts.push_back(
                {endpointCondition(profile, endpoint), conditionkey::failuresOf(endpoint.region)});
}

/// One condition for ARM as a whole: that it does not answer is one fact, however many profiles.
void addArm(ConditionDrafts& drafts)
{
    const TrafficProfileAssessment* worst = nullptr;
    for (const TrafficProfileAssessment& profile : drafts.result.traffic)
        if (worst == nullptr || profile.state.quality > worst->state.quality)
            worst = &profile;
    if (worst == nullptr || isProof(worst->state.quality) || drafts.isFeedLost)
        return;
    AlarmCondition condition;
    condition.key = QStringLiteral("arm");
    condition.severity = Severity::Medium;
    condition.place = TelemetryWords::tr("Azure Resource Manager");
    condition.what = TelemetryWords::tr("no fresh answer");
    condition.valueText = worst->state.why;
    condition.isSourceStale = true;
    condition.meaning =
        TelemetryWords::tr("Traffic Manager's state is not known now, and changes to it may "
                           "be refused.");
    condition.whatToDo = {
        TelemetryWords::tr("Throttled: wait; fewer desks ask less."),
        TelemetryWords::tr("Refused: check the console's registration and its secret."),
        TelemetryWords::tr("Otherwise look at Azure's status page.")};
    drafts.drafts.push_back({condition, {}});
}

/// One condition for a name: how many servers answer otherwise is its value.
AlarmCondition disagrees(const std::vector<const DnsAssessment*>& wrong, std::size_t asked)
{
    const DnsAssessment& first = *wrong.front();
    AlarmCondition condition;
    condition.key = QStringLiteral("dns:%1").arg(first.queriedName);
    condition.severity = Severity::Medium;
    condition.region = first.region;
    condition.place = first.queriedName;
    condition.what = TelemetryWords::tr("DNS disagrees");
    condition.valueText = TelemetryWords::tr("%1 on %2 of %3 servers")
                              .arg(first.answer.text)
                              .arg(wrong.size())
                              .arg(asked);
    condition.meaning =
        TelemetryWords::tr("Users behind %1 go where they should not: %2.")
            .arg(wrong.size() == 1 ? first.serverName : TelemetryWords::tr("these name servers"),
                 first.why);
    condition.whatToDo = {
        TelemetryWords::tr("Within the TTL after a change this is normal: wait for it."),
        TelemetryWords::tr("Longer: ask the server's operator, or for another answer.")};
    return condition;
}

AlarmCondition deadServer(const DnsAssessment& dns)
{
    AlarmCondition condition;
    condition.key = QStringLiteral("nameserver:%1").arg(dns.serverName);
    condition.severity = Severity::Medium;
    condition.place = dns.serverName;
    condition.what = TelemetryWords::tr("name server silent");
    condition.valueText = dns.answer.why;
    condition.isSourceStale = true;
    condition.meaning = TelemetryWords::tr("What this server tells users is not known now.");
    condition.whatToDo = {TelemetryWords::tr("Ask it from elsewhere: dig @%1 %2.")
                              .arg(dns.serverName, dns.queriedName)};
    return condition;
}

/// What a wrong answer follows from: the trouble of the region that it leads to.
QStringList causesOf(const DnsAssessment& dns, const ConditionDrafts& drafts)
{
    QStringList causes = conditionkey::failuresOf(dns.region);
    for (const TrafficProfileAssessment& profile : drafts.result.traffic)
        for (const TrafficEndpointAssessment& endpoint : profile.endpoints)
            if (profile.dnsName == dns.queriedName && endpoint.region == dns.region)
                causes += endpointKey(profile.name, endpoint.name);
    return causes;
}

void addDisagreements(ConditionDrafts& drafts)
{
    std::map<QString, std::vector<const DnsAssessment*>> wrong;
    std::map<QString, std::size_t> asked;
    for (const DnsAssessment& dns : drafts.result.dns) {
        ++asked[dns.queriedName];
        if (dns.agrees == false)
            wrong[dns.queriedName].push_back(&dns);
    }
    for (const auto& [name, answers] : wrong)
        drafts.drafts.push_back(
            {disagrees(answers, asked[name]), causesOf(*answers.front(), drafts)});
}

void addSilentServers(ConditionDrafts& drafts)
{
    std::set<QString> silent;
    for (const DnsAssessment& dns : drafts.result.dns)
        if (!isProof(dns.answer.quality) && silent.insert(dns.serverName).second)
            drafts.drafts.push_back({deadServer(dns), {}});
}

} // namespace

void addTrafficConditions(ConditionDrafts& drafts)
{
    addArm(drafts);
    for (const TrafficProfileAssessment& profile : drafts.result.traffic)
        addProfile(drafts, profile);
    addDisagreements(drafts);
    if (!drafts.isFeedLost)
        addSilentServers(drafts);
}

} // namespace pilothouse
