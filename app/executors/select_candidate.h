#pragma once

#include "app/executors/errand.h"

namespace pilothouse {

/// Reads where every standby stands, and ranks them by the fleet's policy.
class SelectCandidate : public Errand
{
public:
    using Errand::Errand;

protected:
    void begin() override;

private:
    void rank(const std::map<RegionId, StandbyReading>& readings);
    [[nodiscard]] std::uint64_t toleranceBytes() const;
    [[nodiscard]] QMap<QString, std::int64_t> neededSettings() const;
};

} // namespace pilothouse
