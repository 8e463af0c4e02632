#include "models/core/text.h"
#include "models/telemetry/evidence.h"
#include "models/telemetry/figures.h"
#include "models/telemetry/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// After a crash a standby comes back only with its next try, so its word counts after that.
Milliseconds retryWindow(const DatabaseState& standby)
{
    const Milliseconds retry =
        durationSetting(standby, "wal_retrieve_retry_interval").value_or(Milliseconds{5'000});
    return std::min(retry, Milliseconds{5'000}) + deathWindow;
}

/// A receiver that hears nothing for half of its time-out asks for a word, and a living sender
/// answers within a round trip (measured: never 0.9 s without one at a time-out of 2 s). One that
/// ended after a longer silence was not ended by a crash, so there is no next try to wait for.
bool hadFallenSilent(const LinkMemory& link, const DatabaseState& standby)
{
    const Milliseconds timeout =
        durationSetting(standby, "wal_receiver_timeout").value_or(Milliseconds{0});
    return timeout.count() > 0 && link.lastMessageAge > timeout / 2 + deathWindow;
}

/// Whether the receiver is gone for so short a time that it may come back by itself.
bool isBriefly(const LinkMemory* link, const Reading<DatabaseState>& reading)
{
    const DatabaseState& standby = *reading.value;
    return link != nullptr && link->lastStreamingAt &&
           reading.valueAt - *link->lastStreamingAt < retryWindow(standby) &&
           !hadFallenSilent(*link, standby);
}

const LinkMemory* linkMemory(const AssessmentMemory& memory, const RegionView& from,
                             const RegionView& to)
{
    const auto found = memory.links.find({from.region->id, to.region->id});
    return found == memory.links.end() ? nullptr : &found->second;
}

QString receiverWords(const RegionView& peer, const LinkMemory* link)
{
    const std::optional<ReplicationReceiver>& receiver = peer.database->receiver;
    if (peer.isReceiving)
        return TelemetryWords::tr("receiving %1")
            .arg(text::lsn(std::max(peer.database->receiveLsn, peer.database->replayLsn)));
    if (receiver && receiver->status == QLatin1String("streaming"))
        return TelemetryWords::tr("streaming, but nothing heard lately");
    if (receiver)
        return TelemetryWords::tr("receiver %1").arg(receiver->status);
    return link != nullptr && link->lastStreamingUtc
               ? TelemetryWords::tr("no receiver since %1")
                     .arg(text::utcTime(*link->lastStreamingUtc))
               : TelemetryWords::tr("no receiver");
}

/// Where host control sees no process any more, a message that may have left before the refusals
/// began contradicts nothing. Without that word each message counts: silence between here and there
/// is no death.
bool isOutlived(const RegionView& peer, const RegionView& feeder, MonotonicTime now)
{
    const Reading<HostState>& host = feeder.readings->host;
    const std::optional<MonotonicTime> refused = feeder.readings->database.failingSince;
    const bool isSeenGone = host.value && isProof(host.qualityAt(now)) && isGone(*host.value);
    const MonotonicTime heardAt =
        peer.readings->database.valueAt - peer.database->receiver->lastMessageAge;
    return isSeenGone && refused && heardAt < *refused + inFlightMost;
}

/// What a standby says about the one that feeds it.
Testimony standbySays(const FleetView& view, std::size_t peerIndex, const RegionView& feeder,
                      const AssessmentMemory& memory, bool isWorded)
{
    const RegionView& peer = view.regions[peerIndex];
    const Reading<DatabaseState>& reading = peer.readings->database;
    Testimony line;
    line.vantage = {Vantage::Place::Region, peerIndex};
    line.isAboutDatabase = true;
    line.evidence.kind = EvidenceKind::Peers;
    line.evidence.quality = reading.qualityAt(view.input.now);
    line.evidence.age = reading.ageAt(view.input.now);
    if (isWorded)
        line.evidence.seenFrom = peer.region->name;
    if (peer.database == nullptr) {
        if (isWorded)
            line.evidence.says = reasonFor(line.evidence.quality, line.evidence.age, reading.error);
        return line;
    }
    // Only a missing receiver needs memory: a thousand look-ups cost too much when all is well.
    const LinkMemory* link = peer.database->receiver ? nullptr : linkMemory(memory, feeder, peer);
    line.evidence.speaksForLife = peer.isReceiving && !isOutlived(peer, feeder, view.input.now);
    line.evidence.speaksForDeath = !peer.database->receiver && !isBriefly(link, reading);
    if (isWorded)
        line.evidence.says = receiverWords(peer, link);
    return line;
}

/// What the one that feeds a standby says about it.
Testimony feederSays(const FleetView& view, std::size_t index, bool isWorded)
{
    const RegionView& feeder = *view.referenceRegion();
    const Reading<DatabaseState>& reading = feeder.readings->database;
    Testimony line;
    line.vantage = {Vantage::Place::Region, *view.reference};
    line.isAboutDatabase = true;
    line.evidence.kind = EvidenceKind::Peers;
    line.evidence.quality = reading.qualityAt(view.input.now);
    line.evidence.age = reading.ageAt(view.input.now);
    if (isWorded)
        line.evidence.seenFrom = feeder.region->name;
    if (feeder.database == nullptr) {
        if (isWorded)
            line.evidence.says = reasonFor(line.evidence.quality, line.evidence.age, reading.error);
        return line;
    }
    const ReplicationSender* sender = view.regions[index].sender;
    line.evidence.speaksForDeath = sender == nullptr;
    line.evidence.speaksForLife = sender != nullptr && sender->state == QLatin1String("streaming");
    if (isWorded)
        line.evidence.says =
            sender == nullptr
                ? TelemetryWords::tr("sends nothing to it")
                : TelemetryWords::tr("%1, sent %2").arg(sender->state, text::lsn(sender->sentLsn));
    return line;
}

} // namespace

void addPeers(std::vector<Testimony>& all, const FleetView& view, std::size_t index,
              const AssessmentMemory& memory, bool isWorded)
{
    const RegionView& region = view.regions[index];
    const bool isFeeder = view.isReference(index) || region.provedRole == Role::Primary;
    if (!isFeeder) {
        if (view.reference)
            all.push_back(feederSays(view, index, isWorded));
        return;
    }
    for (std::size_t peer = 0; peer < view.regions.size(); ++peer) {
        const RegionView& standby = view.regions[peer];
        const bool isStandby = standby.lastRole.value_or(standby.region->homeRole) == Role::Standby;
        if (peer != index && isStandby && standby.feeder == index)
            all.push_back(standbySays(view, peer, region, memory, isWorded));
    }
}

} // namespace pilothouse
