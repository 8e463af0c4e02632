#pragma once

#include "models/telemetry/assess.h"

#include <QHash>

namespace pilothouse {

/// Finds a region by its id without searching: fleets of a thousand regions are judged four times
/// a second. Refers to what it was made from; made anew for each assessment.
class Places
{
public:
    explicit Places(const AssessmentInput& input);

    /// The region's position in the fleet and so in FleetAssessment::regions, or nothing.
    [[nodiscard]] std::optional<std::size_t> indexOf(const RegionId& id) const;

    /// The region as planned, or nullptr.
    [[nodiscard]] const Region* find(const RegionId& id) const;

    /// Its name, or its id when the fleet file knows no such region.
    [[nodiscard]] QString nameOf(const RegionId& id) const;

    /// "East US to West Europe".
    [[nodiscard]] QString nameOf(const LinkId& link) const;

    /// What was heard of it, or nullptr.
    [[nodiscard]] const RegionReadings* readingsOf(const RegionId& id) const;

    /// Its database as looked at so lately that a guard may rely on it, or nullptr.
    [[nodiscard]] const DatabaseState* freshDatabase(const RegionId& id) const;

private:
    const AssessmentInput& m_input;
    QHash<RegionId, std::size_t> m_indexes;
};

} // namespace pilothouse
