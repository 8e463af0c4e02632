#pragma once

#include "app/lab/system/file_handle.h"

#include <QString>

/// The few socket calls of the fabric, all non-blocking and closed on exec.
namespace pilothouse::lab::sockets {

/// Connections that a listening socket lets wait to be accepted.
inline constexpr int backlog = 256;

/// A listening TCP socket, or a closed handle with errno set.
[[nodiscard]] FileHandle listenTcp(const QString& address, quint16 port);

/// A listening Unix socket with mode 0600; replaces a stale file of that path.
[[nodiscard]] FileHandle listenUnix(const QString& path);

enum class ConnectOutcome
{
    Connected,
    Full,   ///< The server's queue is full (a stopped process): try again later.
    Refused ///< Nobody there.
};

struct UnixConnection
{
    ConnectOutcome outcome = ConnectOutcome::Refused;
    FileHandle socket;
};

/// Connects to a Unix socket under an abstract name of our own ("pilothouse/<address>/<port>/<n>")
/// from which the server can tell by which link the connection came.
[[nodiscard]] UnixConnection connectUnix(const QString& path, const QByteArray& ownName);

/// A connect under way (or done) to a TCP address; used to fill an accept queue.
[[nodiscard]] FileHandle startTcpConnect(const QString& address, quint16 port);

/// Local or remote port of a TCP socket, 0 when unknown.
[[nodiscard]] quint16 localPort(int socket);
[[nodiscard]] quint16 remotePort(int socket);

/// Closes with RST instead of FIN.
void closeWithReset(FileHandle& socket);

} // namespace pilothouse::lab::sockets
