#include "models/consistency/judge.h"

namespace pilothouse {

namespace {

bool areAllSame(const RangeReading& a, const RangeReading& b)
{
    return a.rows == b.rows && a.sum == b.sum;
}

} // namespace

bool areAgesKnown(const RangeReading& before)
{
    // Its own snapshot sees no row that it does not know.
    return before.rows == before.knownRows;
}

bool isSame(const RangeReading& before, const RangeReading& there, History history)
{
    if (before.isThere != there.isThere)
        return false;
    if (history == History::Apart)
        return areAllSame(before, there);
    const bool areKnownSame =
        before.knownRows == there.knownRows && before.knownSum == there.knownSum;
    return areKnownSame && (areAgesKnown(before) || areAllSame(before, there));
}

bool isQuiet(const RangeReading& before, const RangeReading& after)
{
    if (!before.isThere || !after.isThere)
        return false;
    return areAgesKnown(before) && after.touchedRows == 0 && before.knownRows == after.knownRows &&
           before.knownSum == after.knownSum;
}

} // namespace pilothouse
