#pragma once

#include "ui/map/scene.h"
#include "ui/theme/theme.h"

#include <QPainter>

/// Carries out a MapScene: links and labels. They are painted into a cached layer when the scene
/// changes, at most twice a second, never in each frame.
namespace pilothouse::ui {

/// The hairlines of a very large fleet, beneath everything else.
void paintBulkLinks(QPainter& painter, const MapScene& scene, const Colors& colors);

/// Lines with their ends, chevrons, crosses and question marks, then the labels on them.
void paintLinks(QPainter& painter, const MapScene& scene, const Theme& theme);

/// Names and headlines beside the glyphs.
void paintLabels(QPainter& painter, const MapScene& scene, const Theme& theme);

/// The hatch and the words that say why the map must not be trusted.
void paintNotice(QPainter& painter, const MapScene& scene, const QSizeF& size, const Theme& theme);

/// What the scene has to know of the theme's type.
[[nodiscard]] LabelMetrics labelMetrics(const Theme& theme);

} // namespace pilothouse::ui
