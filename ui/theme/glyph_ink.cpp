#include "ui/theme/glyph_ink.h"

#include <QPainterPath>

namespace pilothouse::ui {

void drawLetter(QPainter& painter, QPointF centre, const QString& letter, double height,
                const QColor& color)
{
    QFont font(QStringLiteral("IBM Plex Sans"));
    font.setPixelSize(100);
    font.setWeight(QFont::DemiBold);
    QPainterPath path;
    path.addText(0, 0, font, letter);
    const QRectF ink = path.boundingRect();
    if (ink.isEmpty())
        return;
    // Digits and capitals share one height; the ink of "2" overshoots it a little.
    const double scale = height / 69.0;
    QTransform transform;
    transform.translate(centre.x(), centre.y());
    transform.scale(scale, scale);
    transform.translate(-ink.center().x(), -ink.center().y());
    painter.fillPath(transform.map(path), color);
}

} // namespace pilothouse::ui
