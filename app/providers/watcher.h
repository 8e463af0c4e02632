#pragma once

#include "app/providers/probe.h"
#include "app/providers/probe_schedule.h"
#include "app/providers/watch_tools.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace pilothouse {

/// Owns every probe and runs them on the thread it was made on. Publishes what they find.
class Watcher : public QObject
{
public:
    using Publish = std::function<void(FleetSnapshotPtr)>;

    /// `publish` is called on this thread. Fleet and clock must outlive this.
    Watcher(const Fleet& fleet, const Clock& clock, SecretResolver secrets, Publish publish);
    ~Watcher() override;

    /// Makes every probe look now.
    void refresh();

private:
    void addProbes();
    void add(std::unique_ptr<Probe> probe);
    void tick();
    void begin(ProbeSchedule::ProbeId id);
    void plan();

    const Fleet& m_fleet;
    const Clock& m_clock;
    const SecretResolver m_secrets;
    const Publish m_publish;
    SocketPoll m_poll;
    HttpClient m_http;
    SnapshotBoard m_board;
    WatchTools m_tools;
    ProbeSchedule m_schedule;
    std::vector<std::unique_ptr<Probe>> m_probes;
    QTimer m_ticker;
};

} // namespace pilothouse
