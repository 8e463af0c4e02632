#pragma once

#include "app/azure/arm_client.h"
#include "app/providers/canaries.h"
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

    /// `publish` is called on this thread. Fleet and clock must outlive this. `historyFile` may be
    /// empty.
    Watcher(const Fleet& fleet, const Clock& clock, SecretResolver secrets,
            const QString& historyFile, Publish publish);
    ~Watcher() override;

    /// Makes every probe look now.
    void refresh();

    /// How fast the write canaries send.
    void setCanaryPace(CanaryPace pace);

private:
    void addProbes();
    void addTrafficProbes();
    void addDnsProbes();
    ProbeSchedule::ProbeId add(std::unique_ptr<Probe> probe);
    void addWitness(std::unique_ptr<Probe> probe);
    [[nodiscard]] bool isWitness(ProbeSchedule::ProbeId id) const;
    void onBreak(ProbeSchedule::ProbeId id);
    void wantPlatforms(MonotonicTime now);
    [[nodiscard]] bool isPlatform(ProbeSchedule::ProbeId id) const;
    void tick();
    void begin(ProbeSchedule::ProbeId id);
    void plan();

    const Fleet& m_fleet;
    const Clock& m_clock;
    const SecretResolver m_secrets;
    const Publish m_publish;
    SocketPoll m_poll;
    HttpClient m_http;
    DnsClient m_dns;
    SnapshotBoard m_board;
    WatchTools m_tools;
    TokenSource m_tokens;
    ArmClient m_arm;
    Canaries m_canaries;
    ProbeSchedule m_schedule;
    std::vector<std::unique_ptr<Probe>> m_probes;
    std::vector<ProbeSchedule::ProbeId> m_witnesses;  ///< Of a database's death.
    std::vector<ProbeSchedule::ProbeId> m_platforms;  ///< Each costs a request to the cloud.
    std::vector<ProbeSchedule::ProbeId> m_writePages; ///< Each commits a row where it is asked.
    MonotonicTime m_platformsWantedAt; ///< What they are asked before then may be outdated.
    MonotonicTime m_urgentUntil;
    CanaryPace m_pace = CanaryPace::Peace;
    QTimer m_ticker;
};

} // namespace pilothouse
