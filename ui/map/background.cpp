#include "ui/map/background.h"

#include "ui/map/daylight.h"
#include "ui/map/world.h"

#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace pilothouse::ui {

namespace {

/// From this zoom on, the coarse outline would show its corners.
constexpr double fineOutlineZoom = 1.8;
constexpr std::array<double, 3> worldCopies{-360.0, 0.0, 360.0};

/// A longitude-latitude rectangle on screen; not wrapped, so copies of the world can be asked for.
QRectF onScreen(const QRectF& degrees, const Viewport& viewport)
{
    const Projection& projection = viewport.projection();
    const QPointF topLeft =
        viewport.planeToScreen({projection.xOf(degrees.left()), projection.yOf(degrees.bottom())});
    const QPointF bottomRight =
        viewport.planeToScreen({projection.xOf(degrees.right()), projection.yOf(degrees.top())});
    return {topLeft, bottomRight};
}

QPolygonF onScreen(const QPolygonF& ring, double turn, const Viewport& viewport)
{
    const Projection& projection = viewport.projection();
    QPolygonF result;
    result.reserve(ring.size());
    for (const QPointF& point : ring)
        result.append(
            viewport.planeToScreen({projection.xOf(point.x() + turn), projection.yOf(point.y())}));
    return result;
}

/// All visible land, in each copy of the world that reaches into the area.
QPainterPath landPath(const Viewport& viewport)
{
    const QRectF area(QPointF(), viewport.size());
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    const auto& rings = viewport.zoom() < fineOutlineZoom ? world().coarse : world().fine;
    for (const LandRing& ring : rings) {
        for (const double turn : worldCopies) {
            if (!onScreen(ring.bounds.translated(turn, 0.0), viewport).intersects(area))
                continue;
            path.addPolygon(onScreen(ring.points, turn, viewport));
            path.closeSubpath();
        }
    }
    return path;
}

double graticuleStep(double zoom)
{
    if (zoom < 2.0)
        return 30.0;
    return zoom < 6.0 ? 10.0 : 5.0;
}

void paintGraticule(QPainter& painter, const Viewport& viewport)
{
    const double step = graticuleStep(viewport.zoom());
    const Projection& projection = viewport.projection();
    const QSizeF size = viewport.size();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (double longitude = -540.0; longitude <= 540.0; longitude += step) {
        const double x = viewport.planeToScreen({projection.xOf(longitude), 0.0}).x();
        if (x >= 0.0 && x < size.width())
            painter.drawLine(QPointF(std::floor(x), 0.0), QPointF(std::floor(x), size.height()));
    }
    for (double latitude = -90.0 + step; latitude < 90.0; latitude += step) {
        const double y = viewport.planeToScreen({0.0, projection.yOf(latitude)}).y();
        if (y >= 0.0 && y < size.height())
            painter.drawLine(QPointF(0.0, std::floor(y)), QPointF(size.width(), std::floor(y)));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

/// Flat shade where the sun is below `altitude`: one polygon for each unbroken row of columns. A
/// rectangle a column would look the same, but each fill has a price of its own.
void paintNight(QPainter& painter, const Viewport& viewport, const GeoPoint& sun, double altitude)
{
    const Projection& projection = viewport.projection();
    const double height = viewport.size().height();
    const auto columns = static_cast<int>(std::ceil(viewport.size().width()));
    const auto yOf = [&](double latitude) {
        const double y = viewport.planeToScreen({0.0, projection.yOf(latitude)}).y();
        return std::clamp(y, 0.0, height);
    };
    QPolygonF north;
    QPolygonF south;
    const auto fill = [&] {
        std::reverse(south.begin(), south.end());
        painter.drawPolygon(north + south);
        north.clear();
        south.clear();
    };
    for (int x = 0; x <= columns; ++x) {
        const double longitude = viewport.toGeo({static_cast<double>(x), height / 2.0}).longitude;
        if (const auto night = nightOn(longitude, sun, altitude)) {
            north.append({static_cast<double>(x), yOf(night->north)});
            south.append({static_cast<double>(x), yOf(night->south)});
        } else {
            fill();
        }
    }
    fill();
}

} // namespace

void paintBackground(QPainter& painter, const Viewport& viewport, const Colors& colors,
                     std::optional<UtcTime> time)
{
    const QRectF area(QPointF(), viewport.size());
    painter.fillRect(area, colors.sea);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor grid = colors.grid;
    grid.setAlphaF(0.45F);
    painter.setPen(QPen(grid, 1.0));
    paintGraticule(painter, viewport);
    painter.setPen(QPen(colors.landLine, 0.8));
    painter.setBrush(colors.land);
    painter.drawPath(landPath(viewport));
    if (!time)
        return;
    constexpr double sunset = -0.83;
    constexpr double nauticalDusk = -12.0;
    QColor shade = colors.outline;
    shade.setAlphaF(colors.hasOutlinedFills ? 0.045F : 0.16F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const GeoPoint sun = subsolarPoint(*time);
    for (const double altitude : {sunset, nauticalDusk})
        paintNight(painter, viewport, sun, altitude);
}

LandMask landMaskOf(const Viewport& viewport)
{
    constexpr int cell = 4;
    const QSize size(static_cast<int>(std::ceil(viewport.size().width() / cell)),
                     static_cast<int>(std::ceil(viewport.size().height() / cell)));
    // Not painted in grey at once: Qt hands each bit of a fill in that format to a pool of threads
    // (handleSpans in its qdrawhelper.cpp), and waiting for them takes many times longer.
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.scale(1.0 / cell, 1.0 / cell);
    painter.fillPath(landPath(viewport), Qt::white);
    painter.end();
    return {image.convertToFormat(QImage::Format_Grayscale8), cell};
}

} // namespace pilothouse::ui
