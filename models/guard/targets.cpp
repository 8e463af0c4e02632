#include "models/guard/parts.h"
#include "models/guard/words.h"
#include "models/telemetry/quality.h"
#include "models/telemetry/residency.h"

#include "models/core/text.h"

#include <algorithm>

namespace pilothouse::guard {

namespace {

/// The timeline that the old primary was last seen on, by whoever still tells.
int timelineOf(const GuardInput& input)
{
    const RegionReadings* old = readingsOf(input.snapshot, input.from);
    return old != nullptr && old->database.value ? old->database.value->timeline : 0;
}

GuardTarget targetOf(const GuardInput& input, const Region& region)
{
    GuardTarget target;
    target.region = region.id;
    target.name = region.name;
    target.shortCode = region.shortCode;
    target.isRecommended = input.assessment.bestCandidate == region.id;
    target.reasons = unfitness(input, region);
    target.isFit = target.reasons.isEmpty();
    if (const RegionAssessment* seen = input.assessment.find(region.id)) {
        target.lossSeconds = seen->possibleLossSeconds.text;
        target.lossBytes = seen->possibleLossBytes.text;
        if (target.isFit)
            target.reasons
                << GuardWords::tr("may lose %1, %2").arg(target.lossSeconds, target.lossBytes);
    }
    target.reasons
        << GuardWords::tr("priority %1, capacity %2").arg(region.priority).arg(region.capacity);
    return target;
}

} // namespace

const DatabaseState* freshDatabase(const GuardInput& input, const RegionId& id)
{
    const RegionReadings* readings = readingsOf(input.snapshot, id);
    if (readings == nullptr)
        return nullptr;
    const Reading<DatabaseState>& reading = readings->database;
    return reading.value && isProof(reading.qualityAt(input.now)) ? &*reading.value : nullptr;
}

QStringList unfitness(const GuardInput& input, const Region& region)
{
    QStringList against;
    const DatabaseState* state = freshDatabase(input, region.id);
    if (region.id == input.from)
        against << GuardWords::tr("it is the old primary");
    if (state == nullptr)
        against << GuardWords::tr("its database is not known to answer");
    if (state != nullptr && !state->isInRecovery)
        against << GuardWords::tr("it is writable already");
    const int wanted = timelineOf(input);
    if (state != nullptr && wanted != 0 && state->timeline != 0 && state->timeline != wanted)
        against << GuardWords::tr("timeline %1, the old primary's is %2")
                       .arg(state->timeline)
                       .arg(wanted);
    if (const ResidencyRule* rule = forbiddingRule(input.fleet, region))
        against << GuardWords::tr("\"%1\" may live in %2 only, this is %3")
                       .arg(rule->name, rule->jurisdictions.join(QStringLiteral(", ")),
                            region.jurisdiction);
    return against;
}

std::vector<GuardTarget> targetsOf(const GuardInput& input)
{
    std::vector<GuardTarget> targets;
    for (const Region& region : input.fleet.regions) {
        if (region.id != input.from)
            targets.push_back(targetOf(input, region));
    }
    std::stable_sort(
        targets.begin(), targets.end(), [](const GuardTarget& a, const GuardTarget& b) {
            return std::pair(!a.isRecommended, !a.isFit) < std::pair(!b.isRecommended, !b.isFit);
        });
    return targets;
}

} // namespace pilothouse::guard
