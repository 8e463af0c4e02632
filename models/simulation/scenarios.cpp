#include "models/simulation/scenarios.h"

#include "models/core/assert.h"

#include <cmath>

namespace pilothouse {

namespace {

/// A slow, repeatable movement between 0 and 1, different for every place and seed.
double wave(const ScenarioMoment& moment, std::size_t place, double periodSeconds)
{
    const double seconds = static_cast<double>(moment.elapsed.count()) / 1e6;
    const double shift = static_cast<double>((moment.seed * 2654435761U + place * 40503U) % 997U);
    return 0.5 + 0.5 * std::sin(seconds * 6.283185 / periodSeconds + shift);
}

template <class T>
void heard(Reading<T>& reading, T value, const ScenarioMoment& moment, Microseconds age)
{
    reading.accept(std::move(value), moment.now - age);
}

HttpHealth health(const ScenarioMoment& moment, std::size_t place)
{
    HttpHealth health;
    health.status = 200;
    health.isExpectedStatus = true;
    health.firstByte = Microseconds{static_cast<int>(38'000 + 9'000 * wave(moment, place, 40))};
    health.total = health.firstByte + Microseconds{3'100};
    health.tlsVersion = QStringLiteral("TLSv1.3");
    health.certificateExpiresAt = moment.utc + std::chrono::hours{24 * 61};
    return health;
}

std::map<QString, QString> settings()
{
    return {{QStringLiteral("wal_receiver_timeout"), QStringLiteral("2s")},
            {QStringLiteral("wal_receiver_status_interval"), QStringLiteral("1s")},
            {QStringLiteral("wal_retrieve_retry_interval"), QStringLiteral("100ms")},
            {QStringLiteral("wal_log_hints"), QStringLiteral("on")},
            {QStringLiteral("data_checksums"), QStringLiteral("off")}};
}

Microseconds lagOf(const ScenarioMoment& moment, std::size_t place)
{
    const double base = 60'000.0 + 70'000.0 * static_cast<double>(place % 5);
    return Microseconds{static_cast<int>(base + 30'000 * wave(moment, place, 90))};
}

ReplicationSender sender(const Region& region, const ScenarioMoment& moment, std::size_t place)
{
    const std::uint64_t end = simulatedWalEnd(moment);
    const auto behind = static_cast<std::uint64_t>(lagOf(moment, place).count() * 2);
    ReplicationSender sender;
    sender.applicationName = region.id.text();
    sender.state = QStringLiteral("streaming");
    sender.syncState = QStringLiteral("async");
    sender.sentLsn = end;
    sender.writeLsn = end - behind / 3;
    sender.flushLsn = end - behind / 2;
    sender.replayLsn = end - behind;
    sender.writeLag = lagOf(moment, place) / 3;
    sender.flushLag = lagOf(moment, place) / 2;
    sender.replayLag = lagOf(moment, place);
    return sender;
}

DatabaseState common(const ScenarioMoment& moment, std::size_t place)
{
    DatabaseState state;
    state.systemIdentifier = QStringLiteral("7439012345678901234");
    state.serverVersion = QStringLiteral("15.20");
    state.timeline = 3;
    state.sessions = 12 + static_cast<std::int64_t>(place % 7);
    state.databaseBytes = 48'300'000'000;
    state.settings = settings();
    state.roundTrip = Microseconds{static_cast<int>(2'600 + 900 * wave(moment, place, 30))};
    return state;
}

DatabaseState primaryState(const Fleet& fleet, const ScenarioMoment& moment)
{
    DatabaseState state = common(moment, 0);
    state.writeLsn = simulatedWalEnd(moment);
    state.walBytesPerSecond = 1'900'000.0 + 150'000.0 * wave(moment, 0, 60);
    state.transactionsPerSecond = 205.0 + 20.0 * wave(moment, 0, 60);
    state.transactionsCommitted = moment.elapsed.count() / 4'700;
    for (std::size_t place = 1; place < fleet.regions.size(); ++place) {
        state.senders.push_back(sender(fleet.regions[place], moment, place));
        state.slots.push_back(
            {fleet.regions[place].id.text(), true, 40'000, QStringLiteral("reserved")});
    }
    return state;
}

DatabaseState standbyState(const Fleet& fleet, const ScenarioMoment& moment, std::size_t place)
{
    const ReplicationSender seen = sender(fleet.regions[place], moment, place);
    DatabaseState state = common(moment, place);
    state.isInRecovery = true;
    state.receiveLsn = seen.writeLsn;
    state.replayLsn = seen.replayLsn;
    state.replayDelay = lagOf(moment, place) + Microseconds{20'000};
    state.receiver =
        ReplicationReceiver{QStringLiteral("streaming"), fleet.regions.front().database.at.host, 3,
                            Microseconds{300'000}, seen.sentLsn};
    return state;
}

CanaryBooks canary(const Fleet& fleet, const ScenarioMoment& moment, Microseconds latency)
{
    CanaryBooks books;
    books.sent = moment.elapsed.count() / 1'000'000;
    books.acknowledged = books.sent;
    books.lastAcknowledgedAt = moment.now - Microseconds{400'000};
    books.lastAcknowledgedUtc = moment.utc - Microseconds{400'000};
    books.lastLatency = latency + Microseconds{static_cast<int>(4'000 * wave(moment, 91, 20))};
    books.medianLatency = latency;
    books.answeredBy = fleet.regions.front().id.text();
    return books;
}

void addTraffic(FleetSnapshot& snapshot, const Fleet& fleet, const ScenarioMoment& moment)
{
    for (const TrafficProfile& profile : fleet.trafficProfiles) {
        TrafficProfileState state;
        state.name = profile.name;
        state.method = profile.method == TrafficMethod::Priority ? QStringLiteral("Priority")
                                                                 : QStringLiteral("Performance");
        state.status = QStringLiteral("Enabled");
        state.monitorStatus = QStringLiteral("Online");
        state.ttlSeconds = static_cast<int>(profile.ttl.count());
        for (const TrafficEndpoint& endpoint : profile.endpoints) {
            const Region* region = fleet.find(endpoint.region);
            PH_ASSERT(region != nullptr);
            state.endpoints.push_back({endpoint.name, region->application.host,
                                       QStringLiteral("Enabled"), QStringLiteral("Online"),
                                       endpoint.priority, endpoint.weight});
        }
        Reading<TrafficProfileState>& reading = snapshot.trafficProfiles[profile.name];
        reading.interval = fleet.watch.trafficInterval;
        heard(reading, state, moment, Microseconds{2'100'000});
        for (const NameServer& server : fleet.nameServers) {
            DnsReading dns{server.name, profile.dnsName, {}};
            dns.answer.interval = fleet.watch.dnsInterval;
            heard(dns.answer,
                  DnsAnswer{{QStringLiteral("10.1.0.4")},
                            fleet.regions.front().application.host,
                            state.ttlSeconds,
                            Microseconds{12'000}},
                  moment, Microseconds{900'000});
            snapshot.dns.push_back(dns);
        }
    }
}

void setIntervals(RegionReadings& readings, const WatchSettings& watch)
{
    readings.health.interval = watch.healthInterval;
    readings.criticalHealth.interval = watch.healthInterval;
    readings.database.interval = watch.databaseInterval;
    readings.host.interval = watch.platformInterval;
    readings.server.interval = watch.trafficInterval;
}

QString month(UtcTime utc)
{
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(utc)};
    return QStringLiteral("%1-%2")
        .arg(static_cast<int>(day.year()))
        .arg(static_cast<unsigned>(day.month()), 2, 10, QLatin1Char('0'));
}

} // namespace

std::uint64_t simulatedWalEnd(const ScenarioMoment& moment)
{
    return 0x4'1000'0000ULL + static_cast<std::uint64_t>(moment.elapsed.count()) * 19 / 10;
}

FleetSnapshot normalSnapshot(const Fleet& fleet, const ScenarioMoment& moment)
{
    PH_ASSERT(!fleet.regions.empty());
    FleetSnapshot snapshot;
    snapshot.revision = moment.revision;
    snapshot.publishedAt = moment.now;
    snapshot.isSimulated = true;
    for (std::size_t place = 0; place < fleet.regions.size(); ++place) {
        RegionReadings& readings = snapshot.regions[fleet.regions[place].id];
        setIntervals(readings, fleet.watch);
        const Microseconds age{150'000 + static_cast<int>(place % 4) * 90'000};
        heard(readings.health, health(moment, place), moment, age);
        heard(readings.criticalHealth, health(moment, place + 500), moment, age);
        heard(readings.database,
              place == 0 ? primaryState(fleet, moment) : standbyState(fleet, moment, place), moment,
              age);
        readings.database.value->serverClock = moment.utc - age;
        heard(readings.server, PlatformServer{QStringLiteral("Ready")}, moment,
              Microseconds{2'100'000});
        heard(readings.host, HostState{true, 9, QStringLiteral("running")}, moment,
              Microseconds{900'000});
    }
    addTraffic(snapshot, fleet, moment);
    heard(snapshot.databaseCanary, canary(fleet, moment, Microseconds{3'100}), moment,
          Microseconds{400'000});
    heard(snapshot.publicCanary, canary(fleet, moment, Microseconds{84'000}), moment,
          Microseconds{400'000});
    snapshot.availability = {
        month(moment.utc), std::chrono::hours{24 * 23}, Microseconds{96'000'000}, {}, {}};
    return snapshot;
}

} // namespace pilothouse
