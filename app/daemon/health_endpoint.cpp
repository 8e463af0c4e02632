#include "app/daemon/health_endpoint.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace pilothouse {

namespace {

QByteArray response(const char* status, const QByteArray& body)
{
    return QByteArrayLiteral("HTTP/1.1 ") + status +
           "\r\nContent-Type: application/json\r\nCache-Control: no-store\r\nConnection: close\r\n"
           "Content-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

HealthEndpoint::HealthEndpoint(std::function<Health()> health, QObject* parent)
    : QObject(parent)
    , m_health(std::move(health))
{
    m_server.setMaxPendingConnections(connectionsMax);
    connect(&m_server, &QTcpServer::newConnection, this, &HealthEndpoint::onConnection);
}

Done HealthEndpoint::listen(quint16 port)
{
    if (m_server.listen(QHostAddress(QHostAddress::LocalHost), port))
        return std::monostate{};
    return Error{ErrorCode::Refused,
                 QStringLiteral("The health endpoint cannot listen on 127.0.0.1:%1").arg(port),
                 m_server.errorString(), QStringLiteral("Choose another port with --health")};
}

void HealthEndpoint::onConnection()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QTcpSocket*>().size() > connectionsMax) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(requestBytesMax);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(*socket); });
        QTimer::singleShot(requestWithin, socket, &QTcpSocket::abort);
    }
}

void HealthEndpoint::onReadyRead(QTcpSocket& socket)
{
    const QByteArray request = socket.peek(requestBytesMax);
    const bool isWhole = request.contains("\r\n\r\n");
    if (!isWhole && request.size() < requestBytesMax)
        return;
    socket.readAll();
    socket.write(isWhole ? answerTo(request)
                         : response("431 Request Header Fields Too Large", "{}\n"));
    socket.disconnectFromHost();
}

QByteArray HealthEndpoint::answerTo(const QByteArray& request) const
{
    const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1."))
        return response("400 Bad Request", "{}\n");
    if (words.at(0) != "GET")
        return response("405 Method Not Allowed", "{}\n");
    if (words.at(1) != "/health")
        return response("404 Not Found", "{}\n");
    const Health health = m_health();
    return response(health.isWell ? "200 OK" : "503 Service Unavailable",
                    QJsonDocument(health.facts).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace pilothouse

#include "moc_health_endpoint.cpp"
