#include "tests/integration/lab/cloud_desk.h"
#include "tests/integration/lab/desk_client.h"
#include "tests/integration/lab/lab_fixture.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace pilothouse;
using namespace pilothouse::lab;
using namespace std::chrono_literals;

namespace {

constexpr int settleBudgetMs = 20'000;
constexpr auto answerBudget = 5s;

/// A region as the story has it: regions.tf, the servers' resource, failover priority and weights.
struct StoryRegion
{
    const char* id;
    const char* name;
    const char* shortCode;
    const char* rank;
    int priority;
    int weight;
    int workers;
    const char* serverSize;
    int storageGb;
};

constexpr StoryRegion story[] = {
    {"eastus", "East US", "eus", "primary", 1, 50, 4, "Standard_D4s_v3", 128},
    {"westeurope", "West Europe", "weu", "secondary", 2, 30, 2, "Standard_D2s_v3", 64},
    {"southeastasia", "Southeast Asia", "sea", "tertiary", 3, 20, 2, "Standard_D2s_v3", 64}};

const QString east = QStringLiteral("eastus");
const QString desk = QStringLiteral("desk");

QString text(const char* words)
{
    return QString::fromLatin1(words);
}

QString webPath(const StoryRegion& region, const QString& rest)
{
    return resourcePath(QStringLiteral("rg-oversight-%1-prod").arg(text(region.shortCode)),
                        QStringLiteral("Microsoft.Web/%1?api-version=2023-12-01")
                            .arg(rest.arg(text(region.shortCode))));
}

QJsonArray header(const char* name, const char* value)
{
    return {QJsonObject{{"name", text(name)}, {"value", text(value)}}};
}

} // namespace

/// Story 5.2, criteria 1 to 3 at rest: what is deployed, and that it is well.
class DistributionDeploymentTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LabFixture> m_lab;
    Topology m_topology;
    std::unique_ptr<CloudDesk> m_cloud;
    std::unique_ptr<DeskClient> m_client;

    [[nodiscard]] QString ask(const QString& region, const QString& sql) const
    {
        return DeskSession(m_topology, region).ask(sql, answerBudget);
    }

    [[nodiscard]] QJsonValue endpointOf(const QString& profile, const StoryRegion& region) const
    {
        const QJsonArray endpoints =
            m_cloud->read(profilePath(profile))["properties"]["endpoints"].toArray();
        for (const QJsonValue endpoint : endpoints)
            if (endpoint["name"].toString() == QStringLiteral("endpoint-") + text(region.shortCode))
                return endpoint["properties"];
        return {};
    }

    /// What curl says to the region's application when it offers no TLS above `newest`.
    [[nodiscard]] QString handshake(const RegionPlace& region, const char* newest) const
    {
        const Link* link = m_topology.find(desk, region.id, Service::Https);
        QProcess curl;
        curl.setProcessChannelMode(QProcess::MergedChannels);
        // OpenSSL 3 itself offers TLS 1.1 only below its default security level.
        curl.start(QStringLiteral("curl"),
                   {"-sS", "-o", "/dev/null", "-w", "%{http_code}", "--tlsv1.0", "--tls-max",
                    text(newest), "--ciphers", "DEFAULT@SECLEVEL=0", "--cacert",
                    m_topology.authorityFile(), "--resolve",
                    QStringLiteral("%1:%2:%3")
                        .arg(region.applicationHost, QString::number(link->port), link->address),
                    QStringLiteral("https://%1:%2/health")
                        .arg(region.applicationHost, QString::number(link->port))});
        curl.waitForFinished(settleBudgetMs);
        return QString::fromUtf8(curl.readAllStandardOutput());
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_lab.reset(); }

    void threeRegionsOfTheStoryAreDeployed();
    void eachRegionHasItsPlanAndSite();
    void eachRegionsApplicationHasItsSettings();
    void eachRegionHasItsDatabaseServer();
    void theGlobalProfileProbesAsTheStorySays();
    void theFailoverProfileProbesAsTheStorySays();
    void everyEndpointHasItsPriorityWeightAndHeader();
    void trafficManagerSeesEveryEndpointWell();
    void everyRegionIsHealthyAndKnowsItsRank();
    void everyCertificateIsTheAuthoritysAndForItsHost();
    void tlsBelow12IsRefusedInEveryRegion();
    void bothReplicasStreamFromThePrimaryThroughTheirSlots();
    void committedRowsArriveInEveryReplica();
};

