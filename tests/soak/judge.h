#pragma once

#include <QJsonObject>

#include <optional>
#include <vector>

/// What a soak came to, from what was seen once in each minute, when all faults had been healed for
/// a while: then every minute is like every other, and what grows is kept by nobody on purpose.
namespace pilothouse::soak {

/// What one look at the console found; empty is not known.
struct Sample
{
    double minute = 0.0; ///< Since the first live frame.
    std::optional<double> residentMb;
    std::optional<double> files;    ///< Open descriptors.
    std::optional<double> sessions; ///< Of this console in all regions' databases.
    std::optional<double> journalMb;
    std::optional<double> historyMb;
};

/// Growth is the median of the last fifth of the samples less that of the fifth which follows the
/// warm-up, the first third: caches fill, series reach their length, and libraries keep what they
/// once needed. One descriptor or session for each fault would be many times its floor.
inline constexpr double growthMbMax = 8.0;
inline constexpr double filesGainedMax = 3.0;
inline constexpr double sessionsGainedMax = 2.0;
inline constexpr double stallMsMax = 50.0;
/// SQLite's write-ahead log alone grows to 4 MB before it is taken over.
inline constexpr double storeMbMax = 8.0;

/// {"figures": [{"name", "unit", "value" (absent: not known), "floor"}]}, for tests/report.
/// `stallMs` is the longest since the console had settled.
[[nodiscard]] QJsonObject judge(const std::vector<Sample>& samples, std::optional<double> stallMs);

/// Whether each of these figures is known and at most its floor.
[[nodiscard]] bool isPassed(const QJsonObject& judged);

} // namespace pilothouse::soak
