#include "app/lab/fabric/poller.h"

#include <sys/epoll.h>

#include <array>
#include <ctime>

namespace pilothouse::lab {

Poller::Poller() : m_epoll(::epoll_create1(EPOLL_CLOEXEC)) {}

void Poller::watch(int descriptor, bool wantsRead, bool wantsWrite, const Callback& ready)
{
    const std::uint32_t events = (wantsRead ? EPOLLIN : 0u) | (wantsWrite ? EPOLLOUT : 0u);
    if (events == 0) {
        forget(descriptor);
        return;
    }
    const auto known = m_watches.find(descriptor);
    if (known != m_watches.end() && known->second.events == events)
        return;
    epoll_event event{};
    event.events = events;
    event.data.fd = descriptor;
    const int operation = known == m_watches.end() ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    ::epoll_ctl(m_epoll.get(), operation, descriptor, &event);
    m_watches[descriptor] = {events, ready};
}

void Poller::forget(int descriptor)
{
    if (m_watches.erase(descriptor) > 0)
        ::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, descriptor, nullptr);
}

void Poller::wait(std::int64_t timeoutMicroseconds)
{
    std::array<epoll_event, 128> events;
    timespec limit{timeoutMicroseconds / 1'000'000, (timeoutMicroseconds % 1'000'000) * 1'000};
    const int count = ::epoll_pwait2(m_epoll.get(), events.data(), events.size(),
                                     timeoutMicroseconds < 0 ? nullptr : &limit, nullptr);
    for (int index = 0; index < count; ++index) {
        const auto found = m_watches.find(events[index].data.fd);
        if (found == m_watches.end())
            continue;
        const Callback ready = found->second.ready; // The callback may forget its own watch.
        ready();
    }
}

} // namespace pilothouse::lab
