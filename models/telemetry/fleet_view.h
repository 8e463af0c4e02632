#pragma once

#include "models/telemetry/assess.h"

#include <optional>
#include <vector>

/// What every part of an assessment looks up, looked up once: a fleet of a thousand regions has
/// 5 ms.
namespace pilothouse {

/// What Traffic Manager says of one region in one profile.
struct MonitorView
{
    const TrafficProfile* profile = nullptr;
    const TrafficEndpointState* endpoint = nullptr;
    Quality quality = Quality::Unknown;
    std::optional<Microseconds> age;
};

/// A region with what was heard of it. Pointers are never null unless said.
struct RegionView
{
    const Region* region = nullptr;
    const RegionReadings* readings = nullptr;
    const DatabaseState* database = nullptr; ///< Null unless the look is fresh enough for proof.
    const DatabaseState* shown = nullptr;    ///< The same, but also when it is stale.
    std::optional<Role> provedRole;          ///< By a fresh look.
    std::optional<Role> lastRole;            ///< By the last look, however old, or by memory.
    std::vector<MonitorView> monitors;
    std::size_t feeder = 0; ///< Where it receives its WAL from, or should.
    /// It receives WAL now: it says "streaming", and heard its feeder within its own time-out.
    bool isReceiving = false;
    const ReplicationSender* sender = nullptr; ///< The reference's row about it, or null.
};

struct FleetView
{
    const AssessmentInput& input;
    std::vector<RegionView> regions;   ///< In fleet order.
    std::vector<std::size_t> writable; ///< Regions proved to be primary; one, if all is well.
    /// The region from which the links go: the proved primary; else the one last proved, else the
    /// one whose home role it is. Empty only in a fleet without such a region.
    std::optional<std::size_t> reference;
    bool isDeskCutOff = false; ///< This desk asks and reaches nobody, so it may judge nobody.

    [[nodiscard]] const RegionView* referenceRegion() const
    {
        return reference ? &regions[*reference] : nullptr;
    }
    [[nodiscard]] bool isReference(std::size_t index) const { return reference == index; }
};

[[nodiscard]] FleetView viewOf(const AssessmentInput& input, const AssessmentMemory& memory);

/// A setting as PostgreSQL reports a duration ("2s", "100ms", "1min"), or nothing.
[[nodiscard]] std::optional<Milliseconds> durationSetting(const DatabaseState& state,
                                                          const char* name);

} // namespace pilothouse
