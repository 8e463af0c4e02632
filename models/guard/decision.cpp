#include "models/guard/decision.h"

#include <algorithm>

namespace pilothouse {

namespace {

QString stateCode(CheckState state)
{
    switch (state) {
    case CheckState::Pass:
        return QStringLiteral("pass");
    case CheckState::Fail:
        return QStringLiteral("fail");
    case CheckState::Unknown:
        return QStringLiteral("unknown");
    case CheckState::Ask:
        return QStringLiteral("ask");
    }
    Q_UNREACHABLE();
}

std::optional<double> upperEnd(const Figure& figure)
{
    return figure.bound == Bound::AtLeast ? std::nullopt : figure.number;
}

/// T0 as the rulers saw it: the last accepted write of a canary that gets none through now.
struct Fault
{
    std::optional<UtcTime> at;
    Microseconds uncertainty{0};
};

Fault faultOf(const FleetSnapshot* snapshot, const RegionAssessment* old)
{
    if (snapshot != nullptr) {
        for (const Reading<CanaryBooks>* ruler :
             {&snapshot->databaseCanary, &snapshot->publicCanary}) {
            if (!ruler->value || !ruler->value->lastFailure || !ruler->value->lastAcknowledgedUtc)
                continue;
            const double seconds = 1.0 / std::max(ruler->value->ratePerSecond, 0.01);
            return {ruler->value->lastAcknowledgedUtc,
                    Microseconds(static_cast<std::int64_t>(seconds * 1e6))};
        }
    }
    const bool isFaulty =
        old != nullptr && (old->verdict == Verdict::Down || old->verdict == Verdict::Suspected);
    return {isFaulty ? old->verdictSince : std::nullopt, Microseconds{0}};
}

} // namespace

Decision observedDecision(const GuardInput& input, const GuardAssessment& guard, UtcTime utc)
{
    const FleetAssessment& assessment = input.assessment;
    Decision decision;
    for (const GuardCheck& check : guard.checks) {
        DecisionCheck seen{check.key,    stateCode(check.state),
                           check.value,  check.limit,
                           check.source, check.age.value_or(Microseconds{0}),
                           QString(),    false};
        const auto stated = input.stated.find(check.key);
        if (check.state != CheckState::Pass && stated != input.stated.end()) {
            seen.overriddenBecause = stated->second;
            seen.isGlassBroken = check.clearance == Clearance::BreakGlass;
        }
        decision.checks.push_back(std::move(seen));
    }
    if (const RegionAssessment* to = input.to ? assessment.find(*input.to) : nullptr) {
        decision.lossSecondsMost = upperEnd(to->possibleLossSeconds);
        decision.lossBytesMost = upperEnd(to->possibleLossBytes);
    }
    const Fault fault = faultOf(input.snapshot, assessment.find(input.from));
    decision.faultAt = fault.at;
    decision.faultUncertainty = fault.uncertainty;
    if (assessment.incidentSince)
        decision.detectedAt = utc - (input.now - *assessment.incidentSince);
    return decision;
}

} // namespace pilothouse
