#pragma once

#include "app/lab/services/control/cloud.h"
#include "app/lab/services/control/host_line.h"
#include "app/postgres/connection.h"

#include <memory>

namespace pilothouse::lab {

/// Looks at each region's database about once a second, over the links of the vantage "control":
/// what it sees is what ARM tells of the servers.
class ServerWatch : public QObject
{
public:
    /// `password` is that of the role "pilothouse".
    ServerWatch(Cloud& cloud, HostLine& host, SocketPoll& poll, const QString& password,
                QObject* parent = nullptr);

private:
    void onTick();
    void look(const QString& region);
    void runLook(const QString& region);
    void askHost(const QString& region);
    [[nodiscard]] ServerSight& sightOf(const QString& region);

    Cloud& m_cloud;
    HostLine& m_host;
    QTimer m_tick;
    std::map<QString, std::unique_ptr<PostgresConnection>> m_connections; ///< By region.
};

} // namespace pilothouse::lab
