#include "app/lab/system/network_claim.h"

#include <sys/socket.h>
#include <sys/un.h>

#include <cstddef>
#include <cstdio>

namespace pilothouse::lab {

namespace {

// 127.0 is everybody's; the lab begins where few other programs listen.
constexpr int networkFirst = 64;
constexpr int networkLast = 254;

/// Only one process can hold an abstract socket name; the kernel frees it with its last holder.
FileHandle lockOf(int network)
{
    FileHandle lock(::socket(AF_UNIX, SOCK_STREAM, 0)); // Inherited on purpose.
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    const int length = std::snprintf(name.sun_path + 1, sizeof(name.sun_path) - 1,
                                     "pilothouse-lab-network-%d", network);
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + length);
    const bool isMine = ::bind(lock.get(), reinterpret_cast<sockaddr*>(&name), size) == 0;
    return isMine ? std::move(lock) : FileHandle();
}

} // namespace

std::optional<NetworkClaim> claimNetwork()
{
    for (int network = networkFirst; network <= networkLast; ++network)
        if (FileHandle lock = lockOf(network); lock.isOpen())
            return NetworkClaim{network, std::move(lock)};
    return std::nullopt;
}

} // namespace pilothouse::lab
