#pragma once

#include "models/telemetry/snapshot.h"

#include <functional>

namespace pilothouse {

/// How fast the write canaries send.
enum class CanaryPace
{
    Peace, ///< WatchSettings::canaryInterval.
    Run,   ///< WatchSettings::canaryRunInterval: fine enough to measure an outage below a second.
};

/// The world as it is watched. Implemented by app/providers (the real one) and models/simulation
/// (training, tests).
class TelemetryFeed
{
public:
    /// Called with each new snapshot, on the thread that called start().
    using Sink = std::function<void(FleetSnapshotPtr)>;

    virtual ~TelemetryFeed() = default;

    /// Begins to watch and to publish, at least twice a second while it lives. Called once.
    virtual void start(Sink sink) = 0;

    /// Asks every source again now (F5).
    virtual void refresh() = 0;

    /// How fast the write canaries send from now on; Peace until told.
    virtual void setCanaryPace(CanaryPace pace) = 0;
};

} // namespace pilothouse
