#include "models/simulation/scenarios.h"

#include "models/core/assert.h"

namespace pilothouse {

namespace {

constexpr Microseconds faultAge{12'100'000};

template <class T>
void refused(Reading<T>& reading, const Error& error, const ScenarioMoment& moment)
{
    if (reading.value)
        reading.valueAt = moment.now - faultAge - Microseconds{400'000};
    reading.failingSince = moment.now - faultAge;
    reading.error = error;
    reading.attemptAt = moment.now - Microseconds{200'000};
}

Error noAnswer(const QString& host)
{
    return {ErrorCode::Timeout, QStringLiteral("No answer from %1 in 2 s").arg(host), {}, {}};
}

void stopCanaries(FleetSnapshot& snapshot, const ScenarioMoment& moment)
{
    for (Reading<CanaryBooks>* reading : {&snapshot.databaseCanary, &snapshot.publicCanary}) {
        reading->value->refused += 12;
        reading->value->sent += 12;
        reading->value->lastAcknowledgedAt = moment.now - faultAge;
        reading->value->lastAcknowledgedUtc = moment.utc - faultAge;
        reading->value->answeredBy.clear();
    }
    snapshot.availability.unavailable += faultAge;
    snapshot.availability.downSince = moment.now - faultAge;
}

void detachStandby(RegionReadings& readings, const ScenarioMoment& moment)
{
    if (!readings.database.value)
        return;
    DatabaseState& state = *readings.database.value;
    const auto missed = static_cast<std::uint64_t>(faultAge.count() * 19 / 10);
    state.receiver.reset();
    state.receiveLsn = simulatedWalEnd(moment) - missed;
    state.replayLsn = state.receiveLsn;
    state.replayDelay = faultAge;
}

void darken(FleetSnapshot& snapshot, const Region& region, const Error& error,
            const ScenarioMoment& moment)
{
    RegionReadings& readings = snapshot.regions[region.id];
    refused(readings.database, error, moment);
    refused(readings.health, error, moment);
    refused(readings.criticalHealth, error, moment);
}

void setMonitor(FleetSnapshot& snapshot, const Region& region, const QString& status)
{
    for (auto& [name, reading] : snapshot.trafficProfiles)
        for (TrafficEndpointState& endpoint : reading.value->endpoints)
            if (endpoint.target == region.application.host)
                endpoint.monitorStatus = status;
}

void killPrimary(FleetSnapshot& snapshot, const Fleet& fleet, const ScenarioMoment& moment)
{
    const Region& primary = fleet.regions.front();
    darken(snapshot, primary,
           {ErrorCode::Refused,
            QStringLiteral("%1 refused the connection").arg(primary.database.at.host),
            QStringLiteral("connection refused"),
            {}},
           moment);
    snapshot.regions[primary.id].host.value =
        HostState{true, 0, QStringLiteral("no process of the data directory")};
    for (auto& [id, readings] : snapshot.regions)
        if (!(id == primary.id))
            detachStandby(readings, moment);
    setMonitor(snapshot, primary, QStringLiteral("Degraded"));
    stopCanaries(snapshot, moment);
}

void hangPrimary(FleetSnapshot& snapshot, const Fleet& fleet, const ScenarioMoment& moment)
{
    const Region& primary = fleet.regions.front();
    darken(snapshot, primary, noAnswer(primary.database.at.host), moment);
    for (auto& [id, readings] : snapshot.regions)
        if (!(id == primary.id))
            detachStandby(readings, moment);
    setMonitor(snapshot, primary, QStringLiteral("Degraded"));
    stopCanaries(snapshot, moment);
}

void cutLink(FleetSnapshot& snapshot, const Fleet& fleet, const ScenarioMoment& moment)
{
    const Region& standby = fleet.regions[1];
    DatabaseState& primary = *snapshot.regions[fleet.regions.front().id].database.value;
    std::erase_if(primary.senders, [&](const ReplicationSender& row) {
        return row.applicationName == standby.id.text();
    });
    for (ReplicationSlot& slot : primary.slots)
        if (slot.name == standby.id.text()) {
            slot.isActive = false;
            slot.retainedBytes = faultAge.count() * 19 / 10;
        }
    detachStandby(snapshot.regions[standby.id], moment);
}

void holdBack(FleetSnapshot& snapshot, const Fleet& fleet, Microseconds by, bool isPaused)
{
    const Region& standby = fleet.regions[1];
    const auto missed = static_cast<std::uint64_t>(by.count() * 19 / 10);
    DatabaseState& state = *snapshot.regions[standby.id].database.value;
    state.isReplayPaused = isPaused;
    state.replayLsn -= missed;
    state.replayDelay = by;
    for (ReplicationSender& row :
         snapshot.regions[fleet.regions.front().id].database.value->senders)
        if (row.applicationName == standby.id.text()) {
            row.replayLsn -= missed;
            // A paused standby reports no new replay position, so the sender's lag stands still.
            if (!isPaused)
                row.replayLag = by;
        }
}

void promoteTwice(FleetSnapshot& snapshot, const Fleet& fleet, const ScenarioMoment& moment)
{
    DatabaseState& state = *snapshot.regions[fleet.regions[1].id].database.value;
    state.isInRecovery = false;
    state.timeline = 4;
    state.writeLsn = simulatedWalEnd(moment);
    state.receiver.reset();
    state.walBytesPerSecond = 2'000.0;
    state.transactionsPerSecond = 1.0;
    cutLink(snapshot, fleet, moment);
}

void makeStale(RegionReadings& readings, const ScenarioMoment& moment)
{
    const MonotonicTime then = moment.now - faultAge;
    readings.database.valueAt = readings.database.attemptAt = then;
    readings.health.valueAt = readings.health.attemptAt = then;
    readings.criticalHealth.valueAt = readings.criticalHealth.attemptAt = then;
    readings.host.valueAt = readings.host.attemptAt = then;
    readings.server.valueAt = readings.server.attemptAt = then;
}

void forgetEverything(FleetSnapshot& snapshot)
{
    for (auto& [id, readings] : snapshot.regions)
        readings = RegionReadings{};
    for (auto& [name, reading] : snapshot.trafficProfiles)
        reading = {};
    for (DnsReading& dns : snapshot.dns)
        dns.answer = {};
    snapshot.databaseCanary = {};
    snapshot.publicCanary = {};
    snapshot.availability = {};
}

void cutDeskOff(FleetSnapshot& snapshot, const Fleet& fleet, const ScenarioMoment& moment)
{
    for (const Region& region : fleet.regions) {
        darken(snapshot, region, noAnswer(region.database.at.host), moment);
        refused(snapshot.regions[region.id].host, noAnswer(region.name), moment);
        refused(snapshot.regions[region.id].server, noAnswer(region.name), moment);
    }
    stopCanaries(snapshot, moment);
}

void cutDeskFromPrimary(FleetSnapshot& snapshot, const Fleet& fleet, const ScenarioMoment& moment)
{
    const Region& primary = fleet.regions.front();
    darken(snapshot, primary, noAnswer(primary.database.at.host), moment);
    refused(snapshot.regions[primary.id].host, noAnswer(primary.name), moment);
    snapshot.databaseCanary.value->unknown += 12;
    snapshot.databaseCanary.value->lastAcknowledgedAt = moment.now - faultAge;
    snapshot.databaseCanary.value->lastAcknowledgedUtc = moment.utc - faultAge;
}

void breakApplication(FleetSnapshot& snapshot, const Fleet& fleet)
{
    const Region& primary = fleet.regions.front();
    for (Reading<HttpHealth>* reading :
         {&snapshot.regions[primary.id].health, &snapshot.regions[primary.id].criticalHealth}) {
        reading->value->status = 500;
        reading->value->isExpectedStatus = false;
    }
    setMonitor(snapshot, primary, QStringLiteral("Degraded"));
}

/// Faults of the primary or of this desk's view of it.
void applyToPrimary(Scenario scenario, FleetSnapshot& snapshot, const Fleet& fleet,
                    const ScenarioMoment& moment)
{
    const Region& primary = fleet.regions.front();
    const Error recovering{ErrorCode::Refused,
                           QStringLiteral("%1 is starting up").arg(primary.database.at.host),
                           QStringLiteral("57P03: the database system is in recovery mode"),
                           {}};
    if (scenario == Scenario::KilledPrimary)
        killPrimary(snapshot, fleet, moment);
    else if (scenario == Scenario::HungPrimary)
        hangPrimary(snapshot, fleet, moment);
    else if (scenario == Scenario::RecoveringPrimary)
        refused(snapshot.regions[primary.id].database, recovering, moment);
    else if (scenario == Scenario::BrokenApplication)
        breakApplication(snapshot, fleet);
    else if (scenario == Scenario::DegradedEndpoint)
        setMonitor(snapshot, primary, QStringLiteral("Degraded"));
    else if (scenario == Scenario::Partition)
        cutDeskFromPrimary(snapshot, fleet, moment);
    else if (scenario == Scenario::DeskCutOff)
        cutDeskOff(snapshot, fleet, moment);
}

/// Faults of the first standby.
void applyToStandby(Scenario scenario, FleetSnapshot& snapshot, const Fleet& fleet,
                    const ScenarioMoment& moment)
{
    if (fleet.regions.size() < 2)
        return;
    RegionReadings& standby = snapshot.regions[fleet.regions[1].id];
    if (scenario == Scenario::CutLink)
        cutLink(snapshot, fleet, moment);
    else if (scenario == Scenario::StaleSource)
        makeStale(standby, moment);
    else if (scenario == Scenario::PausedReplay)
        holdBack(snapshot, fleet, Microseconds{42'000'000}, true);
    else if (scenario == Scenario::SlowLink)
        holdBack(snapshot, fleet, Microseconds{38'000'000}, false);
    else if (scenario == Scenario::TwoPrimaries)
        promoteTwice(snapshot, fleet, moment);
    else if (scenario == Scenario::CertificateExpiring)
        standby.health.value->certificateExpiresAt = moment.utc + std::chrono::hours{24 * 9};
}

} // namespace

std::vector<Scenario> allScenarios()
{
    std::vector<Scenario> all;
    for (int number = 0; number <= static_cast<int>(Scenario::Empty); ++number)
        all.push_back(static_cast<Scenario>(number));
    return all;
}

QString scenarioName(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Normal:
        return QStringLiteral("normal");
    case Scenario::KilledPrimary:
        return QStringLiteral("killed primary");
    case Scenario::HungPrimary:
        return QStringLiteral("hung primary");
    case Scenario::RecoveringPrimary:
        return QStringLiteral("recovering primary");
    case Scenario::BrokenApplication:
        return QStringLiteral("broken application");
    case Scenario::CutLink:
        return QStringLiteral("cut link");
    case Scenario::StaleSource:
        return QStringLiteral("stale source");
    case Scenario::PausedReplay:
        return QStringLiteral("paused replay");
    case Scenario::SlowLink:
        return QStringLiteral("slow link");
    case Scenario::Partition:
        return QStringLiteral("partition");
    case Scenario::DeskCutOff:
        return QStringLiteral("desk cut off");
    case Scenario::TwoPrimaries:
        return QStringLiteral("two primaries");
    case Scenario::DegradedEndpoint:
        return QStringLiteral("degraded endpoint");
    case Scenario::CertificateExpiring:
        return QStringLiteral("certificate expiring");
    case Scenario::AllUnknown:
        return QStringLiteral("all unknown");
    case Scenario::Empty:
        return QStringLiteral("empty");
    }
    PH_ASSERT(false);
}

FleetSnapshot scenarioSnapshot(Scenario scenario, const Fleet& fleet, const ScenarioMoment& moment)
{
    FleetSnapshot snapshot = normalSnapshot(fleet, moment);
    applyToPrimary(scenario, snapshot, fleet, moment);
    applyToStandby(scenario, snapshot, fleet, moment);
    if (scenario == Scenario::AllUnknown || scenario == Scenario::Empty)
        forgetEverything(snapshot);
    if (scenario == Scenario::Empty) {
        snapshot.regions.clear();
        snapshot.trafficProfiles.clear();
        snapshot.dns.clear();
    }
    return snapshot;
}

} // namespace pilothouse
