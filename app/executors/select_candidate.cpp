#include "app/executors/select_candidate.h"

#include "app/executors/history.h"
#include "app/executors/words.h"

namespace pilothouse {

namespace {

Error noCandidate(const QString& ranking)
{
    return {ErrorCode::NotFound, ExecutorWords::tr("No standby is fit to become the primary"),
            ranking, ExecutorWords::tr("Clear one of the reasons, or go on by hand")};
}

} // namespace

/// What the stop of a receiver read back still holds: without a receiver no position moves.
void SelectCandidate::begin()
{
    tools().standbys.readAll(
        standbyIds(), Standbys::guardAge, this,
        [this](const std::map<RegionId, StandbyReading>& readings) { rank(readings); });
}

void SelectCandidate::rank(const std::map<RegionId, StandbyReading>& readings)
{
    std::map<RegionId, StandbyFacts> standbys;
    for (const auto& [id, reading] : readings)
        if (reading.facts)
            standbys.emplace(id, reading.facts.value());
    const FailoverPolicy& agreed = fleet().failover;
    const RankingPolicy policy{toleranceBytes(), agreed.excluded, agreed.inMaintenance};
    const Ranking ranking = rankCandidates(fleet(), order().oldPrimary,
                                           candidateReadings(standbys, neededSettings()), policy);
    const QString words = rankingWords(ranking);
    const Candidate* first = ranking.first();
    if (first == nullptr)
        return fail(noCandidate(words));
    if (!order().target.isEmpty() && !(first->region == order().target))
        return fail({ErrorCode::Refused,
                     ExecutorWords::tr("%1 was chosen by a person, but is not ranked first")
                         .arg(region(order().target).name),
                     words,
                     ExecutorWords::tr("Begin again with %1").arg(region(first->region).name)});
    for (const Candidate& candidate : ranking.candidates)
        leave(rankedAt(candidate.region, candidate.position));
    succeed(
        {{EvidenceCode::Ranking, words}, {EvidenceCode::ChosenCandidate, first->region.text()}});
}

/// Where the old primary waited for one of its standbys, the one that is ahead by a byte may be the
/// only one that holds what was acknowledged.
std::uint64_t SelectCandidate::toleranceBytes() const
{
    const std::optional<QuorumSeen>& quorum = order().learned.quorum;
    const bool hasWaited = quorum && parseSynchronousNames(quorum->names).has_value();
    return hasWaited ? 0 : fleet().failover.candidateToleranceBytes;
}

/// As the old primary had them when it was last seen; empty when it never was.
QMap<QString, std::int64_t> SelectCandidate::neededSettings() const
{
    return tools().outlook.primarySettings();
}

} // namespace pilothouse
