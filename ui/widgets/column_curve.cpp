#include "ui/widgets/column_curve.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pilothouse::ui {
namespace {

/// How much of the pixel row from `row` to `row` + 1 lies between two heights, 0 to 1.
double coverage(int row, double top, double bottom)
{
    return std::clamp(std::min(bottom, row + 1.0) - std::max(top, row + 0.0), 0.0, 1.0);
}

} // namespace

void ColumnCurve::Stroke::reach(double y)
{
    const bool isFirst = isEmpty();
    top = isFirst ? y : std::min(top, y);
    bottom = isFirst ? y : std::max(bottom, y);
}

ColumnCurve::ColumnCurve(const QSizeF& size, qreal ratio)
    : m_size((size * ratio).toSize())
    , m_ratio(ratio)
    , m_strokes(static_cast<std::size_t>(std::max(0, m_size.width())))
{
}

void ColumnCurve::lineTo(const QPointF& point)
{
    const QPointF to = point * m_ratio;
    const QPointF from = std::exchange(m_last, to);
    const auto end = static_cast<int>(std::floor(to.x()));
    if (!std::exchange(m_isBegun, true))
        return mark(end, to.y());
    if (to.x() <= from.x()) {
        mark(end, from.y());
        return mark(end, to.y());
    }
    // In each column that it passes: where it comes in, and where it leaves.
    const double slope = (to.y() - from.y()) / (to.x() - from.x());
    for (auto column = static_cast<int>(std::floor(from.x())); column <= end; ++column) {
        const double enters = std::max(from.x(), column + 0.0);
        const double leaves = std::min(to.x(), column + 1.0);
        mark(column, from.y() + (enters - from.x()) * slope);
        mark(column, from.y() + (leaves - from.x()) * slope);
    }
}

void ColumnCurve::mark(int column, double y)
{
    if (column >= 0 && column < m_size.width())
        m_strokes[static_cast<std::size_t>(column)].reach(y);
}

QImage ColumnCurve::drawn(const QColor& color) const
{
    QImage picture(m_size, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(m_ratio);
    picture.fill(Qt::transparent);
    const double half = width * m_ratio / 2.0;
    const QRgb ink = color.rgba();
    for (int column = 0; column < m_size.width(); ++column) {
        const Stroke& stroke = m_strokes[static_cast<std::size_t>(column)];
        if (stroke.isEmpty())
            continue;
        const double top = stroke.top - half;
        const double bottom = stroke.bottom + half;
        const int last = std::min(m_size.height(), static_cast<int>(std::ceil(bottom)));
        for (int row = std::max(0, static_cast<int>(std::floor(top))); row < last; ++row) {
            const auto alpha =
                static_cast<int>(std::lround(coverage(row, top, bottom) * qAlpha(ink)));
            reinterpret_cast<QRgb*>(picture.scanLine(row))[column] =
                qPremultiply(qRgba(qRed(ink), qGreen(ink), qBlue(ink), alpha));
        }
    }
    return picture;
}

} // namespace pilothouse::ui
