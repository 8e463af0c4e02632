#pragma once

#include "ui/map/projection.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace pilothouse::ui {

/// Which part of the world is on screen, and where: a value. At home all longitudes and the
/// latitudes from 58 S to 78 N are visible; what the area has to spare shows more sea, never a
/// margin.
class Viewport
{
public:
    static constexpr double southLimit = -58.0;
    static constexpr double northLimit = 78.0;
    static constexpr double zoomMax = 24.0;

    /// The whole world in an area of this size (device-independent pixels).
    [[nodiscard]] static Viewport home(const QSizeF& size, double centreMeridian);

    [[nodiscard]] QPointF toScreen(const GeoPoint& point) const;
    [[nodiscard]] GeoPoint toGeo(const QPointF& screen) const;

    /// Zoomed by a factor so that what is under `anchor` stays there, within 1 and zoomMax.
    [[nodiscard]] Viewport zoomedAt(const QPointF& anchor, double factor) const;

    /// Moved so that the world follows a drag by `pixels`, never beyond the home view.
    [[nodiscard]] Viewport pannedBy(const QPointF& pixels) const;

    /// Moved as little as possible so that the point is at least `margin` pixels inside.
    [[nodiscard]] Viewport showing(const GeoPoint& point, double margin) const;

    /// The same place and zoom in an area of another size.
    [[nodiscard]] Viewport resized(const QSizeF& size) const;

    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] bool isHome() const { return m_zoom <= 1.0; }
    [[nodiscard]] const QSizeF& size() const { return m_size; }
    [[nodiscard]] const Projection& projection() const { return m_projection; }
    [[nodiscard]] double pixelsPerUnit() const { return m_homeScale * m_zoom; }

    /// From the projection's plane to the screen.
    [[nodiscard]] QPointF planeToScreen(const QPointF& plane) const;

    bool operator==(const Viewport&) const = default;

private:
    Viewport(const QSizeF& size, const Projection& projection);
    [[nodiscard]] Viewport limited() const;

    QSizeF m_size;
    Projection m_projection;
    double m_homeScale = 1.0; ///< Pixels per unit of the plane at zoom 1.
    QPointF m_homeCentre;     ///< Point of the plane in the middle of the area at zoom 1.
    QPointF m_centre;
    double m_zoom = 1.0;
};

} // namespace pilothouse::ui
