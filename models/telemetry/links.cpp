#include "models/telemetry/links.h"

#include "models/core/assert.h"
#include "models/core/text.h"
#include "models/telemetry/figures.h"
#include "models/telemetry/lag.h"
#include "models/telemetry/recall.h"
#include "models/telemetry/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// Two marks closer than this make no trend.
constexpr Milliseconds trendSpanMin{20'000};

/// What counts as now when growth is asked for.
constexpr Milliseconds recentSpan{30'000};

struct Witnessed
{
    LinkState state = LinkState::Unknown;
    Quality quality = Quality::Unknown;
};

Quality qualityOf(const RegionView& region, MonotonicTime now)
{
    return region.readings->database.qualityAt(now);
}

LinkState carrying(const ReplicationSender* sender)
{
    return sender != nullptr && sender->state == QLatin1String("catchup") ? LinkState::CatchingUp
                                                                          : LinkState::Streaming;
}

/// The standby is the better witness: a sender keeps its row for up to a minute after the standby
/// has hung.
Witnessed witness(const LinkEnds& ends)
{
    const MonotonicTime now = ends.view.input.now;
    const Quality sending = qualityOf(ends.from, now);
    const Quality receiving = qualityOf(ends.to, now);
    if (ends.to.database != nullptr) {
        const std::optional<ReplicationReceiver>& receiver = ends.to.database->receiver;
        if (ends.to.isReceiving)
            return {carrying(ends.sender), receiving};
        if (receiver && receiver->status == QLatin1String("streaming"))
            return {LinkState::Stale, Quality::Stale};
        return {LinkState::Broken, receiving};
    }
    if (ends.from.database != nullptr)
        return ends.sender == nullptr ? Witnessed{LinkState::Broken, sending}
                                      : Witnessed{LinkState::Stale, Quality::Stale};
    if (ends.to.shown != nullptr)
        return {LinkState::Stale, Quality::Stale};
    return {LinkState::Unknown, Quality::Unknown};
}

LinkEnds endsOf(const FleetView& view, const RegionView& to, const AssessmentMemory& memory,
                const LinkMemory& link)
{
    const RegionView& from = *view.referenceRegion();
    LinkEnds ends{view, from, to, from.database, to.database, nullptr, nullptr, link};
    if (ends.sending == nullptr && ends.receiving == nullptr) {
        ends.sending = from.shown;
        ends.receiving = to.shown;
    }
    if (ends.sending != nullptr)
        ends.sender = to.sender;
    if (memory.primary && memory.primary->id == from.region->id)
        ends.primary = &*memory.primary;
    return ends;
}

void rememberLink(const LinkEnds& ends, LinkState state, LinkMemory& memory)
{
    const auto keep = [](std::uint64_t& highest, std::uint64_t seen) {
        highest = std::max(highest, seen);
    };
    if (ends.to.database == nullptr)
        return;
    keep(memory.replayed, ends.to.database->replayLsn);
    keep(memory.standbyHolds, std::max(ends.to.database->receiveLsn, memory.replayed));
    if (ends.to.database->receiver)
        memory.lastMessageAge = ends.to.database->receiver->lastMessageAge;
    if (state != LinkState::Streaming && state != LinkState::CatchingUp)
        return;
    const FleetView& view = ends.view;
    memory.lastStreamingAt = ends.to.readings->database.valueAt;
    memory.lastStreamingUtc = view.input.utc - (view.input.now - *memory.lastStreamingAt);
}

Figure rateOf(const LinkEnds& ends, LinkState state)
{
    const MonotonicTime now = ends.view.input.now;
    if (state == LinkState::Broken) {
        const RegionView& witness = ends.to.database != nullptr ? ends.to : ends.from;
        return byteRateFigure(0.0,
                              provenanceOf(witness.readings->database, now, witness.region->name));
    }
    if (state == LinkState::Unknown || ends.sending == nullptr)
        return unknownFigure(TelemetryWords::tr("the primary's WAL rate is not known"));
    return byteRateFigure(
        ends.sending->walBytesPerSecond,
        provenanceOf(ends.from.readings->database, now,
                     TelemetryWords::tr("%1, WAL written").arg(ends.from.region->name)));
}

/// A limit is passed only by what is known: "at most 40 s" may be one second.
Severity severityByLag(const Figure& lag, const LagAlarms& limits)
{
    if (!lag.number || !isProof(lag.quality) || lag.bound == Bound::AtMost)
        return Severity::Normal;
    const auto seconds = [](Milliseconds limit) {
        return static_cast<double>(limit.count()) / 1e3;
    };
    if (*lag.number > seconds(limits.critical))
        return Severity::High;
    return *lag.number > seconds(limits.warning) ? Severity::Medium : Severity::Normal;
}

Severity severityOf(const LinkEnds& ends, const LinkAssessment& link)
{
    if (link.state == LinkState::Broken)
        return Severity::High;
    const Severity byLag = severityByLag(link.lagSeconds, ends.view.input.fleet.lagAlarms);
    const bool isPaused = ends.to.database != nullptr && ends.to.database->isReplayPaused;
    return isPaused ? std::max(byLag, Severity::Medium) : byLag;
}

QString sinceWords(const LinkEnds& ends)
{
    if (!ends.memory.lastStreamingAt)
        return {};
    return QLatin1Char(' ') + text::stopwatch(ends.view.input.now - *ends.memory.lastStreamingAt);
}

QString labelOf(const LinkEnds& ends, const LinkAssessment& link)
{
    switch (link.state) {
    case LinkState::Broken:
        return TelemetryWords::tr("no stream") + sinceWords(ends);
    case LinkState::Unknown:
        return ends.memory.lastStreamingAt ? TelemetryWords::tr("not known for") + sinceWords(ends)
                                           : QString();
    case LinkState::Stale:
        return ends.to.readings->database.value
                   ? TelemetryWords::tr("%1, %2 old")
                         .arg(
                             link.lagSeconds.text,
                             text::duration(*ends.to.readings->database.ageAt(ends.view.input.now)))
                   : link.lagSeconds.text;
    case LinkState::Streaming:
    case LinkState::CatchingUp:
        break;
    }
    if (ends.isReplayPaused())
        return TelemetryWords::tr("%1, paused").arg(link.lagSeconds.text);
    return link.byteRate.number
               ? QStringLiteral("%1 · %2").arg(link.lagSeconds.text, link.byteRate.text)
               : link.lagSeconds.text;
}

QString brokenWhy(const LinkEnds& ends)
{
    const QString& name = ends.to.region->name;
    if (ends.to.provedRole == Role::Primary)
        return TelemetryWords::tr("%1 is writable itself: it takes no WAL.").arg(name);
    if (ends.to.database == nullptr)
        return TelemetryWords::tr("%1 sends nothing to %2.").arg(ends.from.region->name, name);
    if (ends.memory.lastStreamingUtc)
        return TelemetryWords::tr("%1 has received nothing since %2.")
            .arg(name, text::utcTime(*ends.memory.lastStreamingUtc));
    return TelemetryWords::tr("%1 has no receiver that streams.").arg(name);
}

QString whyOf(const LinkEnds& ends, const LinkAssessment& link)
{
    const QString& name = ends.to.region->name;
    switch (link.state) {
    case LinkState::Broken:
        return brokenWhy(ends);
    case LinkState::Unknown:
        return TelemetryWords::tr("Neither end is heard.");
    case LinkState::Stale:
        return ends.to.database != nullptr
                   ? TelemetryWords::tr("%1 calls it streaming, but heard nothing lately.")
                         .arg(name)
                   : TelemetryWords::tr("%1 is not heard: %2.")
                         .arg(name, reasonFor(qualityOf(ends.to, ends.view.input.now),
                                              ends.to.readings->database.ageAt(ends.view.input.now),
                                              ends.to.readings->database.error));
    case LinkState::CatchingUp:
        return TelemetryWords::tr("%1 catches up.").arg(name);
    case LinkState::Streaming:
        break;
    }
    if (ends.isReplayPaused())
        return TelemetryWords::tr("Replay is paused on %1: it receives but replays nothing.")
            .arg(name);
    return link.lagSeconds.why.isEmpty()
               ? TelemetryWords::tr("Streams; lag by the sender's clock.")
               : TelemetryWords::tr("Streams; lag %1.").arg(link.lagSeconds.why);
}

double slope(const LagMark& from, const LagMark& to)
{
    return (to.seconds - from.seconds) / (static_cast<double>((to.at - from.at).count()) / 1e6);
}

std::optional<double> trendOf(const LinkMemory& memory)
{
    if (memory.lagMarks.size() < 2)
        return std::nullopt;
    const LagMark& first = memory.lagMarks.front();
    const LagMark& last = memory.lagMarks.back();
    if (last.at - first.at < trendSpanMin)
        return std::nullopt;
    return slope(first, last);
}

std::optional<double> growthOf(const LinkMemory& memory)
{
    const std::optional<double> trend = trendOf(memory);
    if (!trend)
        return std::nullopt;
    const LagMark& last = memory.lagMarks.back();
    const auto since =
        std::find_if(memory.lagMarks.rbegin(), memory.lagMarks.rend(),
                     [&](const LagMark& mark) { return last.at - mark.at >= recentSpan; });
    if (since == memory.lagMarks.rend())
        return std::max(0.0, *trend);
    const double recent = slope(*since, last);
    return recent > 0.0 ? std::max(recent, *trend) : 0.0;
}

LinkAssessment assessLink(const LinkEnds& ends, LinkMemory& memory)
{
    LinkAssessment link;
    link.id = {ends.from.region->id, ends.to.region->id};
    const Witnessed seen = witness(ends);
    link.state = seen.state;
    link.quality = seen.quality;
    rememberLink(ends, link.state, memory);
    const Lag lag = measureLag(ends, link.state);
    link.lagSeconds = lag.seconds;
    link.lagBytes = lag.bytes;
    const MonotonicTime now = ends.view.input.now;
    rememberLag(link.lagSeconds, now, memory);
    link.trendPerSecond = trendOf(memory);
    link.growthPerSecond = growthOf(memory);
    link.byteRate = rateOf(ends, link.state);
    if (ends.sender != nullptr) {
        link.isSynchronous = ends.sender->syncState == QLatin1String("sync") ||
                             ends.sender->syncState == QLatin1String("quorum");
        link.sentLsn = lsnFigure(ends.sender->sentLsn, provenanceOf(ends.from.readings->database,
                                                                    now, ends.from.region->name));
    } else {
        link.sentLsn = unknownFigure(TelemetryWords::tr("no sender's row"));
    }
    link.replayLsn =
        ends.to.shown != nullptr
            ? lsnFigure(ends.to.shown->replayLsn,
                        provenanceOf(ends.to.readings->database, now, ends.to.region->name))
            : unknownFigure(TelemetryWords::tr("the standby is not heard"));
    link.severity = severityOf(ends, link);
    link.label = labelOf(ends, link);
    link.why = whyOf(ends, link);
    return link;
}

} // namespace

void assessLinks(const FleetView& view, AssessmentMemory& memory, FleetAssessment& result)
{
    if (!view.reference)
        return;
    result.links.reserve(view.regions.size() - 1);
    for (std::size_t index = 0; index < view.regions.size(); ++index) {
        if (view.isReference(index))
            continue;
        const RegionView& to = view.regions[index];
        LinkMemory& link = memory.links[{view.referenceRegion()->region->id, to.region->id}];
        result.links.push_back(assessLink(endsOf(view, to, memory, link), link));
    }
}

} // namespace pilothouse
