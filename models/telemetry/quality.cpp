#include "models/telemetry/quality.h"

#include "models/core/assert.h"

#include <algorithm>

namespace pilothouse {

namespace {
constexpr Milliseconds staleFloor{5'000};
constexpr Milliseconds staleCap{10'000};
constexpr Milliseconds unknownCap{30'000};
} // namespace

Quality qualityByAge(Microseconds age, Milliseconds interval)
{
    PH_ASSERT(interval > Milliseconds{0});
    const Milliseconds staleAfter = std::min(std::max(interval * 3, staleFloor), staleCap);
    const Milliseconds unknownAfter = std::min(staleAfter + interval * 10, unknownCap);
    if (age > unknownAfter)
        return Quality::Unknown;
    if (age > staleAfter)
        return Quality::Stale;
    return age > std::min(interval * 2, staleAfter) ? Quality::Ageing : Quality::Live;
}

} // namespace pilothouse
