#pragma once

#include "tests/support/certificates.h"

#include <QSslConfiguration>
#include <QTcpServer>

class QSslSocket;

namespace pilothouse {

/// Goes through PostgreSQL's TLS negotiation on a free loopback port, then refuses the connection
/// or answers all questions alike.
class PostgresServer : public QTcpServer
{
public:
    /// `refusal` is what it says to whoever has come that far; see postgresRefusal().
    PostgresServer(const TestCertificate& certificate, QByteArray refusal);

    /// Lets everybody in and says this to each question; see postgresCell().
    void answerWith(QByteArray answer) { m_answer = std::move(answer); }

    /// Lets everybody in and drops whoever asks.
    void dropWhoAsks() { m_isDropping = true; }

    /// Hears everything from now on and says nothing.
    void fallSilent() { m_isSilent = true; }

    /// Drops whoever is there, without a word, and takes nobody any more.
    void die();

    /// Speaks TLS 1.1 and nothing newer.
    void speakOldTls();

    /// Clients that came through the handshake and said something.
    [[nodiscard]] int heard() const { return m_heard; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void speak(QSslSocket& socket);

    QSslConfiguration m_configuration;
    const QByteArray m_refusal;
    QByteArray m_answer;
    int m_heard = 0;
    bool m_isSilent = false;
    bool m_isDropping = false;
};

/// A server's word that refuses or ends the connection, as PostgreSQL 15 sends it. `function` is
/// the one that reports it.
[[nodiscard]] QByteArray postgresRefusal(const QByteArray& sqlState, const QByteArray& message,
                                         const QByteArray& function = "ProcessStartupPacket");

/// The same server's word that the client is in, and may ask.
[[nodiscard]] QByteArray postgresWelcome();

/// Its answer to a question with parameters: one row of one text.
[[nodiscard]] QByteArray postgresCell(const QByteArray& text);

} // namespace pilothouse
