#pragma once

#include "app/daemon/desk_log.h"
#include "app/daemon/health_endpoint.h"
#include "app/daemon/options.h"
#include "app/daemon/service_notice.h"
#include "app/events/system_clock.h"
#include "app/secrets/secret_store.h"
#include "app/wiring/fleet_session.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace pilothouse {

/// The engine's process without a window: opens the fleet, holds the lease, watches, and is asked
/// over the local socket.
class Daemon : public QObject
{
    Q_OBJECT

public:
    static constexpr int exitFailed = 1;
    static constexpr int exitLeaseHeld = 3;

    /// `notice` outlives the daemon.
    Daemon(DaemonOptions options, ServiceNotice& notice);

    /// Opens the fleet; ready, or ended(), comes later.
    void open();

    /// Lets go: an open run stays on the disk and comes back held.
    void stop();

Q_SIGNALS:
    /// It cannot go on, or was asked to end.
    void ended(int code);

private:
    void takeReading(FleetReading reading);
    [[nodiscard]] Done begin(Fleet fleet);
    void tellHowItIs();
    [[nodiscard]] Health health() const;
    void fail(const Error& error, int code);

    const DaemonOptions m_options;
    ServiceNotice& m_notice;
    SystemClock m_clock;
    SecretStore m_secrets;
    std::unique_ptr<FleetSession> m_desk;
    std::unique_ptr<DeskLog> m_log;
    std::unique_ptr<HealthEndpoint> m_health;
    QTimer m_status;
};

} // namespace pilothouse
