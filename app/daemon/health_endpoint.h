#pragma once

#include "models/core/result.h"
#include "models/core/time.h"

#include <QJsonObject>
#include <QObject>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace pilothouse {

/// What a health check is told.
struct Health
{
    bool isWell = false;
    QJsonObject facts;
};

/// Answers GET /health over HTTP, on this machine's loopback alone: 200 when well, 503 when not.
/// One request a connection, of a bounded size, within a bounded time.
class HealthEndpoint : public QObject
{
    Q_OBJECT

public:
    static constexpr int connectionsMax = 16;
    static constexpr qsizetype requestBytesMax = 4'096;
    static constexpr Milliseconds requestWithin{2'000};

    explicit HealthEndpoint(std::function<Health()> health, QObject* parent = nullptr);

    /// On 127.0.0.1; port 0 takes a free one, see port().
    [[nodiscard]] Done listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void onConnection();
    void onReadyRead(QTcpSocket& socket);
    [[nodiscard]] QByteArray answerTo(const QByteArray& request) const;

    const std::function<Health()> m_health;
    QTcpServer m_server;
};

} // namespace pilothouse
