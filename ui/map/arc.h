#pragma once

#include <QPointF>
#include <QPolygonF>

namespace pilothouse::ui {

/// The quadratic arc of one direction of replication. It bulges by 18 % of the chord to the left
/// of the direction, so the arcs of A to B and of B to A never lie on each other.
class Arc
{
public:
    static constexpr double bulge = 0.18;

    Arc() = default;
    Arc(const QPointF& from, const QPointF& to);

    /// Point at `t`, 0 at the source, 1 at the target.
    [[nodiscard]] QPointF at(double t) const;

    /// Unit vector along the direction at `t`; (1, 0) where source and target coincide.
    [[nodiscard]] QPointF direction(double t) const;

    /// The part from `t0` to `t1` as a polyline, offset to the left by `offset` pixels.
    [[nodiscard]] QPolygonF line(double t0, double t1, double offset = 0.0) const;

    /// The part from `t0` to `t1` as the outline of a taper that is `sourceWidth` wide at t = 0 and
    /// `targetWidth` at t = 1.
    [[nodiscard]] QPolygonF taper(double t0, double t1, double sourceWidth,
                                  double targetWidth) const;

    /// Distance in pixels from a point to the arc.
    [[nodiscard]] double distanceTo(const QPointF& point) const;

    /// Length of the straight line between the ends.
    [[nodiscard]] double chord() const;

    bool operator==(const Arc&) const = default;

private:
    QPointF m_from;
    QPointF m_control;
    QPointF m_to;
};

} // namespace pilothouse::ui
