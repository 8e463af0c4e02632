#pragma once

#include "app/providers/canary_verdict.h"
#include "app/providers/watch_tools.h"
#include "models/ports/telemetry_feed.h"

#include <QTimer>

namespace pilothouse {

/// Who wants to know about each token, besides the books.
class CanaryListener
{
public:
    virtual ~CanaryListener() = default;
    virtual void onSent(std::int64_t token, MonotonicTime at, UtcTime utc) = 0;
    virtual void onSettled(std::int64_t token, bool isAcknowledged) = 0;
};

/// A ruler that does not trust the rest of the watcher: writes rising tokens of its own through one
/// path, at a steady pace and without waiting for the answer to the one before, and keeps the books
/// of them.
class Canary : public QObject
{
public:
    /// `writer` tells this process's tokens of this path from all others.
    Canary(WatchTools& tools, QString writer, Reading<CanaryBooks> FleetSnapshot::*reading);

    void setPace(CanaryPace pace);
    void setListener(CanaryListener* listener) { m_listener = listener; }

    [[nodiscard]] const QString& writer() const { return m_writer; }
    [[nodiscard]] CanaryLedger& ledger() { return m_ledger; }

protected:
    /// Sends one token; its end is told by settle(), now or later, exactly once.
    virtual void send(std::int64_t token) = 0;

    void settle(std::int64_t token, const CanaryVerdict& verdict);

    [[nodiscard]] CanaryPace pace() const { return m_pace; }

    WatchTools& m_tools;

private:
    void tick();
    void publish();

    const QString m_writer;
    Reading<CanaryBooks> FleetSnapshot::*const m_reading;
    CanaryLedger m_ledger;
    CanaryListener* m_listener = nullptr;
    CanaryPace m_pace = CanaryPace::Peace;
    QTimer m_timer;
};

} // namespace pilothouse
