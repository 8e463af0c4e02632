#include "tests/integration/lab/desk_client.h"

#include "app/lab/system/files.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <optional>

namespace pilothouse::lab {

namespace {

constexpr Milliseconds deadline{8'000};
const QString desk = QStringLiteral("desk");

const RegionPlace& placeOf(const Topology& topology, const QString& region)
{
    return *std::find_if(topology.regions.begin(), topology.regions.end(),
                         [&](const RegionPlace& place) { return place.id == region; });
}

HttpRequest postOf(const QJsonObject& body)
{
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace

DeskClient::DeskClient(const Topology& topology) : m_topology(topology), m_http(m_poll) {}

DeskReply DeskClient::get(const QString& region, const QString& path)
{
    return send(placeOf(m_topology, region).applicationHost,
                *m_topology.find(desk, region, Service::Https), {}, path);
}

DeskReply DeskClient::post(const QString& region, const QString& path, const QJsonObject& body)
{
    return send(placeOf(m_topology, region).applicationHost,
                *m_topology.find(desk, region, Service::Https), postOf(body), path);
}

DeskReply DeskClient::orderHost(const QString& region, const QString& path, const QJsonObject& body)
{
    const QString secret = m_topology.secretFile(QString::fromLatin1(hostControlSecret));
    const Result<QByteArray> token = readFile(secret);
    HttpRequest request = postOf(body);
    if (token)
        request.headers.push_back({QStringLiteral("Authorization"),
                                   QStringLiteral("Bearer ") + QString::fromUtf8(token.value())});
    return send(placeOf(m_topology, region).hostControlHost,
                *m_topology.find(desk, region, Service::Host), std::move(request), path);
}

DeskReply DeskClient::send(const QString& host, const Link& link, HttpRequest request,
                           const QString& path)
{
    request.url = QStringLiteral("https://%1:%2%3").arg(host).arg(link.port).arg(path);
    request.address = link.address;
    request.authorityFile = m_topology.authorityFile();
    request.deadline = deadline;
    std::optional<HttpOutcome> outcome;
    QObject context;
    m_http.send(std::move(request), &context, [&](HttpOutcome came) { outcome = std::move(came); });
    static_cast<void>(QTest::qWaitFor([&] { return outcome.has_value(); },
                                      static_cast<int>(2 * deadline.count())));
    if (!outcome)
        return {0, {}, QStringLiteral("The client never called back")};
    if (!outcome->reply)
        return {0, {}, outcome->reply.error().what};
    const HttpReply& reply = outcome->reply.value();
    return {reply.status, QJsonDocument::fromJson(reply.body).object(), {}};
}

} // namespace pilothouse::lab
