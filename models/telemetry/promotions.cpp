#include "models/telemetry/loss.h"
#include "models/telemetry/parts.h"
#include "models/telemetry/residency.h"
#include "models/telemetry/settings.h"
#include "models/telemetry/words.h"

#include "models/core/text.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// A planned move waits for the standby to catch up; with more to catch up it waits first.
constexpr double plannedLagLimit = 5.0;

/// One condition of a promotion with its value and limit. Unknown is not a pass.
struct Check
{
    bool isMet = false;
    QString words;
};

using Checks = std::vector<Check>;

/// All that a promotion of one region is judged by.
struct Candidate
{
    const Region& planned;
    const RegionAssessment& region;
    const DatabaseState* state; ///< Fresh, or nullptr.
    const AssessmentInput& input;
    const AssessmentMemory& memory;
    const Places& places;
    const FleetAssessment& result;
};

PromotionAnswer answerOf(const Checks& checks)
{
    PromotionAnswer answer{true, {}};
    for (const Check& check : checks)
        if (!check.isMet) {
            answer.isPossible = false;
            answer.reasons += check.words;
        }
    for (const Check& check : checks)
        if (check.isMet)
            answer.reasons += check.words;
    return answer;
}

Check reachableStandby(const Candidate& candidate)
{
    if (candidate.state == nullptr)
        return {false, TelemetryWords::tr("its database is not known to answer")};
    if (!candidate.state->isInRecovery)
        return {false, TelemetryWords::tr("it is writable already")};
    return {
        true,
        TelemetryWords::tr("standby answers in %1").arg(text::latency(candidate.state->roundTrip))};
}

Check healthy(const Candidate& candidate)
{
    if (candidate.region.verdict == Verdict::Up)
        return {true, TelemetryWords::tr("region is up")};
    return {
        false,
        candidate.region.headline.isEmpty()
            ? TelemetryWords::tr("region is not known to be up")
            : TelemetryWords::tr("region is not plainly up: %1").arg(candidate.region.headline)};
}

Check primaryAlive(const Candidate& candidate)
{
    if (!candidate.result.primary)
        return {false, TelemetryWords::tr("no single primary is known to be alive")};
    return {
        true,
        TelemetryWords::tr("%1 is alive").arg(candidate.places.nameOf(*candidate.result.primary))};
}

Check lagWithin(const Candidate& candidate)
{
    const Figure& lag = candidate.region.lag;
    const QString limit = QStringLiteral("5 s");
    if (!lag.number || !isProof(lag.quality))
        return {false, TelemetryWords::tr("lag is not known (limit %1)").arg(limit)};
    if (lag.bound == Bound::AtLeast)
        return {false,
                TelemetryWords::tr("lag %1 has no upper end (limit %2)").arg(lag.text, limit)};
    if (*lag.number > plannedLagLimit)
        return {false, TelemetryWords::tr("lag %1 > %2").arg(lag.text, limit)};
    return {true, TelemetryWords::tr("lag %1 ≤ %2").arg(lag.text, limit)};
}

Check replaying(const Candidate& candidate)
{
    if (candidate.state == nullptr)
        return {false, TelemetryWords::tr("replay is not known")};
    if (candidate.state->isReplayPaused)
        return {false, TelemetryWords::tr("replay is paused")};
    return {true, TelemetryWords::tr("replay is running")};
}

/// What was received is replayed before a promotion ends, paused or not.
Check backlog(const Candidate& candidate)
{
    if (candidate.state == nullptr)
        return {false, TelemetryWords::tr("backlog is not known")};
    const DatabaseState& state = *candidate.state;
    const std::uint64_t behind =
        state.receiveLsn > state.replayLsn ? state.receiveLsn - state.replayLsn : 0;
    return {true, TelemetryWords::tr("%1 to replay first%2")
                      .arg(text::bytes(static_cast<std::int64_t>(behind)),
                           state.isReplayPaused ? TelemetryWords::tr(" (paused)") : QString())};
}

/// The same timeline number is not the same history: the cluster's identity must agree as well.
Check timeline(const Candidate& candidate)
{
    if (candidate.state == nullptr || candidate.state->timeline == 0)
        return {false, TelemetryWords::tr("timeline is not known")};
    if (!candidate.memory.primary)
        return {false, TelemetryWords::tr("the primary's timeline was never seen")};
    const int wanted = candidate.memory.primary->timeline;
    if (candidate.state->timeline != wanted)
        return {false, TelemetryWords::tr("timeline %1, the primary's is %2")
                           .arg(candidate.state->timeline)
                           .arg(wanted)};
    const DatabaseState* primary = candidate.places.freshDatabase(candidate.memory.primary->id);
    if (primary != nullptr && primary->systemIdentifier != candidate.state->systemIdentifier)
        return {false, TelemetryWords::tr("it belongs to another cluster (system %1)")
                           .arg(candidate.state->systemIdentifier)};
    return {true, TelemetryWords::tr("timeline %1 as the primary").arg(wanted)};
}

