#include "app/providers/watch_feed.h"

#include "app/providers/watcher.h"
#include "models/core/assert.h"

namespace pilothouse {

WatchFeed::WatchFeed(Fleet fleet, const Clock& clock, SecretResolver secrets, QString historyFile)
    : m_fleet(std::move(fleet))
    , m_clock(clock)
    , m_secrets(std::move(secrets))
    , m_historyFile(std::move(historyFile))
    , m_thread(QStringLiteral("watcher"))
{
}

WatchFeed::~WatchFeed()
{
    stop();
}

void WatchFeed::start(Sink sink)
{
    PH_ASSERT(!m_receiver);
    m_sink = std::move(sink);
    m_receiver = std::make_unique<QObject>();
    const auto make = [this] {
        m_watcher = std::make_unique<Watcher>(
            m_fleet, m_clock, m_secrets, m_historyFile,
            [this](FleetSnapshotPtr snapshot) { post(std::move(snapshot)); });
    };
    m_thread.begin(make, [this] { m_watcher.reset(); });
}

void WatchFeed::refresh()
{
    m_thread.post([this] { m_watcher->refresh(); });
}

void WatchFeed::setCanaryPace(CanaryPace pace)
{
    m_thread.post([this, pace] { m_watcher->setCanaryPace(pace); });
}

void WatchFeed::stop()
{
    m_thread.end();
}

void WatchFeed::post(FleetSnapshotPtr snapshot)
{
    const std::lock_guard lock(m_mutex);
    const bool isAwaited = m_pending != nullptr;
    m_pending = std::move(snapshot);
    if (!isAwaited)
        QMetaObject::invokeMethod(
            m_receiver.get(), [this] { deliver(); }, Qt::QueuedConnection);
}

void WatchFeed::deliver()
{
    FleetSnapshotPtr snapshot;
    {
        const std::lock_guard lock(m_mutex);
        snapshot = std::exchange(m_pending, nullptr);
    }
    if (snapshot)
        m_sink(std::move(snapshot));
}

} // namespace pilothouse
