#pragma once

#include "models/fleet/fleet.h"

#include <QPointF>

namespace pilothouse::ui {

/// The cylindrical stereographic projection (Braun 1867; Gall 1855 with parallels at 45 degrees).
/// Chosen because it keeps the shapes of the inhabited latitudes, fills a rectangle, wraps at any
/// meridian, and its standard parallel can follow the shape of the area without bending a line.
class Projection
{
public:
    /// Degrees. Standard parallel 0 to below 90: where shapes are true; higher is taller.
    Projection(double centreMeridian, double standardParallel);

    /// Point on the plane of a unit sphere: x grows eastward, y downward.
    [[nodiscard]] QPointF project(const GeoPoint& point) const;

    /// The inverse; longitude comes back within -180 to 180.
    [[nodiscard]] GeoPoint unproject(const QPointF& point) const;

    /// x of a longitude that is *not* wrapped: for outlines that cross the edge.
    [[nodiscard]] double xOf(double longitude) const;
    [[nodiscard]] double yOf(double latitude) const;

    /// Width on the plane of all 360 degrees.
    [[nodiscard]] double worldWidth() const;

    [[nodiscard]] double centreMeridian() const { return m_centreMeridian; }

    bool operator==(const Projection&) const = default;

private:
    double m_centreMeridian;
    double m_cosine;
};

/// Longitude within -180 (included) to 180 (excluded).
[[nodiscard]] double wrappedLongitude(double degrees);

} // namespace pilothouse::ui
