#include "ui/map/daylight.h"

#include "models/core/assert.h"
#include "ui/map/projection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace pilothouse::ui {

namespace {

constexpr double radians(double degrees)
{
    return degrees * std::numbers::pi / 180.0;
}

constexpr double degrees(double angle)
{
    return angle * 180.0 / std::numbers::pi;
}

/// Days since 2000-01-01 12:00 UTC, the epoch of the formulas.
double daysSinceJ2000(UtcTime time)
{
    constexpr double j2000UnixSeconds = 946'728'000.0;
    const std::chrono::duration<double> sinceUnixEpoch = time.time_since_epoch();
    return (sinceUnixEpoch.count() - j2000UnixSeconds) / 86'400.0;
}

} // namespace

GeoPoint subsolarPoint(UtcTime time)
{
    const double days = daysSinceJ2000(time);
    const double anomaly = radians(357.528 + 0.9856003 * days);
    const double meanLongitude = 280.460 + 0.9856474 * days;
    const double ecliptic =
        radians(meanLongitude + 1.915 * std::sin(anomaly) + 0.020 * std::sin(2.0 * anomaly));
    const double obliquity = radians(23.439 - 0.0000004 * days);
    const double declination = std::asin(std::sin(obliquity) * std::sin(ecliptic));
    const double rightAscension =
        std::atan2(std::cos(obliquity) * std::sin(ecliptic), std::cos(ecliptic));
    const double siderealDegrees = 280.46062 + 360.985647366 * days;
    return {degrees(declination), wrappedLongitude(degrees(rightAscension) - siderealDegrees)};
}

std::optional<NightSpan> nightOn(double longitude, const GeoPoint& sun, double altitude)
{
    PH_ASSERT(altitude <= 0.0);
    // sin(altitude) = a sin(latitude) + b cos(latitude) = r sin(latitude + phase)
    const double a = std::sin(radians(sun.latitude));
    const double b = std::cos(radians(sun.latitude)) * std::cos(radians(longitude - sun.longitude));
    const double limit = std::sin(radians(altitude));
    const auto isDark = [&](double latitude) {
        return a * std::sin(radians(latitude)) + b * std::cos(radians(latitude)) < limit;
    };
    std::array<double, 4> edges{-90.0, 90.0, 90.0, 90.0};
    std::size_t count = 1;
    const double r = std::hypot(a, b);
    if (r > std::abs(limit)) {
        const double phase = std::atan2(b, a);
        const double root = std::asin(limit / r);
        for (const double solution : {root - phase, std::numbers::pi - root - phase}) {
            const double latitude = wrappedLongitude(degrees(solution));
            if (std::abs(latitude) < 90.0)
                edges[count++] = latitude;
        }
    }
    std::sort(edges.begin() + 1, edges.begin() + static_cast<std::ptrdiff_t>(count));
    edges[count] = 90.0;
    for (std::size_t i = 0; i < count; ++i)
        if (edges[i + 1] > edges[i] && isDark((edges[i] + edges[i + 1]) / 2.0))
            return NightSpan{edges[i], edges[i + 1]};
    return std::nullopt;
}

} // namespace pilothouse::ui
