#include "models/review/measure_run.h"

#include "models/review/findings.h"
#include "models/review/run_trace.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// The gap that the move lies in: it ended after the start, by a write that another region accepted
/// than before.
std::optional<AcknowledgementGap> gapOfMove(const CanaryBooks& books, UtcTime armedAt,
                                            const RegionId& newPrimary)
{
    const auto gap = std::find_if(
        books.gaps.begin(), books.gaps.end(), [&](const AcknowledgementGap& candidate) {
            return candidate.toUtc > armedAt && candidate.after == newPrimary.text() &&
                   candidate.before != candidate.after;
        });
    return gap == books.gaps.end() ? std::nullopt : std::optional(*gap);
}

RulerAccount accountOf(const CanaryBooks* books, UtcTime armedAt, const RegionId& newPrimary)
{
    RulerAccount account;
    if (books == nullptr)
        return account;
    account.unknown = books->unknown;
    if (newPrimary.isEmpty())
        return account;
    account.gap = gapOfMove(*books, armedAt, newPrimary);
    const bool isOfMove =
        books->audit && books->audit->region == newPrimary.text() && books->audit->at >= armedAt;
    if (isOfMove)
        account.audit = books->audit;
    return account;
}

/// When the step of that effect was done, if it was.
std::optional<UtcTime> doneAt(const Plan& plan, const std::vector<StepTrace>& steps,
                              EffectKind effect)
{
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (plan.steps[i].effect.kind == effect && isDone(steps[i].last.state))
            return steps[i].endedAt;
    return std::nullopt;
}

/// When the last of the checks was passed; nothing unless all of them were.
std::optional<UtcTime> verifiedAt(const Plan& plan, const std::vector<StepTrace>& steps)
{
    std::optional<UtcTime> last;
    for (const EffectKind check : {EffectKind::CheckWritePath, EffectKind::CheckHealth,
                                   EffectKind::CheckNames, EffectKind::CheckTimeline}) {
        const std::optional<UtcTime> at = doneAt(plan, steps, check);
        if (!at)
            return std::nullopt;
        last = std::max(last.value_or(*at), *at);
    }
    return last;
}

std::optional<UtcTime> firstEffectAt(const Plan& plan, const std::vector<Record>& records)
{
    for (const Record& record : records) {
        const bool isAct = record.kind == RecordKind::StepEntered &&
                           record.stepRun.state == StepState::Acting && record.step >= 0 &&
                           record.step < static_cast<int>(plan.steps.size());
        if (isAct && plan.steps[static_cast<std::size_t>(record.step)].landing != Landing::Never)
            return record.occasion.wall;
    }
    return std::nullopt;
}

/// The first write that any ruler saw accepted.
std::optional<UtcTime> writableAt(const RunResult& result)
{
    std::optional<UtcTime> first;
    for (const RulerAccount* account : {&result.database, &result.publicPath})
        if (account->gap)
            first = std::min(first.value_or(account->gap->toUtc), account->gap->toUtc);
    return first;
}

std::optional<Microseconds> ttlOfPublicName(const Fleet& fleet)
{
    for (const TrafficProfile& profile : fleet.trafficProfiles)
        if (profile.name == fleet.publicProfile)
            return profile.ttl;
    return std::nullopt;
}

RunClock clockOf(const RunEvidence& evidence, const std::vector<StepTrace>& steps,
                 const RunResult& result)
{
    const Decision& decision = evidence.header.decision;
    const Plan& plan = evidence.header.plan;
    RunClock clock;
    clock.faultAt = decision.faultAt;
    clock.faultUncertainty = decision.faultUncertainty;
    clock.detectedAt = decision.detectedAt;
    clock.acknowledgedAt = decision.acknowledgedAt;
    clock.decidedAt = decision.openedAt;
    clock.armedAt = decision.armedAt;
    clock.firstEffectAt = firstEffectAt(plan, evidence.records);
    clock.writableAt = writableAt(result);
    clock.namesMovedAt = doneAt(plan, steps, EffectKind::CheckNames);
    if (const auto ttl = ttlOfPublicName(evidence.fleet); ttl && clock.namesMovedAt) {
        clock.mostClientsMovedAt = *clock.namesMovedAt + *ttl * 90 / 100;
        clock.clientsMovedAt = *clock.namesMovedAt + *ttl * 99 / 100;
    }
    clock.verifiedAt = verifiedAt(plan, steps);
    return clock;
}

std::optional<Measured> between(std::optional<UtcTime> from, std::optional<UtcTime> to,
                                Milliseconds limit)
{
    if (!from || !to)
        return std::nullopt;
    return Measured{*to - *from, limit};
}

std::optional<UtcTime> acceptedAt(const RulerAccount& account)
{
    return account.gap ? std::optional(account.gap->toUtc) : std::nullopt;
}

/// The longer of what the two paths lost; nothing when neither was audited.
std::optional<Measured> lossOf(const RunResult& result, Milliseconds limit)
{
    std::optional<Measured> loss;
    for (const RulerAccount* account : {&result.database, &result.publicPath}) {
        if (!account->audit)
            continue;
        const TokenAudit& audit = *account->audit;
        const Microseconds lost = audit.oldestLost && audit.newestLost
                                      ? *audit.newestLost - *audit.oldestLost
                                      : Microseconds{0};
        loss = Measured{std::max(loss.value_or(Measured()).value, lost), limit};
    }
    return loss;
}

} // namespace

std::optional<UtcTime> acceptedAfterMove(const CanaryBooks& books, UtcTime armedAt,
                                         const RegionId& newPrimary)
{
    const auto gap = gapOfMove(books, armedAt, newPrimary);
    return gap ? std::optional(gap->toUtc) : std::nullopt;
}

RunResult measureRun(const RunEvidence& evidence)
{
    const Targets& targets = evidence.fleet.targets;
    const UtcTime armedAt = evidence.header.decision.armedAt;
    const std::vector<StepTrace> steps = traceSteps(evidence.header.plan, evidence.records);
    const RegionId newPrimary = chosenPrimary(steps);
    RunResult result;
    result.end = evidence.records.empty() ? Phase::Prepared : evidence.records.back().phase;
    result.database = accountOf(evidence.database, armedAt, newPrimary);
    result.publicPath = accountOf(evidence.publicPath, armedAt, newPrimary);
    result.clock = clockOf(evidence, steps, result);
    const RunClock& clock = result.clock;
    const std::optional<UtcTime> accepted = acceptedAt(result.publicPath);
    result.machineRto = between(clock.armedAt, accepted, targets.machineRto);
    result.databaseRto = between(clock.armedAt, acceptedAt(result.database), targets.machineRto);
    result.decisionTime = between(clock.detectedAt, clock.armedAt, targets.decisionBudget);
    result.felt = between(clock.faultAt, accepted, targets.machineRto);
    result.lossSeconds = lossOf(result, targets.rpo);
    result.lostByMoving = lostByMoving(evidence, steps, result);
    result.findings = findingsOf(evidence, steps, result);
    return result;
}

} // namespace pilothouse
