#pragma once

#include "models/review/run_assessment.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QRectF>

namespace pilothouse::ui {

/// What a state glyph says. Drawn as paths, never as font characters: shape and number first, then
/// colour.
struct GlyphSpec
{
    Severity severity = Severity::Normal;
    Quality quality = Quality::Live;
    bool isUnacknowledged = false;
    bool isMaintenance = false;
    bool isReturned = false; ///< The condition is gone, nobody acknowledged: outline and dot.
    bool isShelved = false;
    bool isMuted = false; ///< A count of zero: the shape in grey, because a healthy screen is grey.
    bool isNotDeployed = false;
    std::optional<Role> role = {};     ///< Draws the "P" ring and tab or the "S" tab.
    std::optional<StepLook> step = {}; ///< A step of a run, and not a region.
    int stepNumber = 0;                ///< Stands in the glyph of a step that waits.

    bool operator==(const GlyphSpec&) const = default;
};

/// Draws one glyph, centred in `box`, 20 px by design and scaled to the box. Role ring, role tab,
/// dot and clock may stand outside of the box; all stays within glyphBounds().
void drawGlyph(QPainter& painter, const QRectF& box, const GlyphSpec& spec, const Colors& colors);

/// All that drawGlyph() may touch for this box.
[[nodiscard]] QRectF glyphBounds(const QRectF& box, const GlyphSpec& spec);

/// The word that goes with a glyph: "CRIT", "HIGH", "MED", "ADV", "STALE", "UNKNOWN", "NO PROBE",
/// "RTN", "SHELVED", "MAINT", "NOT DEPLOYED", or empty when normal.
[[nodiscard]] QString glyphWord(const GlyphSpec& spec);

} // namespace pilothouse::ui
