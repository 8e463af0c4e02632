#include "ui/map/layers.h"

#include <QPainterPath>

namespace pilothouse::ui {

namespace {

constexpr double chevronAt = 0.55;
constexpr double doubleGap = 2.5;   // Half the distance between the lines of a synchronous link.
constexpr double brokenStop = 0.44; // Where the line ends; the cross stands alone at 0.5.
constexpr double brokenResume = 0.56;

QColor lineColor(const LinkMark& link, const Colors& colors)
{
    QColor color = link.isEmphasised ? colors.text : colors.normalGlyph;
    if (link.isQuiet)
        color.setAlphaF(0.42F);
    return color;
}

QColor markColor(const LinkMark& link, const Colors& colors)
{
    return link.severity == Severity::Normal || link.severity == Severity::Advisory
               ? lineColor(link, colors)
               : colors.severity(link.severity);
}

/// Strokes with a halo in the ground's colour, so that the mark stands off whatever it crosses.
void strokeWithHalo(QPainter& painter, const QPainterPath& path, const QPen& pen,
                    const QColor& halo)
{
    QPen around(halo, pen.widthF() + 3.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.strokePath(path, around);
    painter.strokePath(path, pen);
}

void paintChevron(QPainter& painter, const LinkMark& link, const Colors& colors)
{
    const QPointF tip = link.arc.at(chevronAt);
    const QPointF along = link.arc.direction(chevronAt);
    const QPointF aside(along.y(), -along.x());
    QPainterPath path(tip - along * 8.0 + aside * 6.0);
    path.lineTo(tip);
    path.lineTo(tip - along * 8.0 - aside * 6.0);
    if (link.isQuiet) {
        painter.strokePath(path, QPen(lineColor(link, colors), 1.4));
        return;
    }
    const QPen pen(markColor(link, colors), 2.0, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin);
    strokeWithHalo(painter, path, pen, colors.sea);
}

void fillTaper(QPainter& painter, const LinkMark& link, double end, const Colors& colors)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(lineColor(link, colors));
    if (!link.isDouble) {
        painter.drawPolygon(link.arc.taper(link.from, end, link.sourceWidth, 1.0));
        return;
    }
    painter.setPen(QPen(lineColor(link, colors), 1.4));
    painter.setBrush(Qt::NoBrush);
    for (const double side : {-doubleGap, doubleGap})
        painter.drawPolyline(link.arc.line(link.from, end, side));
}

void paintStreaming(QPainter& painter, const LinkMark& link, const Colors& colors)
{
    fillTaper(painter, link, link.to, colors);
    paintChevron(painter, link, colors);
}

/// Ends in a bar across the line, like a buffer at the end of a track; then the cross; then only a
/// hairline, which says where it led.
void paintBroken(QPainter& painter, const LinkMark& link, const Colors& colors)
{
    fillTaper(painter, link, brokenStop, colors);
    const QPointF stop = link.arc.at(brokenStop);
    const QPointF along = link.arc.direction(brokenStop);
    const QPointF aside(along.y(), -along.x());
    painter.setPen(QPen(lineColor(link, colors), 3.0, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(stop + aside * 7.0, stop - aside * 7.0);
    QPen ghost(colors.controlBorder, 1.0, Qt::CustomDashLine);
    ghost.setDashPattern({1.0, 5.0});
    painter.setPen(ghost);
    painter.drawPolyline(link.arc.line(brokenResume, link.to));
    const QPointF middle = link.arc.at(0.5);
    QPainterPath cross(middle + QPointF(-6.0, -6.0));
    cross.lineTo(middle + QPointF(6.0, 6.0));
    cross.moveTo(middle + QPointF(6.0, -6.0));
    cross.lineTo(middle + QPointF(-6.0, 6.0));
    const QPen pen(markColor(link, colors), 3.0, Qt::SolidLine, Qt::FlatCap);
    if (colors.hasOutlinedFills)
        strokeWithHalo(painter, cross, QPen(colors.outline, 5.0), colors.sea);
    strokeWithHalo(painter, cross, pen, colors.hasOutlinedFills ? colors.outline : colors.sea);
}

void paintDashed(QPainter& painter, const LinkMark& link, const QList<qreal>& pattern,
                 const Colors& colors)
{
    QPen pen(lineColor(link, colors), 2.0, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern(pattern);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (!link.isDouble) {
        painter.drawPolyline(link.arc.line(link.from, link.to));
        return;
    }
    for (const double side : {-doubleGap, doubleGap})
        painter.drawPolyline(link.arc.line(link.from, link.to, side));
}

void paintLine(QPainter& painter, const LinkMark& link, const Colors& colors)
{
    switch (link.line) {
    case LinkLine::Taper:
        return paintStreaming(painter, link, colors);
    case LinkLine::Broken:
        return paintBroken(painter, link, colors);
    case LinkLine::Dashed:
        return paintDashed(painter, link, {5.0, 4.0}, colors);
    case LinkLine::Dotted:
        return paintDashed(painter, link, {1.0, 3.0}, colors);
    }
}

void paintQuestionMark(QPainter& painter, const LinkMark& link, const Theme& theme)
{
    const Colors& colors = theme.colors();
    QRectF plate(0.0, 0.0, 18.0, 18.0);
    plate.moveCenter(link.arc.at(0.5));
    painter.setPen(QPen(colors.unknown, 1.5));
    painter.setBrush(colors.panel);
    painter.drawEllipse(plate);
    painter.setPen(colors.text);
    painter.setFont(theme.font(Type::TableValue));
    painter.drawText(plate, Qt::AlignCenter, QStringLiteral("?"));
}

void paintBadge(QPainter& painter, const LinkMark& link, const Theme& theme)
{
    const Colors& colors = theme.colors();
    painter.setPen(QPen(link.isEmphasised ? colors.controlBorder : colors.landLine, 1.0));
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(link.badgeRect.adjusted(0.5, 0.5, -0.5, -0.5), 3.0, 3.0);
    QRectF inside = link.badgeRect.adjusted(8.0, 0.0, -8.0, 0.0);
    if (link.severity != Severity::Normal) {
        GlyphSpec glyph;
        glyph.severity = link.severity;
        glyph.quality = Quality::Live;
        QRectF box(inside.left(), inside.center().y() - 7.0, 14.0, 14.0);
        drawGlyph(painter, box, glyph, colors);
        inside.setLeft(box.right() + 4.0);
    }
    QFont font = theme.font(Type::Body);
    font.setItalic(link.line == LinkLine::Dashed);
    painter.setFont(font);
    painter.setPen(link.line == LinkLine::Dashed ? colors.text2 : colors.text);
    painter.drawText(inside, Qt::AlignCenter, link.badge);
}

void paintHairlines(QPainter& painter, const std::vector<LinkMark>& links, const Colors& colors)
{
    QColor hairline = colors.normalGlyph;
    hairline.setAlphaF(0.12F);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const LinkMark& link : links) {
        if (!link.isBulk)
            continue;
        const Qt::PenStyle style = link.line == LinkLine::Taper    ? Qt::SolidLine
                                   : link.line == LinkLine::Dashed ? Qt::DashLine
                                                                   : Qt::DotLine;
        painter.setPen(QPen(hairline, 0.0, style));
        painter.drawPolyline(link.arc.line(0.0, 1.0));
    }
}

} // namespace

void paintLines(QPainter& painter, const std::vector<LinkMark>& links, const Colors& colors)
{
    paintHairlines(painter, links, colors);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LinkMark& link : links)
        if (!link.isBulk)
            paintLine(painter, link, colors);
}

void paintBadges(QPainter& painter, const std::vector<LinkMark>& links, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LinkMark& link : links)
        if (!link.isBulk && link.line == LinkLine::Dotted)
            paintQuestionMark(painter, link, theme);
    for (const LinkMark& link : links)
        if (!link.badgeRect.isEmpty())
            paintBadge(painter, link, theme);
}

} // namespace pilothouse::ui
