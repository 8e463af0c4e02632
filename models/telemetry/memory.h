#pragma once

#include "models/core/ids.h"
#include "models/core/time.h"
#include "models/fleet/fleet.h"
#include "models/telemetry/assessment.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <vector>

/// What one moment cannot tell: since when, from where to where, how fast. A plain value that goes
/// into assess() and comes back out of it, so that assessing stays a pure function.
namespace pilothouse {

/// The end of the primary's WAL as one look saw it, by this desk's own clock.
struct WalMark
{
    MonotonicTime at;
    std::uint64_t writeLsn = 0;

    bool operator==(const WalMark&) const = default;
};

/// The primary as last proved.
struct PrimaryMemory
{
    RegionId id;
    MonotonicTime seenAt;
    UtcTime seenUtc;
    std::uint64_t writeLsn = 0;
    int timeline = 0;
    double walBytesPerSecond = 0.0;
    double transactionsPerSecond = 0.0;
    std::deque<WalMark> marks; ///< Oldest first, bounded by walMarkLimit.

    bool operator==(const PrimaryMemory&) const = default;
};

struct RegionMemory
{
    Verdict verdict = Verdict::Unknown;
    std::optional<UtcTime> verdictSince;
    std::optional<MonotonicTime> verdictSinceMonotonic;
    std::optional<Role> lastRole;
    std::optional<UtcTime> lastAliveUtc; ///< Last fresh answer of its database.

    bool operator==(const RegionMemory&) const = default;
};

/// Lag at one moment, for the trend.
struct LagMark
{
    MonotonicTime at;
    double seconds = 0.0;

    bool operator==(const LagMark&) const = default;
};

struct LinkMemory
{
    std::optional<MonotonicTime> lastStreamingAt;
    std::optional<UtcTime> lastStreamingUtc;
    Microseconds lastMessageAge{0}; ///< When the standby's receiver was last seen.
    std::uint64_t standbyHolds = 0; ///< Highest LSN that the standby was seen to hold, received or
                                    ///< replayed; 0 when never seen.
    std::uint64_t replayed = 0;     ///< Highest replayed LSN seen.
    std::deque<LagMark> lagMarks;   ///< One each lagMarkSpacing, over trendWindow.

    bool operator==(const LinkMemory&) const = default;
};

struct AssessmentMemory
{
    static constexpr std::size_t walMarkLimit = 2'400; ///< 20 min at 2 looks a second.
    static constexpr Milliseconds trendWindow{300'000};
    static constexpr Milliseconds lagMarkSpacing{10'000};

    std::optional<PrimaryMemory> primary;
    std::map<RegionId, RegionMemory> regions;
    std::map<LinkId, LinkMemory> links;
    std::optional<MonotonicTime> incidentSince; ///< T1: when the primary's verdict left Up.

    bool operator==(const AssessmentMemory&) const = default;
};

} // namespace pilothouse
