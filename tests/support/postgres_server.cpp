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
        if (m_isSilent)
            return;
        if (socket->isEncrypted())
            return speak(*socket);
        socket->write("S"); // The request was for TLS.
        socket->flush();
        socket->startServerEncryption();
    });
}

void PostgresServer::speak(QSslSocket& socket)
{
    ++m_heard;
    if (m_answer.isEmpty()) {
        socket.write(m_refusal);
        return socket.disconnectFromHost();
    }
    const bool isKnown = socket.property("isIn").toBool();
    if (isKnown && m_isDropping)
        return socket.abort();
    socket.write(isKnown ? m_answer : postgresWelcome());
    socket.setProperty("isIn", true);
}

void PostgresServer::die()
{
    close();
    const QList<QSslSocket*> sockets = findChildren<QSslSocket*>();
    for (QSslSocket* socket : sockets)
        socket->abort();
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

QByteArray postgresCell(const QByteArray& text)
{
    const auto number = [](qsizetype value, int bytes) {
        QByteArray big;
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
            big.append(static_cast<char>((value >> shift) & 0xFF));
        return big;
    };
    constexpr int textType = 25;
    const QByteArray column = QByteArray("cell\0", 5) + number(0, 4) + number(0, 2) +
                              number(textType, 4) + number(-1, 2) + number(-1, 4) + number(0, 2);
    return packetOf('1', {}) + packetOf('2', {}) + packetOf('T', number(1, 2) + column) +
           packetOf('D', number(1, 2) + number(text.size(), 4) + text) +
           packetOf('C', QByteArray("SELECT 1\0", 9)) + packetOf('Z', "I");
}

} // namespace pilothouse
