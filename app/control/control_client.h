#pragma once

#include "app/control/control_place.h"
#include "app/control/control_reply.h"
#include "app/control/control_request.h"

#include <QLocalSocket>
#include <QObject>

namespace pilothouse {

/// The other end of the local socket, for whoever asks the process that runs the engine.
class ControlClient : public QObject
{
    Q_OBJECT

public:
    explicit ControlClient(QObject* parent = nullptr);
    /// Says nothing more: whoever is told may be half gone himself.
    ~ControlClient() override;

    /// Connects at once, or says why not. greeted() follows, or lost().
    [[nodiscard]] Done open(const QString& socketPath);

    /// Sends one request; its reply bears the id that comes back. Only while open.
    std::int64_t ask(ControlRequest request);

    [[nodiscard]] bool isOpen() const;

    void close();

Q_SIGNALS:
    void greeted(const pilothouse::ControlGreeting& greeting);
    void replied(const pilothouse::ControlReply& reply);
    void happened(const pilothouse::ControlEvent& event);
    /// The other side went, or does not speak this protocol. What was asked may have been done.
    void lost(const pilothouse::Error& why);

private:
    void onReadyRead();
    void onDisconnected();
    void end(const Error& why);

    QLocalSocket m_socket;
    std::int64_t m_lastId = 0;
};

} // namespace pilothouse
