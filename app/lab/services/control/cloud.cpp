#include "app/lab/services/control/cloud.h"

#include <algorithm>

namespace pilothouse::lab {

const ServerSight* Cloud::freshSight(const QString& region) const
{
    const auto found = servers.find(region);
    const bool isFresh =
        found != servers.end() && clock.monotonic() - found->second.seenAt <= sightAgeMax;
    return isFresh ? &found->second : nullptr;
}

bool Cloud::isSilent(const QString& region) const
{
    const auto found = servers.find(region);
    return found != servers.end() && found->second.hostSeenAt &&
           clock.monotonic() - *found->second.hostSeenAt > hostSilenceMax;
}

const RegionPlace* Cloud::region(const QString& id) const
{
    const auto found = std::find_if(topology.regions.begin(), topology.regions.end(),
                                    [&](const RegionPlace& place) { return place.id == id; });
    return found == topology.regions.end() ? nullptr : &*found;
}

const RegionPlace* Cloud::regionByShortCode(const QString& shortCode) const
{
    const auto found = std::find_if(
        topology.regions.begin(), topology.regions.end(), [&](const RegionPlace& region) {
            return region.shortCode.compare(shortCode, Qt::CaseInsensitive) == 0;
        });
    return found == topology.regions.end() ? nullptr : &*found;
}

} // namespace pilothouse::lab
