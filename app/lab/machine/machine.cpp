// Preloaded into the lab's PostgreSQL processes: two properties of a machine that an unprivileged
// user cannot give to a process otherwise.
//
// 1. A disk of its own that can be full: while the byte in PILOTHOUSE_LAB_DISK_FLAG is '1', each
//    write that would make a file larger fails with ENOSPC. Writes into existing blocks succeed, as
//    they do on a full file system.
// 2. A network address of its own: connections relayed by the lab's fabric arrive on a Unix socket,
//    from a peer named "pilothouse/<address>/<port>/<n>". They are shown to PostgreSQL as the TCP
//    connections that they are at their other end, because it offers TLS on TCP only, and so that
//    pg_hba.conf and pg_stat_replication see by which link a client came.

#include <arpa/inet.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

const volatile char* diskFlag = nullptr;

template <class Function>
Function original(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

__attribute__((constructor)) void mapDiskFlag()
{
    const char* path = std::getenv("PILOTHOUSE_LAB_DISK_FLAG");
    const int file = path ? ::open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0)
        return;
    void* page = ::mmap(nullptr, 1, PROT_READ, MAP_SHARED, file, 0);
    ::close(file);
    if (page != MAP_FAILED)
        diskFlag = static_cast<const volatile char*>(page);
}

bool isDiskFull()
{
    return diskFlag != nullptr && *diskFlag == '1';
}

/// Whether a file that ends at `end` bytes would be larger than it is. Sockets, pipes and the log
/// (standard output and errors) are not on this disk.
bool wouldGrow(int file, off_t end)
{
    struct stat facts;
    return file > STDERR_FILENO && ::fstat(file, &facts) == 0 && S_ISREG(facts.st_mode) &&
           end > facts.st_size;
}

bool refuses(int file, off_t offset, std::size_t size)
{
    const bool isFull = isDiskFull() && wouldGrow(file, offset + static_cast<off_t>(size));
    if (isFull)
        errno = ENOSPC;
    return isFull;
}

std::size_t totalSize(const iovec* parts, int count)
{
    std::size_t size = 0;
    for (int index = 0; index < count; ++index)
        size += parts[index].iov_len;
    return size;
}

off_t position(int file)
{
    const int before = errno;
    const off_t here = isDiskFull() ? ::lseek(file, 0, SEEK_CUR) : 0;
    errno = before;
    return here < 0 ? 0 : here;
}

/// The address and port in an abstract name of the lab's fabric.
bool readVantage(const sockaddr_un& name, socklen_t length, sockaddr_in* vantage)
{
    char text[sizeof(name.sun_path)] = {};
    const auto start = offsetof(sockaddr_un, sun_path) + 1;
    if (name.sun_family != AF_UNIX || length <= start || name.sun_path[0] != '\0')
        return false;
    std::memcpy(text, name.sun_path + 1, length - start);
    char address[INET_ADDRSTRLEN] = {};
    unsigned port = 0;
    if (std::sscanf(text, "pilothouse/%15[0-9.]/%u/", address, &port) != 2)
        return false;
    *vantage = {};
    vantage->sin_family = AF_INET;
    vantage->sin_port = htons(static_cast<in_port_t>(port));
    return ::inet_pton(AF_INET, address, &vantage->sin_addr) == 1;
}

/// Copies as accept(2) does: truncated to the caller's room, with the true length.
void copyName(const sockaddr_in& name, sockaddr* to, socklen_t* length)
{
    std::memcpy(to, &name, *length < sizeof(name) ? *length : sizeof(name));
    *length = sizeof(name);
}

bool vantageOf(int socket, sockaddr_in* vantage)
{
    sockaddr_un peer{};
    socklen_t length = sizeof(peer);
    const int before = errno;
    const bool isKnown = ::getpeername(socket, reinterpret_cast<sockaddr*>(&peer), &length) == 0 &&
                         readVantage(peer, length, vantage);
    errno = before;
    return isKnown;
}

} // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t size)
{
    static const auto next = original<ssize_t (*)(int, const void*, size_t)>("write");
    return refuses(file, position(file), size) ? -1 : next(file, bytes, size);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t offset)
{
    static const auto next = original<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
    return refuses(file, offset, size) ? -1 : next(file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t offset)
{
    return pwrite(file, bytes, size, offset);
}

ssize_t pwritev(int file, const iovec* parts, int count, off_t offset)
{
    static const auto next = original<ssize_t (*)(int, const iovec*, int, off_t)>("pwritev");
    return refuses(file, offset, totalSize(parts, count)) ? -1 : next(file, parts, count, offset);
}

ssize_t pwritev64(int file, const iovec* parts, int count, off64_t offset)
{
    return pwritev(file, parts, count, offset);
}

int posix_fallocate(int file, off_t offset, off_t size)
{
    static const auto next = original<int (*)(int, off_t, off_t)>("posix_fallocate");
    return refuses(file, offset, static_cast<size_t>(size)) ? ENOSPC : next(file, offset, size);
}

int ftruncate(int file, off_t size) noexcept
{
    static const auto next = original<int (*)(int, off_t)>("ftruncate");
    return refuses(file, size, 0) ? -1 : next(file, size);
}

int accept(int listener, sockaddr* name, socklen_t* length)
{
    static const auto next = original<int (*)(int, sockaddr*, socklen_t*)>("accept");
    const socklen_t room = length ? *length : 0;
    const int socket = next(listener, name, length);
    sockaddr_in vantage;
    if (socket >= 0 && name != nullptr && vantageOf(socket, &vantage)) {
        *length = room;
        copyName(vantage, name, length);
    }
    return socket;
}

int getsockname(int socket, sockaddr* name, socklen_t* length) noexcept
{
    static const auto next = original<int (*)(int, sockaddr*, socklen_t*)>("getsockname");
    sockaddr_in vantage;
    if (!vantageOf(socket, &vantage))
        return next(socket, name, length);
    // A link's client connects to the link's own address; the server's end of it is port 5432.
    vantage.sin_port = htons(5432);
    copyName(vantage, name, length);
    return 0;
}

int setsockopt(int socket, int level, int option, const void* value, socklen_t length) noexcept
{
    using Function = int (*)(int, int, int, const void*, socklen_t);
    static const auto next = original<Function>("setsockopt");
    sockaddr_in vantage;
    if (level == IPPROTO_TCP && vantageOf(socket, &vantage))
        return 0;
    return next(socket, level, option, value, length);
}

} // extern "C"
