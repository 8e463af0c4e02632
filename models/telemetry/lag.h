#pragma once

#include "models/telemetry/fleet_view.h"

/// How far a standby is behind. `now() - pg_last_xact_replay_timestamp()` alone says nothing: it
/// grows on an idle primary (31 s were read on a healthy replica) and is null on a primary.
namespace pilothouse {

/// Both ends of one link and what is remembered of it.
struct LinkEnds
{
    const FleetView& view;
    const RegionView& from;
    const RegionView& to;
    /// What each end says, or null. Old words are taken only where neither end has fresh ones: then
    /// the figure is as old as they are.
    const DatabaseState* sending = nullptr;
    const DatabaseState* receiving = nullptr;
    const ReplicationSender* sender = nullptr; ///< The row in `sending` about `to`, or null.
    const PrimaryMemory* primary = nullptr;    ///< Of `from`, or null.
    const LinkMemory& memory;

    /// Whether the standby replays nothing by order.
    [[nodiscard]] bool isReplayPaused() const
    {
        return receiving != nullptr && receiving->isReplayPaused;
    }
};

struct Lag
{
    Figure seconds;
    Figure bytes;
};

/// Zero only when everything received is replayed and the sender's fresh position agrees; the
/// sender's own measure (one clock) where it has one; by this desk's clock at least the time since
/// the primary's WAL was first seen beyond what the standby replayed; else not known.
[[nodiscard]] Lag measureLag(const LinkEnds& ends, LinkState state);

} // namespace pilothouse
