#pragma once

#include "ui/theme/glyphs.h"

#include <QPixmap>

#include <vector>

namespace pilothouse::ui {

/// Glyphs of one theme, size and device pixel ratio, drawn once into one pixmap, so that a frame
/// with a thousand of them is one drawPixmapFragments() call. Make a new one when any of the three
/// changes.
class GlyphAtlas
{
public:
    /// At most this many different glyphs are kept; beyond, all are drawn anew as needed.
    static constexpr int capacity = 256;

    GlyphAtlas(const Colors& colors, double devicePixelRatio, int boxSize);

    /// Where the glyph stands in pixmap(), in device pixels; drawn there on first use. Its centre
    /// is the centre of the glyph's box.
    [[nodiscard]] QRectF source(const GlyphSpec& spec);
    [[nodiscard]] const QPixmap& pixmap() const { return m_pixmap; }
    [[nodiscard]] double devicePixelRatio() const { return m_devicePixelRatio; }

    /// Draws one glyph around a point of the painter.
    void draw(QPainter& painter, QPointF centre, const GlyphSpec& spec);

private:
    [[nodiscard]] int slotOf(const GlyphSpec& spec);

    Colors m_colors;
    double m_devicePixelRatio;
    int m_boxSize;
    int m_cell; ///< Side of one cell in device pixels; holds ring and tab on every side.
    QPixmap m_pixmap;
    std::vector<GlyphSpec> m_specs;
};

} // namespace pilothouse::ui
