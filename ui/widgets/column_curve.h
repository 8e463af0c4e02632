#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QSizeF>

#include <vector>

namespace pilothouse::ui {

/// A thin line over time, drawn as one upright stroke for each column of the screen. A path of 600
/// noisy samples takes QPainter 11 ms, because it joins and intersects what is narrower than a
/// pixel; this takes 0.1 ms (measured), and a console paints such lines all day.
class ColumnCurve
{
public:
    static constexpr double width = 1.25; ///< Of the line, in pixels of the widget.

    /// `size` in pixels of the widget, `ratio` of the screen's to those.
    ColumnCurve(const QSizeF& size, qreal ratio);

    /// Goes on with the line to that point, in pixels of the widget; x never falls. The first point
    /// after a gap stands alone until another follows.
    void lineTo(const QPointF& point);

    /// Ends the line here; what follows is not joined to it.
    void interrupt() { m_isBegun = false; }

    /// The picture, at the screen's resolution, see-through where no line is.
    [[nodiscard]] QImage drawn(const QColor& color) const;

private:
    /// How far the line reaches in one column, downwards; empty while `top` > `bottom`.
    struct Stroke
    {
        double top = 1.0;
        double bottom = 0.0;

        [[nodiscard]] bool isEmpty() const { return top > bottom; }
        void reach(double y);
    };

    void mark(int column, double y);

    QSize m_size; ///< In pixels of the screen.
    qreal m_ratio;
    std::vector<Stroke> m_strokes;
    QPointF m_last;
    bool m_isBegun = false;
};

} // namespace pilothouse::ui
