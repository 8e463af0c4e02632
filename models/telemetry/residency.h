#pragma once

#include "models/fleet/fleet.h"

namespace pilothouse {

/// The first rule that forbids the primary to live in that region, or nullptr. The region that the
/// fleet file itself names as the primary's home is lawful: going home is no new export of data.
[[nodiscard]] const ResidencyRule* forbiddingRule(const Fleet& fleet, const Region& region);

} // namespace pilothouse
