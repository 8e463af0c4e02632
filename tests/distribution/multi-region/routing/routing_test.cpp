#include "app/yaml/fleet_file.h"
#include "tests/integration/lab/cloud_desk.h"
#include "tests/integration/lab/desk_client.h"
#include "tests/integration/lab/lab_fixture.h"
#include "tests/integration/lab/name_desk.h"

#include <QJsonArray>
#include <QTest>

using namespace pilothouse;
using namespace pilothouse::lab;

namespace {

const QString east = QStringLiteral("eastus");
const QString west = QStringLiteral("westeurope");
const QString asia = QStringLiteral("southeastasia");
const QString global = QStringLiteral("global");
const QString failover = QStringLiteral("failover");
const QString america = QStringLiteral("users-northamerica");
const QString europe = QStringLiteral("users-europe");
const QString farEast = QStringLiteral("users-asia");
const QString recent = QStringLiteral("/api/orders/recent");

constexpr int settleBudgetMs = 20'000;

/// Two probes in a row, 10 s apart and of up to 5 s each, and a loaded machine.
constexpr int degradeBudgetMs = 40'000;

QString method(const char* name)
{
    return QStringLiteral(R"({"properties":{"trafficRoutingMethod":"%1"}})")
        .arg(QString::fromLatin1(name));
}

} // namespace

/// Story 5.2, criterion 3: where names lead, and where reads and writes go.
class DistributionRoutingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LabFixture> m_lab;
    Topology m_topology;
    std::unique_ptr<CloudDesk> m_cloud;
    std::unique_ptr<DeskClient> m_client;
    std::unique_ptr<NameDesk> m_names;

    void carryOut(const QStringList& words) const
    {
        const Said said = m_lab->run(words);
        QVERIFY2(said.exitCode == 0, qPrintable(said.errors));
    }

    void patch(const QString& path, const QString& body) const
    {
        const QString said = m_cloud->arm(QStringLiteral("PATCH"), path, body);
        QVERIFY2(said.startsWith(QStringLiteral("HTTP/1.1 200")), qPrintable(said));
    }

    [[nodiscard]] QString answered(const QString& vantage, const QString& profile) const
    {
        const NameReply reply = m_names->ask(vantage, profile);
        return reply.failure.isEmpty() ? reply.region : reply.failure;
    }

    /// Where the region's application reads now.
    [[nodiscard]] QString readFrom(const QString& region) const
    {
        const DeskReply reply = m_client->get(region, recent);
        return reply.status == 200 ? reply.body["from"].toString() : reply.failure;
    }

    [[nodiscard]] QStringList monitorStatuses(const QString& profile) const
    {
        QStringList statuses;
        const QJsonValue traffic = m_lab->status()["trafficManager"];
        for (const QJsonValue each : traffic["profiles"].toArray())
            if (each["name"].toString() == QStringLiteral("tm-oversight-") + profile)
                for (const QJsonValue endpoint : each["endpoints"].toArray())
                    statuses.append(endpoint["monitorStatus"].toString());
        return statuses;
    }

    /// What the region's own replica is behind its primary, in milliseconds.
    [[nodiscard]] int lagMsOf(const QString& region) const
    {
        return DeskSession(m_topology, region)
            .ask(QStringLiteral("select (extract(epoch from clock_timestamp() - "
                                "pg_last_xact_replay_timestamp()) * 1000)::int"),
                 std::chrono::seconds(3))
            .toInt();
    }

    void asOwner(const QString& region, const QString& sql) const
    {
        Result<LocalSession> session = ownerSession(m_topology, region);
        QVERIFY(session.ok());
        QVERIFY(std::move(session).value().run(sql).ok());
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_lab.reset(); }

    void byPerformanceEachContinentIsSentToItsNearestRegion();
    void byPerformanceTheNextNearestServesAContinentWhoseRegionIsOff();
    void byPriorityEveryContinentIsSentToThePrimary();
    void byGeographyEachCountryIsSentWhereTheCountryMapSays();
    void byWeightRegionsAreAnsweredAsOftenAsTheirWeightsSay();
    void everyAnswerCarriesItsProfilesTimeToLive();
    void writesGoToThePrimaryFromEveryRegion();
    void readsGoToTheNearestReplicaAndLeaveItAboveItsThreshold_data();
    void readsGoToTheNearestReplicaAndLeaveItAboveItsThreshold();
    void readsLeaveAReplicaThatHearsNothing();
    void aDegradedEndpointLeavesTheAnswers();
    void whenAllAreDegradedTheAnswerIsAsIfAllWereWell();
    void aHealedEndpointIsAnsweredAgain();
};

