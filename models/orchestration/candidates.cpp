#include "models/orchestration/candidates.h"

#include <algorithm>

namespace pilothouse {

namespace {

bool contains(const std::vector<RegionId>& regions, const RegionId& region)
{
    return std::find(regions.begin(), regions.end(), region) != regions.end();
}

CandidateReading readingOf(const RegionId& region, const std::vector<CandidateReading>& readings)
{
    for (const CandidateReading& reading : readings) {
        if (reading.region == region)
            return reading;
    }
    CandidateReading silent;
    silent.region = region;
    return silent;
}

void add(Candidate& candidate, CandidateReason code, const QString& value = QString())
{
    candidate.reasons.push_back({code, value});
}

void addReadReasons(Candidate& candidate, const CandidateReading& reading)
{
    if (!reading.isReachable)
        return add(candidate, CandidateReason::Unreachable);
    if (!reading.isInRecovery)
        add(candidate, CandidateReason::NotStandby);
    if (!reading.receivedLsn && !reading.replayedLsn)
        add(candidate, CandidateReason::NeverStreamed);
    if (reading.isHistorySane == Truth::Unknown)
        add(candidate, CandidateReason::HistoryUnknown);
    if (reading.isHistorySane == Truth::No)
        add(candidate, CandidateReason::OtherHistory);
    if (reading.areSettingsEnough == Truth::No)
        add(candidate, CandidateReason::SettingsTooSmall);
}

void addPolicyReasons(Candidate& candidate, const Region& region, const Fleet& fleet,
                      const RankingPolicy& policy)
{
    for (const ResidencyRule& rule : fleet.residencyRules) {
        if (!rule.jurisdictions.contains(region.jurisdiction))
            add(candidate, CandidateReason::UnlawfulPlace, rule.name);
    }
    if (contains(policy.excluded, region.id))
        add(candidate, CandidateReason::Excluded);
    if (contains(policy.inMaintenance, region.id))
        add(candidate, CandidateReason::InMaintenance);
}

/// What does not make it unfit, but is to be seen.
void addNotes(Candidate& candidate, const CandidateReading& reading)
{
    if (reading.isReplayPaused)
        add(candidate, CandidateReason::ReplayPaused);
    if (reading.applyDelay > Microseconds(0))
        add(candidate, CandidateReason::ApplyDelayed, QString::number(reading.applyDelay.count()));
    if (reading.isReachable && reading.areSettingsEnough == Truth::Unknown)
        add(candidate, CandidateReason::SettingsUnknown);
}

Candidate judged(const Region& region, const CandidateReading& reading, const Fleet& fleet,
                 const RankingPolicy& policy)
{
    Candidate candidate;
    candidate.region = region.id;
    candidate.priority = region.priority;
    candidate.capacity = region.capacity;
    // After a standby's restart without its primary the received position falls back to the
    // segment's start, so neither of the two is enough.
    candidate.position = std::max(reading.receivedLsn.value_or(0), reading.replayedLsn.value_or(0));
    addReadReasons(candidate, reading);
    addPolicyReasons(candidate, region, fleet, policy);
    candidate.isFit = candidate.reasons.empty();
    addNotes(candidate, reading);
    return candidate;
}

/// Within the tolerance of the best, priority and capacity decide; beyond it, position alone.
bool isBetter(const Candidate& a, const Candidate& b, std::uint64_t tolerance)
{
    const bool isNearA = a.behindBytes <= tolerance;
    const bool isNearB = b.behindBytes <= tolerance;
    if (isNearA != isNearB)
        return isNearA;
    if (!isNearA && a.position != b.position)
        return a.position > b.position;
    if (a.priority != b.priority)
        return a.priority < b.priority;
    if (a.capacity != b.capacity)
        return a.capacity > b.capacity;
    return a.region < b.region;
}

void explain(Candidate& candidate, const Candidate& first, std::uint64_t tolerance)
{
    if (candidate.behindBytes > tolerance)
        return add(candidate, CandidateReason::Behind, QString::number(candidate.behindBytes));
    if (candidate.priority > first.priority)
        return add(candidate, CandidateReason::LowerPriority, QString::number(candidate.priority));
    if (candidate.capacity < first.capacity)
        add(candidate, CandidateReason::LessCapacity, QString::number(candidate.capacity));
}

void order(std::vector<Candidate>& candidates, std::uint64_t tolerance)
{
    const auto unfit = std::stable_partition(candidates.begin(), candidates.end(),
                                             [](const Candidate& each) { return each.isFit; });
    std::uint64_t best = 0;
    for (auto each = candidates.begin(); each != unfit; ++each)
        best = std::max(best, each->position);
    for (auto each = candidates.begin(); each != unfit; ++each)
        each->behindBytes = best - each->position;
    std::sort(candidates.begin(), unfit,
              [&](const Candidate& a, const Candidate& b) { return isBetter(a, b, tolerance); });
    if (candidates.begin() == unfit)
        return;
    add(candidates.front(), CandidateReason::First);
    for (auto each = candidates.begin() + 1; each != unfit; ++each)
        explain(*each, candidates.front(), tolerance);
}

} // namespace

Ranking rankCandidates(const Fleet& fleet, const RegionId& oldPrimary,
                       const std::vector<CandidateReading>& readings, const RankingPolicy& policy)
{
    Ranking ranking;
    for (const Region& region : fleet.regions) {
        if (region.id != oldPrimary)
            ranking.candidates.push_back(
                judged(region, readingOf(region.id, readings), fleet, policy));
    }
    order(ranking.candidates, policy.toleranceBytes);
    return ranking;
}

} // namespace pilothouse
