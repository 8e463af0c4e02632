#include "app/yaml/fleet_file.h"
#include "models/fleet/readers/nearest.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/fleet/fleet_samples.h"

using namespace pilothouse;

namespace {

Fleet shippedFleet()
{
    return readFleetFile(samples::shipped, samples::options()).fleet.value_or(Fleet{});
}

Fleet fullFleet()
{
    const QString path =
        QStringLiteral(PILOTHOUSE_SOURCE_DIR "/tests/data/fleets/right/everything.yaml");
    return readFleetFile(path, samples::options()).fleet.value_or(Fleet{});
}

} // namespace

/// What the values of a file become.
class FleetSenseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedRegionsAreThoseOfTheApplication();
    void theShippedProfilesProbeAsPlanned();
    void theShippedTargetsAndPricesAreThoseOfTheApplication();
    void whatMayBeLeftOutIsReadWhenWritten();
    void leftOutValuesKeepTheirDefaults();
    void aSlipOfTheHandFindsTheKeyThatWasMeant();
};

void FleetSenseTest::theShippedRegionsAreThoseOfTheApplication()
{
    const Fleet fleet = shippedFleet();
    QCOMPARE(fleet.regions.size(), 3U);
    const Region& primary = fleet.regions[0];
    QCOMPARE(primary.id, RegionId(QStringLiteral("eastus")));
    QCOMPARE(primary.homeRole, Role::Primary);
    QCOMPARE(primary.capacity, 4);
    QCOMPARE(primary.application.host, QStringLiteral("app-oversight-eus.azurewebsites.net"));
    QCOMPARE(primary.database.password.scheme, SecretReference::Scheme::Keychain);
    QCOMPARE(fleet.regions[1].readLagLimit, Milliseconds(1000));
    QCOMPARE(fleet.regions[2].readLagLimit, Milliseconds(2000));
    QCOMPARE(fleet.regions[2].continent, Continent::Asia);
    QCOMPARE(fleet.regions[2].priority, 3);
}

void FleetSenseTest::theShippedProfilesProbeAsPlanned()
{
    const Fleet fleet = shippedFleet();
    QCOMPARE(fleet.trafficProfiles.size(), 2U);
    const TrafficProfile& global = fleet.trafficProfiles[0];
    QCOMPARE(global.method, TrafficMethod::Performance);
    QCOMPARE(global.ttl, Seconds(30));
    QCOMPARE(global.monitor.interval, Seconds(30));
    QCOMPARE(global.monitor.timeout, Seconds(10));
    QCOMPARE(global.monitor.toleratedFailures, 2);
    const std::vector<StatusRange> accepted{{200, 202}, {301, 302}};
    QCOMPARE(global.monitor.expectedStatus, accepted);
    QCOMPARE(global.endpoints[1].weight, 30);
    QCOMPARE(global.endpoints[1].geoMapping, QStringList{QStringLiteral("GEO-EU")});

    const TrafficProfile& failover = fleet.trafficProfiles[1];
    QCOMPARE(failover.ttl, Seconds(10));
    QCOMPARE(failover.monitor.path, QStringLiteral("/health/critical"));
    QCOMPARE(failover.monitor.interval, Seconds(10));
    QCOMPARE(failover.monitor.timeout, Seconds(5));
    QCOMPARE(failover.monitor.toleratedFailures, 1);
    QCOMPARE(fleet.publicProfile, failover.name);
}

void FleetSenseTest::theShippedTargetsAndPricesAreThoseOfTheApplication()
{
    const Fleet fleet = shippedFleet();
    QCOMPARE(fleet.targets.machineRto, Seconds(60));
    QCOMPARE(fleet.targets.rpo, std::chrono::minutes(5));
    QVERIFY(std::abs(fleet.targets.availability - 0.9999) < 1e-9);
    QCOMPARE(fleet.tariff.sameRegionPerGb, (Money{0, QStringLiteral("USD")}));
    QCOMPARE(fleet.tariff.sameContinentPerGb, (Money{20'000, QStringLiteral("USD")}));
    QCOMPARE(fleet.tariff.crossContinentPerGb, (Money{80'000, QStringLiteral("USD")}));
}

void FleetSenseTest::whatMayBeLeftOutIsReadWhenWritten()
{
    const Fleet fleet = fullFleet();
    const Region& region = fleet.regions.at(0);
    QCOMPARE(region.hostControl.host, QStringLiteral("host-neu.example.net"));
    QCOMPARE(region.hostControl.port, 8444);
    QCOMPARE(region.hostControl.address, QStringLiteral("127.3.0.1"));
    QCOMPARE(region.hostControlToken.place, QStringLiteral("/run/secrets/host-neu"));
    QCOMPARE(fleet.trafficProfiles.at(0).port, 8443);
    QCOMPARE(fleet.watch.canaryRunInterval, Milliseconds(20));
    QCOMPARE(fleet.cloud.armAddress, QStringLiteral("127.4.0.1"));
    QCOMPARE(fleet.nameServers.at(0).port, 5353);
    QCOMPARE(fleet.certificateAuthorityFile, QStringLiteral("/run/lab/ca.pem"));
    QCOMPARE(region.database.changedBy.user, QStringLiteral("pilothouse_operator"));
    QCOMPARE(region.database.changedBy.password.place, QStringLiteral("SHOP_NEU_OPERATOR"));
    const std::vector<DatabaseRoute> routes{
        {RegionId(QStringLiteral("westeurope")), 5433, QStringLiteral("127.2.1.1")}};
    QCOMPARE(region.database.reachedFrom, routes);
    QCOMPARE(fleet.failover.acceptedFenceRungs.size(), 4U);
    QCOMPARE(fleet.failover.candidateToleranceBytes, 4096U);
    QCOMPARE(fleet.failover.excluded, std::vector{RegionId(QStringLiteral("westeurope"))});
    QCOMPARE(fleet.failover.inMaintenance, std::vector{RegionId(QStringLiteral("northeurope"))});
    QCOMPARE(fleet.failover.webhooks.at(0).url, QStringLiteral("https://hooks.example.net/duty"));
    QCOMPARE(fleet.failover.webhooks.at(0).authorization.place, QStringLiteral("SHOP_HOOK"));
}

void FleetSenseTest::leftOutValuesKeepTheirDefaults()
{
    const QString path =
        QStringLiteral(PILOTHOUSE_SOURCE_DIR "/tests/data/fleets/right/minimal.yaml");
    const auto fleet = readFleetFile(path, samples::options()).fleet;
    QVERIFY(fleet.has_value());
    QCOMPARE(fleet->regions.at(0).application.port, 443);
    QCOMPARE(fleet->regions.at(0).database.at.port, 5432);
    QCOMPARE(fleet->regions.at(0).hostControl, HostPort{});
    QCOMPARE(fleet->health.interval, fleet->watch.healthInterval);
    QCOMPARE(fleet->trafficProfiles.at(0).monitor.expectedStatus,
             (std::vector<StatusRange>{{200, 200}}));
}

void FleetSenseTest::aSlipOfTheHandFindsTheKeyThatWasMeant()
{
    const QStringList keys{QStringLiteral("interval"), QStringLiteral("timeout")};
    QCOMPARE(nearest(QStringLiteral("timeuot"), keys), QStringLiteral("timeout"));
    QCOMPARE(nearest(QStringLiteral("Interval"), keys), QStringLiteral("interval"));
    QCOMPARE(nearest(QStringLiteral("colour"), keys), QString());
}

PILOTHOUSE_TEST(FleetSenseTest)
#include "fleet_sense_test.moc"
