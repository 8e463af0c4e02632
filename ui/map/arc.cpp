#include "ui/map/arc.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pilothouse::ui {

namespace {

double length(const QPointF& vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// To the left of the direction, on a screen whose y grows downward.
QPointF leftOf(const QPointF& direction)
{
    return {direction.y(), -direction.x()};
}

double distanceToSegment(const QPointF& p, const QPointF& a, const QPointF& b)
{
    const QPointF ab = b - a;
    const double squared = QPointF::dotProduct(ab, ab);
    const double t =
        squared > 0.0 ? std::clamp(QPointF::dotProduct(p - a, ab) / squared, 0.0, 1.0) : 0.0;
    return length(p - a - t * ab);
}

} // namespace

Arc::Arc(const QPointF& from, const QPointF& to)
    : m_from(from)
    , m_control((from + to) / 2.0 + leftOf(to - from) * 2.0 * bulge)
    , m_to(to)
{
}

QPointF Arc::at(double t) const
{
    const double u = 1.0 - t;
    return m_from * (u * u) + m_control * (2.0 * u * t) + m_to * (t * t);
}

QPointF Arc::direction(double t) const
{
    const QPointF tangent = (m_control - m_from) * (1.0 - t) + (m_to - m_control) * t;
    const double size = length(tangent);
    return size > 0.0 ? tangent / size : QPointF(1.0, 0.0);
}

QPolygonF Arc::line(double t0, double t1, double offset) const
{
    const int steps = std::clamp(static_cast<int>(chord() * (t1 - t0) / 10.0), 6, 64);
    QPolygonF points;
    points.reserve(steps + 1);
    for (int i = 0; i <= steps; ++i) {
        const double t = t0 + (t1 - t0) * i / steps;
        points.append(at(t) + leftOf(direction(t)) * offset);
    }
    return points;
}

QPolygonF Arc::taper(double t0, double t1, double sourceWidth, double targetWidth) const
{
    const int steps = std::clamp(static_cast<int>(chord() * (t1 - t0) / 10.0), 6, 64);
    QPolygonF left;
    QPolygonF right;
    for (int i = 0; i <= steps; ++i) {
        const double t = t0 + (t1 - t0) * i / steps;
        const double half = (sourceWidth + (targetWidth - sourceWidth) * t) / 2.0;
        const QPointF aside = leftOf(direction(t)) * half;
        left.append(at(t) + aside);
        right.append(at(t) - aside);
    }
    std::reverse(right.begin(), right.end());
    return left + right;
}

double Arc::distanceTo(const QPointF& point) const
{
    const QPolygonF points = line(0.0, 1.0);
    double nearest = std::numeric_limits<double>::max();
    for (int i = 1; i < points.size(); ++i)
        nearest = std::min(nearest, distanceToSegment(point, points[i - 1], points[i]));
    return nearest;
}

double Arc::chord() const
{
    return length(m_to - m_from);
}

} // namespace pilothouse::ui
