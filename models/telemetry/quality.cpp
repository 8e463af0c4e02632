#include "models/telemetry/quality.h"

#include "models/core/assert.h"

#include <algorithm>

namespace pilothouse {

namespace {
constexpr Milliseconds staleFloor{5'000};
constexpr Milliseconds staleCap{10'000};
constexpr Milliseconds unknownCap{30'000};
} // namespace

Milliseconds staleAfter(Milliseconds interval)
{
    PH_ASSERT(interval > Milliseconds{0});
    return std::min(std::max(interval * 3, staleFloor), staleCap);
}

Quality qualityByAge(Microseconds age, Milliseconds interval)
{
    const Milliseconds stale = staleAfter(interval);
    const Milliseconds unknownAfter = std::min(stale + interval * 10, unknownCap);
    if (age > unknownAfter)
        return Quality::Unknown;
    if (age > stale)
        return Quality::Stale;
    return age > std::min(interval * 2, stale) ? Quality::Ageing : Quality::Live;
}

} // namespace pilothouse
