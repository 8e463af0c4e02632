#pragma once

#include "models/core/time.h"
#include "models/fleet/fleet.h"

#include <optional>

namespace pilothouse::ui {

/// Where the sun stands in the zenith. Within 0.3 degrees for this century (low-precision formula
/// of the Astronomical Almanac), which is less than a pixel of the whole world.
[[nodiscard]] GeoPoint subsolarPoint(UtcTime time);

/// Latitudes between which it is dark on one meridian.
struct NightSpan
{
    double south = 0.0;
    double north = 0.0;
};

/// The night on a meridian: where the sun is below `altitude` degrees (0 or less: -0.83 is sunset,
/// -12 the end of nautical twilight). Empty when the sun is above it on the whole meridian.
[[nodiscard]] std::optional<NightSpan> nightOn(double longitude, const GeoPoint& sun,
                                               double altitude);

} // namespace pilothouse::ui