void DistributionDeploymentTest::initTestCase()
{
    m_lab = std::make_unique<LabFixture>(QStringLiteral("deployment"));
    const Said said = m_lab->run({QStringLiteral("up")});
    QVERIFY2(said.exitCode == 0, qPrintable(said.output + said.errors));
    m_topology = m_lab->topology();
    m_client = std::make_unique<DeskClient>(m_topology);
    m_cloud = std::make_unique<CloudDesk>(m_topology);
    QTRY_VERIFY_WITH_TIMEOUT(m_cloud->logIn(), settleBudgetMs);
}

void DistributionDeploymentTest::threeRegionsOfTheStoryAreDeployed()
{
    const QJsonArray regions = m_lab->status()["regions"].toArray();
    QCOMPARE(regions.size(), qsizetype(std::size(story)));
    for (qsizetype i = 0; i < regions.size(); ++i) {
        const StoryRegion& region = story[i];
        QCOMPARE(regions[i]["id"].toString(), text(region.id));
        QCOMPARE(regions[i]["name"].toString(), text(region.name));
        QCOMPARE(regions[i]["shortCode"].toString(), text(region.shortCode));
        QCOMPARE(regions[i]["homeRole"].toString() == QStringLiteral("primary"),
                 region.priority == 1);
        const QString host = QStringLiteral("https://app-oversight-%1.azurewebsites.net:")
                                 .arg(text(region.shortCode));
        QVERIFY(regions[i]["application"]["url"].toString().startsWith(host));
    }
}

void DistributionDeploymentTest::eachRegionHasItsPlanAndSite()
{
    for (const StoryRegion& region : story) {
        const QJsonValue plan =
            m_cloud->read(webPath(region, QStringLiteral("serverfarms/asp-oversight-%1")));
        QCOMPARE(plan["location"].toString(), text(region.name));
        QCOMPARE(plan["sku"]["name"].toString(), QStringLiteral("P1v3"));
        QCOMPARE(plan["sku"]["tier"].toString(), QStringLiteral("PremiumV3"));
        QCOMPARE(plan["sku"]["capacity"].toInt(), region.workers);
        QVERIFY(plan["properties"]["zoneRedundant"].toBool());
        const QJsonValue site =
            m_cloud->read(webPath(region, QStringLiteral("sites/app-oversight-%1")));
        QCOMPARE(site["location"].toString(), text(region.name));
        QCOMPARE(site["properties"]["siteConfig"]["healthCheckPath"].toString(),
                 QStringLiteral("/health"));
        QCOMPARE(site["properties"]["siteConfig"]["minTlsVersion"].toString(),
                 QStringLiteral("1.2"));
    }
}

void DistributionDeploymentTest::eachRegionsApplicationHasItsSettings()
{
    for (const StoryRegion& region : story) {
        const QString list = QStringLiteral("sites/app-oversight-%1/config/appsettings/list");
        const QJsonValue settings = CloudDesk::bodyOf(m_cloud->arm(
            QStringLiteral("POST"), webPath(region, list), QStringLiteral("{}")))["properties"];
        QCOMPARE(settings["REGION"].toString(), text(region.rank));
        QCOMPARE(settings["REGION_LOCATION"].toString(), text(region.id));
        QCOMPARE(settings["PRIMARY_REGION"].toString(), east);
        QVERIFY(settings["DATABASE_CONNECTION_STRING"].toString().contains(
            QStringLiteral("host=psql-oversight-eus.postgres.database.azure.com")));
        QVERIFY(settings["REDIS_CONNECTION_STRING"].toString().startsWith(
            QStringLiteral("redis-oversight-") + text(region.shortCode)));
    }
}

