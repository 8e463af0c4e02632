#pragma once

#include "ui/map/scene.h"
#include "ui/theme/theme.h"

#include <QPainter>

/// Carries out a MapScene: lines into the ground, which another thread may paint; what has words on
/// top of it. Both into cached layers, never in each frame.
namespace pilothouse::ui {

/// Links with their ends, chevrons and crosses; the hairlines of a very large fleet beneath all
/// others. No words: any thread may paint them.
void paintLines(QPainter& painter, const std::vector<LinkMark>& links, const Colors& colors);

/// What stands on the lines: question marks and labels.
void paintBadges(QPainter& painter, const std::vector<LinkMark>& links, const Theme& theme);

/// Names and headlines beside the glyphs.
void paintLabels(QPainter& painter, const MapScene& scene, const Theme& theme);

/// The hatch and the words that say why the map must not be trusted.
void paintNotice(QPainter& painter, const MapScene& scene, const QSizeF& size, const Theme& theme);

/// What the scene has to know of the theme's type.
[[nodiscard]] LabelMetrics labelMetrics(const Theme& theme);

} // namespace pilothouse::ui
