#include "tests/items/random_snapshots.h"

namespace pilothouse::test {

namespace {

Error refusal(int number)
{
    const auto code = static_cast<ErrorCode>(number % (static_cast<int>(ErrorCode::Internal) + 1));
    return {code,
            QStringLiteral("refusal %1").arg(number),
            number % 2 == 0 ? QStringLiteral("57P03: the database system is starting up")
                            : QString(),
            {}};
}

} // namespace

FleetSnapshot RandomSnapshots::next(const ScenarioMoment& moment)
{
    const std::vector<Scenario> all = allScenarios();
    const Scenario scenario = all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    FleetSnapshot snapshot = scenarioSnapshot(scenario, m_fleet, moment);
    for (auto& [id, readings] : snapshot.regions) {
        shake(readings.health, moment.now);
        shake(readings.criticalHealth, moment.now);
        shake(readings.database, moment.now);
        shake(readings.host, moment.now);
        if (readings.database.value)
            shakeDatabase(*readings.database.value);
    }
    if (below(4) == 0 && !snapshot.regions.empty())
        snapshot.regions.erase(
            std::next(snapshot.regions.begin(), below(static_cast<int>(snapshot.regions.size()))));
    shakeTraffic(snapshot, moment.now);
    shake(snapshot.databaseCanary, moment.now);
    shake(snapshot.publicCanary, moment.now);
    snapshot.availability.unavailable = Seconds{below(600)};
    return snapshot;
}

template <class T>
void RandomSnapshots::shake(Reading<T>& reading, MonotonicTime now)
{
    const int chance = below(8);
    if (chance == 0)
        reading.valueAt = reading.attemptAt = now - Milliseconds{below(40'000)};
    if (chance == 1)
        reading.refuse(refusal(below(20)), now - Milliseconds{below(12'000)});
    if (chance == 2 && below(4) == 0)
        reading = {};
}

void RandomSnapshots::shakeDatabase(DatabaseState& state)
{
    if (below(6) == 0 && !state.senders.empty())
        state.senders.erase(state.senders.begin() + below(static_cast<int>(state.senders.size())));
    if (below(8) == 0)
        state.isInRecovery = !state.isInRecovery;
    if (below(8) == 0)
        state.receiver.reset();
    if (below(8) == 0)
        state.walBytesPerSecond.reset();
    for (ReplicationSlot& slot : state.slots)
        slot.isActive = below(5) != 0;
    for (ReplicationSender& sender : state.senders)
        if (below(5) == 0)
            sender.replayLag = sender.flushLag = std::nullopt;
}

void RandomSnapshots::shakeTraffic(FleetSnapshot& snapshot, MonotonicTime now)
{
    for (auto& [name, reading] : snapshot.trafficProfiles) {
        shake(reading, now);
        if (!reading.value)
            continue;
        for (TrafficEndpointState& endpoint : reading.value->endpoints) {
            endpoint.monitorStatus =
                below(3) == 0 ? QStringLiteral("Degraded") : QStringLiteral("Online");
            endpoint.priority += below(6) == 0 ? 1 : 0;
        }
        if (below(5) == 0 && !reading.value->endpoints.empty())
            reading.value->endpoints.pop_back();
        if (below(5) == 0)
            reading.value->endpoints.push_back(
                {QStringLiteral("stranger"), QStringLiteral("elsewhere.example"),
                 QStringLiteral("Disabled"), QStringLiteral("Stopped"), 9, 1});
    }
    for (DnsReading& dns : snapshot.dns)
        shake(dns.answer, now);
}

} // namespace pilothouse::test
