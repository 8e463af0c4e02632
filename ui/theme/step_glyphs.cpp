#include "ui/theme/step_glyphs.h"

#include "ui/theme/glyph_ink.h"

#include <QPainterPath>

namespace pilothouse::ui {
namespace {

QPen roundPen(const QColor& color, double width)
{
    QPen pen(color, width);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void drawWaiting(QPainter& painter, int number, const Colors& colors)
{
    painter.setPen(QPen(colors.controlBorder, 1.0));
    painter.drawEllipse(QPointF(0, 0), 9.0, 9.0);
    drawLetter(painter, {0, 0}, QString::number(number), 7.0, colors.text2);
}

void drawRunning(QPainter& painter, const Colors& colors)
{
    painter.setPen(QPen(colors.text, 2.4));
    painter.drawEllipse(QPointF(0, 0), 8.4, 8.4);
    QPainterPath arrow;
    arrow.addPolygon(QPolygonF{{-2.8, -4.4}, {4.6, 0.0}, {-2.8, 4.4}});
    arrow.closeSubpath();
    painter.fillPath(arrow, colors.text);
}

/// A raised hand: four fingers, a palm, a thumb.
void drawYourTurn(QPainter& painter, const Colors& colors)
{
    QPainterPath square;
    square.addRoundedRect(QRectF(-9, -9, 18, 18), 2.0, 2.0);
    painter.fillPath(square, colors.text);
    const QColor& ink = colors.panel;
    painter.setPen(roundPen(ink, 2.0));
    const double tops[] = {-4.2, -6.0, -6.0, -4.4};
    for (int finger = 0; finger < 4; ++finger)
        painter.drawLine(QPointF(-2.6 + 2.4 * finger, tops[finger]),
                         QPointF(-2.6 + 2.4 * finger, 1.0));
    painter.drawLine(QPointF(-5.4, 0.6), QPointF(-2.6, 4.0));
    QPainterPath palm;
    palm.addRoundedRect(QRectF(-3.6, -0.6, 9.2, 7.2), 2.6, 2.6);
    painter.fillPath(palm, ink);
}

void drawTick(QPainter& painter, const QColor& color, double width)
{
    painter.setPen(roundPen(color, width));
    painter.drawPolyline(QPolygonF{{-6.2, 0.4}, {-1.8, 5.0}, {6.4, -4.8}});
}

/// Found done: a tick that stands on what was there already.
void drawFound(QPainter& painter, const Colors& colors)
{
    painter.save();
    painter.translate(0, -1.6);
    drawTick(painter, colors.normalGlyph, 1.8);
    painter.restore();
    painter.setPen(roundPen(colors.normalGlyph, 1.4));
    painter.drawLine(QPointF(-7, 7.6), QPointF(7, 7.6));
}

/// An arrow that jumps over something.
void drawSkip(QPainter& painter, const Colors& colors)
{
    painter.setPen(roundPen(colors.normalGlyph, 1.6));
    painter.drawArc(QRectF(-7, -4, 14, 14), 20 * 16, 140 * 16);
    painter.drawPolyline(QPolygonF{{2.6, 0.4}, {6.8, 1.0}, {7.4, -3.2}});
    painter.drawPoint(QPointF(0, 5.0));
}

/// An arrow that comes back.
void drawBack(QPainter& painter, const QColor& color)
{
    painter.setPen(roundPen(color, 2.0));
    QPainterPath path;
    path.moveTo(-6.4, -2.6);
    path.lineTo(2.4, -2.6);
    path.arcTo(QRectF(-2.2, -2.6, 9.2, 9.2), 90, -180);
    path.lineTo(-2.0, 6.6);
    painter.strokePath(path, painter.pen());
    painter.drawPolyline(QPolygonF{{-2.8, -6.2}, {-6.6, -2.6}, {-2.8, 1.0}});
}

void fillSquare(QPainter& painter, const Colors& colors)
{
    QPainterPath square;
    square.addRoundedRect(QRectF(-8, -8, 16, 16), 1.5, 1.5);
    painter.fillPath(square, colors.critical);
}

void drawFailed(QPainter& painter, const Colors& colors)
{
    fillSquare(painter, colors);
    painter.setPen(roundPen(colors.onFill, 2.4));
    painter.drawLine(QPointF(-3.6, -3.6), QPointF(3.6, 3.6));
    painter.drawLine(QPointF(-3.6, 3.6), QPointF(3.6, -3.6));
}

} // namespace

void drawStep(QPainter& painter, StepLook look, int number, const Colors& colors)
{
    switch (look) {
    case StepLook::Waiting:
        return drawWaiting(painter, number, colors);
    case StepLook::Running:
        return drawRunning(painter, colors);
    case StepLook::YourTurn:
        return drawYourTurn(painter, colors);
    case StepLook::Succeeded:
        return drawTick(painter, colors.text, 2.4);
    case StepLook::AlreadyDone:
        return drawFound(painter, colors);
    case StepLook::NotNeeded:
        return drawSkip(painter, colors);
    case StepLook::Failed:
        return drawFailed(painter, colors);
    case StepLook::InDoubt:
        return;
    case StepLook::RolledBack:
        return drawBack(painter, colors.text);
    case StepLook::RollBackFailed:
        fillSquare(painter, colors);
        painter.save();
        painter.scale(0.7, 0.7);
        drawBack(painter, colors.onFill);
        painter.restore();
        return;
    }
}

} // namespace pilothouse::ui
