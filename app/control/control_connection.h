#pragma once

#include "app/control/control_desk.h"
#include "app/control/control_place.h"

#include <QLocalSocket>
#include <QObject>

namespace pilothouse {

/// One caller at the local socket: takes lines, gives lines, and ends itself when the caller goes
/// or does not keep to the protocol.
class ControlConnection : public QObject
{
    Q_OBJECT

public:
    /// A caller that takes nothing away is let go when so much waits for it.
    static constexpr qint64 backlogBytesMax = 32 * 1024 * 1024;
    /// Requests under way at once, for one caller.
    static constexpr int unansweredMax = 8;

    /// The desk outlives it.
    ControlConnection(ControlDesk& desk, Descriptor connection, const Peer& peer, QObject* parent);

    /// Greets, and answers from now on.
    void begin();

    /// Says why nothing is answered, and ends.
    void turnAway(const Error& why);

private:
    void onReadyRead();
    void onLine(const QByteArray& line);
    void say(const QByteArray& line);
    void refuse(std::int64_t id, const QStringList& mistakes);

    ControlDesk& m_desk;
    const Peer m_peer;
    QLocalSocket m_socket;
    int m_unanswered = 0;
    bool m_isWatching = false;
};

} // namespace pilothouse
