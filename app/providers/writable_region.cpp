#include "app/providers/writable_region.h"

#include <algorithm>

namespace pilothouse {

namespace {

const Region* homePrimary(const Fleet& fleet)
{
    const auto found =
        std::find_if(fleet.regions.begin(), fleet.regions.end(), [](const Region& region) {
            return region.homeRole == Role::Primary && region.database.at.port != 0;
        });
    return found == fleet.regions.end() ? nullptr : &*found;
}

} // namespace

const Region* writableRegion(const Fleet& fleet, const FleetSnapshot& snapshot,
                             const RegionId& last, MonotonicTime now)
{
    const Region* best = nullptr;
    int bestTimeline = 0;
    for (const Region& region : fleet.regions) {
        const RegionReadings* readings = readingsOf(&snapshot, region.id);
        if (region.database.at.port == 0 || readings == nullptr)
            continue;
        const Reading<DatabaseState>& database = readings->database;
        if (!database.value || database.value->isInRecovery || !isProof(database.qualityAt(now)))
            continue;
        const int timeline = database.value->timeline;
        // On one timeline the one that is written to already stays: no flapping between two.
        if (best == nullptr || timeline > bestTimeline ||
            (timeline == bestTimeline && region.id == last)) {
            best = &region;
            bestTimeline = timeline;
        }
    }
    if (best == nullptr)
        best = fleet.find(last);
    return best != nullptr ? best : homePrimary(fleet);
}

} // namespace pilothouse
