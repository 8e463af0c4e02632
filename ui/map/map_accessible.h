#pragma once

namespace pilothouse::ui {

class MapWidget;

/// Makes assistive technology see the map as a list with one item for each region. Safe to call
/// more than once.
void installMapAccessibility();

/// Tells assistive technology that the selected region now has the focus.
void announceSelection(MapWidget& map);

} // namespace pilothouse::ui