void DistributionDeploymentTest::eachRegionHasItsDatabaseServer()
{
    for (const StoryRegion& region : story) {
        const QString role =
            region.priority == 1 ? QStringLiteral("Primary") : QStringLiteral("AsyncReplica");
        const auto server = [&] { return m_cloud->read(serverPath(text(region.shortCode))); };
        QTRY_COMPARE_WITH_TIMEOUT(server()["properties"]["replicationRole"].toString(), role,
                                  settleBudgetMs);
        const QJsonValue seen = server();
        QCOMPARE(seen["location"].toString(), text(region.name));
        QCOMPARE(seen["sku"]["name"].toString(), text(region.serverSize));
        QCOMPARE(seen["properties"]["storage"]["storageSizeGB"].toInt(), region.storageGb);
        QCOMPARE(seen["properties"]["backup"]["backupRetentionDays"].toInt(), 30);
        QCOMPARE(seen["properties"]["backup"]["geoRedundantBackup"].toString(),
                 QStringLiteral("Enabled"));
    }
}

void DistributionDeploymentTest::theGlobalProfileProbesAsTheStorySays()
{
    const QJsonValue profile = m_cloud->read(profilePath(QStringLiteral("global")))["properties"];
    QCOMPARE(profile["trafficRoutingMethod"].toString(), QStringLiteral("Performance"));
    QCOMPARE(profile["dnsConfig"]["relativeName"].toString(), QStringLiteral("oversight-global"));
    QCOMPARE(profile["dnsConfig"]["ttl"].toInt(), 30);
    const QJsonValue monitor = profile["monitorConfig"];
    QCOMPARE(monitor["protocol"].toString(), QStringLiteral("HTTPS"));
    QCOMPARE(monitor["path"].toString(), QStringLiteral("/health"));
    QCOMPARE(monitor["intervalInSeconds"].toInt(), 30);
    QCOMPARE(monitor["timeoutInSeconds"].toInt(), 10);
    QCOMPARE(monitor["toleratedNumberOfFailures"].toInt(), 2);
    QCOMPARE(monitor["customHeaders"].toArray(), header("X-Health-Check", "TrafficManager"));
    QCOMPARE(monitor["expectedStatusCodeRanges"].toArray(),
             (QJsonArray{QJsonObject{{"min", 200}, {"max", 202}},
                         QJsonObject{{"min", 301}, {"max", 302}}}));
}

void DistributionDeploymentTest::theFailoverProfileProbesAsTheStorySays()
{
    const QJsonValue profile = m_cloud->read(profilePath(QStringLiteral("failover")))["properties"];
    QCOMPARE(profile["trafficRoutingMethod"].toString(), QStringLiteral("Priority"));
    QCOMPARE(profile["dnsConfig"]["relativeName"].toString(), QStringLiteral("oversight-failover"));
    QCOMPARE(profile["dnsConfig"]["ttl"].toInt(), 10);
    const QJsonValue monitor = profile["monitorConfig"];
    QCOMPARE(monitor["protocol"].toString(), QStringLiteral("HTTPS"));
    QCOMPARE(monitor["path"].toString(), QStringLiteral("/health/critical"));
    QCOMPARE(monitor["intervalInSeconds"].toInt(), 10);
    QCOMPARE(monitor["timeoutInSeconds"].toInt(), 5);
    QCOMPARE(monitor["toleratedNumberOfFailures"].toInt(), 1);
}

void DistributionDeploymentTest::everyEndpointHasItsPriorityWeightAndHeader()
{
    for (const QString& profile : {QStringLiteral("global"), QStringLiteral("failover")})
        for (const StoryRegion& region : story) {
            const QJsonValue endpoint = endpointOf(profile, region);
            QCOMPARE(endpoint["priority"].toInt(), region.priority);
            QCOMPARE(endpoint["weight"].toInt(), region.weight);
            QCOMPARE(endpoint["endpointStatus"].toString(), QStringLiteral("Enabled"));
            QCOMPARE(endpoint["customHeaders"].toArray(), header("X-Region", region.rank));
            QVERIFY(endpoint["targetResourceId"].toString().endsWith(
                QStringLiteral("/sites/app-oversight-") + text(region.shortCode)));
        }
}

void DistributionDeploymentTest::trafficManagerSeesEveryEndpointWell()
{
    for (const QString& profile : {QStringLiteral("global"), QStringLiteral("failover")})
        for (const StoryRegion& region : story)
            QTRY_COMPARE_WITH_TIMEOUT(
                endpointOf(profile, region)["endpointMonitorStatus"].toString(),
                QStringLiteral("Online"), settleBudgetMs);
}

