#pragma once

#include "app/lab/services/control/cloud.h"

namespace pilothouse::lab {

/// What the lab's status tells of Traffic Manager: profiles, endpoints, and what probes found.
[[nodiscard]] QJsonObject report(const Cloud& cloud);

} // namespace pilothouse::lab
