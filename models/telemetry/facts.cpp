#include "models/telemetry/facts.h"

#include "models/core/text.h"
#include "models/telemetry/figures.h"
#include "models/telemetry/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

Fact fact(const QString& name, Figure figure, const QString& limit = notShown(),
          std::optional<SeriesKey> series = {})
{
    return {name, std::move(figure), limit, std::move(series)};
}

SeriesKey ownSeries(const RegionView& region, Metric metric)
{
    return {{region.region->id, region.region->id}, metric};
}

void addHealth(FactGroup& group, const QString& name, const Reading<HttpHealth>& reading,
               MonotonicTime now, const std::optional<SeriesKey>& series)
{
    const Provenance word = provenanceOf(reading, now, TelemetryWords::tr("this desk, HTTPS"));
    const HttpHealth health = reading.value.value_or(HttpHealth{});
    group.facts.push_back(fact(TelemetryWords::tr("%1, status").arg(name),
                               wordFigure(QString::number(health.status), word)));
    group.facts.push_back(fact(TelemetryWords::tr("%1, whole exchange").arg(name),
                               latencyFigure(health.total, word), notShown(), series));
}

/// The phases that did not take place on a kept-alive connection are no 0 ms.
Figure phaseFigure(Microseconds phase, bool isFresh, const Provenance& word)
{
    return isFresh ? latencyFigure(phase, word)
                   : wordFigure(TelemetryWords::tr("kept open"), word);
}

FactGroup healthGroup(const FleetView& view, const RegionView& region)
{
    FactGroup group{TelemetryWords::tr("Health"), {}};
    const Reading<HttpHealth>& reading = region.readings->health;
    addHealth(group, TelemetryWords::tr("health"), reading, view.input.now,
              ownSeries(region, Metric::HealthLatencyMs));
    const Provenance word =
        provenanceOf(reading, view.input.now, TelemetryWords::tr("this desk, HTTPS"));
    const HttpHealth health = reading.value.value_or(HttpHealth{});
    const bool isFresh = health.isFreshConnection;
    group.facts.push_back(
        fact(TelemetryWords::tr("name look-up"), phaseFigure(health.nameLookup, isFresh, word)));
    group.facts.push_back(
        fact(TelemetryWords::tr("connect"), phaseFigure(health.connect, isFresh, word)));
    group.facts.push_back(
        fact(TelemetryWords::tr("TLS handshake"), phaseFigure(health.tlsHandshake, isFresh, word)));
    group.facts.push_back(
        fact(TelemetryWords::tr("first byte"), latencyFigure(health.firstByte, word)));
    addHealth(group, TelemetryWords::tr("write page"), region.readings->criticalHealth,
              view.input.now, {});
    return group;
}

FactGroup postgresGroup(const FleetView& view, const RegionView& region)
{
    FactGroup group{TelemetryWords::tr("PostgreSQL"), {}};
    const Provenance word =
        provenanceOf(region.readings->database, view.input.now, TelemetryWords::tr("database"));
    const DatabaseState& state = *region.shown;
    group.facts = {
        fact(TelemetryWords::tr("answers in"), latencyFigure(state.roundTrip, word),
             text::duration(view.input.fleet.watch.databaseDeadline)),
        fact(TelemetryWords::tr("version"), wordFigure(state.serverVersion, word)),
        fact(TelemetryWords::tr("timeline"), countFigure(state.timeline, word)),
        fact(TelemetryWords::tr("sessions"), countFigure(state.sessions, word)),
        fact(TelemetryWords::tr("database size"), bytesFigure(state.databaseBytes, word)),
        fact(TelemetryWords::tr("read-only by default"),
             wordFigure(state.isReadOnly ? TelemetryWords::tr("yes") : TelemetryWords::tr("no"),
                        word))};
    if (!state.isInRecovery) {
        group.facts.push_back(
            fact(TelemetryWords::tr("end of WAL"), lsnFigure(state.writeLsn, word)));
        group.facts.push_back(fact(TelemetryWords::tr("WAL written"),
                                   byteRateFigure(state.walBytesPerSecond, word), notShown(),
                                   ownSeries(region, Metric::WalBytesPerSecond)));
        group.facts.push_back(fact(TelemetryWords::tr("transactions"),
                                   rateFigure(state.transactionsPerSecond, word), notShown(),
                                   ownSeries(region, Metric::TransactionsPerSecond)));
    }
    return group;
}

void addStandbyFacts(FactGroup& group, const FleetView& view, const RegionView& region,
                     const LinkAssessment* link, const Provenance& word)
{
    const DatabaseState& state = *region.shown;
    if (link != nullptr) {
        const LagAlarms& limits = view.input.fleet.lagAlarms;
        group.facts.push_back(
            fact(TelemetryWords::tr("lag"), link->lagSeconds,
                 TelemetryWords::tr("%1, %2").arg(text::duration(limits.warning),
                                                  text::duration(limits.critical)),
                 SeriesKey{link->id, Metric::LagSeconds}));
        group.facts.push_back(fact(TelemetryWords::tr("behind"), link->lagBytes, notShown(),
                                   SeriesKey{link->id, Metric::LagBytes}));
    }
    group.facts.push_back(
        fact(TelemetryWords::tr("receiver"),
             wordFigure(state.receiver ? state.receiver->status : TelemetryWords::tr("none"), word),
             QStringLiteral("streaming")));
    group.facts.push_back(fact(TelemetryWords::tr("received"), lsnFigure(state.receiveLsn, word)));
    group.facts.push_back(fact(TelemetryWords::tr("replayed"), lsnFigure(state.replayLsn, word)));
    group.facts.push_back(fact(TelemetryWords::tr("replay"),
                               wordFigure(state.isReplayPaused ? TelemetryWords::tr("paused")
                                                               : TelemetryWords::tr("running"),
                                          word),
                               TelemetryWords::tr("running")));
}

