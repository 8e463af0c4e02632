#pragma once

#include "app/lab/faults/faults.h"
#include "app/lab/supervisor/children.h"

#include <functional>
#include <mutex>

namespace pilothouse::lab {

/// What host control tells about a region.
struct HostState
{
    bool isDatabaseRunning = false;       ///< A postmaster is there (it may be stopped).
    std::vector<pid_t> databaseProcesses; ///< All of the data directory, orphans included.
    pid_t application = -1;
    bool isBarred = false; ///< Nothing but an order to start it starts the database again.

    bool operator==(const HostState&) const = default;
};

/// A running lab: its processes and what is broken in it. The only place that acts on them; safe to
/// use from several threads.
class Lab
{
public:
    using Progress = std::function<void(const QString& sentence)>;

    explicit Lab(Topology topology);

    /// From an empty folder (with bin/ and topology.json) to three replicating regions.
    [[nodiscard]] Done bringUp(const Progress& progress);

    /// Ends everything. Files stay.
    void shutDown();

    [[nodiscard]] const Topology& topology() const { return m_topology; }
    [[nodiscard]] FaultSet faults() const;

    [[nodiscard]] Done inflict(const QString& place, FaultKind kind);
    [[nodiscard]] Done heal(const QString& place, FaultKind kind);
    /// A pair's fault is there, or is not.
    [[nodiscard]] Done setPair(const QString& from, const QString& to, PairFault fault, bool is);
    [[nodiscard]] Done healAll();

    /// Host control's acts.
    [[nodiscard]] HostState hostState(const QString& region) const;
    [[nodiscard]] Done restartApplication(const QString& region);
    /// Replaces all settings and restarts the application; on a dead machine it will start with
    /// them.
    [[nodiscard]] Done changeSettings(const QString& region, const QByteArray& json);
    /// Also bars it: it stays down whatever heals, until it is ordered to start.
    [[nodiscard]] Done stopDatabase(const QString& region);
    [[nodiscard]] Done startDatabase(const QString& region);
    [[nodiscard]] Done promoteDatabase(const QString& region);

    /// Restarts what ended on its own and bounds the logs; call about once a second.
    void maintain();

    [[nodiscard]] std::map<QString, pid_t> servicePids() const { return m_children.pids(); }

private:
    [[nodiscard]] static Error refused(const QString& what, const QString& why,
                                       const QString& nextStep = {});
    [[nodiscard]] Done startFabric();
    [[nodiscard]] Done startDatabases(const Progress& progress);
    [[nodiscard]] Done startServices();
    [[nodiscard]] Done startService(const QString& name, const QStringList& arguments);
    [[nodiscard]] Done applyFaults(const FaultSet& faults);
    [[nodiscard]] Done applyToFabric(const FaultSet& faults) const;
    [[nodiscard]] Done killRegion(const QString& region);
    [[nodiscard]] Done restartLocked(const QString& region);
    [[nodiscard]] Done reviveRegion(const QString& region);
    void hangRegion(const QString& region);
    void thawRegion(const QString& region);
    [[nodiscard]] Done setBarred(const QString& region, bool isBarred) const;
    [[nodiscard]] bool isBarred(const QString& region) const;
    [[nodiscard]] Done ensureDatabaseRuns(const QString& region);

    const Topology m_topology;
    Children m_children;
    mutable std::mutex m_faultsMutex;
    FaultSet m_faults;
    std::mutex m_acting; ///< One act at a time.
};

/// Name of a region's application among the children.
[[nodiscard]] QString applicationProcess(const QString& region);

} // namespace pilothouse::lab
