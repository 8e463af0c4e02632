#include "app/lab/services/control/traffic/prober.h"

#include <algorithm>

namespace pilothouse::lab {

namespace {

constexpr int probeTickMs = 200;

const ManagedEndpoint* findEndpoint(const ManagedProfile& profile, const QString& name)
{
    const auto found =
        std::find_if(profile.endpoints.begin(), profile.endpoints.end(),
                     [&](const ManagedEndpoint& endpoint) { return endpoint.name == name; });
    return found == profile.endpoints.end() ? nullptr : &*found;
}

} // namespace

HttpRequest probeRequest(const Topology& topology, const ManagedProfile& profile,
                         const ManagedEndpoint& endpoint)
{
    const Link* link = topology.find(QStringLiteral("probes"), endpoint.region, Service::Https);
    PH_ASSERT(link != nullptr);
    const MonitorSettings& monitor = profile.monitor;
    HttpRequest request;
    request.url =
        QStringLiteral("https://%1:%2%3").arg(endpoint.target).arg(monitor.port).arg(monitor.path);
    request.address = link->address;
    for (const auto& [name, value] : monitor.headers)
        request.headers.push_back({name, value});
    for (const auto& [name, value] : endpoint.headers)
        request.headers.push_back({name, value});
    request.authorityFile = topology.authorityFile();
    request.deadline = Seconds(monitor.timeoutSeconds);
    request.isFreshConnection = true;
    request.isLastOnConnection = true;
    return request;
}

Prober::Prober(Cloud& cloud, HttpClient& http, QObject* parent)
    : QObject(parent)
    , m_cloud(cloud)
    , m_http(http)
    , m_tick(this)
{
    connect(&m_tick, &QTimer::timeout, this, &Prober::onTick);
    m_tick.start(probeTickMs);
}

void Prober::onTick()
{
    forgetUnprobed();
    const MonotonicTime now = m_cloud.clock.monotonic();
    for (const ManagedProfile& profile : m_cloud.state.profiles) {
        for (const ManagedEndpoint& endpoint : profile.endpoints) {
            if (!profile.isEnabled || !endpoint.isEnabled)
                continue;
            Target& target = m_targets[{profile.name, endpoint.name}];
            if (target.request == 0 && target.dueAt <= now)
                probe(profile, endpoint, target);
        }
    }
}

void Prober::probe(const ManagedProfile& profile, const ManagedEndpoint& endpoint, Target& target)
{
    target.dueAt = m_cloud.clock.monotonic() + Seconds(profile.monitor.intervalSeconds);
    const auto onDone = [this, profileName = profile.name, name = endpoint.name](
                            const HttpOutcome& outcome) { onOutcome(profileName, name, outcome); };
    target.request = m_http.send(probeRequest(m_cloud.topology, profile, endpoint), this, onDone);
}

void Prober::onOutcome(const QString& profileName, const QString& name, const HttpOutcome& outcome)
{
    const auto target = m_targets.find({profileName, name});
    const ManagedProfile* profile = m_cloud.state.findProfile(profileName);
    if (target == m_targets.end() || !profile)
        return;
    target->second.request = 0;
    const bool isGood = outcome.reply && profile->monitor.expects(outcome.reply.value().status);
    ProbeRecord& record = m_cloud.probes[profileName][name];
    record = afterProbe(record, isGood, profile->monitor.toleratedFailures);
}

/// An endpoint that is switched on again is checked as a new one.
void Prober::forgetUnprobed()
{
    std::erase_if(m_targets, [&](const auto& entry) {
        const auto& [profileName, name] = entry.first;
        const ManagedProfile* profile = m_cloud.state.findProfile(profileName);
        const ManagedEndpoint* endpoint = profile ? findEndpoint(*profile, name) : nullptr;
        if (endpoint && profile->isEnabled && endpoint->isEnabled)
            return false;
        m_http.cancel(entry.second.request);
        m_cloud.probes[profileName].erase(name);
        return true;
    });
}

} // namespace pilothouse::lab
