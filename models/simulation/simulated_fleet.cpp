#include "models/simulation/simulated_fleet.h"

#include "models/core/assert.h"
#include "models/simulation/azure_places.h"

#include <random>

namespace pilothouse {

namespace {

/// Drawn by the generator's own bits: the standard's distributions differ between libraries.
double uniform(std::mt19937& random, double low, double high)
{
    return low + (high - low) * static_cast<double>(random()) / 4294967295.0;
}

Region placed(const AzurePlace& place)
{
    Region region;
    region.id = RegionId(QString::fromLatin1(place.id));
    region.name = QString::fromLatin1(place.name);
    region.shortCode = QString::fromLatin1(place.shortCode);
    region.position = {place.latitude, place.longitude};
    region.continent = place.continent;
    region.jurisdiction = QString::fromLatin1(place.jurisdiction);
    return region;
}

Region scattered(int number, std::mt19937& random)
{
    struct Area
    {
        Continent continent;
        double south, north, west, east;
    };
    static constexpr Area areas[] = {
        {Continent::NorthAmerica, 28, 50, -120, -75}, {Continent::SouthAmerica, -35, 0, -68, -45},
        {Continent::Europe, 40, 58, -3, 35},          {Continent::Africa, -28, 14, 15, 35},
        {Continent::Asia, 18, 50, 70, 115},           {Continent::Oceania, -36, -20, 118, 148}};
    const Area& area = areas[random() % 6];
    Region region;
    region.id = RegionId(QStringLiteral("sim%1").arg(number, 4, 10, QLatin1Char('0')));
    region.name = QStringLiteral("Sim %1").arg(number);
    region.shortCode = QStringLiteral("s%1").arg(number);
    region.position = {uniform(random, area.south, area.north),
                       uniform(random, area.west, area.east)};
    region.continent = area.continent;
    region.jurisdiction = QStringLiteral("SIM");
    return region;
}

void addServices(Region& region)
{
    const QString code = region.shortCode;
    region.application = {QStringLiteral("app-oversight-%1.azurewebsites.net").arg(code), 443, {}};
    region.database.at = {
        QStringLiteral("psql-oversight-%1.postgres.database.azure.com").arg(code), 5432, {}};
    region.database.databaseName = QStringLiteral("oversight");
    region.database.user = QStringLiteral("pilothouse");
    region.database.changedBy.user = QStringLiteral("pilothouse_operator");
    region.hostControl = {QStringLiteral("hosts-oversight-%1.example.net").arg(code), 443, {}};
    region.cacheEndpoint = QStringLiteral("cdn-oversight-%1.azureedge.net").arg(code);
    region.azure = {QStringLiteral("rg-oversight-%1-prod").arg(code),
                    QStringLiteral("app-oversight-%1").arg(code),
                    QStringLiteral("plan-oversight-%1").arg(code),
                    QStringLiteral("psql-oversight-%1").arg(code)};
}

TrafficProfile profile(const Fleet& fleet, const QString& kind, TrafficMethod method)
{
    TrafficProfile profile;
    profile.name = QStringLiteral("tm-oversight-") + kind;
    profile.resourceGroup = QStringLiteral("rg-oversight-global");
    profile.dnsName = QStringLiteral("oversight-%1.trafficmanager.net").arg(kind);
    profile.method = method;
    const bool isFailover = method == TrafficMethod::Priority;
    profile.ttl = Seconds{isFailover ? 10 : 30};
    profile.monitor.path =
        isFailover ? QStringLiteral("/health/critical") : QStringLiteral("/health");
    profile.monitor.interval = Milliseconds{isFailover ? 10'000 : 30'000};
    profile.monitor.timeout = Milliseconds{isFailover ? 5'000 : 10'000};
    profile.monitor.toleratedFailures = isFailover ? 1 : 2;
    profile.monitor.expectedStatus = {{200, 202}, {301, 302}};
    for (const Region& region : fleet.regions)
        profile.endpoints.push_back({QStringLiteral("endpoint-") + region.shortCode,
                                     region.id,
                                     100 / static_cast<int>(fleet.regions.size()) + 1,
                                     region.priority,
                                     {},
                                     {}});
    return profile;
}

void addFleetWide(Fleet& fleet)
{
    fleet.health.path = QStringLiteral("/health");
    fleet.health.expectedStatus = {{200, 202}};
    fleet.criticalHealth.path = QStringLiteral("/health/critical");
    fleet.criticalHealth.expectedStatus = {{200, 200}};
    fleet.trafficProfiles = {profile(fleet, QStringLiteral("global"), TrafficMethod::Performance),
                             profile(fleet, QStringLiteral("failover"), TrafficMethod::Priority)};
    fleet.publicProfile = QStringLiteral("tm-oversight-failover");
    fleet.publicWritePath = QStringLiteral("/canary");
    fleet.nameServers = {{QStringLiteral("Americas resolver"), QStringLiteral("127.0.0.1"), 53},
                         {QStringLiteral("Europe resolver"), QStringLiteral("127.0.0.1"), 53},
                         {QStringLiteral("Asia resolver"), QStringLiteral("127.0.0.1"), 53}};
    const QString dollar = QStringLiteral("USD");
    fleet.tariff = {QDate(2026, 10, 1),
                    QStringLiteral("Azure bandwidth price list"),
                    {0, dollar},
                    {20'000, dollar},
                    {80'000, dollar}};
}

} // namespace

Fleet simulatedFleet(int regions, std::uint32_t seed)
{
    PH_ASSERT(regions >= 1);
    std::mt19937 random(seed);
    Fleet fleet;
    fleet.name = QStringLiteral("oversight");
    const std::vector<AzurePlace>& places = azurePlaces();
    for (int number = 0; number < regions; ++number) {
        const auto index = static_cast<std::size_t>(number);
        Region region =
            index < places.size() ? placed(places[index]) : scattered(number + 1, random);
        region.homeRole = number == 0 ? Role::Primary : Role::Standby;
        region.priority = number + 1;
        region.capacity = number == 0 ? 4 : 2;
        region.readLagLimit = Milliseconds{number == 2 ? 2'000 : 1'000};
        addServices(region);
        fleet.regions.push_back(region);
    }
    addFleetWide(fleet);
    return fleet;
}

} // namespace pilothouse
