#pragma once

#include "models/core/time.h"

namespace pilothouse {

/// How far a value can be believed, best first. Worse ones win in sums.
enum class Quality
{
    Live,   ///< Age up to 2 intervals.
    Ageing, ///< 2 to 3 intervals: shown with its age.
    Stale,  ///< Over 3 intervals (at least 5 s), or over 10 s whatever the interval: never proof of
            ///< anything.
    Disagree, ///< Sources differ beyond tolerance; the worst is shown.
    Error,    ///< The last question was answered with an error.
    Unknown,  ///< Never seen, or stale for over 10 intervals, or over 30 s whatever the interval.
};

/// Quality by age alone. `interval` is the planned time between two looks, above 0.
/// The caps of 10 s and 30 s hold for every value because guards rely on any of them.
[[nodiscard]] Quality qualityByAge(Microseconds age, Milliseconds interval);

/// The age above which a value is stale.
[[nodiscard]] Milliseconds staleAfter(Milliseconds interval);

/// The worse of two, in the order of the enumeration.
[[nodiscard]] constexpr Quality worse(Quality a, Quality b)
{
    return a < b ? b : a;
}

/// Whether a value of this quality may be shown as a number at all.
[[nodiscard]] constexpr bool isShowable(Quality quality)
{
    return quality != Quality::Unknown && quality != Quality::Error;
}

/// Whether a guard may rely on it.
[[nodiscard]] constexpr bool isProof(Quality quality)
{
    return quality == Quality::Live || quality == Quality::Ageing;
}

} // namespace pilothouse
