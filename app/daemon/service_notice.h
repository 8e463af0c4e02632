#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

namespace pilothouse {

/// Tells the service manager how this process fares, by sd_notify(3)'s datagrams: ready, stopping,
/// what it does, and again and again that its event loop turns. The engine lives on that loop: one
/// that hangs feeds no watchdog. Without a service manager nothing is told.
class ServiceNotice : public QObject
{
    Q_OBJECT

public:
    /// `socket` is NOTIFY_SOCKET's value, empty without a service manager; `watchdogMicros` is
    /// WATCHDOG_USEC's, 0 without a watchdog.
    ServiceNotice(QByteArray socket, qint64 watchdogMicros, QObject* parent = nullptr);

    /// As the environment of this process says.
    [[nodiscard]] static ServiceNotice* fromEnvironment(QObject* parent);

    /// Everything that was asked for works: who waits for this service goes on. The watchdog is fed
    /// from now on.
    void tellReady(const QString& status);
    void tellStatus(const QString& status);
    void tellStopping();

private:
    void tell(const QByteArray& lines) const;

    const QByteArray m_socket;
    QTimer m_feed;
};

} // namespace pilothouse