Check lawful(const Candidate& candidate)
{
    const QString& place = candidate.planned.jurisdiction;
    if (const ResidencyRule* rule = forbiddingRule(candidate.input.fleet, candidate.planned))
        return {false, TelemetryWords::tr("residency: \"%1\" may live in %2 only, this is %3")
                           .arg(rule->name, rule->jurisdictions.join(QStringLiteral(", ")), place)};
    return {true, TelemetryWords::tr("residency: %1 is lawful").arg(place)};
}

Check settings(const Candidate& candidate)
{
    if (candidate.state == nullptr)
        return {false, TelemetryWords::tr("settings are not known")};
    const std::vector<SlowSetting> slow = slowSettings(*candidate.state);
    if (slow.empty())
        return {true, TelemetryWords::tr("settings are within their limits")};
    QStringList words;
    for (const SlowSetting& setting : slow)
        words += TelemetryWords::tr("%1 %2, required %3")
                     .arg(setting.name, setting.value, setting.limit);
    return {false, words.join(QStringLiteral("; "))};
}

Check lossWithinRpo(const Candidate& candidate)
{
    const Figure& loss = candidate.region.possibleLossSeconds;
    const Milliseconds rpo = candidate.input.fleet.targets.rpo;
    const QString limit = text::duration(rpo);
    if (!loss.number)
        return {false,
                TelemetryWords::tr("possible loss is not known: %1 (RPO %2)").arg(loss.why, limit)};
    if (*loss.number > static_cast<double>(rpo.count()) / 1e3)
        return {false, TelemetryWords::tr("possible loss %1 > RPO %2").arg(loss.text, limit)};
    if (loss.bound == Bound::AtLeast)
        return {false, TelemetryWords::tr("possible loss %1 has no upper end, %2 (RPO %3)")
                           .arg(loss.text, loss.why, limit)};
    return {true, TelemetryWords::tr("possible loss %1 ≤ RPO %2").arg(loss.text, limit)};
}

bool accepts(const Candidate& candidate, Rung rung)
{
    const std::vector<Rung>& accepted = candidate.input.fleet.failover.acceptedFenceRungs;
    return std::find(accepted.begin(), accepted.end(), rung) != accepted.end();
}

/// Without a way to prove that the old primary is stopped, a second one can come to be.
Check fencePath(const Candidate& candidate)
{
    const std::optional<RegionId> old = presentPrimary(candidate.memory, candidate.result);
    if (!old)
        return {false, TelemetryWords::tr("fence: no primary is known to fence")};
    const QString name = candidate.places.nameOf(*old);
    const Region* planned = candidate.places.find(*old);
    const RegionReadings* readings = candidate.places.readingsOf(*old);
    const MonotonicTime now = candidate.input.now;
    if (readings != nullptr && isProof(readings->host.qualityAt(now)))
        return {true, TelemetryWords::tr("fence: host control of %1 answers").arg(name)};
    if (readings != nullptr && accepts(candidate, Rung::HostStopped) && readings->server.value &&
        isProof(readings->server.qualityAt(now)))
        return {true, TelemetryWords::tr("fence: Azure answers for the server of %1").arg(name)};
    if (planned != nullptr && planned->hostControl.port == 0)
        return {false,
                TelemetryWords::tr("fence: the fleet file names no host control for %1").arg(name)};
    return {false, TelemetryWords::tr("fence: host control of %1 does not answer").arg(name)};
}

PromotionAnswer planned(const Candidate& candidate)
{
    return answerOf({primaryAlive(candidate), reachableStandby(candidate), healthy(candidate),
                     lagWithin(candidate), replaying(candidate), timeline(candidate),
                     lawful(candidate), settings(candidate)});
}

PromotionAnswer outage(const Candidate& candidate)
{
    return answerOf({reachableStandby(candidate), lossWithinRpo(candidate), timeline(candidate),
                     lawful(candidate), fencePath(candidate), backlog(candidate)});
}

} // namespace

void assessPromotions(const AssessmentInput& input, const AssessmentMemory& memory,
                      FleetAssessment& result)
{
    const Places places(input);
    const bool isLarge = input.fleet.regions.size() > AssessmentInput::detailLimit;
    result.lastPrimary = presentPrimary(memory, result);
    result.bestCandidate = bestCandidate(places, input, memory, result);
    result.incidentSince = memory.incidentSince;
    for (std::size_t index = 0; index < result.regions.size(); ++index) {
        RegionAssessment& region = result.regions[index];
        if (isLarge && input.detailed != region.id)
            continue;
        if (result.primary == region.id) {
            region.plannedPromotion = {false, {TelemetryWords::tr("it is the primary")}};
            region.outagePromotion = region.plannedPromotion;
            continue;
        }
        PossibleLoss loss = possibleLoss(region.id, places, input, memory, result);
        region.possibleLossSeconds = std::move(loss.seconds);
        region.possibleLossBytes = std::move(loss.bytes);
        region.possibleLossTransactions = std::move(loss.transactions);
        const Candidate candidate{input.fleet.regions[index],
                                  region,
                                  places.freshDatabase(region.id),
                                  input,
                                  memory,
                                  places,
                                  result};
        region.plannedPromotion = planned(candidate);
        region.outagePromotion = outage(candidate);
    }
}

} // namespace pilothouse
