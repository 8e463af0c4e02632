#pragma once

#include "ui/theme/theme.h"

namespace pilothouse::ui {

/// The tokens of one theme. Their contrast ratios are checked by tests/ui/shell/contrast_test.
[[nodiscard]] Colors colorsOf(ThemeKind kind);

} // namespace pilothouse::ui
