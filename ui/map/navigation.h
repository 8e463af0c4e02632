#pragma once

#include <QPointF>

#include <cstddef>
#include <optional>
#include <vector>

namespace pilothouse::ui {

enum class Direction
{
    Left,
    Right,
    Up,
    Down
};

/// Index of the point to go to from `points[from]`: the nearest in that direction, where a point
/// off the axis counts as farther away, and what lies within 60 degrees goes first. Empty when
/// nothing lies within 80 degrees of it.
[[nodiscard]] std::optional<std::size_t> nearestInDirection(const std::vector<QPointF>& points,
                                                            std::size_t from, Direction direction);

} // namespace pilothouse::ui
