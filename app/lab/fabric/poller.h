#pragma once

#include "app/lab/system/file_handle.h"

#include <cstdint>
#include <functional>
#include <unordered_map>

namespace pilothouse::lab {

/// epoll with one callback per descriptor. A descriptor of which nothing is wanted is not watched
/// at all, so that a hang-up on a frozen connection neither shows nor spins.
class Poller
{
public:
    using Callback = std::function<void()>;

    Poller();

    /// Wants to read, to write, both or neither; `ready` is called when either is possible.
    void watch(int descriptor, bool wantsRead, bool wantsWrite, const Callback& ready);
    void forget(int descriptor);

    /// Waits for events, at most `timeoutMicroseconds` (negative: without limit), and delivers
    /// them.
    void wait(std::int64_t timeoutMicroseconds);

private:
    struct Watch
    {
        std::uint32_t events = 0;
        Callback ready;
    };

    FileHandle m_epoll;
    std::unordered_map<int, Watch> m_watches;
};

} // namespace pilothouse::lab
