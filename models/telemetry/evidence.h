#pragma once

#include "models/telemetry/fleet_view.h"

#include <vector>

/// Who says what about a region. Gathered without words first, because a verdict needs none.
namespace pilothouse {

/// From where something is seen. Two of one vantage point never count twice.
struct Vantage
{
    enum class Place
    {
        Desk,
        TrafficManager,
        HostControl,
        Region
    };

    Place place = Place::Desk;
    std::size_t region = 0; ///< Index in the view, for Place::Region.

    bool operator==(const Vantage&) const = default;
};

struct Testimony
{
    Evidence evidence;
    Vantage vantage;
    bool isAboutDatabase = false; ///< A witness about the database itself, not about a service.
    bool isOwnLook = false;       ///< This desk's own look at the region's database or service.
    bool isTrouble = false; ///< Something is wrong with what it speaks of, but it is not death.
    bool isDoubt = false;   ///< A reason to look: refused, but not for long enough to count.
};

/// For so long a server must have refused or kept silent without a break before that speaks for its
/// death: one crashed backend drops every connection for 165 ms (measured with PostgreSQL 15).
inline constexpr Milliseconds deathWindow{300};

/// What a primary sent before it died may arrive for so long: the farthest link's latency, and what
/// waits in buffers. A living one is heard each second.
inline constexpr Milliseconds inFlightMost{500};

/// Whether host control sees nothing of the database: its host stopped, or none of its processes.
[[nodiscard]] inline bool isGone(const HostState& host)
{
    return !host.isRunning || host.databaseProcesses == 0;
}

/// All testimony about the region with that index. `isWorded` fills in what people read.
[[nodiscard]] std::vector<Testimony> testimonyAbout(const FleetView& view, std::size_t index,
                                                    const AssessmentMemory& memory, bool isWorded);

/// The part of the other regions' databases; by testimonyAbout().
void addPeers(std::vector<Testimony>& all, const FleetView& view, std::size_t index,
              const AssessmentMemory& memory, bool isWorded);

} // namespace pilothouse
