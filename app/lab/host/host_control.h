#pragma once

#include "app/lab/services/https/https_server.h"
#include "app/lab/supervisor/lab.h"

namespace pilothouse::lab {

/// A region's host control: HTTPS on the region's host.sock, with a bearer token. Stands outside
/// the region's machines, so it survives their death; what a partition does to it is up to links.
///
/// GET /state, POST /application/restart, POST /application/settings (a JSON object of strings that
/// replaces all settings and restarts), POST /database/stop|start|promote. A database that was
/// stopped here is barred: it stays down, also when its region is healed, until /database/start.
class HostControl
{
public:
    HostControl(Lab& lab, QString region);

    [[nodiscard]] Done open();

    /// What a request gets; the body of a reply is JSON.
    [[nodiscard]] Reply answer(const Request& request);

private:
    [[nodiscard]] Reply act(const Request& request);
    [[nodiscard]] Reply state() const;

    Lab& m_lab;
    QString m_region;
    QByteArray m_token;
    HttpsServer m_server;
};

} // namespace pilothouse::lab
