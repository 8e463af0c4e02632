#include "models/review/sight.h"
#include "models/review/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

Microseconds leftOf(const RunSight& sight, size_t index)
{
    const StepState state = sight.run().steps[index].state;
    const Microseconds expected(sight.plan().steps[index].expectedDuration);
    if (state == StepState::Waiting)
        return expected;
    if (!sight.courses[index].underWaySince)
        return Microseconds(0);
    return std::max(Microseconds(0), expected - sight.courses[index].spent);
}

/// When the step would end, counted from the begin of its group: the longest way through the steps
/// it waits for. Those come before it, so `ends` already holds them.
Microseconds endOf(const RunSight& sight, size_t index, const std::vector<Microseconds>& ends)
{
    Microseconds begin{0};
    for (const int earlier : sight.plan().steps[index].after)
        begin = std::max(begin, ends[static_cast<size_t>(earlier)]);
    return begin + leftOf(sight, index);
}

/// The longest way from now to the end of the step that reads a public write; all of the plan when
/// it has none.
Microseconds timeLeft(const RunSight& sight)
{
    std::vector<Microseconds> ends(sight.plan().steps.size(), Microseconds(0));
    Microseconds before{0};
    Microseconds ofGroup{0};
    int group = 0;
    for (size_t i = 0; i < ends.size(); ++i) {
        const Step& step = sight.plan().steps[i];
        if (step.group != group) {
            before += ofGroup;
            ofGroup = Microseconds(0);
            group = step.group;
        }
        ends[i] = endOf(sight, i, ends);
        if (step.effect.kind == EffectKind::CheckWritePath)
            return before + ends[i];
        ofGroup = std::max(ofGroup, ends[i]);
    }
    return before + ofGroup;
}

bool isHeadingForward(const Run& run)
{
    return !run.isGoingBack && !run.isAbortWanted &&
           (run.phase == Phase::Prepared || run.phase == Phase::Forward ||
            run.phase == Phase::Held);
}

std::optional<Microseconds> spentBetween(std::optional<UtcTime> from, std::optional<UtcTime> to,
                                         UtcTime now)
{
    if (!from || *from > now)
        return std::nullopt;
    return std::max(Microseconds(0), Microseconds(to.value_or(now) - *from));
}

/// The step that ended last among the verifying ones, when all of them ended.
std::optional<UtcTime> verifiedAt(const RunSight& sight)
{
    if (sight.view.result && sight.view.result->clock.verifiedAt)
        return sight.view.result->clock.verifiedAt;
    std::optional<UtcTime> last;
    for (size_t i = 0; i < sight.courses.size(); ++i) {
        const EffectKind kind = sight.plan().steps[i].effect.kind;
        if (kind < EffectKind::CheckWritePath || kind > EffectKind::CheckTimeline)
            continue;
        if (!sight.courses[i].ended)
            return std::nullopt;
        last = std::max(last.value_or(*sight.courses[i].ended), *sight.courses[i].ended);
    }
    return last;
}

/// The budgets of the application's own plan: detect, fail over and verify take 30 s each.
std::vector<PhaseBudget> phaseBudgets(const RunSight& sight, UtcTime now)
{
    const Decision& decision = sight.view.header.decision;
    const Seconds third{30};
    const auto& accepted = sight.writesAccepted;
    return {{ReviewWords::tr("detect"), Seconds(0), third,
             spentBetween(decision.faultAt, decision.detectedAt, now)},
            {ReviewWords::tr("fail over"), third, 2 * third,
             spentBetween(decision.armedAt, accepted, now)},
            {ReviewWords::tr("verify"), 2 * third, 3 * third,
             accepted ? spentBetween(accepted, verifiedAt(sight), now) : std::nullopt}};
}

} // namespace

RtoBar rtoBar(const RunSight& sight)
{
    const Decision& decision = sight.view.header.decision;
    const UtcTime now = sight.runEnded.value_or(sight.utc);
    const UtcTime until = sight.writesAccepted.value_or(now);
    RtoBar bar;
    bar.elapsed = std::max(Microseconds(0), Microseconds(until - decision.armedAt));
    bar.isRunning = !sight.writesAccepted && !sight.runEnded;
    bar.target = sight.fleet.targets.machineRto;
    if (sight.writesAccepted)
        bar.forecast = bar.elapsed;
    else if (!sight.view.unheardSince && isHeadingForward(sight.run()))
        bar.forecast = bar.elapsed + timeLeft(sight);
    if (bar.forecast)
        bar.spare = bar.target - *bar.forecast;
    if (decision.detectedAt)
        bar.decision = std::max(Microseconds(0), decision.armedAt - *decision.detectedAt);
    bar.decisionBudget = sight.fleet.targets.decisionBudget;
    if (decision.faultAt)
        bar.felt = std::max(Microseconds(0), Microseconds(until - *decision.faultAt));
    bar.startRule =
        ReviewWords::tr("from the confirmed start to the first accepted write by the public name");
    bar.phases = phaseBudgets(sight, now);
    return bar;
}

} // namespace pilothouse
