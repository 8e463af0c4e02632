#pragma once

#include "models/simulation/scenarios.h"
#include "models/simulation/simulated_clock.h"
#include "models/simulation/simulated_fleet.h"
#include "models/telemetry/assess.h"

namespace pilothouse::test {

/// A small world for one test: a fleet, a clock that the test moves, a memory that it keeps.
struct Moment
{
    Fleet fleet = simulatedFleet(3);
    SimulatedClock clock;
    AssessmentMemory memory;
    MonotonicTime startedAt = clock.monotonic() - Microseconds{60'000'000};

    [[nodiscard]] FleetSnapshot snapshot(Scenario scenario = Scenario::Normal) const
    {
        return scenarioSnapshot(
            scenario, fleet, {clock.monotonic(), clock.utc(), clock.monotonic() - startedAt, 1, 1});
    }

    /// Judges that snapshot now and remembers.
    FleetAssessment look(const FleetSnapshot& seen)
    {
        Assessed answer = assess({fleet, &seen, clock.monotonic(), clock.utc(), {}}, memory);
        memory = answer.memory;
        return answer.assessment;
    }
    FleetAssessment look(Scenario scenario) { return look(snapshot(scenario)); }

    /// All well for `seconds`, in looks half a second apart.
    void liveThrough(int seconds)
    {
        for (int step = 0; step < 2 * seconds; ++step) {
            look(Scenario::Normal);
            clock.advance(Milliseconds{500});
        }
    }
};

} // namespace pilothouse::test
