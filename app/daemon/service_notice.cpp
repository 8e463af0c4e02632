#include "app/daemon/service_notice.h"

#include <cstring>
#include <utility>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace pilothouse {

namespace {

/// systemd asks for half of its limit at most; a third leaves room for one that comes late.
constexpr qint64 feedsInALimit = 3;

/// A status is one line: what follows a line's end would be another assignment.
QByteArray oneLine(const QString& status)
{
    return status.simplified().toUtf8();
}

} // namespace

ServiceNotice::ServiceNotice(QByteArray socket, qint64 watchdogMicros, QObject* parent)
    : QObject(parent)
    , m_socket(std::move(socket))
{
    if (m_socket.isEmpty() || watchdogMicros <= 0)
        return;
    m_feed.setInterval(static_cast<int>(watchdogMicros / 1'000 / feedsInALimit));
    connect(&m_feed, &QTimer::timeout, this, [this] { tell("WATCHDOG=1"); });
}

ServiceNotice* ServiceNotice::fromEnvironment(QObject* parent)
{
    const bool isMine = !qEnvironmentVariableIsSet("WATCHDOG_PID") ||
                        qEnvironmentVariableIntValue("WATCHDOG_PID") == ::getpid();
    const qint64 limit = isMine ? qgetenv("WATCHDOG_USEC").toLongLong() : 0;
    return new ServiceNotice(qgetenv("NOTIFY_SOCKET"), limit, parent);
}

void ServiceNotice::tellReady(const QString& status)
{
    tell("READY=1\nSTATUS=" + oneLine(status));
    if (m_feed.interval() > 0)
        m_feed.start();
}

void ServiceNotice::tellStatus(const QString& status)
{
    tell("STATUS=" + oneLine(status));
}

void ServiceNotice::tellStopping()
{
    tell("STOPPING=1");
}

void ServiceNotice::tell(const QByteArray& lines) const
{
    sockaddr_un address{};
    const auto length = static_cast<std::size_t>(m_socket.size());
    if (length == 0 || length >= sizeof(address.sun_path))
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), length);
    // "@name" stands for an abstract address, which begins with a zero byte.
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    const int out = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (out < 0)
        return;
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length);
    ::sendto(out, lines.constData(), static_cast<std::size_t>(lines.size()), MSG_NOSIGNAL,
             reinterpret_cast<const sockaddr*>(&address), size);
    ::close(out);
}

} // namespace pilothouse

#include "moc_service_notice.cpp"
