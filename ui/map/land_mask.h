#pragma once

#include <QImage>
#include <QRectF>

#include <cstdint>
#include <vector>

namespace pilothouse::ui {

/// Where on the screen there is land, coarsely: so that labels can keep clear of the coast. Any
/// rectangle is answered in constant time (a summed-area table).
class LandMask
{
public:
    /// Nothing but water.
    LandMask() = default;

    /// `image`: one byte per cell, 0 is water; `cellPixels`: side of a cell on screen.
    LandMask(const QImage& image, int cellPixels);

    /// Share of a rectangle (screen pixels) that is land, 0 to 1; outside the mask is water.
    [[nodiscard]] double landShare(const QRectF& rectangle) const;

private:
    [[nodiscard]] std::uint32_t sum(int column, int row) const;

    int m_columns = 0;
    int m_rows = 0;
    int m_cellPixels = 1;
    std::vector<std::uint32_t> m_sums; ///< (columns + 1) x (rows + 1).
};

} // namespace pilothouse::ui
