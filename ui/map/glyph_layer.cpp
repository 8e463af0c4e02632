#include "ui/map/glyph_layer.h"

#include <cmath>

namespace pilothouse::ui {

namespace {

/// The part of an atlas cell that holds ink, in whole device pixels: an empty margin would be
/// blended for nothing, a thousand times.
QPainter::PixmapFragment fragmentOf(const RegionMark& region, const QRectF& cell, double ratio)
{
    const double half = region.glyphSize / 2.0;
    const QRectF box(-half, -half, region.glyphSize, region.glyphSize);
    const QRectF ink = glyphBounds(box, region.glyph);
    const QRect source = QRectF(cell.center() + ink.topLeft() * ratio, ink.size() * ratio)
                             .toAlignedRect()
                             .intersected(cell.toRect());
    const QPointF fromCentre = (QRectF(source).center() - cell.center()) / ratio;
    const QPointF place(std::round(region.at.x() * ratio) / ratio,
                        std::round(region.at.y() * ratio) / ratio);
    return QPainter::PixmapFragment::create(place + fromCentre, source, 1.0 / ratio, 1.0 / ratio);
}

bool standsOut(const RegionMark& region)
{
    return region.isSelected || region.isAbnormal() || region.glyph.role == Role::Primary;
}

} // namespace

void GlyphLayer::draw(QPainter& painter, const MapScene& scene, const Colors& colors,
                      bool isDotShown)
{
    if (scene.regions.empty())
        return;
    const double ratio = painter.device()->devicePixelRatio();
    const int size = scene.regions.front().glyphSize;
    GlyphAtlas& atlas = m_atlases.try_emplace(size, colors, ratio, size).first->second;
    m_fragments.clear();
    m_fragments.reserve(scene.regions.size());
    const auto add = [&](const RegionMark& region) {
        GlyphSpec spec = region.glyph;
        spec.isUnacknowledged = spec.isUnacknowledged && isDotShown;
        m_fragments.push_back(fragmentOf(region, atlas.source(spec), ratio));
    };
    // What matters lies on top where glyphs overlap.
    for (const RegionMark& region : scene.regions)
        if (!standsOut(region))
            add(region);
    for (const RegionMark& region : scene.regions)
        if (standsOut(region))
            add(region);
    painter.drawPixmapFragments(m_fragments.data(), static_cast<int>(m_fragments.size()),
                                atlas.pixmap());
}

} // namespace pilothouse::ui
