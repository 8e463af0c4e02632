#include "ui/widgets/wall_scale.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pilothouse::ui {
namespace {

constexpr double arcMinutes = 16.0;

/// The smallest size of type at the desk, and the share of it that a capital takes.
constexpr double smallestType = 13.0;
constexpr double capShare = 0.7;

constexpr double unmeasuredScale = 2.0;

} // namespace

int wallCapHeightPixels(double distanceMetres, double pixelsPerMm)
{
    const double angle = arcMinutes / 60.0 * std::numbers::pi / 180.0;
    const double millimetres = 2.0 * distanceMetres * 1'000.0 * std::tan(angle / 2.0);
    return static_cast<int>(std::ceil(millimetres * pixelsPerMm));
}

double wallTextScale(double distanceMetres, double pixelsPerMm)
{
    if (pixelsPerMm <= 0.0)
        return unmeasuredScale;
    const double pixels = wallCapHeightPixels(distanceMetres, pixelsPerMm) / capShare;
    return std::max(1.0, pixels / smallestType);
}

} // namespace pilothouse::ui
