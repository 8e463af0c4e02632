#pragma once

#include "ui/map/land_mask.h"

#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <optional>
#include <vector>

namespace pilothouse::ui {

/// Puts labels where they cover nothing: greedily, in the order in which they are asked for. What
/// is placed is blocked for what follows.
class Placer
{
public:
    /// `area`: what is visible. `land` must outlive this.
    Placer(const QRectF& area, const LandMask& land);

    /// Nothing may be placed here.
    void block(const QRectF& rectangle);

    /// Better not on these points: the course of a link, `owner`.
    void avoid(const std::vector<QPointF>& points, const void* owner);

    struct Request
    {
        const std::vector<QRectF>& candidates; ///< Nicest first.
        /// Kept while it is free, so that labels do not jump when a value changes.
        std::optional<std::size_t> previous;
        const void* owner = nullptr; ///< May stand on its own link.
    };

    /// The candidate to take, or nothing when each one is blocked.
    [[nodiscard]] std::optional<std::size_t> place(const Request& request);

private:
    [[nodiscard]] bool isFree(const QRectF& rectangle) const;
    [[nodiscard]] double cost(const QRectF& rectangle, const void* owner) const;

    struct AvoidedPoint
    {
        QPointF at;
        const void* owner;
    };

    QRectF m_area;
    const LandMask& m_land;
    std::vector<QRectF> m_blocked;
    std::vector<AvoidedPoint> m_avoided;
};

/// Where a label of this size may stand around a glyph, nicest first: right, left, then the
/// corners, below and above, then the same a step farther away.
[[nodiscard]] std::vector<QRectF> candidatesAround(const QRectF& glyph, const QSizeF& label);

} // namespace pilothouse::ui
