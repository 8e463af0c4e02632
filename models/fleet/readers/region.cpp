#include "models/fleet/readers/scalars.h"
#include "models/fleet/readers/sections.h"

namespace pilothouse::read {

namespace {

constexpr std::array<Meaning<Role>, 2> roles{{
    {"primary", Role::Primary},
    {"standby", Role::Standby},
}};

constexpr std::array<Meaning<Continent>, 6> continents{{
    {"north-america", Continent::NorthAmerica},
    {"south-america", Continent::SouthAmerica},
    {"europe", Continent::Europe},
    {"africa", Continent::Africa},
    {"asia", Continent::Asia},
    {"oceania", Continent::Oceania},
}};

bool position(const Cursor& at, GeoPoint& into)
{
    const FleetRule rule = FleetRule::ImpossibleCoordinates;
    Members members(at);
    const bool latitude = members.required("latitude", decimal(-90.0, 90.0, rule), into.latitude);
    return members.required("longitude", decimal(-180.0, 180.0, rule), into.longitude) && latitude;
}

void readPlace(Members& members, HostPort& into, std::uint16_t defaultPort)
{
    into.port = defaultPort;
    members.required("host", hostName, into.host);
    members.optional("port", port, into.port);
    members.optional("address", ipAddress, into.address);
}

bool application(const Cursor& at, HostPort& into)
{
    Members members(at);
    readPlace(members, into, 443);
    return at.report().isSound(at.path());
}

bool changedBy(const Cursor& at, DatabaseOperator& into)
{
    Members members(at);
    members.required("user", text, into.user);
    members.required("password", secret, into.password);
    return at.report().isSound(at.path());
}

bool route(const Cursor& at, DatabaseRoute& into)
{
    Members members(at);
    members.required("region", regionId, into.from);
    members.optional("port", port, into.port);
    members.optional("address", ipAddress, into.address);
    return at.report().isSound(at.path());
}

bool database(const Cursor& at, DatabaseEndpoint& into)
{
    Members members(at);
    readPlace(members, into.at, 5432);
    members.required("name", text, into.databaseName);
    members.required("user", text, into.user);
    members.required("password", secret, into.password);
    members.optional("operator", changedBy, into.changedBy);
    members.optional("reachedFrom", listOf(route, 0, 2000), into.reachedFrom);
    return at.report().isSound(at.path());
}

bool hostControl(const Cursor& at, Region& into)
{
    Members members(at);
    readPlace(members, into.hostControl, 443);
    members.required("token", secret, into.hostControlToken);
    return at.report().isSound(at.path());
}

bool azure(const Cursor& at, AzureResources& into)
{
    Members members(at);
    members.required("resourceGroup", text, into.resourceGroup);
    members.required("site", text, into.site);
    members.required("plan", text, into.plan);
    members.required("postgresServer", text, into.postgresServer);
    return at.report().isSound(at.path());
}

} // namespace

bool region(const Cursor& at, Region& into)
{
    Members members(at);
    members.required("id", regionId, into.id);
    members.required("name", text, into.name);
    members.required("shortCode", shortCode, into.shortCode);
    members.required("homeRole", oneOf(roles), into.homeRole);
    members.required("priority", integer(1, 10'000), into.priority);
    members.required("capacity", integer(1, 1'000'000), into.capacity);
    members.required("position", position, into.position);
    members.required("continent", oneOf(continents), into.continent);
    members.required("jurisdiction", text, into.jurisdiction);
    members.required("application", application, into.application);
    members.required("database", database, into.database);
    members.optional("hostControl", hostControl, into);
    members.optional("cacheEndpoint", hostAndPort, into.cacheEndpoint);
    members.required("readLagLimit", duration(Milliseconds(1), Milliseconds(3'600'000)),
                     into.readLagLimit);
    members.required("azure", azure, into.azure);
    return at.report().isSound(at.path());
}

} // namespace pilothouse::read
