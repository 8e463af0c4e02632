#pragma once

/// The grid, in device-independent pixels. Every margin and size in ui/ is one of these.
namespace pilothouse::ui::metrics {

inline constexpr int inside = 4;
inline constexpr int between = 8;
inline constexpr int padding = 12;
inline constexpr int group = 16;
inline constexpr int dangerGap = 24;
inline constexpr int rowHeight = 28;
inline constexpr int compactRowHeight = 24;
inline constexpr int target = 32; ///< Smallest side of anything that is clicked.
inline constexpr int guardedHeight = 48;
inline constexpr int glyph = 20;
inline constexpr int edge = 3; ///< Left edge of a row in alarm.
inline constexpr int drillFrame = 6;

} // namespace pilothouse::ui::metrics
