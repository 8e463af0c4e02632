#pragma once

namespace pilothouse::ui {

/// Height of a capital letter, in pixels, that spans 16 minutes of arc for a reader at that
/// distance: the floor of legibility (NUREG-0700). `pixelsPerMm` above 0.
[[nodiscard]] int wallCapHeightPixels(double distanceMetres, double pixelsPerMm);

/// How much larger than at the desk all text must be on the wall, at least 1. When the pixels were
/// never measured: 2.
[[nodiscard]] double wallTextScale(double distanceMetres, double pixelsPerMm);

} // namespace pilothouse::ui
