#include "app/lab/fabric/sockets.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>

namespace pilothouse::lab::sockets {

namespace {

sockaddr_in tcpAddress(const QString& address, quint16 port)
{
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    inet_pton(AF_INET, address.toLatin1().constData(), &name.sin_addr);
    return name;
}

sockaddr_un unixAddress(const QString& path)
{
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    const QByteArray bytes = path.toLocal8Bit();
    const auto count = std::min<std::size_t>(bytes.size(), sizeof(name.sun_path) - 1);
    std::memcpy(name.sun_path, bytes.constData(), count);
    return name;
}

template <class Address>
const sockaddr* generic(const Address& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

FileHandle open(int family)
{
    return FileHandle(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
}

void bindAbstract(int socket, const QByteArray& ownName)
{
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    const auto count = std::min<std::size_t>(ownName.size(), sizeof(name.sun_path) - 1);
    std::memcpy(name.sun_path + 1, ownName.constData(), count);
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + count);
    static_cast<void>(::bind(socket, generic(name), length));
}

template <class Ask>
quint16 portOf(int socket, Ask ask)
{
    sockaddr_in name{};
    socklen_t length = sizeof(name);
    if (ask(socket, reinterpret_cast<sockaddr*>(&name), &length) != 0)
        return 0;
    return ntohs(name.sin_port);
}

} // namespace

FileHandle listenTcp(const QString& address, quint16 port)
{
    FileHandle socket = open(AF_INET);
    const int on = 1;
    ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
    const sockaddr_in name = tcpAddress(address, port);
    const bool listens = ::bind(socket.get(), generic(name), sizeof(name)) == 0 &&
                         ::listen(socket.get(), backlog) == 0;
    return listens ? std::move(socket) : FileHandle();
}

FileHandle listenUnix(const QString& path)
{
    FileHandle socket = open(AF_UNIX);
    const sockaddr_un name = unixAddress(path);
    ::unlink(name.sun_path);
    const bool listens = ::bind(socket.get(), generic(name), sizeof(name)) == 0 &&
                         ::chmod(name.sun_path, S_IRUSR | S_IWUSR) == 0 &&
                         ::listen(socket.get(), backlog) == 0;
    return listens ? std::move(socket) : FileHandle();
}

UnixConnection connectUnix(const QString& path, const QByteArray& ownName)
{
    UnixConnection connection{ConnectOutcome::Refused, open(AF_UNIX)};
    bindAbstract(connection.socket.get(), ownName);
    const sockaddr_un name = unixAddress(path);
    if (::connect(connection.socket.get(), generic(name), sizeof(name)) == 0)
        connection.outcome = ConnectOutcome::Connected;
    else if (errno == EAGAIN)
        connection.outcome = ConnectOutcome::Full;
    return connection;
}

FileHandle startTcpConnect(const QString& address, quint16 port)
{
    FileHandle socket = open(AF_INET);
    const sockaddr_in name = tcpAddress(address, port);
    const int result = ::connect(socket.get(), generic(name), sizeof(name));
    return result == 0 || errno == EINPROGRESS ? std::move(socket) : FileHandle();
}

quint16 localPort(int socket)
{
    return portOf(socket, ::getsockname);
}

quint16 remotePort(int socket)
{
    return portOf(socket, ::getpeername);
}

void closeWithReset(FileHandle& socket)
{
    if (!socket.isOpen())
        return;
    const linger immediately{1, 0};
    ::setsockopt(socket.get(), SOL_SOCKET, SO_LINGER, &immediately, sizeof(immediately));
    socket.reset();
}

} // namespace pilothouse::lab::sockets
