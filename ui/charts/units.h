#pragma once

#include <QString>

/// How the values of each metric read on an axis, with their unit.
namespace pilothouse::ui {

[[nodiscard]] QString secondsText(double seconds);
[[nodiscard]] QString byteRateText(double bytesPerSecond);
[[nodiscard]] QString rateText(double perSecond);
[[nodiscard]] QString millisecondsText(double milliseconds);

} // namespace pilothouse::ui
