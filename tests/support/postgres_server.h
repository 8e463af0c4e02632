#pragma once

#include "tests/support/certificates.h"

#include <QSslConfiguration>
#include <QTcpServer>

namespace pilothouse {

/// Goes through PostgreSQL's TLS negotiation on a free loopback port, then refuses the connection.
class PostgresServer : public QTcpServer
{
public:
    /// `refusal` is what it says to whoever has come that far; see postgresRefusal().
    PostgresServer(const TestCertificate& certificate, QByteArray refusal);

    /// Speaks TLS 1.1 and nothing newer.
    void speakOldTls();

    /// Clients that came through the handshake and said something.
    [[nodiscard]] int heard() const { return m_heard; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QSslConfiguration m_configuration;
    const QByteArray m_refusal;
    int m_heard = 0;
};

/// A server's word that refuses or ends the connection, as PostgreSQL 15 sends it. `function` is
/// the one that reports it.
[[nodiscard]] QByteArray postgresRefusal(const QByteArray& sqlState, const QByteArray& message,
                                         const QByteArray& function = "ProcessStartupPacket");

/// The same server's word that the client is in, and may ask.
[[nodiscard]] QByteArray postgresWelcome();

} // namespace pilothouse
