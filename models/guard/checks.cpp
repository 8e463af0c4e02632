#include "models/guard/parts.h"
#include "models/guard/words.h"
#include "models/telemetry/quality.h"
#include "models/telemetry/residency.h"

#include "models/core/text.h"

#include <algorithm>
#include <iterator>

namespace pilothouse::guard {

namespace {

GuardCheck check(const char* key, const QString& what, bool isHard)
{
    GuardCheck result;
    result.key = QString::fromLatin1(key);
    result.what = what;
    result.clearance = isHard ? Clearance::None : Clearance::Reason;
    return result;
}

void decide(GuardCheck& check, CheckState state, const QString& value, const QString& whoClears)
{
    check.state = state;
    check.value = value;
    if (state != CheckState::Pass)
        check.whoClears = whoClears;
}

/// "refused for 12.1 s (this desk); no receiver (West Europe)": who says what, each once.
QString witnesses(const RegionAssessment& region, bool forDeath)
{
    QStringList words;
    for (const Evidence& evidence : region.evidence) {
        const bool speaks = forDeath ? evidence.speaksForDeath : evidence.speaksForLife;
        if (speaks && isProof(evidence.quality))
            words << GuardWords::tr("%1: %2").arg(evidence.seenFrom, evidence.says);
    }
    return words.join(QStringLiteral("; "));
}

std::optional<Microseconds> oldestWitness(const RegionAssessment& region)
{
    std::optional<Microseconds> oldest;
    for (const Evidence& evidence : region.evidence) {
        if (isProof(evidence.quality) && evidence.age)
            oldest = std::max(oldest.value_or(Microseconds{0}), *evidence.age);
    }
    return oldest;
}

/// Overridable, because the run verifies it again and ends without touching anything when the
/// primary lives.
GuardCheck primaryDown(const GuardInput& input)
{
    GuardCheck result = check(
        "primary-down", GuardWords::tr("%1 is down").arg(input.fleet.nameOf(input.from)), false);
    result.limit = GuardWords::tr("two kinds of evidence, two vantage points, no proof of life");
    result.source = GuardWords::tr("evidence of all vantage points");
    const RegionAssessment* region = input.assessment.find(input.from);
    if (region == nullptr) {
        decide(result, CheckState::Unknown, GuardWords::tr("nothing is known of it"),
               GuardWords::tr("Time: wait for the first answers."));
        return result;
    }
    result.age = oldestWitness(*region);
    const QString doubt =
        GuardWords::tr("Time: more evidence may come. The run verifies it first and ends "
                       "without touching anything if it lives.");
    switch (region->verdict) {
    case Verdict::Down:
        decide(result, CheckState::Pass, witnesses(*region, true), {});
        break;
    case Verdict::Up:
    case Verdict::Degraded:
        decide(result, CheckState::Fail, witnesses(*region, false),
               GuardWords::tr(
                   "Nobody: it lives, and an outage move would risk its data. The run would find "
                   "so and end as a false alarm."));
        break;
    case Verdict::Suspected:
        decide(result, CheckState::Fail,
               GuardWords::tr("suspected only: %1").arg(witnesses(*region, true)), doubt);
        break;
    case Verdict::Unknown:
        decide(result, CheckState::Unknown, GuardWords::tr("not known from here"), doubt);
        break;
    }
    return result;
}

QString acceptedWords(const FailoverPolicy& policy)
{
    QStringList words;
    for (const Rung rung : policy.acceptedFenceRungs)
        words << rungWords(rung);
    return GuardWords::tr("one of: %1").arg(words.join(QStringLiteral(", ")));
}

GuardCheck fenceReachable(const GuardInput& input)
{
    GuardCheck result =
        check("fence-path", GuardWords::tr("Old primary can be fenced, and it proved"), true);
    result.limit = acceptedWords(input.fleet.failover);
    const std::vector<FencePath> paths = fencePathsOf(input);
    const FencePath* first = firstReachable(paths);
    if (first == nullptr) {
        result.source = GuardWords::tr("each path to it");
        decide(result, CheckState::Fail, inWords(paths),
               GuardWords::tr("Whoever operates that host or the cloud account: without a proof "
                              "two primaries could write."));
        return result;
    }
    result.age = first->age;
    result.source = first->source;
    decide(result, CheckState::Pass, inWords(paths), {});
    return result;
}

GuardCheck targetFit(const GuardInput& input)
{
    GuardCheck result = check("target-fit", GuardWords::tr("New primary can take over"), true);
    result.limit =
        GuardWords::tr("a standby that answers, of the same history, where the data may live");
    result.source = GuardWords::tr("this desk, its database");
    const Region* region = input.to ? input.fleet.find(*input.to) : nullptr;
    if (region == nullptr) {
        decide(result, CheckState::Unknown, GuardWords::tr("no region is chosen"),
               GuardWords::tr("You: choose one in gate 1."));
        return result;
    }
    if (const RegionAssessment* seen = input.assessment.find(region->id))
        result.age = seen->age;
    const QStringList against = unfitness(input, *region);
    if (against.isEmpty())
        decide(result, CheckState::Pass,
               GuardWords::tr("%1 answers as a standby").arg(region->name), {});
    else
        decide(result, CheckState::Fail, against.join(QStringLiteral("; ")),
               GuardWords::tr("You: choose another region, or wait until it answers."));
    return result;
}

GuardCheck lossWithinRpo(const GuardInput& input)
{
    const Milliseconds rpo = input.fleet.targets.rpo;
    GuardCheck result =
        check("possible-loss", GuardWords::tr("Possible loss within the RPO"), false);
    result.limit = GuardWords::tr("≤ %1").arg(text::duration(rpo));
    const RegionAssessment* to = input.to ? input.assessment.find(*input.to) : nullptr;
    if (to == nullptr) {
        decide(result, CheckState::Unknown, GuardWords::tr("no region is chosen"),
               GuardWords::tr("You: choose one in gate 1."));
        return result;
    }
    const Figure& loss = to->possibleLossSeconds;
    result.source = loss.source;
    result.age = to->age;
    if (!loss.number || loss.bound == Bound::AtLeast) {
        decide(result, CheckState::Unknown,
               loss.number ? GuardWords::tr("%1, no upper end: %2").arg(loss.text, loss.why)
                           : loss.why,
               {});
        demandBreakGlass(input, result, GuardWords::tr("lose an unknown amount"));
    } else if (*loss.number * 1e3 > static_cast<double>(rpo.count())) {
        decide(result, CheckState::Fail, loss.text, {});
        demandBreakGlass(input, result,
                         GuardWords::tr("lose more than %1").arg(text::duration(rpo)));
    } else {
        decide(result, CheckState::Pass, loss.text, {});
    }
    return result;
}

GuardCheck replayRuns(const GuardInput& input)
{
    GuardCheck result =
        check("replay", GuardWords::tr("New primary replays what it received"), false);
    result.source = GuardWords::tr("this desk, its database");
    const DatabaseState* state = input.to ? freshDatabase(input, *input.to) : nullptr;
    if (state == nullptr) {
        decide(result, CheckState::Unknown, GuardWords::tr("not known"),
               GuardWords::tr("Time: wait for an answer."));
        return result;
    }
    const std::uint64_t behind =
        state->receiveLsn > state->replayLsn ? state->receiveLsn - state->replayLsn : 0;
    const QString backlog =
        GuardWords::tr("%1 to replay first").arg(text::bytes(static_cast<std::int64_t>(behind)));
    if (state->isReplayPaused)
        decide(result, CheckState::Fail, GuardWords::tr("replay is paused, %1").arg(backlog),
               GuardWords::tr("Whoever paused it; a promotion ends the pause."));
    else
        decide(result, CheckState::Pass, backlog, {});
    return result;
}

GuardCheck feedLives(const GuardInput& input)
{
    GuardCheck result = check("feed", GuardWords::tr("What this guard reads is fresh"), true);
    result.limit = GuardWords::tr("feed under 3 s old, some region answers");
    result.source = GuardWords::tr("this desk");
    result.age = input.assessment.feedAge;
    if (input.assessment.isDeskCutOff)
        decide(result, CheckState::Fail, GuardWords::tr("this desk reaches no region at all"),
               GuardWords::tr(
                   "Whoever runs this desk's network: it proves nothing about the regions."));
    else if (!isProof(input.assessment.feedQuality))
        decide(result, CheckState::Unknown, GuardWords::tr("the watcher does not answer"),
               GuardWords::tr("You: press F5, or use another desk."));
    else
        decide(result, CheckState::Pass, GuardWords::tr("live"), {});
    return result;
}

GuardCheck notSimulated(const GuardInput& input)
{
    GuardCheck result =
        check("real-world", GuardWords::tr("The values are those of real servers"), true);
    result.source = GuardWords::tr("feed");
    if (input.assessment.isSimulated && input.mode == Mode::Live)
        decide(result, CheckState::Fail, GuardWords::tr("training data: there is nothing to move"),
               GuardWords::tr("You: open a fleet file."));
    else
        decide(result, CheckState::Pass, GuardWords::tr("watched servers"), {});
    return result;
}

/// Without somebody who may act everywhere a run would stop half-way.
GuardCheck operatorsNamed(const GuardInput& input)
{
    GuardCheck result = check("operators", GuardWords::tr("Every database has an operator"), true);
    result.source = GuardWords::tr("fleet file");
    QStringList without;
    for (const Region& region : input.fleet.regions) {
        if (region.database.changedBy.user.isEmpty())
            without << region.name;
    }
    if (without.isEmpty())
        decide(result, CheckState::Pass, GuardWords::tr("named for each region"), {});
    else
        decide(result, CheckState::Fail,
               GuardWords::tr("none for %1").arg(without.join(QStringLiteral(", "))),
               GuardWords::tr("Whoever keeps the fleet file: add database.operator there."));
    return result;
}

GuardCheck onlyRun(const GuardInput& input)
{
    GuardCheck result = check("no-other-run", GuardWords::tr("No other run is open"), true);
    result.source = GuardWords::tr("journal");
    if (input.isOtherRunOpen)
        decide(result, CheckState::Fail, GuardWords::tr("a run is open at this desk"),
               GuardWords::tr("You: end it first, on page 6."));
    else
        decide(result, CheckState::Pass, GuardWords::tr("none"), {});
    return result;
}

GuardCheck mayBeWritten(const GuardInput& input)
{
    GuardCheck result =
        check("journal", GuardWords::tr("This desk runs the engine and can write"), true);
    result.source = GuardWords::tr("journal of this machine");
    const std::optional<Error>& refusal =
        input.leaseRefusal ? input.leaseRefusal : input.journalRefusal;
    if (refusal)
        decide(result, CheckState::Fail,
               refusal->why.isEmpty() ? refusal->what
                                      : refusal->what + QStringLiteral(": ") + refusal->why,
               refusal->nextStep.isEmpty() ? GuardWords::tr("Whoever runs this desk.")
                                           : refusal->nextStep);
    else
        decide(result, CheckState::Pass, GuardWords::tr("lease held, journal open"), {});
    return result;
}

} // namespace

std::vector<GuardCheck> checksOf(const GuardInput& input)
{
    std::vector<GuardCheck> checks{primaryDown(input),   fenceReachable(input), targetFit(input),
                                   lossWithinRpo(input), replayRuns(input),     feedLives(input),
                                   notSimulated(input),  operatorsNamed(input), onlyRun(input),
                                   mayBeWritten(input)};
    std::vector<GuardCheck> questions = questionsOf(input);
    std::move(questions.begin(), questions.end(), std::back_inserter(checks));
    return checks;
}

} // namespace pilothouse::guard
