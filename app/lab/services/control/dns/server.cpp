#include "app/lab/services/control/dns/server.h"

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

namespace pilothouse::lab::dns {

namespace {

constexpr int streamLifeMs = 10'000;
constexpr qsizetype lengthBytes = 2;

Error refusal(const QString& address, quint16 port, const QString& why)
{
    return {ErrorCode::Refused,
            QStringLiteral("The name server cannot listen on %1:%2").arg(address).arg(port),
            why,
            {}};
}

} // namespace

Server::Server(Answerer answerer, QObject* parent)
    : QObject(parent)
    , m_answerer(std::move(answerer))
    , m_datagrams(this)
    , m_streams(this)
{
    connect(&m_datagrams, &QUdpSocket::readyRead, this, &Server::onDatagrams);
    connect(&m_streams, &QTcpServer::newConnection, this, &Server::onStream);
}

Done Server::open(const QString& address, quint16 port)
{
    const QHostAddress host(address);
    if (!m_datagrams.bind(host, port))
        return refusal(address, port, m_datagrams.errorString());
    if (!m_streams.listen(host, port))
        return refusal(address, port, m_streams.errorString());
    return Done(std::monostate{});
}

void Server::onDatagrams()
{
    while (m_datagrams.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_datagrams.receiveDatagram();
        const QByteArray answer = reply(datagram.data(), false);
        // Not makeReply(): on the loopback interface it answers from 127.0.0.1, which no asker
        // takes.
        if (!answer.isEmpty())
            m_datagrams.writeDatagram(answer, datagram.senderAddress(),
                                      static_cast<quint16>(datagram.senderPort()));
    }
}

void Server::onStream()
{
    while (QTcpSocket* stream = m_streams.nextPendingConnection()) {
        ++m_streamsOpen;
        connect(stream, &QTcpSocket::readyRead, this, [this, stream] { readStream(stream); });
        connect(stream, &QTcpSocket::disconnected, stream, &QObject::deleteLater);
        connect(stream, &QObject::destroyed, this, [this] { --m_streamsOpen; });
        QTimer::singleShot(streamLifeMs, stream, &QTcpSocket::abort);
        if (m_streamsOpen > streamsMax)
            stream->abort();
    }
}

void Server::readStream(QTcpSocket* stream)
{
    for (;;) {
        const QByteArray length = stream->peek(lengthBytes);
        if (length.size() < lengthBytes)
            return;
        const qsizetype size = qFromBigEndian<quint16>(length.constData());
        if (stream->bytesAvailable() < lengthBytes + size)
            return;
        const QByteArray answer = reply(stream->read(lengthBytes + size).mid(lengthBytes), true);
        if (answer.isEmpty())
            return stream->disconnectFromHost();
        char wire[lengthBytes];
        qToBigEndian(static_cast<quint16>(answer.size()), wire);
        stream->write(QByteArray(wire, lengthBytes) + answer);
    }
}

QByteArray Server::reply(const QByteArray& message, bool isStream) const
{
    const Reading reading = readQuery(message);
    if (reading.refusal)
        return writeRefusal(reading.id, *reading.refusal);
    if (!reading.query)
        return {};
    const std::optional<Answer> answer = m_answerer(*reading.query);
    if (!answer)
        return {};
    const qsizetype bytesMax = isStream ? streamBytesMax : reading.query->answerBytesMax;
    return write(*reading.query, *answer, bytesMax);
}

} // namespace pilothouse::lab::dns
