#include "app/lab/fleet/fleet_file.h"

#include "app/lab/system/files.h"
#include "app/lab/tls/credentials.h"

#include <QJsonDocument>

#include <algorithm>

namespace pilothouse::lab {

namespace {

/// The figures of a region that its place in the world gives it.
struct RegionFigures
{
    const char* id;
    const char* rank; ///< What its application calls the region.
    int capacity;
    const char* position;
    const char* continent;
    const char* jurisdiction;
    int readLagLimitMs;
    int weight;
    const char* geography;
};

constexpr RegionFigures figures[] = {
    {"eastus", "primary", 4, "{ latitude: 37.3719, longitude: -79.8164 }", "north-america", "US",
     1000, 50, "US"},
    {"westeurope", "secondary", 2, "{ latitude: 52.3667, longitude: 4.9 }", "europe", "EU", 1000,
     30, "GEO-EU"},
    {"southeastasia", "tertiary", 2, "{ latitude: 1.283, longitude: 103.833 }", "asia", "SG", 2000,
     20, "GEO-AS"},
};

const RegionFigures& figuresOf(const RegionPlace& region)
{
    const auto* found =
        std::find_if(std::begin(figures), std::end(figures), [&](const RegionFigures& known) {
            return region.id == QLatin1String(known.id);
        });
    PH_ASSERT(found != std::end(figures));
    return *found;
}

QString file(const QString& path)
{
    return QStringLiteral("\"file:%1\"").arg(path);
}

constexpr auto head = R"(# Written by pilothouse-lab for this lab; it goes when the lab goes.
format: 1
name: oversight-lab-%1
certificateAuthorityFile: "%2"
targets: { machineRto: 60 s, decisionBudget: 90 s, rpo: 5 min, availability: 99.99 % }
databaseSettings:
  walReceiverTimeout: 2 s
  walReceiverStatusInterval: 1 s
  walRetrieveRetryInterval: 100 ms
  walLogHintsOrChecksums: true
probes:
  health:
    path: /health
    interval: 1 s
    timeout: 3 s
    toleratedFailures: 2
    expectedStatus: [200-202]
    headers: { X-Health-Check: Pilothouse }
  criticalHealth:
    path: /health/critical
    interval: 5 s
    timeout: 5 s
    toleratedFailures: 1
    expectedStatus: [200]
    headers: { X-Health-Check: Pilothouse }
watch:
  databaseInterval: 500 ms
  databaseDeadline: 2 s
  platformInterval: 2 s
  trafficInterval: 5 s
  dnsInterval: 2 s
  canaryRate: 1 Hz
  canaryRateInRun: 25 Hz
  freshHandshakeEvery: 10
lagAlarms: { warning: 10 s, critical: 30 s }
failover:
  acceptedFenceRungs: [%3]
  questions: ["Which of the application's owners knows?"]
  breakGlassBy: [lead]
publicCanary: { profile: tm-oversight-failover, writePath: /api/canary }
countryRoutes: { US: eastus, EU: westeurope, ASIA: southeastasia, "*": eastus }
tariff:
  asOf: 2025-09-22
  source: Planning figures of the application; compare with the Azure bandwidth price list
  currency: USD
  sameRegionPerGb: 0.00
  sameContinentPerGb: 0.02
  crossContinentPerGb: 0.08
residency:
  - { data: Personal data of EU residents, jurisdictions: [EU] }
)";

constexpr auto regionForm = R"(  - id: %1
    name: %2
    shortCode: %3
    homeRole: %4
    priority: %5
    capacity: %6
    position: %7
    continent: %8
    jurisdiction: %9
)";

constexpr auto regionPlaces = R"(    application: { host: %1, port: %2, address: %3 }
    database:
      host: %4
      port: %5
      address: %6
      name: %7
      user: %8
      password: %9
)";

constexpr auto operatorForm = R"(      operator: { user: %1, password: %2 }
      reachedFrom:
)";

constexpr auto regionRest = R"(    hostControl:
      host: %1
      port: %2
      address: %3
      token: %4
    readLagLimit: %5 ms
    azure:
      resourceGroup: rg-oversight-%6-prod
      site: app-oversight-%6
      plan: asp-oversight-%6
      postgresServer: psql-oversight-%6
)";

QString operatorText(const Topology& topology, const RegionPlace& region)
{
    const QString role = QString::fromLatin1(operatorSecret);
    QString text = QString::fromLatin1(operatorForm).arg(role, file(topology.secretFile(role)));
    for (const RegionPlace& from : topology.regions) {
        if (from.id == region.id)
            continue;
        const Link& link = *topology.find(from.id, region.id, Service::Postgres);
        text += QStringLiteral("        - { region: %1, port: %2, address: %3 }\n")
                    .arg(from.id, QString::number(link.port), link.address);
    }
    return text;
}

QString regionText(const Topology& topology, const RegionPlace& region, int priority)
{
    const RegionFigures& own = figuresOf(region);
    const Link& https = *topology.find(deskPlace, region.id, Service::Https);
    const Link& postgres = *topology.find(deskPlace, region.id, Service::Postgres);
    const Link& host = *topology.find(deskPlace, region.id, Service::Host);
    const QString role = QString::fromLatin1(consoleSecret);
    const QString homeRole =
        region.isHomePrimary ? QStringLiteral("primary") : QStringLiteral("standby");
    QString text =
        QString::fromLatin1(regionForm)
            .arg(region.id, region.name, region.shortCode, homeRole, QString::number(priority),
                 QString::number(own.capacity), QLatin1String(own.position),
                 QLatin1String(own.continent), QLatin1String(own.jurisdiction));
    text += QString::fromLatin1(regionPlaces)
                .arg(region.applicationHost, QString::number(https.port), https.address,
                     region.databaseHost, QString::number(postgres.port), postgres.address,
                     QString::fromLatin1(databaseName), role, file(topology.secretFile(role)));
    text += operatorText(topology, region);
    text += QString::fromLatin1(regionRest)
                .arg(region.hostControlHost, QString::number(host.port), host.address,
                     file(topology.secretFile(QString::fromLatin1(hostControlSecret))),
                     QString::number(own.readLagLimitMs), region.shortCode);
    return text;
}

