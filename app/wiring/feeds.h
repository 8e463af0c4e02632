#pragma once

#include "models/core/clock.h"
#include "models/fleet/fleet.h"
#include "models/ports/telemetry_feed.h"
#include "models/simulation/scenarios.h"

#include <memory>
#include <optional>

namespace pilothouse {

class SecretStore;

/// The real world, watched by an own thread. Clock and secrets must outlive the feed.
[[nodiscard]] std::unique_ptr<TelemetryFeed> makeWatchFeed(const Fleet& fleet, const Clock& clock,
                                                           const SecretStore& secrets);

/// A world without servers, marked as simulated in every snapshot.
[[nodiscard]] std::unique_ptr<TelemetryFeed>
makeSimulatedFeed(const Fleet& fleet, const Clock& clock, Scenario scenario);

/// The scenario of that name ("killed primary"), or nothing.
[[nodiscard]] std::optional<Scenario> scenarioByName(const QString& name);

} // namespace pilothouse
