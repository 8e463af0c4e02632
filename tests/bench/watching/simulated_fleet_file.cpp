#include "tests/bench/watching/simulated_fleet_file.h"

namespace pilothouse::bench {

namespace {

constexpr int regionsEachRow = 30;
constexpr int degreesApart = 5;

QString head(const Endpoints& endpoints)
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
watch:
  databaseInterval: 500 ms
  databaseDeadline: 2 s
  canaryRate: 1 Hz
  canaryRateInRun: 25 Hz
  freshHandshakeEvery: 10
lagAlarms: { warning: 10 s, critical: 30 s }
failover:
  acceptedFenceRungs: [quorum-detached]
regions:
)")
        .arg(endpoints.authorityFile(), QLatin1String(Endpoints::path));
}

QString region(const Endpoints& endpoints, int number)
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
      operator: { user: pilothouse_operator }
)")
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

QByteArray simulatedFleetFile(const Endpoints& endpoints, int regions)
{
    QString file = head(endpoints);
    for (int number = 0; number < regions; ++number)
        file += region(endpoints, number);
    return file.toUtf8();
}

} // namespace pilothouse::bench
