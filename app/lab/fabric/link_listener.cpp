#include "app/lab/fabric/link_listener.h"

#include "app/lab/fabric/sockets.h"

#include <netinet/in.h>
#include <sys/socket.h>

namespace pilothouse::lab {

namespace {

/// A queue of length 0 holds one connection; the others only make sure, and stay unanswered.
constexpr int fillers = 3;

} // namespace

LinkListener::LinkListener(QString address, quint16 port, Poller& poller, Accepted accepted)
    : m_address(std::move(address))
    , m_port(port)
    , m_poller(poller)
    , m_accepted(std::move(accepted))
{
}

LinkListener::~LinkListener()
{
    m_poller.forget(m_socket.get());
}

bool LinkListener::open()
{
    m_socket = sockets::listenTcp(m_address, m_port);
    if (!m_socket.isOpen())
        return false;
    resumeAccepting();
    return true;
}

void LinkListener::resumeAccepting()
{
    m_poller.watch(m_socket.get(), true, false, [this] { acceptAll(); });
}

void LinkListener::apply(const LinkState& state)
{
    const bool isSilent = state.isCut || state.isMute;
    const bool shouldListen = isSilent || !state.isDown;
    if (!shouldListen && m_socket.isOpen()) {
        heal();
        m_poller.forget(m_socket.get());
        m_socket.reset();
    }
    if (shouldListen && !m_socket.isOpen() && !open())
        return;
    if (isSilent && !m_isCut)
        cut();
    else if (!isSilent && m_isCut)
        heal();
}

void LinkListener::cut()
{
    m_isCut = true;
    m_poller.forget(m_socket.get());
    ::listen(m_socket.get(), 0);
    for (int index = 0; index < fillers; ++index) {
        FileHandle filler = sockets::startTcpConnect(m_address, m_port);
        m_fillerPorts.insert(sockets::localPort(filler.get()));
        m_fillers.push_back(std::move(filler));
    }
}

void LinkListener::heal()
{
    if (!m_isCut)
        return;
    m_isCut = false;
    m_fillers.clear();
    ::listen(m_socket.get(), sockets::backlog);
    resumeAccepting();
    acceptAll();
    m_fillerPorts.clear();
}

void LinkListener::acceptAll()
{
    while (true) {
        sockaddr_in name{};
        socklen_t length = sizeof(name);
        FileHandle client(::accept4(m_socket.get(), reinterpret_cast<sockaddr*>(&name), &length,
                                    SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (!client.isOpen())
            return;
        if (!m_fillerPorts.contains(ntohs(name.sin_port)))
            m_accepted(std::move(client));
    }
}

} // namespace pilothouse::lab
