#pragma once

#include "models/simulation/scenarios.h"

#include <random>

namespace pilothouse::test {

/// Snapshots as no world would send them: any scenario, then regions missing, readings of any age,
/// refusals over anything, rows that come and go. The same seed gives the same ones.
class RandomSnapshots
{
public:
    RandomSnapshots(Fleet fleet, std::uint32_t seed) : m_fleet(std::move(fleet)), m_random(seed) {}

    [[nodiscard]] FleetSnapshot next(const ScenarioMoment& moment);

    /// A number from 0 to below `limit`.
    [[nodiscard]] int below(int limit)
    {
        return static_cast<int>(m_random() % static_cast<std::uint32_t>(limit));
    }

private:
    template <class T>
    void shake(Reading<T>& reading, MonotonicTime now);
    void shakeDatabase(DatabaseState& state);
    void shakeTraffic(FleetSnapshot& snapshot, MonotonicTime now);

    Fleet m_fleet;
    std::mt19937 m_random;
};

} // namespace pilothouse::test
