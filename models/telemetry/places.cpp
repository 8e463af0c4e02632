#include "models/telemetry/places.h"

#include "models/telemetry/words.h"

namespace pilothouse {

Places::Places(const AssessmentInput& input) : m_input(input)
{
    m_indexes.reserve(static_cast<qsizetype>(input.fleet.regions.size()));
    for (std::size_t index = 0; index < input.fleet.regions.size(); ++index)
        m_indexes.insert(input.fleet.regions[index].id, index);
}

std::optional<std::size_t> Places::indexOf(const RegionId& id) const
{
    const auto found = m_indexes.constFind(id);
    return found == m_indexes.constEnd() ? std::nullopt : std::optional(*found);
}

const Region* Places::find(const RegionId& id) const
{
    const std::optional<std::size_t> index = indexOf(id);
    return index ? &m_input.fleet.regions[*index] : nullptr;
}

QString Places::nameOf(const RegionId& id) const
{
    const Region* region = find(id);
    return region == nullptr ? id.text() : region->name;
}

QString Places::nameOf(const LinkId& link) const
{
    return TelemetryWords::tr("%1 to %2").arg(nameOf(link.from), nameOf(link.to));
}

const RegionReadings* Places::readingsOf(const RegionId& id) const
{
    return pilothouse::readingsOf(m_input.snapshot, id);
}

const DatabaseState* Places::freshDatabase(const RegionId& id) const
{
    const RegionReadings* readings = readingsOf(id);
    if (readings == nullptr || !isProof(readings->database.qualityAt(m_input.now)))
        return nullptr;
    return &*readings->database.value;
}

} // namespace pilothouse
