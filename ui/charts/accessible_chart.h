#pragma once

namespace pilothouse::ui {

/// Makes a TimeChart readable for assistive technology: role Chart, its title as name, its newest
/// values as value. Qt Charts itself is one nameless child. May be called any number of times.
void installChartAccessibility();

} // namespace pilothouse::ui
