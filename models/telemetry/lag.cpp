#include "models/telemetry/lag.h"

#include "models/core/text.h"
#include "models/telemetry/figures.h"
#include "models/telemetry/recall.h"
#include "models/telemetry/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// How far the standby has replayed by the newest word of either end.
struct Replayed
{
    std::uint64_t position = 0;
    MonotonicTime at;
    bool isAllReceivedReplayed = true;
};

Replayed replayedBy(const LinkEnds& ends)
{
    Replayed result;
    if (ends.sender != nullptr)
        result = {ends.sender->replayLsn, ends.from.readings->database.valueAt, true};
    if (ends.receiving == nullptr)
        return result;
    const DatabaseState& standby = *ends.receiving;
    result.isAllReceivedReplayed = standby.receiveLsn <= standby.replayLsn;
    if (standby.replayLsn >= result.position)
        result = {standby.replayLsn, std::max(result.at, ends.to.readings->database.valueAt),
                  result.isAllReceivedReplayed};
    return result;
}

Provenance senderWord(const LinkEnds& ends)
{
    return provenanceOf(ends.from.readings->database, ends.view.input.now,
                        TelemetryWords::tr("%1, sender").arg(ends.from.region->name));
}

Provenance standbyWord(const LinkEnds& ends)
{
    return provenanceOf(ends.to.readings->database, ends.view.input.now,
                        TelemetryWords::tr("%1, database").arg(ends.to.region->name));
}

Provenance explained(Provenance from, const QString& why)
{
    if (from.why.isEmpty())
        from.why = why;
    return from;
}

/// By this desk's own clock, when the sender does not measure: the WAL was seen beyond the replayed
/// position since then at least.
Figure byMarks(const LinkEnds& ends, const Replayed& replayed, MonotonicTime asOf)
{
    const Provenance both =
        ends.receiving != nullptr ? bothOf(senderWord(ends), standbyWord(ends)) : senderWord(ends);
    const MonotonicTime since =
        seenBeyond(*ends.primary, replayed.position).value_or(ends.from.readings->database.valueAt);
    if (asOf > since)
        return durationFigure(asOf - since,
                              explained(both, TelemetryWords::tr("by this desk's clock, since the "
                                                                 "WAL went past the standby")),
                              Bound::AtLeast);
    if (const auto within = seenWithin(*ends.primary, replayed.position); within && asOf > *within)
        return durationFigure(asOf - *within,
                              explained(both, TelemetryWords::tr("less than between two looks")),
                              Bound::AtMost);
    return unknownFigure(TelemetryWords::tr("not all is replayed, and the sender measures no lag"),
                         both.source);
}

/// The primary is seen: its own row and its own end of WAL decide.
Figure bySender(const LinkEnds& ends, LinkState state)
{
    const Replayed replayed = replayedBy(ends);
    const std::uint64_t end = ends.sending->writeLsn;
    if (replayed.position == 0)
        return unknownFigure(TelemetryWords::tr("the standby's position is not known"));
    if (replayed.position >= end && replayed.isAllReceivedReplayed)
        return durationFigure(Microseconds{0}, senderWord(ends));
    if (state == LinkState::Broken || ends.isReplayPaused() || ends.sender == nullptr ||
        !ends.sender->replayLag) {
        const bool isStanding = state == LinkState::Broken || ends.isReplayPaused();
        return byMarks(ends, replayed, isStanding ? ends.view.input.now : replayed.at);
    }
    // The sender's measure stands still while nothing is replayed; this desk's clock does not.
    const std::optional<MonotonicTime> since = seenBeyond(*ends.primary, replayed.position);
    if (since && replayed.at - *since > *ends.sender->replayLag)
        return byMarks(ends, replayed, replayed.at);
    return durationFigure(*ends.sender->replayLag, senderWord(ends));
}

/// The primary is dark, but the standby still receives: its own clock gives an upper limit.
Figure byReceiver(const LinkEnds& ends)
{
    const DatabaseState& standby = *ends.receiving;
    const Microseconds age = ends.view.input.now - ends.to.readings->database.valueAt;
    const Provenance word =
        explained(standbyWord(ends),
                  TelemetryWords::tr("by the standby's clock: this desk does not see the primary"));
    if (standby.receiver && standby.replayLsn >= standby.receiver->latestEndLsn &&
        standby.receiver->lastMessageAge < Seconds{60})
        return durationFigure(standby.receiver->lastMessageAge + age, word, Bound::AtMost);
    if (standby.replayDelay)
        return durationFigure(*standby.replayDelay + age, word, Bound::AtMost);
    return unknownFigure(TelemetryWords::tr("the primary is not seen"), word.source);
}

/// The primary is dark and nothing comes from it: what it wrote when last seen is the least that
/// is missing.
Figure byMemory(const LinkEnds& ends)
{
    if (ends.primary == nullptr)
        return unknownFigure(TelemetryWords::tr("the primary was never seen"));
    const std::uint64_t held = std::max(ends.receiving->replayLsn, ends.receiving->receiveLsn);
    const std::optional<MonotonicTime> since = seenBeyond(*ends.primary, held);
    const Microseconds behind =
        since ? std::max(Microseconds{0}, Microseconds(ends.primary->seenAt - *since))
              : Microseconds{0};
    return durationFigure(
        behind,
        explained(standbyWord(ends), TelemetryWords::tr("the primary was last seen at %1")
                                         .arg(text::utcTime(ends.primary->seenUtc))),
        Bound::AtLeast);
}

std::int64_t difference(std::uint64_t end, std::uint64_t position)
{
    return end > position ? static_cast<std::int64_t>(end - position) : 0;
}

Figure bytesBehind(const LinkEnds& ends, LinkState state)
{
    const Replayed replayed = replayedBy(ends);
    if (replayed.position == 0)
        return unknownFigure(TelemetryWords::tr("the standby's position is not known"));
    if (ends.sending != nullptr) {
        const std::int64_t behind = difference(ends.sending->writeLsn, replayed.position);
        const bool isGrowing = state == LinkState::Broken && behind > 0;
        return bytesFigure(behind,
                           ends.sender != nullptr ? senderWord(ends)
                                                  : bothOf(senderWord(ends), standbyWord(ends)),
                           isGrowing ? Bound::AtLeast : Bound::Exact);
    }
    if (ends.primary == nullptr)
        return unknownFigure(TelemetryWords::tr("the primary was never seen"));
    return bytesFigure(
        difference(ends.primary->writeLsn, replayed.position),
        explained(standbyWord(ends), TelemetryWords::tr("the primary was last seen at %1")
                                         .arg(text::utcTime(ends.primary->seenUtc))),
        Bound::AtLeast);
}

Figure secondsBehind(const LinkEnds& ends, LinkState state)
{
    const bool isCarrying = state == LinkState::Streaming || state == LinkState::CatchingUp;
    if (ends.sending != nullptr && ends.primary != nullptr)
        return bySender(ends, state);
    return isCarrying ? byReceiver(ends) : byMemory(ends);
}

} // namespace

Lag measureLag(const LinkEnds& ends, LinkState state)
{
    if (ends.to.provedRole == Role::Primary) {
        const Figure none = unknownFigure(TelemetryWords::tr("it is a primary itself"));
        return {none, none};
    }
    if (ends.receiving == nullptr && ends.sender == nullptr) {
        const Figure none = unknownFigure(standbyWord(ends).why, standbyWord(ends).source);
        return {none, none};
    }
    return {secondsBehind(ends, state), bytesBehind(ends, state)};
}

} // namespace pilothouse
