#include "ui/theme/glyph_ink.h"

#include <QHash>
#include <QPainterPath>

namespace pilothouse::ui {
namespace {

/// The outline of a letter 100 pixels high, its ink centred. Kept: a sign that blinks would have
/// its font looked up and its outline traced four times a second, all night.
const QPainterPath& outlineOf(const QString& letter)
{
    static QHash<QString, QPainterPath> outlines; // Of the thread that paints.
    const auto known = outlines.constFind(letter);
    if (known != outlines.constEnd())
        return *known;
    QFont font(QStringLiteral("IBM Plex Sans"));
    font.setPixelSize(100);
    font.setWeight(QFont::DemiBold);
    QPainterPath path;
    path.addText(0, 0, font, letter);
    path.translate(-path.boundingRect().center());
    return *outlines.insert(letter, path);
}

} // namespace

void drawLetter(QPainter& painter, QPointF centre, const QString& letter, double height,
                const QColor& color)
{
    const QPainterPath& outline = outlineOf(letter);
    if (outline.isEmpty())
        return;
    // Digits and capitals share one height; the ink of "2" overshoots it a little.
    const double scale = height / 69.0;
    QTransform transform;
    transform.translate(centre.x(), centre.y());
    transform.scale(scale, scale);
    painter.fillPath(transform.map(outline), color);
}

} // namespace pilothouse::ui
