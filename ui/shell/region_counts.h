#pragma once

#include "models/telemetry/assessment.h"
#include "ui/theme/glyphs.h"

#include <vector>

namespace pilothouse::ui {

/// How many regions share one state, as the status strip counts them.
struct RegionCount
{
    GlyphSpec glyph;
    int count = 0;
    QString words;     ///< "2 regions normal", "1 critical".
    RegionId firstOne; ///< Where a click goes.

    bool operator==(const RegionCount&) const = default;
};

/// The counts that are not zero, worst first; together they are all regions.
[[nodiscard]] std::vector<RegionCount> countRegions(const FleetAssessment& assessment);

} // namespace pilothouse::ui
