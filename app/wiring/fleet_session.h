#pragma once

#include "app/notices/run_notices.h"
#include "app/wiring/local_control.h"
#include "models/ports/comparer.h"
#include "models/ports/effect_executor.h"
#include "models/ports/run_journal.h"
#include "models/ports/telemetry_feed.h"
#include "models/session/alarm_log.h"
#include "models/session/autopilot.h"
#include "models/session/consistency_keeper.h"
#include "models/session/engine_watch.h"
#include "models/session/fleet_store.h"
#include "models/session/quarantine.h"
#include "models/session/result_keeper.h"
#include "models/session/run_controller.h"
#include "models/simulation/scenarios.h"

#include <memory>
#include <optional>

namespace pilothouse {

class SecretStore;

/// All that belongs to one fleet and needs no window, in the order of dependence: what the console
/// shows, and the whole of the daemon.
struct FleetSession
{
    /// `program` is how this one is named to others. A fleet that is simulated has nothing to
    /// move. Clock and secrets outlive the session. `takenOver` says that somebody took the engine
    /// over from a process that is gone, for the record of the run that it left open.
    FleetSession(Fleet fleet, const Clock& clock, const SecretStore& secrets,
                 const QString& program, std::optional<Scenario> simulated = std::nullopt,
                 const std::optional<TakenOver>& takenOver = std::nullopt);

    /// Begins to watch.
    void start();

    FleetStore store;
    AlarmLog alarms;
    std::unique_ptr<TelemetryFeed> feed;
    std::unique_ptr<EffectExecutor> executor;
    std::unique_ptr<RunJournal> journal;
    std::unique_ptr<EngineElsewhere> elsewhere; ///< Exactly when another process holds the lease.
    std::unique_ptr<Comparer> comparer;
    RunController runs;
    Quarantine quarantine;
    Autopilot autopilot;
    EngineWatch engineWatch;
    ResultKeeper results;
    ConsistencyKeeper consistency;
    std::unique_ptr<RunNotices> notices;
    std::unique_ptr<LocalControl> control; ///< Exactly when this process holds the lease.

private:
    void connectNotices(const Clock& clock);
};

} // namespace pilothouse
