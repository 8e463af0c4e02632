#pragma once

#include "app/http/http_client.h"
#include "app/lab/services/control/cloud.h"

namespace pilothouse::lab {

/// Traffic Manager's probes: asks each enabled endpoint of each profile, at the profile's interval,
/// over the links of the vantage "probes", and keeps the records of what they found in the cloud.
/// Unlike Azure's they verify the certificate, as everything in the lab does.
class Prober : public QObject
{
public:
    Prober(Cloud& cloud, HttpClient& http, QObject* parent = nullptr);

private:
    struct Target
    {
        MonotonicTime dueAt;
        HttpClient::RequestId request = 0; ///< 0 when none is under way.
    };

    void onTick();
    void probe(const ManagedProfile& profile, const ManagedEndpoint& endpoint, Target& target);
    void onOutcome(const QString& profile, const QString& endpoint, const HttpOutcome& outcome);
    void forgetUnprobed();

    Cloud& m_cloud;
    HttpClient& m_http;
    QTimer m_tick;
    std::map<std::pair<QString, QString>, Target> m_targets; ///< By profile and endpoint.
};

/// The request of one probe.
[[nodiscard]] HttpRequest probeRequest(const Topology& topology, const ManagedProfile& profile,
                                       const ManagedEndpoint& endpoint);

} // namespace pilothouse::lab
