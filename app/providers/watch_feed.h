#pragma once

#include "app/events/worker_thread.h"
#include "app/secrets/secret_resolver.h"
#include "models/core/clock.h"
#include "models/ports/telemetry_feed.h"

#include <QObject>

#include <memory>
#include <mutex>

namespace pilothouse {

class Watcher;

/// The real world as a TelemetryFeed: an own thread watches the fleet and hands immutable snapshots
/// to the thread that started it.
class WatchFeed : public TelemetryFeed
{
public:
    /// `clock` must be the one by which the console takes ages, and outlive this. Availability is
    /// kept in `historyFile`; empty means that it is not kept.
    WatchFeed(Fleet fleet, const Clock& clock, SecretResolver secrets, QString historyFile = {});
    ~WatchFeed() override;

    void start(Sink sink) override;
    void refresh() override;
    void setCanaryPace(CanaryPace pace) override;

    /// Ends watching for good. What was published grows old; nothing pretends otherwise.
    void stop();

private:
    void post(FleetSnapshotPtr snapshot);
    void deliver();

    const Fleet m_fleet;
    const Clock& m_clock;
    const SecretResolver m_secrets;
    const QString m_historyFile;
    Sink m_sink;
    WorkerThread m_thread;
    std::unique_ptr<QObject> m_receiver; ///< Lives on the caller's thread.
    std::unique_ptr<Watcher> m_watcher;  ///< Lives and dies on m_thread.
    std::mutex m_mutex;
    FleetSnapshotPtr m_pending; ///< Newest not yet delivered; a slow receiver skips older ones.
};

} // namespace pilothouse