void DistributionDeploymentTest::everyRegionIsHealthyAndKnowsItsRank()
{
    for (const StoryRegion& region : story) {
        const DeskReply health = m_client->get(text(region.id), QStringLiteral("/health"));
        QVERIFY2(health.status == 200, qPrintable(health.failure));
        QCOMPARE(health.body["region"].toString(), text(region.id));
        QCOMPARE(health.body["rank"].toString(), text(region.rank));
        const DeskReply critical =
            m_client->get(text(region.id), QStringLiteral("/health/critical"));
        QVERIFY2(critical.status == 200, qPrintable(critical.failure));
    }
}

/// The desk verifies every chain and every name: an answer is the proof.
void DistributionDeploymentTest::everyCertificateIsTheAuthoritysAndForItsHost()
{
    for (const RegionPlace& region : m_topology.regions) {
        const DeskReply application = m_client->get(region.id, QStringLiteral("/health"));
        QVERIFY2(application.status == 200, qPrintable(application.failure));
        const DeskReply host = m_client->orderHost(region.id, QStringLiteral("/no/such/order"), {});
        QVERIFY2(host.status == 404, qPrintable(host.failure));
        QCOMPARE(ask(region.id, QStringLiteral("select ssl from pg_stat_ssl "
                                               "where pid = pg_backend_pid()")),
                 QStringLiteral("t"));
    }
    // And it does verify: the certificate of one region does not pass for another's.
    Topology crossed = m_topology;
    for (Link& link : crossed.links)
        if (link.from == desk && link.to == east && link.service == Service::Https)
            link.address = m_topology.find(desk, text(story[1].id), Service::Https)->address;
    const DeskReply other = DeskClient(crossed).get(east, QStringLiteral("/health"));
    QCOMPARE(other.status, 0);
    QVERIFY2(other.failure.contains(QStringLiteral("another name")), qPrintable(other.failure));
}

void DistributionDeploymentTest::tlsBelow12IsRefusedInEveryRegion()
{
    for (const RegionPlace& region : m_topology.regions) {
        QCOMPARE(handshake(region, "1.2"), QStringLiteral("200"));
        const QString refused = handshake(region, "1.1");
        // It hangs up without an alert; a refusal by curl itself would read "no protocols".
        QVERIFY2(refused.contains(QStringLiteral("SSL_ERROR_SYSCALL")), qPrintable(refused));
    }
}

void DistributionDeploymentTest::bothReplicasStreamFromThePrimaryThroughTheirSlots()
{
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(east, QStringLiteral("select string_agg(application_name || ' ' || sync_state, ', ' "
                                 "order by application_name) from pg_stat_replication join "
                                 "pg_replication_slots on slot_name = application_name and active "
                                 "where state = 'streaming'")),
        QStringLiteral("southeastasia async, westeurope async"), settleBudgetMs);
    for (const StoryRegion& region : story) {
        if (region.priority == 1)
            continue;
        const QString address =
            ask(east, QStringLiteral("select host(client_addr) from pg_stat_replication where "
                                     "application_name = '%1'")
                          .arg(text(region.id)));
        QCOMPARE(address, m_topology.find(text(region.id), east, Service::Postgres)->address);
        QCOMPARE(ask(text(region.id), QStringLiteral("select pg_is_in_recovery()")),
                 QStringLiteral("t"));
    }
}

void DistributionDeploymentTest::committedRowsArriveInEveryReplica()
{
    QCOMPARE(ask(east, QStringLiteral("insert into pilothouse_canary values "
                                      "('deployment-test', 1, 'libpq', 'eastus') "
                                      "returning token")),
             QStringLiteral("1"));
    for (const StoryRegion& region : story)
        QTRY_COMPARE_WITH_TIMEOUT(
            ask(text(region.id), QStringLiteral("select token from pilothouse_canary "
                                                "where writer = 'deployment-test'")),
            QStringLiteral("1"), settleBudgetMs);
}

QTEST_GUILESS_MAIN(DistributionDeploymentTest)
#include "deployment_test.moc"
