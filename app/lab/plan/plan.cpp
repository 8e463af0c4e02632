#include "app/lab/plan/plan.h"

#include <array>

namespace pilothouse::lab {

namespace {

constexpr quint16 httpsPort = 8443;
constexpr quint16 postgresPort = 5432;
constexpr quint16 hostPort = 8444;
constexpr quint16 resolverPort = 5300;
constexpr int armNetwork = 250;
constexpr int resolverNetwork = 251;

/// 240 Mbit/s between any two places: enough for the lab's load, little enough that a full copy of
/// a database over a link takes noticeable time.
constexpr qint64 wideAreaBytesPerSecond = 30'000'000;

/// Round trips in ms from a vantage to East US, West Europe and Southeast Asia.
struct Vantage
{
    const char* name;
    std::array<int, 3> roundTripMs;
    bool reachesDatabase; ///< Users and Traffic Manager's probes speak HTTPS only.
};

constexpr Vantage vantages[] = {
    {"desk", {20, 90, 230}, true},          {"users-northamerica", {40, 110, 230}, false},
    {"users-europe", {95, 20, 180}, false}, {"users-asia", {230, 175, 30}, false},
    {"probes", {30, 30, 40}, false},        {"control", {25, 85, 170}, true},
    {"eastus", {1, 80, 220}, true},         {"westeurope", {80, 1, 160}, true},
    {"southeastasia", {220, 160, 1}, true},
};

RegionPlace region(const QString& id, const QString& name, const QString& shortCode)
{
    RegionPlace place;
    place.id = id;
    place.name = name;
    place.shortCode = shortCode;
    place.applicationHost = QStringLiteral("app-oversight-%1.azurewebsites.net").arg(shortCode);
    place.databaseHost =
        QStringLiteral("psql-oversight-%1.postgres.database.azure.com").arg(shortCode);
    place.hostControlHost = QStringLiteral("host-oversight-%1.lab.internal").arg(shortCode);
    return place;
}

quint16 portOf(Service service)
{
    switch (service) {
    case Service::Https:
        return httpsPort;
    case Service::Postgres:
        return postgresPort;
    case Service::Host:
        return hostPort;
    }
    Q_UNREACHABLE();
}

QString address(int network, int third, int fourth)
{
    return QStringLiteral("127.%1.%2.%3").arg(network).arg(third).arg(fourth);
}

void addLinks(Topology& topology, int network, int vantageIndex)
{
    const Vantage& vantage = vantages[vantageIndex];
    for (size_t index = 0; index < topology.regions.size(); ++index) {
        const RegionPlace& to = topology.regions[index];
        for (const Service service : {Service::Https, Service::Postgres, Service::Host}) {
            if (service != Service::Https && !vantage.reachesDatabase)
                continue;
            Link link;
            link.from = QString::fromLatin1(vantage.name);
            link.to = to.id;
            link.service = service;
            link.address = address(network, vantageIndex + 1, static_cast<int>(index) + 1);
            link.port = portOf(service);
            link.targetSocket = topology.socketOf(to.id, service);
            link.roundTripMs = vantage.roundTripMs[index];
            link.bytesPerSecond = link.from == link.to ? 0 : wideAreaBytesPerSecond;
            topology.links.push_back(link);
        }
    }
}

void addResolvers(Topology& topology, int network)
{
    const std::array<std::pair<const char*, const char*>, 4> resolvers{
        {{"desk", "Desk resolver"},
         {"users-northamerica", "North America resolver"},
         {"users-europe", "Europe resolver"},
         {"users-asia", "Asia resolver"}}};
    int last = 0;
    for (const auto& [vantage, name] : resolvers)
        topology.resolvers.push_back({QString::fromLatin1(vantage), QString::fromLatin1(name),
                                      address(network, resolverNetwork, ++last), resolverPort});
}

} // namespace

Topology planTopology(const QString& name, const QString& folder, int network)
{
    Topology topology;
    topology.labName = name;
    topology.folder = folder;
    topology.regions = {
        region(QStringLiteral("eastus"), QStringLiteral("East US"), QStringLiteral("eus")),
        region(QStringLiteral("westeurope"), QStringLiteral("West Europe"), QStringLiteral("weu")),
        region(QStringLiteral("southeastasia"), QStringLiteral("Southeast Asia"),
               QStringLiteral("sea")),
    };
    topology.regions.front().isHomePrimary = true;
    for (int index = 0; index < static_cast<int>(std::size(vantages)); ++index)
        addLinks(topology, network, index);
    addResolvers(topology, network);
    topology.armHost = QStringLiteral("management.lab.internal");
    topology.armAddress = address(network, armNetwork, 1);
    topology.armPort = httpsPort;
    topology.armSocket = folder + QStringLiteral("/arm.sock");
    return topology;
}

QString defaultFolder(const QString& name, unsigned userId, const QString& runtimeFolder)
{
    const bool usesRuntimeFolder = userId != 0 && !runtimeFolder.isEmpty();
    return QStringLiteral("%1/pilothouse-lab-%2-%3")
        .arg(usesRuntimeFolder ? runtimeFolder : QStringLiteral("/tmp"))
        .arg(userId)
        .arg(name);
}

} // namespace pilothouse::lab
