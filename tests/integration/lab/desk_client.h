#pragma once

#include "app/http/http_client.h"
#include "app/lab/topology.h"

#include <QJsonObject>

namespace pilothouse::lab {

/// What a server of the lab said to the desk.
struct DeskReply
{
    int status = 0; ///< 0 when nothing came.
    QJsonObject body;
    QString failure; ///< In words, when nothing came.
};

/// HTTPS from the desk through its links, verified against the lab's authority.
class DeskClient
{
public:
    explicit DeskClient(const Topology& topology);

    [[nodiscard]] DeskReply get(const QString& region, const QString& path);
    [[nodiscard]] DeskReply post(const QString& region, const QString& path,
                                 const QJsonObject& body);
    [[nodiscard]] DeskReply orderHost(const QString& region, const QString& path,
                                      const QJsonObject& body);

private:
    [[nodiscard]] DeskReply send(const QString& host, const Link& link, HttpRequest request,
                                 const QString& path);

    const Topology m_topology;
    SocketPoll m_poll;
    HttpClient m_http;
};

} // namespace pilothouse::lab
