#pragma once

#include "app/lab/fabric/poller.h"
#include "app/lab/fabric/sockets.h"
#include "app/lab/faults/faults.h"

#include <functional>
#include <set>
#include <vector>

namespace pilothouse::lab {

/// Listens where one link begins, with the three ways a line can be: open, down (connects are
/// refused) and cut (connects hang, because SYNs get no answer).
///
/// A cut needs no privilege: the listener takes a queue of one and fills it with connections of its
/// own. Linux drops each SYN to a full accept queue, and the client's kernel repeats it after 1, 3,
/// 7 s as it would on a dead line.
class LinkListener
{
public:
    using Accepted = std::function<void(FileHandle)>;

    LinkListener(QString address, quint16 port, Poller& poller, Accepted accepted);
    ~LinkListener();

    LinkListener(const LinkListener&) = delete;
    LinkListener& operator=(const LinkListener&) = delete;

    /// Opens the socket; false with errno when the address is taken.
    [[nodiscard]] bool open();

    void apply(const LinkState& state);

private:
    void cut();
    void heal();
    void acceptAll();
    void resumeAccepting();

    QString m_address;
    quint16 m_port;
    Poller& m_poller;
    Accepted m_accepted;
    FileHandle m_socket;
    std::vector<FileHandle> m_fillers;
    std::set<quint16> m_fillerPorts; ///< Their connections are not clients.
    bool m_isCut = false;
};

} // namespace pilothouse::lab
