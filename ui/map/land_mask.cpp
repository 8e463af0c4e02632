#include "ui/map/land_mask.h"

#include "models/core/assert.h"

#include <algorithm>
#include <cmath>

namespace pilothouse::ui {

LandMask::LandMask(const QImage& image, int cellPixels)
    : m_columns(image.width())
    , m_rows(image.height())
    , m_cellPixels(cellPixels)
{
    PH_ASSERT(image.depth() == 8);
    PH_ASSERT(cellPixels > 0);
    const std::size_t stride = static_cast<std::size_t>(m_columns) + 1;
    m_sums.assign(stride * (static_cast<std::size_t>(m_rows) + 1), 0);
    for (int row = 0; row < m_rows; ++row) {
        const uchar* line = image.constScanLine(row);
        std::uint32_t inRow = 0;
        for (int column = 0; column < m_columns; ++column) {
            inRow += line[column] > 127 ? 1 : 0;
            const std::size_t above = static_cast<std::size_t>(row) * stride;
            const std::size_t next = static_cast<std::size_t>(column) + 1;
            m_sums[above + stride + next] = m_sums[above + next] + inRow;
        }
    }
}

std::uint32_t LandMask::sum(int column, int row) const
{
    return m_sums[static_cast<std::size_t>(row) * (static_cast<std::size_t>(m_columns) + 1) +
                  static_cast<std::size_t>(column)];
}

double LandMask::landShare(const QRectF& rectangle) const
{
    if (m_sums.empty())
        return 0.0;
    const auto cell = [this](double pixels, int limit) {
        return std::clamp(static_cast<int>(std::floor(pixels / m_cellPixels)), 0, limit);
    };
    const int left = cell(rectangle.left(), m_columns);
    const int top = cell(rectangle.top(), m_rows);
    const int right = std::min(cell(rectangle.right(), m_columns) + 1, m_columns);
    const int bottom = std::min(cell(rectangle.bottom(), m_rows) + 1, m_rows);
    if (left >= right || top >= bottom)
        return 0.0;
    const std::uint32_t land =
        sum(right, bottom) + sum(left, top) - sum(right, top) - sum(left, bottom);
    return static_cast<double>(land) / ((right - left) * (bottom - top));
}

} // namespace pilothouse::ui
