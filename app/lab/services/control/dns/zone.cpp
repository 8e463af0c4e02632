#include "app/lab/services/control/dns/zone.h"

#include <algorithm>

namespace pilothouse::lab::dns {

namespace {

/// Of address records. No shorter than any profile's in use, so that the profile's decides.
constexpr std::uint32_t addressTtlSeconds = 30;

constexpr std::uint16_t internetClass = 1;
constexpr std::uint16_t anyClass = 255;

struct Home
{
    const char* vantage;
    QStringList geography;
};

const Home homes[] = {
    {"desk", {"US", "GEO-NA", "WORLD"}},
    {"users-northamerica", {"US", "GEO-NA", "WORLD"}},
    {"users-europe", {"DE", "GEO-EU", "WORLD"}},
    {"users-asia", {"SG", "GEO-AS", "WORLD"}},
};

bool asks(const Query& query, Type type)
{
    return query.type == static_cast<std::uint16_t>(type) ||
           query.type == static_cast<std::uint16_t>(Type::Any);
}

/// "www.example.net" belongs to "example.net".
QString zoneName(const QString& name)
{
    return name.section(QLatin1Char('.'), -2);
}

Answer addressAnswer(const Query& query, const QString& address)
{
    if (asks(query, Type::A))
        return {Outcome::NoError, {{query.name, Type::A, addressTtlSeconds, address}}, {}};
    return {Outcome::NoError, {}, zoneName(query.name)};
}

Answer aliasAnswer(const Query& query, const Zone& zone, const ManagedProfile& profile,
                   const ManagedEndpoint& endpoint)
{
    Answer answer;
    const auto ttl = static_cast<std::uint32_t>(profile.ttlSeconds);
    answer.records.push_back({query.name, Type::Cname, ttl, endpoint.target});
    const auto address = zone.addresses.find(endpoint.target);
    if (asks(query, Type::A) && address != zone.addresses.end())
        answer.records.push_back({endpoint.target, Type::A, addressTtlSeconds, address->second});
    return answer;
}

} // namespace

Zone zoneOf(const Topology& topology, const QString& vantage)
{
    Zone zone;
    for (const Home& home : homes)
        if (vantage == QLatin1String(home.vantage))
            zone.geography = home.geography;
    for (const RegionPlace& region : topology.regions) {
        const std::pair<Service, QString> hosts[] = {{Service::Https, region.applicationHost},
                                                     {Service::Postgres, region.databaseHost},
                                                     {Service::Host, region.hostControlHost}};
        for (const auto& [service, host] : hosts)
            if (const Link* link = topology.find(vantage, region.id, service))
                zone.addresses[host] = link->address;
        if (const Link* link = topology.find(vantage, region.id, Service::Https))
            zone.roundTripMs[region.id] = link->roundTripMs;
    }
    if (vantage == deskPlace)
        zone.addresses[topology.armHost] = topology.armAddress;
    return zone;
}

Answer answer(const Query& query, const Zone& zone, const std::vector<ManagedProfile>& profiles,
              const ProbeBook& probes, double chance)
{
    if (query.klass != internetClass && query.klass != anyClass)
        return {Outcome::Refused, {}, {}};
    const auto host = zone.addresses.find(query.name);
    if (host != zone.addresses.end())
        return addressAnswer(query, host->second);
    const auto profile =
        std::find_if(profiles.begin(), profiles.end(),
                     [&](const ManagedProfile& known) { return known.publicName() == query.name; });
    if (profile == profiles.end() || !profile->isEnabled)
        return {Outcome::NoSuchName, {}, zoneName(query.name)};
    const auto records = probes.find(profile->name);
    const Asker asker{zone.roundTripMs, zone.geography, chance};
    const ManagedEndpoint* chosen =
        chooseEndpoint(*profile, records == probes.end() ? ProbeRecords() : records->second, asker);
    if (!chosen)
        return {Outcome::NoError, {}, zoneName(query.name)};
    return aliasAnswer(query, zone, *profile, *chosen);
}

} // namespace pilothouse::lab::dns
