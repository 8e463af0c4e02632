#include "app/events/socket_poll.h"

#include "models/core/assert.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <array>

namespace pilothouse {

namespace {

/// Events taken from the kernel in one turn; the rest come in the next turn, so that timers and
/// other events are never starved.
constexpr int eventsPerTurn = 128;

int openEpoll()
{
    const int descriptor = ::epoll_create1(EPOLL_CLOEXEC);
    PH_ASSERT(descriptor >= 0);
    return descriptor;
}

} // namespace

SocketPoll::SocketPoll(QObject* parent)
    : QObject(parent)
    , m_epoll(openEpoll())
    , m_notifier(m_epoll, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &SocketPoll::dispatch);
}

SocketPoll::~SocketPoll()
{
    m_notifier.setEnabled(false);
    ::close(m_epoll);
}

void SocketPoll::watch(int socket, bool wantsRead, bool wantsWrite, SocketHandler* handler)
{
    PH_ASSERT(socket >= 0);
    PH_ASSERT(handler != nullptr);
    const auto index = static_cast<std::size_t>(socket);
    if (index >= m_entries.size())
        m_entries.resize(index + 64);
    Entry& entry = m_entries[index];
    const bool isKnown = entry.handler != nullptr;
    if (!isKnown)
        ++entry.generation;
    entry.handler = handler;

    epoll_event event{};
    event.events = (wantsRead ? EPOLLIN : 0U) | (wantsWrite ? EPOLLOUT : 0U);
    event.data.u64 = (std::uint64_t{entry.generation} << 32U) | static_cast<std::uint32_t>(socket);
    // A library may have closed and reopened a descriptor without telling: then the kernel has
    // forgotten it and wants it added anew.
    if (isKnown && ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, socket, &event) == 0)
        return;
    if (::epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event) != 0)
        ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, socket, &event);
}

void SocketPoll::forget(int socket)
{
    const auto index = static_cast<std::size_t>(socket);
    if (socket < 0 || index >= m_entries.size() || m_entries[index].handler == nullptr)
        return;
    m_entries[index].handler = nullptr;
    epoll_event unused{};
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, socket, &unused);
}

void SocketPoll::dispatch()
{
    std::array<epoll_event, eventsPerTurn> events;
    const int count = ::epoll_wait(m_epoll, events.data(), eventsPerTurn, 0);
    for (int i = 0; i < count; ++i) {
        const epoll_event& event = events[static_cast<std::size_t>(i)];
        const auto socket = static_cast<std::uint32_t>(event.data.u64);
        const Entry entry = m_entries[socket];
        // An earlier handler of this turn may have forgotten this socket, or reused its number.
        if (entry.handler == nullptr || entry.generation != (event.data.u64 >> 32U))
            continue;
        const bool hasFailed = (event.events & (EPOLLERR | EPOLLHUP)) != 0;
        entry.handler->onSocketReady(static_cast<int>(socket),
                                     hasFailed || (event.events & EPOLLIN) != 0,
                                     hasFailed || (event.events & EPOLLOUT) != 0);
    }
}

} // namespace pilothouse
