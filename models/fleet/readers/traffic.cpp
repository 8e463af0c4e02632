#include "models/fleet/readers/scalars.h"
#include "models/fleet/readers/sections.h"
#include "models/fleet/words.h"

#include <QRegularExpression>

namespace pilothouse::read {

namespace {

/// Traffic Manager's limit for headers and for status ranges (its monitoring documentation).
constexpr int trafficManagerEightMax = 8;

constexpr std::array<Meaning<TrafficMethod>, 4> methods{{
    {"performance", TrafficMethod::Performance},
    {"priority", TrafficMethod::Priority},
    {"weighted", TrafficMethod::Weighted},
    {"geographic", TrafficMethod::Geographic},
}};

/// Traffic Manager probes each 10 s or 30 s, nothing else.
bool trafficInterval(const Cursor& at, Milliseconds& into)
{
    if (!durationWithin(at, Milliseconds(1'000), Milliseconds(3'600'000), into))
        return false;
    return into == Seconds(10) || into == Seconds(30) ||
           at.refuse(FleetRule::OutOfRange,
                     FleetWords::tr("Traffic Manager does not probe each %1.").arg(written(into)),
                     FleetWords::tr("10 s or 30 s."));
}

bool limitedHeaders(const Cursor& at, std::vector<HttpHeader>& into)
{
    if (!headers(at, into))
        return false;
    const auto count = static_cast<int>(into.size());
    return count <= trafficManagerEightMax || refuseListSize(at, count, 0, trafficManagerEightMax);
}

bool ttl(const Cursor& at, Seconds& into)
{
    Milliseconds read{0};
    if (!durationWithin(at, Milliseconds(0), Milliseconds(86'400'000), read))
        return false;
    into = std::chrono::floor<Seconds>(read);
    return into == read ||
           at.refuse(FleetRule::OutOfRange,
                     FleetWords::tr("%1 is no whole number of seconds.").arg(written(read)),
                     FleetWords::tr("Whole seconds: DNS counts in seconds."));
}

bool monitor(const Cursor& at, TrafficProfile& into)
{
    Members members(at);
    HealthProbe& probe = into.monitor;
    members.optional("port", port, into.port);
    members.required("path", urlPath, probe.path);
    members.required("interval", trafficInterval, probe.interval);
    members.required("timeout", duration(Seconds(1), Seconds(30)), probe.timeout);
    members.required("toleratedFailures", integer(0, 9), probe.toleratedFailures);
    probe.expectedStatus = {{200, 200}};
    members.optional("expectedStatus", listOf(statusRange, 1, trafficManagerEightMax),
                     probe.expectedStatus);
    members.optional("headers", limitedHeaders, probe.headers);
    return at.report().isSound(at.path());
}

bool regionReference(const Cursor& at, RegionId& into)
{
    QString id;
    const bool isReadable = identifier(at, id);
    into = RegionId(id);
    return isReadable;
}

bool endpoint(const Cursor& at, TrafficEndpoint& into)
{
    Members members(at);
    members.required("name", text, into.name);
    members.required("region", regionReference, into.region);
    members.optional("weight", integer(1, 1000), into.weight);
    members.optional("priority", integer(1, 1000), into.priority);
    members.optional("geoMapping", listOf(text, 0, 64), into.geoMapping);
    members.optional("headers", limitedHeaders, into.headers);
    return at.report().isSound(at.path());
}

} // namespace

bool headers(const Cursor& at, std::vector<HttpHeader>& into)
{
    if (!at.expectMap())
        return false;
    refuseDuplicateKeys(at);
    static const QRegularExpression token(QStringLiteral("^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,80}$"));
    into.clear();
    for (const DocumentNode::Member& member : at.node().members) {
        const Cursor value = at.member(member);
        HttpHeader header{member.key, {}};
        if (!token.match(member.key).hasMatch())
            value.refuse(
                FleetRule::BadForm,
                FleetWords::tr("\"%1\" cannot be a header's name.").arg(member.key.left(60)),
                FleetWords::tr("Letters, digits and hyphens, for example X-Region."));
        if (text(value, header.value))
            into.push_back(header);
    }
    return at.report().isSound(at.path());
}

bool statusRange(const Cursor& at, StatusRange& into)
{
    const QString expected =
        FleetWords::tr("A status from 100 to 599, or a range such as 200-202.");
    if (!at.expectScalar(expected))
        return false;
    static const QRegularExpression form(QStringLiteral("^([1-5]\\d\\d)(?:-([1-5]\\d\\d))?$"));
    const auto match = form.match(at.node().scalar);
    into.min = match.captured(1).toInt();
    into.max = match.captured(2).isEmpty() ? into.min : match.captured(2).toInt();
    if (match.hasMatch() && into.min <= into.max)
        return true;
    return at.refuse(
        FleetRule::OutOfRange,
        FleetWords::tr("\"%1\" is no range of HTTP statuses.").arg(at.node().scalar.left(60)),
        expected);
}

bool deskProbe(const Cursor& at, HealthProbe& into)
{
    Members members(at);
    members.required("path", urlPath, into.path);
    members.optional("interval", duration(Milliseconds(100), Milliseconds(300'000)), into.interval);
    members.optional("timeout", duration(Milliseconds(100), Milliseconds(60'000)), into.timeout);
    members.optional("toleratedFailures", integer(0, 9), into.toleratedFailures);
    members.optional("expectedStatus", listOf(statusRange, 1, 16), into.expectedStatus);
    members.optional("headers", headers, into.headers);
    return at.report().isSound(at.path());
}

bool trafficProfile(const Cursor& at, TrafficProfile& into)
{
    Members members(at);
    members.required("name", text, into.name);
    members.required("resourceGroup", text, into.resourceGroup);
    members.required("dnsName", hostName, into.dnsName);
    members.required("method", oneOf(methods), into.method);
    members.required("ttl", ttl, into.ttl);
    members.required("monitor", monitor, into);
    members.required("endpoints", listOf(endpoint, 1, 200), into.endpoints);
    return at.report().isSound(at.path());
}

} // namespace pilothouse::read
