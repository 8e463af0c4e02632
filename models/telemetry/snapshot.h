#pragma once

#include "models/telemetry/observations.h"
#include "models/telemetry/reading.h"

#include <map>
#include <memory>

namespace pilothouse {

/// The watcher publishes a snapshot at least this often, changed or not.
inline constexpr Milliseconds feedInterval{1'000};

/// All that is watched about one region.
struct RegionReadings
{
    Reading<HttpHealth> health;
    Reading<HttpHealth> criticalHealth;
    Reading<DatabaseState> database;
    /// When its database said that it stops serving: that it goes down, by order or to recover from
    /// a crash, or that it takes nobody now. Empty once it answers again, and when it died without
    /// a word.
    std::optional<MonotonicTime> goingDownSaidAt;
    Reading<HostState> host;
    Reading<PlatformServer> server;

    bool operator==(const RegionReadings&) const = default;
};

/// A name server's answers to one name.
struct DnsReading
{
    QString serverName;
    QString queriedName;
    Reading<DnsAnswer> answer;

    bool operator==(const DnsReading&) const = default;
};

/// How much of this month the public path accepted writes, by the public canary. What was not
/// watched is not counted as up.
struct AvailabilityBooks
{
    QString month; ///< "2026-11", UTC.
    Microseconds watched{0};
    Microseconds unavailable{0};
    std::optional<MonotonicTime>
        downSince;                     ///< Set while it is down now; already within `unavailable`.
    std::optional<Error> historyError; ///< Why nothing from before this start is counted, or why
                                       ///< what is counted will not survive this process.

    bool operator==(const AvailabilityBooks&) const = default;
};

/// Everything the watcher knows at one moment: an immutable value that crosses threads.
struct FleetSnapshot
{
    std::uint64_t revision = 0;
    MonotonicTime publishedAt; ///< When the watcher's thread made it; its age is the feed age.
    std::map<RegionId, RegionReadings> regions;
    std::map<QString, Reading<TrafficProfileState>> trafficProfiles;
    std::vector<DnsReading> dns;
    Reading<CanaryBooks> databaseCanary;
    Reading<CanaryBooks> publicCanary;
    AvailabilityBooks availability;
    bool isSimulated = false; ///< Training data: marked wherever it is shown.

    bool operator==(const FleetSnapshot&) const = default;
};

/// What is watched about that region, or nullptr where the snapshot, or the region in it, is not.
[[nodiscard]] inline const RegionReadings* readingsOf(const FleetSnapshot* snapshot,
                                                      const RegionId& id)
{
    if (snapshot == nullptr)
        return nullptr;
    const auto found = snapshot->regions.find(id);
    return found == snapshot->regions.end() ? nullptr : &found->second;
}

using FleetSnapshotPtr = std::shared_ptr<const FleetSnapshot>;

} // namespace pilothouse
