#include "tests/unit/telemetry/judged.h"

namespace pilothouse::test {

namespace {

constexpr double walRate = 1e6;

RegionAssessment judge(const Region& planned, const RegionReadings& readings, MonotonicTime now)
{
    RegionAssessment region;
    region.id = planned.id;
    region.name = planned.name;
    region.quality = readings.database.qualityAt(now);
    if (!isProof(region.quality))
        return region;
    region.verdict = Verdict::Up;
    region.role = readings.database.value->isInRecovery ? Role::Standby : Role::Primary;
    if (region.role == Role::Primary) {
        region.walRate = figure(walRate);
        region.writes = figure(214);
    }
    return region;
}

LinkAssessment judge(const RegionAssessment& from, const RegionAssessment& to, double lag)
{
    LinkAssessment link;
    link.id = {from.id, to.id};
    link.state = LinkState::Streaming;
    link.quality = Quality::Live;
    link.byteRate = from.walRate;
    link.lagSeconds = figure(lag);
    return link;
}

/// The primary's WAL as looked at twice a second for a minute, 1 MB each second.
PrimaryMemory remembered(const RegionId& id, const DatabaseState& state, MonotonicTime now)
{
    PrimaryMemory memory{id, now, {}, state.writeLsn, state.timeline, walRate, 0.0, {}};
    for (int look = 120; look >= 0; --look)
        memory.marks.push_back({now - look * Milliseconds{500},
                                state.writeLsn - static_cast<std::uint64_t>(look) * 500'000});
    return memory;
}

} // namespace

Judged::Judged(Scenario scenario, int regions) : fleet(simulatedFleet(regions))
{
    const ScenarioMoment moment{clock.monotonic(), clock.utc()};
    snapshot = scenarioSnapshot(scenario, fleet, moment);
    result.at = clock.utc();
    result.feedAge = Microseconds{0};
    result.feedQuality = Quality::Live;
    for (const Region& planned : fleet.regions)
        result.regions.push_back(judge(planned, snapshot.regions[planned.id], clock.monotonic()));
    for (std::size_t place = 1; place < result.regions.size(); ++place) {
        const double lag = 0.1 * static_cast<double>(place);
        result.links.push_back(judge(result.regions.front(), result.regions[place], lag));
        result.regions[place].lag = figure(lag);
    }
    if (result.regions.front().role == Role::Primary) {
        result.primary = result.regions.front().id;
        memory.primary = remembered(*result.primary, database(0), clock.monotonic());
    }
}

const AlarmCondition* Judged::condition(const char* key) const
{
    for (const AlarmCondition& condition : result.conditions)
        if (condition.key == QLatin1String(key))
            return &condition;
    return nullptr;
}

void Judged::judgeConditions()
{
    result.traffic.clear();
    result.dns.clear();
    assessTraffic(input(), result);
    assessConditions(input(), memory, result);
}

Figure figure(double number, Quality quality, Bound bound)
{
    Figure figure;
    figure.number = number;
    figure.quality = quality;
    figure.bound = bound;
    figure.text = QString::number(number);
    figure.age = Microseconds{100'000};
    return figure;
}

} // namespace pilothouse::test
