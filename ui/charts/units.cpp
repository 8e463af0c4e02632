#include "ui/charts/units.h"

#include "models/core/text.h"

#include <cmath>

namespace pilothouse::ui {

QString secondsText(double seconds)
{
    return text::duration(Microseconds(static_cast<std::int64_t>(seconds * 1e6)));
}

QString byteRateText(double bytesPerSecond)
{
    // An axis of an idle link has half bytes on it; two lines with one label would be worse.
    const bool isPart = bytesPerSecond < 10.0 && bytesPerSecond != std::floor(bytesPerSecond);
    return isPart ? QString::number(bytesPerSecond, 'f', 1) + QStringLiteral(" B/s")
                  : text::byteRate(bytesPerSecond);
}

QString rateText(double perSecond)
{
    return text::rate(perSecond);
}

QString millisecondsText(double milliseconds)
{
    return text::latency(Microseconds(static_cast<std::int64_t>(milliseconds * 1e3)));
}

} // namespace pilothouse::ui
