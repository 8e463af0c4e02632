#include "fixtures.h"

#include "models/core/text.h"
#include "models/simulation/simulated_fleet.h"

namespace pilothouse::test {

namespace {

constexpr UtcTime fixtureTime = std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} +
                                std::chrono::hours{3} + std::chrono::minutes{12} + Seconds{19};

Figure figure(double number, const QString& text)
{
    Figure result;
    result.number = number;
    result.text = text;
    result.quality = Quality::Live;
    result.age = Microseconds{400'000};
    return result;
}

RegionAssessment region(const Region& from, std::size_t index)
{
    RegionAssessment result;
    result.id = from.id;
    result.name = from.name;
    result.shortCode = from.shortCode;
    result.position = from.position;
    result.quality = Quality::Live;
    result.verdict = Verdict::Up;
    result.age = Microseconds{400'000};
    const double lag = 0.08 + 0.07 * static_cast<double>(index % 7);
    if (index == 0) {
        result.role = Role::Primary;
        result.roleText = QStringLiteral("PRIMARY");
        result.headline = QStringLiteral("writes 214 /s");
        return result;
    }
    result.role = Role::Standby;
    result.roleText = QStringLiteral("STANDBY");
    result.lag = figure(lag, QStringLiteral("%1 s").arg(lag, 0, 'f', 2));
    result.headline = QStringLiteral("lag ") + result.lag.text;
    return result;
}

LinkAssessment link(const RegionAssessment& from, const RegionAssessment& to)
{
    LinkAssessment result;
    result.id = {from.id, to.id};
    result.state = LinkState::Streaming;
    result.quality = Quality::Live;
    result.lagSeconds = to.lag;
    result.byteRate = figure(1.9e6, QStringLiteral("1.9 MB/s"));
    result.label = to.lag.text + QStringLiteral(" · 1.9 MB/s");
    return result;
}

} // namespace

FleetAssessment normalFleet(int regions)
{
    const Fleet fleet = simulatedFleet(regions);
    FleetAssessment result;
    result.at = fixtureTime;
    result.feedAge = Microseconds{400'000};
    result.feedQuality = Quality::Live;
    for (std::size_t i = 0; i < fleet.regions.size(); ++i)
        result.regions.push_back(region(fleet.regions[i], i));
    for (std::size_t i = 1; i < result.regions.size(); ++i)
        result.links.push_back(link(result.regions[0], result.regions[i]));
    result.primary = result.regions.front().id;
    result.summary =
        text::counted(regions, QStringLiteral("region normal"), QStringLiteral("regions normal"));
    return result;
}

FleetAssessment primaryKilled(int regions)
{
    FleetAssessment result = normalFleet(regions);
    RegionAssessment& primary = result.regions.front();
    primary.severity = Severity::Critical;
    primary.verdict = Verdict::Down;
    primary.roleText = QStringLiteral("was PRIMARY");
    primary.headline = QStringLiteral("no answer since 03:12:07Z · 3 kinds agree");
    for (LinkAssessment& broken : result.links) {
        broken.state = LinkState::Broken;
        broken.severity = Severity::High;
        broken.label = QStringLiteral("no stream 00:12");
        broken.byteRate = figure(0.0, QStringLiteral("0 B/s"));
    }
    for (std::size_t i = 1; i < result.regions.size(); ++i)
        result.regions[i].headline = QStringLiteral("holds all but ≤ 41 rows");
    result.primary.reset();
    return result;
}

FleetAssessment doubtfulFleet(int regions)
{
    FleetAssessment result = normalFleet(regions);
    RegionAssessment& stale = result.regions.at(1);
    stale.quality = Quality::Stale;
    stale.age = Microseconds{12'000'000};
    stale.headline = QStringLiteral("lag 0.08 s, 12 s old");
    stale.lag.quality = Quality::Stale;
    LinkAssessment& staleLink = result.links.at(0);
    staleLink.state = LinkState::Stale;
    staleLink.quality = Quality::Stale;
    staleLink.label = QStringLiteral("0.08 s, 12 s old");
    RegionAssessment& unknown = result.regions.at(2);
    unknown.quality = Quality::Unknown;
    unknown.role.reset();
    unknown.roleText = QStringLiteral("UNKNOWN");
    unknown.verdict = Verdict::Unknown;
    unknown.headline = QStringLiteral("no sample for 00:42");
    unknown.lag = Figure{};
    LinkAssessment& unknownLink = result.links.at(1);
    unknownLink.state = LinkState::Unknown;
    unknownLink.quality = Quality::Unknown;
    unknownLink.label = QStringLiteral("not known for 00:42");
    if (regions > 3) {
        result.regions[3].severity = Severity::High;
        result.regions[3].headline = QStringLiteral("lag 38 s > 30 s");
        result.links[2].severity = Severity::High;
        result.links[2].state = LinkState::CatchingUp;
        result.links[2].label = QStringLiteral("38 s · 0.4 MB/s");
    }
    return result;
}

FleetAssessment silentFleet(int regions)
{
    FleetAssessment result = normalFleet(regions);
    result.feedAge.reset();
    result.feedQuality = Quality::Unknown;
    for (RegionAssessment& unheard : result.regions) {
        unheard.quality = Quality::Unknown;
        unheard.role.reset();
        unheard.roleText = QStringLiteral("UNKNOWN");
        unheard.headline = QStringLiteral("waiting for first sample");
        unheard.age.reset();
        unheard.lag = Figure{};
    }
    for (LinkAssessment& unheard : result.links) {
        unheard.state = LinkState::Unknown;
        unheard.quality = Quality::Unknown;
        unheard.label.clear();
    }
    result.primary.reset();
    return result;
}

} // namespace pilothouse::test