constexpr auto profileForm = R"(  - name: tm-oversight-%1
    resourceGroup: rg-oversight-global
    dnsName: oversight-%1.trafficmanager.net
    method: %2
    ttl: %3 s
    monitor:
      port: %4
%5
    endpoints:
)";

constexpr auto globalMonitor = R"(      path: /health
      interval: 30 s
      timeout: 10 s
      toleratedFailures: 2
      expectedStatus: [200-202, 301-302]
      headers: { X-Health-Check: TrafficManager })";

constexpr auto failoverMonitor = R"(      path: /health/critical
      interval: 10 s
      timeout: 5 s
      toleratedFailures: 1
      expectedStatus: [200])";

QString endpointsText(const Topology& topology, bool withGeography)
{
    QString text;
    int priority = 0;
    for (const RegionPlace& region : topology.regions) {
        const RegionFigures& own = figuresOf(region);
        text += QStringLiteral("      - name: endpoint-%1\n        region: %2\n"
                               "        weight: %3\n        priority: %4\n"
                               "        headers: { X-Region: %5 }\n")
                    .arg(region.shortCode, region.id, QString::number(own.weight),
                         QString::number(++priority), QLatin1String(own.rank));
        if (withGeography)
            text += QStringLiteral("        geoMapping: [%1]\n").arg(QLatin1String(own.geography));
    }
    return text;
}

QString profilesText(const Topology& topology)
{
    const Link& https = *topology.find(deskPlace, topology.regions.front().id, Service::Https);
    const QString port = QString::number(https.port);
    const QString form = QString::fromLatin1(profileForm);
    return QStringLiteral("trafficProfiles:\n") +
           form.arg(QStringLiteral("global"), QStringLiteral("performance"), QStringLiteral("30"),
                    port, QLatin1String(globalMonitor)) +
           endpointsText(topology, true) +
           form.arg(QStringLiteral("failover"), QStringLiteral("priority"), QStringLiteral("10"),
                    port, QLatin1String(failoverMonitor)) +
           endpointsText(topology, false);
}

constexpr auto cloudForm = R"(cloud:
  loginUrl: https://%1:%2
  armUrl: https://%1:%2
  armAddress: %3
  clientSecret: %4
  tenant: %5
  subscription: %6
  clientId: %7
)";

} // namespace

QString fleetFile(const Topology& topology)
{
    QString text = QString::fromLatin1(head).arg(
        topology.labName.toLower(), topology.authorityFile(),
        topology.isSynchronous ? QStringLiteral("no-process, host-stopped, quorum-detached")
                               : QStringLiteral("no-process, host-stopped"));
    text += QStringLiteral("regions:\n");
    int priority = 0;
    for (const RegionPlace& region : topology.regions)
        text += regionText(topology, region, ++priority);
    text += profilesText(topology);
    text += QStringLiteral("nameServers:\n");
    for (const Resolver& resolver : topology.resolvers)
        text += QStringLiteral("  - { name: %1, address: %2, port: %3 }\n")
                    .arg(resolver.name, resolver.address, QString::number(resolver.port));
    return text + QString::fromLatin1(cloudForm).arg(
                      topology.armHost, QString::number(topology.armPort), topology.armAddress,
                      file(topology.secretFile(QString::fromLatin1(armSecret))),
                      QLatin1String(tenantId), QLatin1String(subscriptionId),
                      QLatin1String(clientId));
}

int readLagLimitMs(const RegionPlace& region)
{
    return figuresOf(region).readLagLimitMs;
}

QJsonObject initialSettings(const Topology& topology, const RegionPlace& region)
{
    const auto primary = std::find_if(topology.regions.begin(), topology.regions.end(),
                                      [](const RegionPlace& place) { return place.isHomePrimary; });
    PH_ASSERT(primary != topology.regions.end());
    const QString role = QString::fromLatin1(applicationSecret);
    const QString conninfo =
        QStringLiteral("host=%1 port=5432 dbname=%2 user=%3 passfile='%4' sslmode=verify-full "
                       "sslrootcert='%5'")
            .arg(primary->databaseHost, QString::fromLatin1(databaseName), role,
                 passwordFile(topology, role), topology.authorityFile());
    const QString cache = QStringLiteral("redis-oversight-%1.redis.cache.windows.net:6380,ssl=True")
                              .arg(region.shortCode);
    return {{"REGION", QLatin1String(figuresOf(region).rank)},
            {"REGION_LOCATION", region.id},
            {"DATABASE_CONNECTION_STRING", conninfo},
            {"REDIS_CONNECTION_STRING", cache},
            {"PRIMARY_REGION", primary->id}};
}

Done writeDescriptions(const Topology& topology)
{
    for (const RegionPlace& region : topology.regions) {
        const QByteArray settings = QJsonDocument(initialSettings(topology, region)).toJson();
        if (const Done written = writeFile(topology.settingsFile(region.id), settings, 0600);
            !written)
            return written;
    }
    return writeFile(topology.folder + QStringLiteral("/fleet.yaml"), fleetFile(topology).toUtf8());
}

} // namespace pilothouse::lab
