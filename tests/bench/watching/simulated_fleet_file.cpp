#include "tests/bench/watching/simulated_fleet_file.h"

namespace pilothouse::bench {

namespace {

constexpr int regionsEachRow = 30;
constexpr int degreesApart = 5;

QString head(const Endpoints& endpoints, const QString& secret)
{
    return QStringLiteral(R"(format: 1
name: bench-watching
certificateAuthorityFile: "%1"
targets: { machineRto: 60 s, decisionBudget: 90 s, rpo: 5 min, availability: 99.99 % }
probes:
  health:
    path: %2
    interval: 1 s
    timeout: 3 s
    toleratedFailures: 2
    expectedStatus: [200]
  criticalHealth:
    path: %2
    interval: 5 s
    timeout: 5 s
    toleratedFailures: 1
    expectedStatus: [200]
watch:
  databaseInterval: 500 ms
  databaseDeadline: 2 s
  canaryRate: 1 Hz
  canaryRateInRun: 25 Hz
  freshHandshakeEvery: 10
lagAlarms: { warning: 10 s, critical: 30 s }
failover:
  acceptedFenceRungs: [host-stopped]
publicCanary: { profile: tm-bench, writePath: %2 }
tariff:
  asOf: 2026-01-01
  source: Figures of this bench
  currency: USD
  sameRegionPerGb: 0.00
  sameContinentPerGb: 0.02
  crossContinentPerGb: 0.08
cloud:
  loginUrl: https://target-0.bench.test:8443
  armUrl: https://target-0.bench.test:8443
  armAddress: %3
  clientSecret: "file:%4"
  tenant: 00000000-0000-0000-0000-0000000000aa
  subscription: 00000000-0000-0000-0000-000000000001
  clientId: 00000000-0000-0000-0000-0000000000cc
nameServers:
  - { name: Nobody, address: %3, port: 5300 }
trafficProfiles:
  - name: tm-bench
    resourceGroup: rg-bench
    dnsName: bench.trafficmanager.net
    method: priority
    ttl: 10 s
    monitor:
      port: 8443
      path: %2
      interval: 10 s
      timeout: 5 s
      toleratedFailures: 1
      expectedStatus: [200]
    endpoints:
      - { name: endpoint-0, region: region0, weight: 50, priority: 1 }
      - { name: endpoint-1, region: region1, weight: 50, priority: 2 }
regions:
)")
        .arg(endpoints.authorityFile(), QLatin1String(Endpoints::path), endpoints.address(0),
             secret);
}

QString region(const Endpoints& endpoints, int number, const QString& secret)
{
    return QStringLiteral(R"(  - id: region%1
    name: Region %1
    shortCode: r%1
    homeRole: %2
    priority: %3
    capacity: 2
    position: { latitude: %4, longitude: %5 }
    continent: europe
    jurisdiction: EU
    application: { host: %6, port: %7, address: %8 }
    database:
      host: %6
      port: %9
      address: %8
      name: oversight
      user: pilothouse
      password: "file:%secret"
      operator: { user: pilothouse_operator, password: "file:%secret" }
    readLagLimit: 1000 ms
    azure:
      resourceGroup: rg-bench
      site: site-%1
      plan: plan-%1
      postgresServer: server-%1
)")
        .replace(QLatin1String("%secret"), secret)
        .arg(number)
        .arg(number == 0 ? QStringLiteral("primary") : QStringLiteral("standby"))
        .arg(number + 1)
        .arg(number / regionsEachRow * degreesApart - 30)
        .arg(number % regionsEachRow * degreesApart - 70)
        .arg(Endpoints::host(number))
        .arg(Endpoints::port)
        .arg(endpoints.address(number))
        .arg(Endpoints::databasePort);
}

} // namespace

QByteArray simulatedFleetFile(const Endpoints& endpoints, int regions, const QString& secret)
{
    QString file = head(endpoints, secret);
    for (int number = 0; number < regions; ++number)
        file += region(endpoints, number, secret);
    return file.toUtf8();
}

} // namespace pilothouse::bench
