#include "ui/map/navigation.h"

#include "models/core/assert.h"

#include <cmath>
#include <limits>

namespace pilothouse::ui {

namespace {

/// What lies within 60 degrees of the direction is meant first, what lies within 80 only when
/// nothing else is there; beyond, a point lies beside.
constexpr double tangentOf60 = 1.732;
constexpr double tangentOf80 = 5.671;
/// How much a pixel off the axis counts against one along it.
constexpr double asideWeight = 2.0;

QPointF unit(Direction direction)
{
    switch (direction) {
    case Direction::Left:
        return {-1.0, 0.0};
    case Direction::Right:
        return {1.0, 0.0};
    case Direction::Up:
        return {0.0, -1.0};
    case Direction::Down:
        return {0.0, 1.0};
    }
    return {};
}

std::optional<std::size_t> nearestWithin(const std::vector<QPointF>& points, std::size_t from,
                                         const QPointF& axis, double steepest)
{
    const QPointF across(-axis.y(), axis.x());
    std::optional<std::size_t> best;
    double bestCost = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF way = points[i] - points[from];
        const double along = QPointF::dotProduct(way, axis);
        const double aside = std::abs(QPointF::dotProduct(way, across));
        if (i == from || along <= 0.0 || aside > along * steepest)
            continue;
        const double cost = along + asideWeight * aside;
        if (cost < bestCost) {
            best = i;
            bestCost = cost;
        }
    }
    return best;
}

} // namespace

std::optional<std::size_t> nearestInDirection(const std::vector<QPointF>& points, std::size_t from,
                                              Direction direction)
{
    PH_ASSERT(from < points.size());
    const QPointF axis = unit(direction);
    const auto ahead = nearestWithin(points, from, axis, tangentOf60);
    return ahead ? ahead : nearestWithin(points, from, axis, tangentOf80);
}

} // namespace pilothouse::ui
