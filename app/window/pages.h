#pragma once

#include "ui/shell/main_window.h"

namespace pilothouse {

/// Builds every page of the product and gives them to the window.
void addPages(ui::MainWindow& window, const ui::PageContext& context);

} // namespace pilothouse