void DistributionRoutingTest::initTestCase()
{
    m_lab = std::make_unique<LabFixture>(QStringLiteral("routing"));
    const Said said = m_lab->run({QStringLiteral("up")});
    QVERIFY2(said.exitCode == 0, qPrintable(said.output + said.errors));
    m_topology = m_lab->topology();
    m_client = std::make_unique<DeskClient>(m_topology);
    m_names = std::make_unique<NameDesk>(m_topology);
    m_cloud = std::make_unique<CloudDesk>(m_topology);
    QTRY_VERIFY_WITH_TIMEOUT(m_cloud->logIn(), settleBudgetMs);
    const QStringList well(3, QStringLiteral("Online"));
    QTRY_COMPARE_WITH_TIMEOUT(monitorStatuses(failover), well, settleBudgetMs);
}

void DistributionRoutingTest::byPerformanceEachContinentIsSentToItsNearestRegion()
{
    QCOMPARE(answered(america, global), east);
    QCOMPARE(answered(europe, global), west);
    QCOMPARE(answered(farEast, global), asia);
}

void DistributionRoutingTest::byPerformanceTheNextNearestServesAContinentWhoseRegionIsOff()
{
    const QString path = endpointPath(global, QStringLiteral("weu"));
    patch(path, QStringLiteral(R"({"properties":{"endpointStatus":"Disabled"}})"));
    QCOMPARE(answered(europe, global), east);
    QCOMPARE(answered(farEast, global), asia);
    patch(path, QStringLiteral(R"({"properties":{"endpointStatus":"Enabled"}})"));
    QCOMPARE(answered(europe, global), west);
}

void DistributionRoutingTest::byPriorityEveryContinentIsSentToThePrimary()
{
    for (const QString& vantage : {america, europe, farEast})
        QCOMPARE(answered(vantage, failover), east);
}

/// The fleet file's country map is what the application promises; the profile must keep it.
void DistributionRoutingTest::byGeographyEachCountryIsSentWhereTheCountryMapSays()
{
    const QMap<QString, QString> asks{{QStringLiteral("US"), america},
                                      {QStringLiteral("EU"), europe},
                                      {QStringLiteral("ASIA"), farEast}};
    const FleetReading reading =
        readFleetFile(m_lab->folder() + QStringLiteral("/fleet.yaml"), {{}, {}, QDate(2026, 1, 1)});
    QVERIFY(reading.fleet.has_value());
    patch(profilePath(global), method("Geographic"));
    int countries = 0;
    for (const CountryRoute& route : reading.fleet->countryRoutes) {
        if (!asks.contains(route.country))
            continue;
        QCOMPARE(answered(asks[route.country], global), route.region.text());
        ++countries;
    }
    QCOMPARE(countries, 3);
    patch(profilePath(global), method("Performance"));
}

void DistributionRoutingTest::byWeightRegionsAreAnsweredAsOftenAsTheirWeightsSay()
{
    constexpr int questions = 600;
    // Five standard deviations of the largest share: once in a million runs it lies beyond.
    constexpr double sharesApart = 0.1;
    patch(profilePath(global), method("Weighted"));
    QMap<QString, int> counts;
    for (int question = 0; question < questions; ++question)
        ++counts[answered(europe, global)];
    patch(profilePath(global), method("Performance"));
    const QMap<QString, double> shares{{east, 0.5}, {west, 0.3}, {asia, 0.2}};
    QCOMPARE(counts.keys(), shares.keys());
    for (auto share = shares.begin(); share != shares.end(); ++share) {
        const double found = static_cast<double>(counts[share.key()]) / questions;
        QVERIFY2(qAbs(found - share.value()) < sharesApart,
                 qPrintable(QStringLiteral("%1: %2").arg(share.key()).arg(found)));
    }
}

void DistributionRoutingTest::everyAnswerCarriesItsProfilesTimeToLive()
{
    for (const QString& vantage : {america, europe, farEast}) {
        QCOMPARE(m_names->ask(vantage, global).ttlSeconds, 30);
        QCOMPARE(m_names->ask(vantage, failover).ttlSeconds, 10);
    }
    patch(profilePath(failover), QStringLiteral(R"({"properties":{"dnsConfig":{"ttl":20}}})"));
    QCOMPARE(m_names->ask(america, failover).ttlSeconds, 20);
    patch(profilePath(failover), QStringLiteral(R"({"properties":{"dnsConfig":{"ttl":10}}})"));
}

