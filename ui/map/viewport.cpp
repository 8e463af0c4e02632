#include "ui/map/viewport.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pilothouse::ui {

namespace {

constexpr double lowestParallel = 25.0;
constexpr double highestParallel = 52.0; // Beyond it Africa is drawn visibly too tall.
constexpr double northShareOfSpareHeight = 0.42;

/// tan(half latitude): the projection's height above the equator before scaling.
double halfTangent(double latitude)
{
    return std::tan(latitude * std::numbers::pi / 360.0);
}

/// The standard parallel at which the crop has just the shape of the area, within taste.
double parallelFor(const QSizeF& size)
{
    const double cropHeight = halfTangent(Viewport::northLimit) - halfTangent(Viewport::southLimit);
    const double share = size.width() / size.height() * cropHeight / (2.0 * std::numbers::pi);
    const double cosine = share < 1.0 ? share / (1.0 - share) : 2.0;
    const double parallel = std::acos(std::clamp(cosine, 0.0, 1.0)) * 180.0 / std::numbers::pi;
    return std::clamp(parallel, lowestParallel, highestParallel);
}

} // namespace

Viewport::Viewport(const QSizeF& size, const Projection& projection)
    : m_size(size)
    , m_projection(projection)
{
}

Viewport Viewport::home(const QSizeF& wanted, double centreMeridian)
{
    const QSizeF size(std::max(1.0, wanted.width()), std::max(1.0, wanted.height()));
    Viewport view(size, Projection(centreMeridian, parallelFor(size)));
    const double north = view.m_projection.yOf(northLimit);
    const double south = view.m_projection.yOf(southLimit);
    view.m_homeScale =
        std::min(size.width() / view.m_projection.worldWidth(), size.height() / (south - north));
    const double spare = size.height() / view.m_homeScale - (south - north);
    const double top = north - spare * northShareOfSpareHeight;
    view.m_homeCentre = {0.0, top + size.height() / view.m_homeScale / 2.0};
    view.m_centre = view.m_homeCentre;
    return view;
}

QPointF Viewport::planeToScreen(const QPointF& plane) const
{
    const QPointF middle(m_size.width() / 2.0, m_size.height() / 2.0);
    return (plane - m_centre) * pixelsPerUnit() + middle;
}

QPointF Viewport::toScreen(const GeoPoint& point) const
{
    return planeToScreen(m_projection.project(point));
}

GeoPoint Viewport::toGeo(const QPointF& screen) const
{
    const QPointF middle(m_size.width() / 2.0, m_size.height() / 2.0);
    return m_projection.unproject((screen - middle) / pixelsPerUnit() + m_centre);
}

Viewport Viewport::zoomedAt(const QPointF& anchor, double factor) const
{
    const QPointF fromMiddle = anchor - QPointF(m_size.width() / 2.0, m_size.height() / 2.0);
    Viewport next = *this;
    next.m_zoom = std::clamp(m_zoom * factor, 1.0, zoomMax);
    next.m_centre = m_centre + fromMiddle / pixelsPerUnit() - fromMiddle / next.pixelsPerUnit();
    return next.limited();
}

Viewport Viewport::pannedBy(const QPointF& pixels) const
{
    Viewport next = *this;
    next.m_centre -= pixels / pixelsPerUnit();
    return next.limited();
}

Viewport Viewport::showing(const GeoPoint& point, double margin) const
{
    const QPointF at = toScreen(point);
    const auto excess = [margin](double position, double extent) {
        const double inset = std::min(margin, extent / 2.0);
        return position - std::clamp(position, inset, extent - inset);
    };
    return pannedBy({-excess(at.x(), m_size.width()), -excess(at.y(), m_size.height())});
}

Viewport Viewport::resized(const QSizeF& size) const
{
    const GeoPoint middle = m_projection.unproject(m_centre);
    Viewport next = home(size, m_projection.centreMeridian());
    if (isHome())
        return next;
    next.m_zoom = m_zoom;
    next.m_centre = next.m_projection.project(middle);
    return next.limited();
}

Viewport Viewport::limited() const
{
    const double spare = 1.0 - 1.0 / m_zoom;
    const double reachX = m_size.width() / m_homeScale / 2.0 * spare;
    const double reachY = m_size.height() / m_homeScale / 2.0 * spare;
    Viewport next = *this;
    const QPointF offset = m_centre - m_homeCentre;
    next.m_centre = m_homeCentre + QPointF(std::clamp(offset.x(), -reachX, reachX),
                                           std::clamp(offset.y(), -reachY, reachY));
    return next;
}

} // namespace pilothouse::ui
