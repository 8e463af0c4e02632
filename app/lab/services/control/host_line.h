#pragma once

#include "app/http/http_client.h"
#include "app/lab/services/control/region_acts.h"
#include "app/lab/topology.h"

namespace pilothouse::lab {

/// Host control of each region over the links of the vantage "control".
class HostLine : public QObject, public RegionActs
{
public:
    HostLine(const Topology& topology, QString token, HttpClient& http, QObject* parent = nullptr);

    void perform(const RegionAct& act, std::function<void(Done)> callback) override;

    /// The same for who wants the region's answer, a JSON object.
    void ask(const RegionAct& act, std::function<void(Result<QByteArray>)> callback);

private:
    const Topology& m_topology;
    const QString m_token;
    HttpClient& m_http;
};

} // namespace pilothouse::lab
