#include "ui/charts/scale.h"

#include "models/core/assert.h"
#include "models/core/text.h"

#include <array>
#include <cmath>

namespace pilothouse::ui {

namespace {

constexpr std::array<std::int64_t, 13> tickSeconds{10,   30,   60,   120,   300,   600,  900,
                                                   1800, 3600, 7200, 14400, 43200, 86400};

} // namespace

ValueScale valueScale(double greatest, int mostSteps)
{
    PH_ASSERT(mostSteps > 0);
    if (!(greatest > 0.0) || std::isinf(greatest))
        return {1.0, 0.5};
    const double wanted = greatest / mostSteps;
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        const double step = factor * power;
        if (step * mostSteps >= greatest * 0.999)
            return {step * std::ceil(greatest / step * 0.999), step};
    }
    return {10.0 * power * mostSteps, 10.0 * power};
}

std::vector<UtcTime> timeTicks(UtcTime from, UtcTime to, int mostTicks)
{
    PH_ASSERT(mostTicks > 0);
    const auto spanSeconds = std::chrono::floor<Seconds>(to - from).count();
    std::int64_t step = tickSeconds.back();
    for (const std::int64_t candidate : tickSeconds) {
        if (spanSeconds / candidate > mostTicks)
            continue;
        step = candidate;
        break;
    }
    std::vector<UtcTime> ticks;
    const auto first = std::chrono::ceil<Seconds>(from.time_since_epoch()).count();
    const auto last = std::chrono::floor<Seconds>(to.time_since_epoch()).count();
    for (std::int64_t at = (first + step - 1) / step * step; at <= last; at += step)
        ticks.push_back(UtcTime(Seconds(at)));
    return ticks;
}

QString tickText(UtcTime time)
{
    const QString full = text::utcTime(time); // "03:12:30Z"
    return full.endsWith(QLatin1String(":00Z")) ? full.left(5) + QLatin1Char('Z') : full;
}

} // namespace pilothouse::ui
