#include "ui/theme/glyphs.h"

#include "ui/theme/glyph_ink.h"
#include "ui/theme/step_glyphs.h"
#include "ui/theme/words.h"

#include <QPainterPath>

#include <array>

namespace pilothouse::ui {
namespace {

// All lengths below are in a square of 20 units around the origin.
constexpr double designSize = 20.0;
constexpr double stroke = 2.0;
constexpr double ringRadius = 13.0;

/// Which drawing a spec asks for: the first that applies, from the strongest.
enum class Shape
{
    Step,
    NotDeployed,
    Maintenance,
    Alarm,
    SourceError,
    Unknown,
    Normal
};

Shape shapeOf(const GlyphSpec& spec)
{
    // A known alarm of high priority outranks doubt: somebody must act on it.
    const bool mustAct = spec.severity >= Severity::High;
    if (spec.step)
        return *spec.step == StepLook::InDoubt ? Shape::Unknown : Shape::Step;
    if (spec.isNotDeployed)
        return Shape::NotDeployed;
    if (spec.isMaintenance)
        return Shape::Maintenance;
    if (!mustAct && spec.quality == Quality::Error)
        return Shape::SourceError;
    if (!mustAct && spec.quality == Quality::Unknown)
        return Shape::Unknown;
    return spec.severity == Severity::Normal ? Shape::Normal : Shape::Alarm;
}

QPainterPath triangle(bool pointsUp)
{
    const double s = pointsUp ? 1.0 : -1.0;
    QPolygonF corners{{0, -9.0 * s}, {9.5, 8.0 * s}, {-9.5, 8.0 * s}};
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath diamond()
{
    QPainterPath path;
    path.addPolygon(QPolygonF{{0, -9.5}, {9.5, 0}, {0, 9.5}, {-9.5, 0}});
    path.closeSubpath();
    return path;
}

QPainterPath circle(double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(0, 0), radius, radius);
    return path;
}

QPainterPath alarmShape(Severity severity)
{
    QPainterPath square;
    square.addRoundedRect(QRectF(-8, -8, 16, 16), 1.5, 1.5);
    switch (severity) {
    case Severity::Normal:
        return circle(7);
    case Severity::Advisory:
        return circle(8);
    case Severity::Medium:
        return triangle(false);
    case Severity::High:
        return triangle(true);
    case Severity::Critical:
        return square;
    }
    Q_UNREACHABLE();
}

/// Where the priority's number stands: in the thick part of its shape.
QPointF numberCentre(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return {0, 2.6};
    case Severity::Medium:
        return {0, -2.6};
    case Severity::Normal:
    case Severity::Advisory:
    case Severity::Critical:
        return {0, 0};
    }
    Q_UNREACHABLE();
}

QString numberOf(Severity severity)
{
    switch (severity) {
    case Severity::Normal:
        return {};
    case Severity::Advisory:
        return QStringLiteral("4");
    case Severity::Medium:
        return QStringLiteral("3");
    case Severity::High:
        return QStringLiteral("2");
    case Severity::Critical:
        return QStringLiteral("1");
    }
    Q_UNREACHABLE();
}

void drawAlarm(QPainter& painter, const GlyphSpec& spec, const Colors& colors)
{
    const bool isStale = spec.quality == Quality::Stale;
    const bool isHollow =
        isStale || spec.isMuted || spec.isReturned || spec.severity == Severity::Advisory;
    const QPainterPath shape = alarmShape(spec.severity);
    if (isHollow) {
        // Not a state colour for the thin outline of the light theme's yellow: it would vanish.
        const QColor ink = isStale ? colors.stale : spec.isMuted ? colors.normalGlyph : colors.text;
        const bool isDashed = isStale || spec.isReturned;
        QPen pen(ink, spec.isMuted ? 1.25 : stroke, isDashed ? Qt::CustomDashLine : Qt::SolidLine);
        if (isDashed)
            pen.setDashPattern({2.0, 1.2});
        painter.strokePath(shape, pen);
    } else {
        painter.fillPath(shape, colors.severity(spec.severity));
        const bool isPale = spec.severity != Severity::Critical;
        if (colors.hasOutlinedFills && isPale)
            painter.strokePath(shape, QPen(colors.outline, 1.5));
    }
    QColor letter = isHollow ? colors.text : colors.onSeverity(spec.severity);
    if (spec.isMuted)
        letter = colors.text2;
    drawLetter(painter, numberCentre(spec.severity), numberOf(spec.severity), 9.0, letter);
}

void drawNormal(QPainter& painter, const GlyphSpec& spec, const Colors& colors)
{
    const bool isStale = spec.quality == Quality::Stale;
    QPen pen(isStale ? colors.stale : colors.normalGlyph, stroke);
    if (isStale)
        pen.setDashPattern({2.0, 1.2});
    painter.strokePath(circle(7), pen);
}

void drawDoubt(QPainter& painter, const QString& sign, const Colors& colors)
{
    const QPainterPath shape = diamond();
    painter.save();
    painter.setClipPath(shape);
    painter.setPen(QPen(colors.unknown, 1.0));
    for (double x = -24; x <= 24; x += 4)
        painter.drawLine(QPointF(x - 10, 10), QPointF(x + 10, -10));
    painter.restore();
    // The sign stands on clear ground, else the hatch eats it.
    painter.fillPath(circle(5.6), colors.panel);
    QPen pen(colors.unknown, stroke);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.strokePath(shape, pen);
    drawLetter(painter, {0, 0}, sign, 9.0, colors.unknown);
}

/// A wrench over horizontal stripes.
void drawMaintenance(QPainter& painter, const Colors& colors)
{
    painter.setPen(QPen(colors.controlBorder, 1.0));
    for (double y = -8; y <= 8; y += 4)
        painter.drawLine(QPointF(-9, y), QPointF(9, y));
    QPen handle(colors.text, 3.0);
    handle.setCapStyle(Qt::RoundCap);
    painter.setPen(handle);
    painter.drawLine(QPointF(-6, 6), QPointF(2, -2));
    painter.setPen(QPen(colors.text, 2.4));
    painter.drawArc(QRectF(0, -9, 9, 9), 100 * 16, -290 * 16);
}

void drawNotDeployed(QPainter& painter, const Colors& colors)
{
    painter.setPen(QPen(colors.normalGlyph, 1.2));
    painter.drawLine(QPointF(-4, -4), QPointF(4, 4));
    painter.drawLine(QPointF(-4, 4), QPointF(4, -4));
}

/// A clock at the lower right: this is old.
void drawClock(QPainter& painter, const Colors& colors)
{
    const QPointF centre(7.5, 7.5);
    painter.setPen(QPen(colors.stale, 1.5));
    painter.setBrush(colors.panel);
    painter.drawEllipse(centre, 4.8, 4.8);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{centre + QPointF(0, -3), centre, centre + QPointF(2.2, 0)});
}

