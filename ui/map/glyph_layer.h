#pragma once

#include "ui/map/scene.h"
#include "ui/theme/glyph_atlas.h"

#include <QPainter>

#include <map>

namespace pilothouse::ui {

/// Draws the glyphs of a whole scene from the atlases of the sizes in use: a thousand of them in
/// one call.
class GlyphLayer
{
public:
    /// Forgets what is drawn; to be called when the theme or the device pixel ratio changes.
    void clear() { m_atlases.clear(); }

    /// `isDotShown` is the phase of the blink of what nobody acknowledged.
    void draw(QPainter& painter, const MapScene& scene, const Colors& colors, bool isDotShown);

private:
    std::map<int, GlyphAtlas> m_atlases; ///< By size of the glyph's box.
    std::vector<QPainter::PixmapFragment> m_fragments;
};

} // namespace pilothouse::ui
