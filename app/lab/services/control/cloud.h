#pragma once

#include "app/lab/services/control/dns/zone.h"
#include "app/lab/services/control/region_acts.h"
#include "app/lab/services/control/state.h"
#include "models/core/clock.h"

#include <optional>

namespace pilothouse::lab {

/// What the lab's Azure last saw of a region's database server, over its own link.
struct ServerSight
{
    MonotonicTime seenAt;
    bool isRunning = false;    ///< Host control says that a process of the database is there.
    bool isInRecovery = false; ///< The database's own word; as before while it does not answer.
    bool isReceiving = false;  ///< A standby with a WAL stream.
    bool hasReplicas = false;  ///< A primary with slots.
    std::uint64_t writeLsn = 0;
    std::uint64_t replayLsn = 0;
    bool isBarred = false; ///< Host control says that nothing but an order starts it again.
    std::optional<MonotonicTime> hostSeenAt; ///< When host control said so last.

    bool operator==(const ServerSight&) const = default;
};

/// A sight that is older says nothing about now.
constexpr Seconds sightAgeMax{5};

/// Host control is asked each second: who was silent for so long is not reached.
constexpr Seconds hostSilenceMax{3};

/// The lab's Azure at work: what it remembers, what it sees, how it acts. Belongs to one thread.
struct Cloud
{
    const Topology& topology;
    RegionActs& acts;
    const Clock& clock;
    std::function<void()> onChange; ///< The state changed and is to be kept.

    CloudState state;
    dns::ProbeBook probes;
    std::map<QString, ServerSight> servers; ///< By region; absent until first seen.

    /// The sight if it is fresh enough to decide on.
    [[nodiscard]] const ServerSight* freshSight(const QString& region) const;

    /// Whether the region's host control, once heard, has fallen silent: ARM then answers nothing
    /// about its servers but that it does not reach them.
    [[nodiscard]] bool isSilent(const QString& region) const;

    /// Null when there is no such region.
    [[nodiscard]] const RegionPlace* region(const QString& id) const;
    [[nodiscard]] const RegionPlace* regionByShortCode(const QString& shortCode) const;
};

} // namespace pilothouse::lab
