#include "app/control/control_client.h"

#include "app/control/words.h"

namespace pilothouse {

ControlClient::ControlClient(QObject* parent) : QObject(parent)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlClient::onReadyRead);
    connect(&m_socket, &QLocalSocket::disconnected, this, &ControlClient::onDisconnected);
}

ControlClient::~ControlClient()
{
    close();
}

Done ControlClient::open(const QString& socketPath)
{
    Result<Descriptor> connection = connectToControl(socketPath);
    if (!connection)
        return connection.error();
    m_socket.setSocketDescriptor(std::move(connection).value().release());
    return std::monostate{};
}

std::int64_t ControlClient::ask(ControlRequest request)
{
    PH_ASSERT(isOpen());
    request.id = ++m_lastId;
    m_socket.write(encodeRequest(request));
    m_socket.flush();
    return request.id;
}

bool ControlClient::isOpen() const
{
    return m_socket.state() == QLocalSocket::ConnectedState;
}

void ControlClient::close()
{
    const QSignalBlocker quiet(m_socket);
    m_socket.abort();
}

void ControlClient::onReadyRead()
{
    while (m_socket.canReadLine()) {
        const Result<ControlMessage> message = readMessage(m_socket.readLine());
        if (!message)
            return end(message.error());
        if (message.value().greeting)
            Q_EMIT greeted(*message.value().greeting);
        else if (message.value().reply)
            Q_EMIT replied(*message.value().reply);
        else
            Q_EMIT happened(*message.value().event);
    }
    if (m_socket.bytesAvailable() > replyBytesMax)
        end({ErrorCode::Malformed, ControlWords::tr("The answer is too long to be one"), {}, {}});
}

void ControlClient::onDisconnected()
{
    end({ErrorCode::Unreachable,
         ControlWords::tr("The process that runs the engine ended the connection"),
         {},
         ControlWords::tr("Ask again for the status before anything else")});
}

void ControlClient::end(const Error& why)
{
    close();
    Q_EMIT lost(why);
}

} // namespace pilothouse

#include "moc_control_client.cpp"
