#include "app/control/control_connection.h"

#include "app/control/words.h"

#include <QPointer>

namespace pilothouse {

ControlConnection::ControlConnection(ControlDesk& desk, Descriptor connection, const Peer& peer,
                                     QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_peer(peer)
{
    m_socket.setReadBufferSize(requestBytesMax);
    m_socket.setSocketDescriptor(connection.release());
    connect(&m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
}

void ControlConnection::begin()
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlConnection::onReadyRead);
    connect(&m_desk, &ControlDesk::happened, this, [this](const ControlEvent& event) {
        if (m_isWatching)
            say(encodeEvent(event));
    });
    say(encodeGreeting(m_desk.greeting()));
}

void ControlConnection::turnAway(const Error& why)
{
    say(encodeReply({0, {}, why, {}}));
    m_socket.disconnectFromServer();
}

void ControlConnection::onReadyRead()
{
    while (m_socket.canReadLine())
        onLine(m_socket.readLine(requestBytesMax));
    if (m_socket.bytesAvailable() < requestBytesMax)
        return;
    refuse(0, {ControlWords::tr("The line is longer than %1 bytes.").arg(requestBytesMax)});
    m_socket.disconnectFromServer();
}

void ControlConnection::onLine(const QByteArray& line)
{
    const RequestReading reading = readRequest(line);
    if (!reading.request)
        return refuse(reading.id, reading.mistakes);
    if (m_unanswered >= unansweredMax)
        return refuse(reading.id, {ControlWords::tr("%1 requests of this connection are not "
                                                    "answered yet.")
                                       .arg(unansweredMax)});
    m_isWatching = m_isWatching || reading.request->verb == ControlVerb::Watch;
    ++m_unanswered;
    m_desk.ask(*reading.request, m_peer, *this, [self = QPointer(this)](const ControlReply& reply) {
        if (!self)
            return;
        --self->m_unanswered;
        self->say(encodeReply(reply));
    });
}

void ControlConnection::say(const QByteArray& line)
{
    if (m_socket.bytesToWrite() > backlogBytesMax)
        return m_socket.abort();
    m_socket.write(line);
    m_socket.flush();
}

void ControlConnection::refuse(std::int64_t id, const QStringList& mistakes)
{
    say(encodeReply({id,
                     {},
                     Error{ErrorCode::Malformed,
                           ControlWords::tr("The request is not understood; nothing was done"),
                           {},
                           {}},
                     mistakes}));
}

} // namespace pilothouse

#include "moc_control_connection.cpp"
