#pragma once

#include "app/lab/topology.h"

/// What the lab tells the console and the applications about itself, as the text of their files.
namespace pilothouse::lab {

/// The lab's fleet file: the application's real figures at the lab's addresses, secrets by file.
[[nodiscard]] QString fleetFile(const Topology& topology);

/// A region's application settings as they are at first: the five of its App Service site.
[[nodiscard]] QJsonObject initialSettings(const Topology& topology, const RegionPlace& region);

/// Writes fleet.yaml and each region's settings.json.
[[nodiscard]] Done writeDescriptions(const Topology& topology);

/// From which lag on a region's replica is not read (the application's thresholds), in ms.
[[nodiscard]] int readLagLimitMs(const RegionPlace& region);

} // namespace pilothouse::lab
