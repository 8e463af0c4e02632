#pragma once

#include <QColor>

namespace pilothouse::ui {

/// Contrast ratio of two opaque colours, 1 to 21, as WCAG 2.2 defines it.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace pilothouse::ui
