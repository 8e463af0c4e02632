#include "ui/map/layers.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace pilothouse::ui {

namespace {

QFont wordFont(const Theme& theme)
{
    QFont font = theme.font(Type::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// A thin line from a label that had to stand far away to its glyph.
void paintLeader(QPainter& painter, const RegionMark& region, const Colors& colors)
{
    constexpr double farAway = 10.0;
    const QRectF& label = region.labelRect;
    const QPointF nearest(std::clamp(region.at.x(), label.left(), label.right()),
                          std::clamp(region.at.y(), label.top(), label.bottom()));
    QLineF leader(region.at, nearest);
    const double radius = region.glyphSize * 0.5;
    const QRectF glyph = region.glyphRect();
    if (glyph.adjusted(-farAway, -farAway, farAway, farAway).intersects(label) ||
        leader.length() <= radius)
        return;
    leader.setP1(leader.pointAt(radius / leader.length()));
    painter.setPen(QPen(colors.controlBorder, 1.0));
    painter.drawLine(leader);
}

/// The state's word in a small frame beside the name.
void paintWord(QPainter& painter, const QRectF& frame, const QString& word, const Theme& theme)
{
    painter.setPen(QPen(theme.colors().controlBorder, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.adjusted(0.5, 1.5, -0.5, -1.5), 2.0, 2.0);
    painter.setFont(wordFont(theme));
    painter.setPen(theme.colors().text);
    painter.drawText(frame, Qt::AlignCenter, word);
}

void paintTitle(QPainter& painter, const RegionMark& region, QRectF line, bool isRightAligned,
                const Theme& theme)
{
    if (region.isAbnormal()) {
        const double name =
            QFontMetricsF(theme.font(Type::TableValue)).horizontalAdvance(region.name);
        const double word = QFontMetricsF(wordFont(theme)).horizontalAdvance(region.word) + 10.0;
        const double start = isRightAligned ? line.right() - name - word - 6.0 : line.left();
        paintWord(painter, QRectF(start + name + 6.0, line.top(), word, line.height()), region.word,
                  theme);
        line = QRectF(start, line.top(), name, line.height());
    }
    painter.setFont(theme.font(Type::TableValue));
    painter.setPen(theme.colors().text);
    const Qt::Alignment side = isRightAligned ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(line, side | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     region.name);
}

void paintLabel(QPainter& painter, const RegionMark& region, const Theme& theme)
{
    const Colors& colors = theme.colors();
    QColor plate = region.isSelected ? colors.selection : colors.panel;
    plate.setAlphaF(region.isSelected ? 1.0F : 0.82F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate);
    painter.drawRoundedRect(region.labelRect, 3.0, 3.0);
    const QRectF inside = region.labelRect.adjusted(4.0, 2.0, -4.0, -2.0);
    const bool isLeftOfGlyph = region.labelRect.right() < region.at.x();
    const bool hasHeadline = !region.headline.isEmpty();
    const double height = hasHeadline ? inside.height() / 2.0 : inside.height();
    paintTitle(painter, region, QRectF(inside.topLeft(), QSizeF(inside.width(), height)),
               isLeftOfGlyph, theme);
    if (!hasHeadline)
        return;
    QFont font = theme.font(Type::Body);
    font.setItalic(region.glyph.quality == Quality::Stale);
    painter.setFont(font);
    const bool isUrgent = region.isSelected || region.glyph.severity > Severity::Advisory;
    painter.setPen(isUrgent ? colors.text : colors.text2);
    const QRectF second(inside.left(), inside.top() + height, inside.width(), height);
    const Qt::Alignment side = isLeftOfGlyph ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(second, side | Qt::AlignVCenter | Qt::TextSingleLine, region.headline);
}

void paintHatch(QPainter& painter, const QSizeF& size, const Colors& colors)
{
    constexpr double step = 14.0;
    QColor line = colors.text2;
    line.setAlphaF(0.22F);
    painter.setPen(QPen(line, 1.5));
    const double extent = size.width() + size.height();
    for (double x = 0.0; x < extent; x += step)
        painter.drawLine(QPointF(x, 0.0), QPointF(x - size.height(), size.height()));
}

} // namespace

void paintLabels(QPainter& painter, const MapScene& scene, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RegionMark& region : scene.regions)
        if (!region.labelRect.isEmpty())
            paintLeader(painter, region, theme.colors());
    for (const RegionMark& region : scene.regions)
        if (!region.labelRect.isEmpty())
            paintLabel(painter, region, theme);
}

void paintNotice(QPainter& painter, const MapScene& scene, const QSizeF& size, const Theme& theme)
{
    if (!scene.isHatched)
        return;
    const Colors& colors = theme.colors();
    painter.setRenderHint(QPainter::Antialiasing);
    paintHatch(painter, size, colors);
    painter.setFont(theme.font(Type::Section));
    QRectF plate = QFontMetricsF(painter.font()).boundingRect(scene.notice);
    plate.adjust(-16.0, -10.0, 16.0, 10.0);
    plate.moveCenter({size.width() / 2.0, scene.regions.empty() ? size.height() / 2.0 : 40.0});
    painter.setPen(QPen(colors.controlBorder, 1.0));
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(plate, 4.0, 4.0);
    painter.setPen(colors.text);
    painter.drawText(plate, Qt::AlignCenter, scene.notice);
}

LabelMetrics labelMetrics(const Theme& theme)
{
    const QFontMetricsF name(theme.font(Type::TableValue));
    const QFontMetricsF headline(theme.font(Type::Body));
    LabelMetrics metrics;
    metrics.nameWidth = [name](const QString& text) { return name.horizontalAdvance(text); };
    metrics.headlineWidth = [headline](const QString& text) {
        return headline.horizontalAdvance(text);
    };
    const QFontMetricsF word(wordFont(theme));
    metrics.wordWidth = [word](const QString& text) { return word.horizontalAdvance(text); };
    metrics.glyphSize = theme.scaled(metrics.glyphSize);
    metrics.lineHeight = std::ceil(std::max(name.height(), headline.height()));
    return metrics;
}

} // namespace pilothouse::ui
