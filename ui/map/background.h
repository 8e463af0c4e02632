#pragma once

#include "models/core/time.h"
#include "ui/map/land_mask.h"
#include "ui/map/viewport.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace pilothouse::ui {

/// Paints what does not depend on the fleet: sea, land, night, graticule. Costs tens of
/// milliseconds, so it is painted once for each view, theme and minute.
void paintBackground(QPainter& painter, const Viewport& viewport, const Colors& colors,
                     std::optional<UtcTime> time);

/// Where the land is on screen.
[[nodiscard]] LandMask landMaskOf(const Viewport& viewport);

} // namespace pilothouse::ui