void DistributionRoutingTest::writesGoToThePrimaryFromEveryRegion()
{
    int number = 0;
    for (const QString& region : {east, west, asia}) {
        const DeskReply reply = m_client->post(region, QStringLiteral("/api/canary"),
                                               {{"writer", "routing-test"}, {"token", ++number}});
        QVERIFY2(reply.status == 200, qPrintable(reply.failure));
        QCOMPARE(reply.body["servedBy"].toString(), region);
        QCOMPARE(reply.body["region"].toString(), east);
    }
}

void DistributionRoutingTest::readsGoToTheNearestReplicaAndLeaveItAboveItsThreshold_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("nextNearest");
    QTest::addColumn<int>("limitMs");
    QTest::newRow("west europe") << west << east << 1'000;
    QTest::newRow("southeast asia") << asia << west << 2'000;
}

/// Users on three continents write all the time, so a replica that stops replaying falls behind.
void DistributionRoutingTest::readsGoToTheNearestReplicaAndLeaveItAboveItsThreshold()
{
    QFETCH(QString, region);
    QFETCH(QString, nextNearest);
    QFETCH(int, limitMs);
    QTRY_COMPARE_WITH_TIMEOUT(readFrom(region), region, settleBudgetMs);
    asOwner(region, QStringLiteral("select pg_wal_replay_pause()"));
    QTRY_COMPARE_WITH_TIMEOUT(readFrom(region), nextNearest, settleBudgetMs);
    const int lagMs = lagMsOf(region);
    QVERIFY2(lagMs >= limitMs, qPrintable(QString::number(lagMs)));
    asOwner(region, QStringLiteral("select pg_wal_replay_resume()"));
    QTRY_COMPARE_WITH_TIMEOUT(readFrom(region), region, settleBudgetMs);
}

void DistributionRoutingTest::readsLeaveAReplicaThatHearsNothing()
{
    QTRY_COMPARE_WITH_TIMEOUT(readFrom(west), west, settleBudgetMs);
    const DeskReply warmed = m_client->get(west, QStringLiteral("/cache/warm"));
    QCOMPARE(warmed.body["from"].toString(), west);
    QVERIFY(warmed.body["warmed"].toInt() > 0);
    const QString pair = west + QLatin1Char('>') + east;
    carryOut({QStringLiteral("fault"), pair, QStringLiteral("cut")});
    QTRY_COMPARE_WITH_TIMEOUT(readFrom(west), asia, settleBudgetMs);
    carryOut({QStringLiteral("heal"), pair});
    QTRY_COMPARE_WITH_TIMEOUT(readFrom(west), west, settleBudgetMs);
}

void DistributionRoutingTest::aDegradedEndpointLeavesTheAnswers()
{
    carryOut({QStringLiteral("fault"), east, QStringLiteral("app-error")});
    QTRY_COMPARE_WITH_TIMEOUT(answered(america, failover), west, degradeBudgetMs);
    // The report is written a moment after the decision.
    QTRY_COMPARE_WITH_TIMEOUT(monitorStatuses(failover).value(0), QStringLiteral("Degraded"),
                              settleBudgetMs);
    for (const QString& vantage : {europe, farEast})
        QCOMPARE(answered(vantage, failover), west);
}

void DistributionRoutingTest::whenAllAreDegradedTheAnswerIsAsIfAllWereWell()
{
    // One failed probe is enough from now on: what is looked at here is the rule for the answers.
    patch(profilePath(failover),
          QStringLiteral(R"({"properties":{"monitorConfig":{"toleratedNumberOfFailures":0}}})"));
    for (const QString& region : {west, asia})
        carryOut({QStringLiteral("fault"), region, QStringLiteral("app-error")});
    const QStringList degraded(3, QStringLiteral("Degraded"));
    QTRY_COMPARE_WITH_TIMEOUT(monitorStatuses(failover), degraded, degradeBudgetMs);
    for (const QString& vantage : {america, europe, farEast})
        QCOMPARE(answered(vantage, failover), east);
}

void DistributionRoutingTest::aHealedEndpointIsAnsweredAgain()
{
    carryOut({QStringLiteral("heal"), QStringLiteral("all")});
    const QStringList well(3, QStringLiteral("Online"));
    QTRY_COMPARE_WITH_TIMEOUT(monitorStatuses(failover), well, degradeBudgetMs);
    QCOMPARE(answered(europe, failover), east);
}

QTEST_GUILESS_MAIN(DistributionRoutingTest)
#include "routing_test.moc"
