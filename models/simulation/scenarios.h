#pragma once

#include "models/fleet/fleet.h"
#include "models/telemetry/snapshot.h"

#include <QString>

#include <cstdint>
#include <vector>

/// Fixtures and training data: what the watcher would have published in well-known situations.
namespace pilothouse {

enum class Scenario
{
    Normal,
    KilledPrimary,       ///< Refused connections, no receivers, no process, for 12 s.
    HungPrimary,         ///< Accepts connections and never answers, for 12 s.
    RecoveringPrimary,   ///< Answers 57P03.
    BrokenApplication,   ///< The primary's application fails over a living database.
    CutLink,             ///< The first standby has no stream; everything else is well.
    StaleSource,         ///< The first standby's source has said nothing for 12 s.
    PausedReplay,        ///< The first standby receives and does not replay.
    SlowLink,            ///< The first standby lags 38 s.
    Partition,           ///< This desk cannot reach the primary; both standbys receive.
    DeskCutOff,          ///< This desk reaches no region.
    TwoPrimaries,        ///< The first standby was promoted while the primary still writes.
    DegradedEndpoint,    ///< Traffic Manager calls the primary's endpoint Degraded.
    CertificateExpiring, ///< The first standby's certificate ends in 9 days.
    AllUnknown,          ///< Sources defined, nothing heard yet.
    Empty,               ///< A snapshot with no regions in it.
};

/// Every scenario, for tests that go through all.
[[nodiscard]] std::vector<Scenario> allScenarios();

/// Short English name for a test row or a training menu: "killed primary".
[[nodiscard]] QString scenarioName(Scenario scenario);

/// Where a scenario happens in time. `elapsed` moves its numbers slowly; `seed` varies them.
struct ScenarioMoment
{
    MonotonicTime now;
    UtcTime utc;
    Microseconds elapsed{60'000'000}; ///< Since the simulation began.
    std::uint32_t seed = 1;
    std::uint64_t revision = 1;
};

/// The snapshot as published at that moment. Needs a fleet of at least one region; the first region
/// is the primary, the second is "the first standby".
[[nodiscard]] FleetSnapshot scenarioSnapshot(Scenario scenario, const Fleet& fleet,
                                             const ScenarioMoment& moment);

/// Where the simulated primary's WAL ends: rises by 1.9 MB/s.
[[nodiscard]] std::uint64_t simulatedWalEnd(const ScenarioMoment& moment);

/// All well.
[[nodiscard]] FleetSnapshot normalSnapshot(const Fleet& fleet, const ScenarioMoment& moment);

} // namespace pilothouse
