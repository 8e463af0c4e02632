#pragma once

#include <QColor>
#include <QPainter>

namespace pilothouse::ui {

/// Letters as a path, centred on `centre` by their ink, so that they sit still at every scale.
void drawLetter(QPainter& painter, QPointF centre, const QString& letter, double height,
                const QColor& color);

} // namespace pilothouse::ui
