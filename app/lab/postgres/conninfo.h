#pragma once

#include "app/lab/topology.h"

#include <vector>

namespace pilothouse::lab {

/// libpq's connection string for the databases at the far ends of these links, in their order, by
/// the console's role: TLS verified, the password in a file. A client with it finds whichever of
/// them accepts writes.
[[nodiscard]] QString conninfoOver(const Topology& topology, const std::vector<const Link*>& links);

/// The same for every region, over the desk's links.
[[nodiscard]] QString everyDatabaseConninfo(const Topology& topology);

} // namespace pilothouse::lab
