#include "models/telemetry/loss.h"

#include "models/telemetry/figures.h"
#include "models/telemetry/residency.h"
#include "models/telemetry/words.h"

#include "models/core/text.h"

#include <algorithm>
#include <cmath>

namespace pilothouse {

namespace {

/// A candidate beside the primary, as far as both are known.
struct Pair
{
    const PrimaryMemory& primary;
    QString candidateName;
    const DatabaseState* primaryNow = nullptr; ///< While it answers.
    const ReplicationSender* sender = nullptr; ///< The primary's row about the candidate.
    std::uint64_t holds = 0;                   ///< 0 when never seen.
};

/// When the primary's WAL went past a position, by this desk's clock.
struct Passing
{
    MonotonicTime at;
    bool isBefore = false; ///< It was earlier than all that is remembered.
};

struct Interval
{
    double least = 0.0;
    std::optional<double> most; ///< Empty when there is no upper end.
    QString why;                ///< There is none.
};

const ReplicationSender* senderOf(const DatabaseState* primary, const RegionId& candidate)
{
    if (primary == nullptr)
        return nullptr;
    for (const ReplicationSender& row : primary->senders)
        if (row.applicationName == candidate.text())
            return &row;
    return nullptr;
}

std::uint64_t heldBy(const RegionId& candidate, const Places& places,
                     const AssessmentMemory& memory, const RegionId& primary)
{
    std::uint64_t holds = 0;
    if (const auto link = memory.links.find({primary, candidate}); link != memory.links.end())
        holds = std::max(link->second.standbyHolds, link->second.replayed);
    // The received position falls back after a restart; what was replayed is held all the same.
    if (const DatabaseState* state = places.freshDatabase(candidate))
        holds = std::max({holds, state->receiveLsn, state->replayLsn});
    return holds;
}

/// The last look that found no more WAL than `position` is the safe answer: the truth lies between
/// it and the next. Nothing when no look found more.
std::optional<Passing> passingOf(const PrimaryMemory& primary, std::uint64_t position)
{
    const auto later = std::find_if(primary.marks.begin(), primary.marks.end(),
                                    [&](const WalMark& mark) { return mark.writeLsn > position; });
    if (later == primary.marks.end())
        return std::nullopt;
    if (later == primary.marks.begin())
        return Passing{later->at, true};
    return Passing{std::prev(later)->at, false};
}

double secondsBetween(MonotonicTime from, MonotonicTime to)
{
    return std::max(0.0, static_cast<double>((to - from).count()) / 1e6);
}

double bytesMissing(std::uint64_t end, std::uint64_t holds)
{
    return end > holds ? static_cast<double>(end - holds) : 0.0;
}

/// The last moment at which a dead primary can have committed: the first refusal. Nothing while it
/// is not proved dead.
std::optional<MonotonicTime> lastPossibleCommit(const Pair& pair, const Places& places,
                                                const FleetAssessment& result)
{
    const RegionAssessment* region = result.find(pair.primary.id);
    const RegionReadings* readings = places.readingsOf(pair.primary.id);
    const bool isDead = region != nullptr && region->verdict == Verdict::Down;
    return isDead && readings != nullptr ? readings->database.failingSince : std::nullopt;
}

/// What the candidate lacks was written before anything that is remembered.
QString behindFromTheFirstLook(const Pair& pair)
{
    return TelemetryWords::tr("%1 was already behind at the first look that is remembered")
        .arg(pair.candidateName);
}

Interval secondsAlive(const Pair& pair, MonotonicTime now)
{
    if (bytesMissing(pair.primaryNow->writeLsn, pair.holds) == 0.0)
        return {0.0, 0.0, {}};
    if (pair.sender != nullptr && pair.sender->flushLag) {
        const double lag = static_cast<double>(pair.sender->flushLag->count()) / 1e6;
        return {lag, lag, {}};
    }
    const std::optional<Passing> passing = passingOf(pair.primary, pair.holds);
    if (!passing)
        return {0.0, secondsBetween(pair.primary.seenAt, now), {}};
    const double seconds = secondsBetween(passing->at, now);
    if (passing->isBefore)
        return {seconds, std::nullopt, behindFromTheFirstLook(pair)};
    return {seconds, seconds, {}};
}

Interval secondsDark(const Pair& pair, const std::optional<MonotonicTime>& lastCommit,
                     const QString& mayStillWrite)
{
    const std::optional<Passing> passing = passingOf(pair.primary, pair.holds);
    const double least = passing ? secondsBetween(passing->at, pair.primary.seenAt) : 0.0;
    if (!lastCommit)
        return {least, std::nullopt, mayStillWrite};
    if (passing && passing->isBefore)
        return {least, std::nullopt, behindFromTheFirstLook(pair)};
    return {least, least + secondsBetween(pair.primary.seenAt, *lastCommit), {}};
}

Interval bytesDark(const Pair& pair, const std::optional<MonotonicTime>& lastCommit,
                   const QString& mayStillWrite)
{
    const double least = bytesMissing(pair.primary.writeLsn, pair.holds);
    if (!lastCommit)
        return {least, std::nullopt, mayStillWrite};
    const double since = secondsBetween(pair.primary.seenAt, *lastCommit);
    return {least, least + pair.primary.walBytesPerSecond * since, {}};
}

QString secondsText(double seconds)
{
    return text::duration(Microseconds{std::llround(seconds * 1e6)});
}

QString bytesText(double bytes)
{
    return text::bytes(std::llround(bytes));
}

template <class ToText>
Figure intervalFigure(const Interval& interval, ToText toText)
{
    const Provenance from{Quality::Live, {}, TelemetryWords::tr("WAL positions"), interval.why};
    if (!interval.most)
        return figureOf(interval.least, toText(interval.least), from, Bound::AtLeast);
    const QString least = toText(interval.least);
    const QString most = toText(*interval.most);
    if (least == most)
        return figureOf(*interval.most, most, from);
    Figure figure = figureOf(*interval.most, least + QStringLiteral(" – ") + most, from);
    figure.bound = Bound::AtMost;
    return figure;
}

/// Rounded up: a part of a commit is a commit.
Figure transactionsOf(const Figure& seconds, const PrimaryMemory& primary)
{
    if (!seconds.number)
        return unknownFigure(seconds.why);
    const double count = std::ceil(*seconds.number * primary.transactionsPerSecond);
    const Provenance from{Quality::Live, {}, TelemetryWords::tr("rate of commits"), seconds.why};
    const QString text = QString::number(std::llround(count));
    return seconds.bound == Bound::AtLeast ? figureOf(count, text, from, Bound::AtLeast)
                                           : figureOf(count, text, from, Bound::Estimate);
}

PossibleLoss unknownLoss(const QString& why)
{
    return {unknownFigure(why), unknownFigure(why), unknownFigure(why)};
}

} // namespace

std::optional<RegionId> presentPrimary(const AssessmentMemory& memory,
                                       const FleetAssessment& result)
{
    if (result.primary)
        return result.primary;
    return memory.primary ? std::optional(memory.primary->id) : std::nullopt;
}

PossibleLoss possibleLoss(const RegionId& candidate, const Places& places,
                          const AssessmentInput& input, const AssessmentMemory& memory,
                          const FleetAssessment& result)
{
    if (!memory.primary)
        return unknownLoss(TelemetryWords::tr("no primary was seen yet"));
    Pair pair{*memory.primary, places.nameOf(candidate)};
    if (result.primary == pair.primary.id)
        pair.primaryNow = places.freshDatabase(pair.primary.id);
    pair.sender = senderOf(pair.primaryNow, candidate);
    pair.holds = heldBy(candidate, places, memory, pair.primary.id);
    if (pair.sender != nullptr)
        pair.holds = std::max(pair.holds, pair.sender->flushLsn);
    if (pair.holds == 0)
        return unknownLoss(TelemetryWords::tr("what it holds was never seen"));
    if (pair.primaryNow != nullptr) {
        const double bytes = bytesMissing(pair.primaryNow->writeLsn, pair.holds);
        const Figure seconds = intervalFigure(secondsAlive(pair, input.now), secondsText);
        return {seconds, intervalFigure({bytes, bytes, {}}, bytesText),
                transactionsOf(seconds, pair.primary)};
    }
    const std::optional<MonotonicTime> lastCommit = lastPossibleCommit(pair, places, result);
    const QString mayStillWrite =
        TelemetryWords::tr("%1 may still accept writes").arg(places.nameOf(pair.primary.id));
    PossibleLoss loss{intervalFigure(secondsDark(pair, lastCommit, mayStillWrite), secondsText),
                      intervalFigure(bytesDark(pair, lastCommit, mayStillWrite), bytesText),
                      {}};
    loss.transactions = transactionsOf(loss.seconds, pair.primary);
    return loss;
}

std::optional<RegionId> bestCandidate(const Places& places, const AssessmentInput& input,
                                      const AssessmentMemory& memory, const FleetAssessment& result)
{
    const std::optional<RegionId> primary = presentPrimary(memory, result);
    const Region* best = nullptr;
    std::uint64_t bestHolds = 0;
    for (const Region& region : input.fleet.regions) {
        const DatabaseState* state = places.freshDatabase(region.id);
        if (!primary || region.id == *primary || state == nullptr || !state->isInRecovery ||
            forbiddingRule(input.fleet, region) != nullptr)
            continue;
        // While the primary lives, positions only say who was looked at last.
        const bool isStreaming = state->receiver && state->receiver->status == u"streaming";
        const std::uint64_t holds =
            result.primary ? (isStreaming ? 1 : 0) : heldBy(region.id, places, memory, *primary);
        const bool isPreferred = best != nullptr && region.priority < best->priority;
        if (best == nullptr || holds > bestHolds || (holds == bestHolds && isPreferred)) {
            best = &region;
            bestHolds = holds;
        }
    }
    return best == nullptr ? std::nullopt : std::optional(best->id);
}

} // namespace pilothouse
