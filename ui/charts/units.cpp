#include "ui/charts/units.h"

#include "models/core/text.h"

namespace pilothouse::ui {

QString secondsText(double seconds)
{
    return text::duration(Microseconds(static_cast<std::int64_t>(seconds * 1e6)));
}

QString byteRateText(double bytesPerSecond)
{
    return text::byteRate(bytesPerSecond);
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
