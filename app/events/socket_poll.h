#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <cstdint>
#include <vector>

namespace pilothouse {

/// Whoever owns sockets that a SocketPoll watches.
class SocketHandler
{
public:
    virtual ~SocketHandler() = default;

    /// The socket can be read or written, or has failed (then both are true). Called from the event
    /// loop; may watch and forget any socket.
    virtual void onSocketReady(int socket, bool canRead, bool canWrite) = 0;
};

/// Watches thousands of sockets on a Qt event loop at the price of one. Qt's event loop polls the
/// list of all its descriptors on each turn; here it sees a single epoll descriptor, so a turn
/// costs the same with 3 regions as with 1000.
class SocketPoll : public QObject
{
public:
    explicit SocketPoll(QObject* parent = nullptr);
    ~SocketPoll() override;

    /// Watches for what is asked until forgotten. Asking for nothing keeps the socket known but
    /// silent. The socket must stay open while watched.
    void watch(int socket, bool wantsRead, bool wantsWrite, SocketHandler* handler);

    /// Ends the watch. Must come before the socket is closed. A socket that is not watched is
    /// ignored.
    void forget(int socket);

private:
    struct Entry
    {
        SocketHandler* handler = nullptr; ///< Null when not watched.
        std::uint32_t generation = 0;     ///< Tells a reused descriptor from the one before.
    };

    void dispatch();

    int m_epoll;
    std::vector<Entry> m_entries; ///< By descriptor.
    QSocketNotifier m_notifier;
};

} // namespace pilothouse
