#include "app/providers/watch_feed.h"

#include "app/providers/watcher.h"
#include "models/core/assert.h"

namespace pilothouse {

WatchFeed::WatchFeed(Fleet fleet, const Clock& clock, SecretResolver secrets, QString historyFile)
    : m_fleet(std::move(fleet))
    , m_clock(clock)
    , m_secrets(std::move(secrets))
    , m_historyFile(std::move(historyFile))
{
    m_thread.setObjectName(QStringLiteral("watcher"));
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
    m_anchor.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &m_anchor,
        [this] {
            m_watcher = std::make_unique<Watcher>(
                m_fleet, m_clock, m_secrets, m_historyFile,
                [this](FleetSnapshotPtr snapshot) { post(std::move(snapshot)); });
        },
        Qt::QueuedConnection);
    QObject::connect(
        &m_thread, &QThread::finished, &m_thread, [this] { m_watcher.reset(); },
        Qt::DirectConnection);
    m_thread.start();
}

void WatchFeed::refresh()
{
    ask([](Watcher& watcher) { watcher.refresh(); });
}

void WatchFeed::setCanaryPace(CanaryPace pace)
{
    ask([pace](Watcher& watcher) { watcher.setCanaryPace(pace); });
}

void WatchFeed::ask(std::function<void(Watcher&)> act)
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        &m_anchor,
        [this, act = std::move(act)] {
            if (m_watcher)
                act(*m_watcher);
        },
        Qt::QueuedConnection);
}

void WatchFeed::stop()
{
    m_thread.quit();
    m_thread.wait();
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
