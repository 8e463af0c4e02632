#pragma once

#include "models/simulation/scenarios.h"
#include "models/simulation/simulated_clock.h"
#include "models/simulation/simulated_fleet.h"
#include "models/telemetry/parts.h"

namespace pilothouse::test {

/// A fleet at one moment with its regions and links already judged, plainly and by hand, so that
/// what follows from them is tested by itself. Everything may be changed before it is asked.
struct Judged
{
    SimulatedClock clock;
    Fleet fleet;
    FleetSnapshot snapshot;
    AssessmentMemory memory;
    FleetAssessment result;

    explicit Judged(Scenario scenario = Scenario::Normal, int regions = 3);

    [[nodiscard]] AssessmentInput input() const
    {
        return {fleet, &snapshot, clock.monotonic(), clock.utc(), std::nullopt};
    }

    [[nodiscard]] RegionAssessment& region(std::size_t place) { return result.regions.at(place); }
    [[nodiscard]] LinkAssessment& link(std::size_t place) { return result.links.at(place); }
    [[nodiscard]] DatabaseState& database(std::size_t place)
    {
        return *snapshot.regions[fleet.regions.at(place).id].database.value;
    }
    [[nodiscard]] RegionReadings& readings(std::size_t place)
    {
        return snapshot.regions[fleet.regions.at(place).id];
    }

    /// The condition of that key, or nullptr.
    [[nodiscard]] const AlarmCondition* condition(const char* key) const;

    /// Runs assessTraffic() and assessConditions() anew.
    void judgeConditions();
};

/// A figure of that quality.
[[nodiscard]] Figure figure(double number, Quality quality = Quality::Live,
                            Bound bound = Bound::Exact);

} // namespace pilothouse::test
