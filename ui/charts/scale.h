#pragma once

#include "models/core/time.h"

#include <QString>

#include <vector>

/// Round numbers for axes: values in steps of 1, 2 or 5, times at round minutes of UTC.
namespace pilothouse::ui {

struct ValueScale
{
    double max = 1.0;  ///< Upper end of the axis, > 0; the lower end is 0.
    double step = 0.5; ///< Between grid lines.

    bool operator==(const ValueScale&) const = default;
};

/// A scale from 0 that holds `greatest` in at most `mostSteps` (> 0) round steps.
[[nodiscard]] ValueScale valueScale(double greatest, int mostSteps);

/// Round moments within [from, to], at most `mostTicks` (> 0).
[[nodiscard]] std::vector<UtcTime> timeTicks(UtcTime from, UtcTime to, int mostTicks);

/// "03:12Z", or "03:12:30Z" when it is not a whole minute.
[[nodiscard]] QString tickText(UtcTime time);

} // namespace pilothouse::ui
