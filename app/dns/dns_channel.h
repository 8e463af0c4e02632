#pragma once

#include "app/events/socket_poll.h"

#include <QObject>
#include <QTimer>

#include <cstdint>

struct ares_channeldata;

namespace pilothouse {

/// One c-ares channel driven by the event loop. Made for one question and thrown away after it, so
/// that each question has a port of its own and dropping it drops all of it.
class DnsChannel : public QObject, private SocketHandler
{
public:
    /// Asks one chosen server. An address that is none leaves the channel closed.
    DnsChannel(SocketPoll& poll, const QString& serverAddress, std::uint16_t serverPort);

    /// Asks as this desk is set up: its hosts file and its name servers.
    explicit DnsChannel(SocketPoll& poll);

    ~DnsChannel() override;

    /// Null when it could not be opened.
    [[nodiscard]] ares_channeldata* handle() const { return m_channel; }

    /// Sets the time of the next retry; call after each question.
    void planTimeout();

private:
    static void onSocketState(void* self, int socket, int wantsRead, int wantsWrite);

    void onSocketReady(int socket, bool canRead, bool canWrite) override;
    void setUp();

    SocketPoll& m_poll;
    ares_channeldata* m_channel = nullptr;
    QTimer m_timer;
};

} // namespace pilothouse
