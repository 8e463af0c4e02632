#include "models/telemetry/assess.h"

#include "models/core/text.h"

namespace pilothouse {

namespace {

RegionAssessment assessRegion(const AssessmentInput& input, const Region& region)
{
    RegionAssessment result;
    result.id = region.id;
    result.name = region.name;
    result.shortCode = region.shortCode;
    result.position = region.position;
    result.roleText = QStringLiteral("UNKNOWN");
    if (!input.snapshot)
        return result;
    const auto found = input.snapshot->regions.find(region.id);
    if (found == input.snapshot->regions.end())
        return result;
    const Reading<DatabaseState>& database = found->second.database;
    result.quality = database.qualityAt(input.now);
    result.age = database.ageAt(input.now);
    if (!isProof(result.quality))
        return result;
    result.verdict = Verdict::Up;
    result.role = database.value->isInRecovery ? Role::Standby : Role::Primary;
    result.roleText =
        *result.role == Role::Primary ? QStringLiteral("PRIMARY") : QStringLiteral("STANDBY");
    return result;
}

} // namespace

Assessed assess(const AssessmentInput& input, AssessmentMemory memory)
{
    Assessed result;
    result.assessment.at = input.utc;
    if (input.snapshot) {
        result.assessment.revision = input.snapshot->revision;
        result.assessment.feedAge = input.now - input.snapshot->publishedAt;
        result.assessment.feedQuality =
            qualityByAge(*result.assessment.feedAge, Milliseconds{1'000});
        result.assessment.isSimulated = input.snapshot->isSimulated;
    }
    for (const Region& region : input.fleet.regions)
        result.assessment.regions.push_back(assessRegion(input, region));
    result.memory = std::move(memory);
    return result;
}

} // namespace pilothouse