void drawDot(QPainter& painter, const Colors& colors)
{
    painter.setPen(QPen(colors.window, 1.5));
    painter.setBrush(colors.text);
    painter.drawEllipse(QPointF(8.5, -8.5), 3.6, 3.6);
    painter.setBrush(Qt::NoBrush);
}

void drawRole(QPainter& painter, Role role, const Colors& colors)
{
    if (role == Role::Primary)
        painter.strokePath(circle(ringRadius), QPen(colors.text, stroke));
    const QRectF tab(-6.5, -ringRadius - 16, 13, 13);
    painter.setPen(QPen(colors.text2, 1.2));
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(tab, 2, 2);
    painter.setBrush(Qt::NoBrush);
    const QString letter = role == Role::Primary ? QStringLiteral("P") : QStringLiteral("S");
    drawLetter(painter, tab.center(), letter, 7.5, colors.text);
}

void drawShape(QPainter& painter, const GlyphSpec& spec, const Colors& colors)
{
    switch (shapeOf(spec)) {
    case Shape::Step:
        drawStep(painter, *spec.step, spec.stepNumber, colors);
        return;
    case Shape::NotDeployed:
        drawNotDeployed(painter, colors);
        return;
    case Shape::Maintenance:
        drawMaintenance(painter, colors);
        return;
    case Shape::Alarm:
        drawAlarm(painter, spec, colors);
        return;
    case Shape::SourceError:
        drawDoubt(painter, QStringLiteral("!"), colors);
        return;
    case Shape::Unknown:
        drawDoubt(painter, QStringLiteral("?"), colors);
        return;
    case Shape::Normal:
        drawNormal(painter, spec, colors);
        return;
    }
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Normal:
        return {};
    case Severity::Advisory:
        return GlyphWords::tr("ADV");
    case Severity::Medium:
        return GlyphWords::tr("MED");
    case Severity::High:
        return GlyphWords::tr("HIGH");
    case Severity::Critical:
        return GlyphWords::tr("CRIT");
    }
    Q_UNREACHABLE();
}

} // namespace

void drawGlyph(QPainter& painter, const QRectF& box, const GlyphSpec& spec, const Colors& colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    painter.scale(box.width() / designSize, box.height() / designSize);
    painter.setBrush(Qt::NoBrush);
    if (spec.role)
        drawRole(painter, *spec.role, colors);
    drawShape(painter, spec, colors);
    if (spec.quality == Quality::Stale && !spec.isMaintenance && !spec.isNotDeployed)
        drawClock(painter, colors);
    if (spec.isUnacknowledged)
        drawDot(painter, colors);
    if (spec.isShelved)
        drawLetter(painter, {9, 8}, QStringLiteral("z"), 9.0, colors.text);
    painter.restore();
}

QRectF glyphBounds(const QRectF& box, const GlyphSpec& spec)
{
    const double unit = box.width() / designSize;
    const double margin = 4.0 * unit;
    QRectF bounds = box.adjusted(-margin, -margin, margin, margin);
    if (spec.role)
        bounds.setTop(box.center().y() - (ringRadius + 18) * unit);
    if (spec.role == Role::Primary)
        bounds.setBottom(box.center().y() + (ringRadius + 2) * unit);
    return bounds;
}

QString glyphWord(const GlyphSpec& spec)
{
    switch (shapeOf(spec)) {
    case Shape::Step:
        return {}; // A step's word carries its time; it comes with the step.
    case Shape::NotDeployed:
        return GlyphWords::tr("NOT DEPLOYED");
    case Shape::Maintenance:
        return GlyphWords::tr("MAINT");
    case Shape::SourceError:
        return GlyphWords::tr("NO PROBE");
    case Shape::Unknown:
        return GlyphWords::tr("UNKNOWN");
    case Shape::Normal:
        return spec.quality == Quality::Stale ? GlyphWords::tr("STALE") : QString();
    case Shape::Alarm:
        break;
    }
    if (spec.isShelved)
        return GlyphWords::tr("SHELVED");
    if (spec.isReturned)
        return GlyphWords::tr("RTN");
    return severityWord(spec.severity);
}

} // namespace pilothouse::ui
