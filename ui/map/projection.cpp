#include "ui/map/projection.h"

#include "models/core/assert.h"

#include <cmath>
#include <numbers>

namespace pilothouse::ui {

namespace {
constexpr double radiansPerDegree = std::numbers::pi / 180.0;
}

double wrappedLongitude(double degrees)
{
    const double turned = std::fmod(degrees + 180.0, 360.0);
    return (turned < 0.0 ? turned + 360.0 : turned) - 180.0;
}

Projection::Projection(double centreMeridian, double standardParallel)
    : m_centreMeridian(wrappedLongitude(centreMeridian))
    , m_cosine(std::cos(standardParallel * radiansPerDegree))
{
    PH_ASSERT(standardParallel >= 0.0);
    PH_ASSERT(standardParallel < 90.0);
}

QPointF Projection::project(const GeoPoint& point) const
{
    const double longitude =
        m_centreMeridian + wrappedLongitude(point.longitude - m_centreMeridian);
    return {xOf(longitude), yOf(point.latitude)};
}

GeoPoint Projection::unproject(const QPointF& point) const
{
    const double longitude = point.x() / m_cosine / radiansPerDegree + m_centreMeridian;
    const double latitude = -2.0 * std::atan(point.y() / (1.0 + m_cosine)) / radiansPerDegree;
    return {latitude, wrappedLongitude(longitude)};
}

double Projection::xOf(double longitude) const
{
    return (longitude - m_centreMeridian) * radiansPerDegree * m_cosine;
}

double Projection::yOf(double latitude) const
{
    return -(1.0 + m_cosine) * std::tan(latitude * radiansPerDegree / 2.0);
}

double Projection::worldWidth() const
{
    return 2.0 * std::numbers::pi * m_cosine;
}

} // namespace pilothouse::ui
