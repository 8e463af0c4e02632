#include "tests/support/postgres_server.h"

#include "models/core/assert.h"
#include "tests/support/tls_server.h"

#include <QSslSocket>

namespace pilothouse {

PostgresServer::PostgresServer(const TestCertificate& certificate, QByteArray refusal)
    : m_configuration(serverConfiguration(certificate))
    , m_refusal(std::move(refusal))
{
    const bool isListening = listen(QHostAddress::LocalHost);
    PH_ASSERT(isListening);
}

void PostgresServer::speakOldTls()
{
    offerOldTlsOnly(m_configuration);
}

void PostgresServer::incomingConnection(qintptr descriptor)
{
    auto* socket = new QSslSocket(this);
    socket->setSslConfiguration(m_configuration);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
        socket->readAll();
        if (socket->isEncrypted()) {
            ++m_heard;
            socket->write(m_refusal);
            socket->disconnectFromHost();
            return;
        }
        socket->write("S"); // The request was for TLS.
        socket->flush();
        socket->startServerEncryption();
    });
}

namespace {

QByteArray packetOf(char kind, const QByteArray& body)
{
    const auto length = static_cast<quint32>(body.size() + 4);
    QByteArray packet(1, kind);
    for (int shift = 24; shift >= 0; shift -= 8)
        packet.append(static_cast<char>((length >> shift) & 0xFFU));
    return packet + body;
}

} // namespace

QByteArray postgresRefusal(const QByteArray& sqlState, const QByteArray& message,
                           const QByteArray& function)
{
    return packetOf('E', QByteArray("SFATAL\0", 7) + QByteArray("VFATAL\0", 7) + "C" + sqlState +
                             '\0' + "M" + message + '\0' + "R" + function + '\0' + '\0');
}

QByteArray postgresWelcome()
{
    return packetOf('R', QByteArray(4, '\0')) + packetOf('Z', "I");
}

} // namespace pilothouse