FactGroup replicationGroup(const FleetView& view, const RegionView& region,
                           const LinkAssessment* link)
{
    FactGroup group{TelemetryWords::tr("Replication"), {}};
    const Provenance word =
        provenanceOf(region.readings->database, view.input.now, TelemetryWords::tr("database"));
    const DatabaseState& state = *region.shown;
    if (state.isInRecovery)
        addStandbyFacts(group, view, region, link, word);
    for (const ReplicationSender& sender : state.senders)
        group.facts.push_back(
            fact(TelemetryWords::tr("sends to %1").arg(sender.applicationName),
                 wordFigure(QStringLiteral("%1, %2").arg(sender.state, sender.syncState), word),
                 QStringLiteral("streaming")));
    for (const ReplicationSlot& slot : state.slots)
        group.facts.push_back(
            fact(slot.isActive ? TelemetryWords::tr("slot %1 keeps").arg(slot.name)
                               : TelemetryWords::tr("slot %1, inactive, keeps").arg(slot.name),
                 bytesFigure(slot.retainedBytes, word), slot.walStatus));
    group.facts.push_back(
        fact(TelemetryWords::tr("synchronous standbys"),
             wordFigure(state.synchronousStandbyNames.isEmpty() ? TelemetryWords::tr("none")
                                                                : state.synchronousStandbyNames,
                        word)));
    return group;
}

/// The settings on which detection, promotion and the way back depend, with what was measured to be
/// needed (PostgreSQL 15, three nodes).
FactGroup settingsGroup(const FleetView& view, const RegionView& region)
{
    struct Needed
    {
        const char* name;
        const char* limit;
    };
    static constexpr Needed all[] = {
        {"wal_receiver_timeout", "≤ 2 s"},           {"wal_receiver_status_interval", "≤ 1 s"},
        {"wal_retrieve_retry_interval", "≤ 100 ms"}, {"wal_log_hints", "on, or data_checksums"},
        {"data_checksums", "on, or wal_log_hints"},  {"recovery_min_apply_delay", "0"}};
    FactGroup group{TelemetryWords::tr("Settings"), {}};
    const Provenance word =
        provenanceOf(region.readings->database, view.input.now, TelemetryWords::tr("database"));
    for (const Needed& needed : all) {
        const auto found = region.shown->settings.find(QLatin1String(needed.name));
        if (found != region.shown->settings.end())
            group.facts.push_back(fact(found->first, wordFigure(found->second, word),
                                       QString::fromUtf8(needed.limit)));
    }
    return group;
}

FactGroup hostGroup(const FleetView& view, const RegionView& region)
{
    FactGroup group{TelemetryWords::tr("Host and TLS"), {}};
    const Provenance word =
        provenanceOf(region.readings->host, view.input.now, TelemetryWords::tr("host control"));
    const HostState host = region.readings->host.value.value_or(HostState{});
    group.facts.push_back(fact(
        TelemetryWords::tr("host"),
        wordFigure(host.isRunning ? TelemetryWords::tr("running") : TelemetryWords::tr("stopped"),
                   word)));
    group.facts.push_back(fact(TelemetryWords::tr("database processes"),
                               countFigure(host.databaseProcesses, word), QStringLiteral("≥ 1")));
    const Reading<HttpHealth>& health = region.readings->health;
    const Provenance tls =
        provenanceOf(health, view.input.now, TelemetryWords::tr("TLS handshake"));
    const HttpHealth seen = health.value.value_or(HttpHealth{});
    group.facts.push_back(fact(TelemetryWords::tr("TLS version"), wordFigure(seen.tlsVersion, tls),
                               QStringLiteral("≥ TLSv1.2")));
    Figure expiry = unknownFigure(TelemetryWords::tr("no handshake seen yet"), tls.source);
    if (seen.certificateExpiresAt) {
        const auto left = *seen.certificateExpiresAt - view.input.utc;
        expiry = figureOf(static_cast<double>(left.count()) / 1e6,
                          left < Microseconds{0}
                              ? TelemetryWords::tr("expired %1")
                                    .arg(text::utcDateTime(*seen.certificateExpiresAt))
                              : text::duration(left),
                          tls);
    }
    group.facts.push_back(
        fact(TelemetryWords::tr("certificate ends in"), expiry,
             TelemetryWords::tr("%1 d").arg(certificateLimit / std::chrono::hours{24})));
    return group;
}

} // namespace

std::vector<FactGroup> factsOf(const FleetView& view, const RegionView& region,
                               const LinkAssessment* link)
{
    std::vector<FactGroup> groups{healthGroup(view, region)};
    if (region.shown != nullptr) {
        groups.push_back(postgresGroup(view, region));
        groups.push_back(replicationGroup(view, region, link));
        groups.push_back(settingsGroup(view, region));
    } else {
        const Provenance word =
            provenanceOf(region.readings->database, view.input.now, TelemetryWords::tr("database"));
        groups.push_back({TelemetryWords::tr("PostgreSQL"),
                          {fact(TelemetryWords::tr("database"), wordFigure(notShown(), word))}});
    }
    groups.push_back(hostGroup(view, region));
    return groups;
}

} // namespace pilothouse
