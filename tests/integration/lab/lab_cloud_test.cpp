#include "tests/integration/lab/cloud_desk.h"
#include "tests/integration/lab/lab_fixture.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QUdpSocket>

#include <csignal>

using namespace pilothouse;
using namespace pilothouse::lab;
using namespace std::chrono_literals;

namespace {

const QString east = QStringLiteral("eastus");
const QString west = QStringLiteral("westeurope");
const QString asia = QStringLiteral("southeastasia");

constexpr int budgetMs = 20'000;
/// Longer than ARM waits for a region.
constexpr int orderBudgetMs = 45'000;
constexpr auto answerBudget = 5s;

const QString inRecovery = QStringLiteral("select pg_is_in_recovery()");

const QString endpoint = endpointPath(QStringLiteral("failover"), QStringLiteral("eus"));

const QString promotion = QStringLiteral(
    R"({"properties":{"replica":{"promoteMode":"standalone","promoteOption":"forced"}}})");

/// "oversight-failover.trafficmanager.net" A, recursion desired.
const QByteArray question = QByteArray::fromHex("4242010000010000"
                                                "00000000") +
                            QByteArray("\x12oversight-failover\x0etrafficmanager\x03net\x00", 39) +
                            QByteArray::fromHex("00010001");

} // namespace

/// A lab's Azure, through its links.
class CloudTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LabFixture> m_lab;
    Topology m_topology;
    std::unique_ptr<CloudDesk> m_cloud;

    [[nodiscard]] QString curl(const QStringList& words) const { return m_cloud->curl(words); }
    [[nodiscard]] QString url(const QString& path) const { return m_cloud->url(path); }
    [[nodiscard]] QString arm(const QString& method, const QString& path,
                              const QString& body = {}) const
    {
        return m_cloud->arm(method, path, body);
    }

    /// The application that the desk's resolver answers, or nothing.
    [[nodiscard]] QString answered() const
    {
        const Resolver& resolver = m_topology.resolvers.front();
        QUdpSocket socket;
        // Connected, so that an answer from any other address is not taken.
        socket.connectToHost(QHostAddress(resolver.address), resolver.port);
        socket.write(question);
        if (!socket.waitForReadyRead(2'000))
            return {};
        const QByteArray answer = socket.readAll();
        for (const RegionPlace& region : m_topology.regions)
            if (answer.contains(region.applicationHost.section(QLatin1Char('.'), 0, 0).toLatin1()))
                return region.id;
        return {};
    }

    [[nodiscard]] QString ask(const QString& region, const QString& sql) const
    {
        return DeskSession(m_topology, region).ask(sql, answerBudget);
    }

    [[nodiscard]] QJsonValue status() const { return m_lab->status(); }

    void carryOut(const QStringList& words) const
    {
        const Said said = m_lab->run(words);
        QVERIFY2(said.exitCode == 0, qPrintable(said.errors));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<LabFixture>(QStringLiteral("cloud"));
        const Said said = m_lab->run({QStringLiteral("up")});
        QVERIFY2(said.exitCode == 0, qPrintable(said.output + said.errors));
        m_topology = m_lab->topology();
        m_cloud = std::make_unique<CloudDesk>(m_topology);
        QTRY_VERIFY_WITH_TIMEOUT(m_cloud->logIn(), budgetMs);
    }

    void cleanupTestCase() { m_lab.reset(); }

    void wrongSecretIsRefusedWithTheReason()
    {
        const QString said =
            curl({"-d", "grant_type=client_credentials", "-d",
                  QStringLiteral("client_id=%1").arg(QLatin1String(clientId)), "-d",
                  "client_secret=guess", "-d", "scope=x/.default",
                  url(QStringLiteral("/%1/oauth2/v2.0/token").arg(QLatin1String(tenantId)))});
        QVERIFY2(said.contains(QStringLiteral("AADSTS7000215")), qPrintable(said));
    }

    void switchedOffEndpointIsNoLongerAnswered()
    {
        QCOMPARE(answered(), east);
        const QString off = QStringLiteral(R"({"properties":{"endpointStatus":"Disabled"}})");
        QVERIFY(arm(QStringLiteral("PATCH"), endpoint, off).startsWith("HTTP/1.1 200"));
        QCOMPARE(answered(), west);
    }

    void deadResolverIsSilentAndHeals()
    {
        const QString deskPlace = QStringLiteral("desk");
        carryOut({QStringLiteral("fault"), deskPlace, QStringLiteral("dns-dead")});
        QCOMPARE(status()["faults"]["desk"][0].toString(), QStringLiteral("dns-dead"));
        QCOMPARE(answered(), QString());
        carryOut({QStringLiteral("heal"), deskPlace});
        QCOMPARE(answered(), west);
    }

    void oldResolverTellsWhatWasSo()
    {
        const QString deskPlace = QStringLiteral("desk");
        carryOut({QStringLiteral("fault"), deskPlace, QStringLiteral("dns-old")});
        QCOMPARE(answered(), west);
        const QString on = QStringLiteral(R"({"properties":{"endpointStatus":"Enabled"}})");
        QVERIFY(arm(QStringLiteral("PATCH"), endpoint, on).startsWith("HTTP/1.1 200"));
        QCOMPARE(answered(), west);
        carryOut({QStringLiteral("heal"), deskPlace});
        QCOMPARE(answered(), east);
        const QString off = QStringLiteral(R"({"properties":{"endpointStatus":"Disabled"}})");
        QVERIFY(arm(QStringLiteral("PATCH"), endpoint, off).startsWith("HTTP/1.1 200"));
    }

    void expiredTokenIsRefusedAndANewOneIsNot()
    {
        const QString armPlace = QStringLiteral("arm");
        carryOut({QStringLiteral("fault"), armPlace, QStringLiteral("token-expired")});
        QVERIFY(arm(QStringLiteral("GET"), endpoint).startsWith("HTTP/1.1 401"));
        QVERIFY(m_cloud->logIn());
        QVERIFY(arm(QStringLiteral("GET"), endpoint).startsWith("HTTP/1.1 200"));
        carryOut({QStringLiteral("heal"), armPlace});
    }

    void faultInAPlaceWhereItCannotBeIsRefused()
    {
        const Said said = m_lab->run({QStringLiteral("fault"), east, QStringLiteral("dns-dead")});
        QVERIFY(said.exitCode != 0);
        QVERIFY2(said.errors.contains(QStringLiteral("No such place, or no such fault")),
                 qPrintable(said.errors));
    }

    void restartedServiceRemembersWhatWasSet()
    {
        const int process = status()["processes"]["control"].toInt();
        QVERIFY(process > 0);
        ::kill(process, SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(answered(), west, budgetMs);
        QTRY_VERIFY_WITH_TIMEOUT(arm(QStringLiteral("GET"), endpoint).startsWith("HTTP/1.1 401"),
                                 budgetMs);
        QVERIFY(m_cloud->logIn());
        const QString said = arm(QStringLiteral("GET"), endpoint);
        QCOMPARE(CloudDesk::bodyOf(said)["properties"]["endpointStatus"].toString(),
                 QStringLiteral("Disabled"));
    }

    void settingsArriveInTheRegion()
    {
        const QString path =
            resourcePath(QStringLiteral("rg-oversight-weu-prod"),
                         QStringLiteral("Microsoft.Web/sites/app-oversight-weu/config/appsettings"
                                        "?api-version=2023-12-01"));
        QFile file(m_topology.settingsFile(west));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject settings = QJsonDocument::fromJson(file.readAll()).object();
        settings["PRIMARY_REGION"] = west;
        const QByteArray body =
            QJsonDocument(QJsonObject{{"properties", settings}}).toJson(QJsonDocument::Compact);
        const QString said = arm(QStringLiteral("PUT"), path, QString::fromUtf8(body));
        QVERIFY2(said.startsWith("HTTP/1.1 200"), qPrintable(said));
        QFile changed(m_topology.settingsFile(west));
        QVERIFY(changed.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(changed.readAll()).object(), settings);
    }

    void partitionedRegionIsNotPromoted()
    {
        carryOut({QStringLiteral("fault"), west, QStringLiteral("partition")});
        const QString said =
            arm(QStringLiteral("PATCH"), serverPath(QStringLiteral("weu")), promotion);
        QVERIFY2(said.startsWith("HTTP/1.1 202"), qPrintable(said));
        const QString operation = CloudDesk::headerOf(said, QStringLiteral("Azure-AsyncOperation"));
        const auto progress = [&] {
            return CloudDesk::bodyOf(arm(QStringLiteral("GET"), operation))["status"].toString();
        };
        QCOMPARE(progress(), QStringLiteral("InProgress"));
        QTRY_COMPARE_WITH_TIMEOUT(progress(), QStringLiteral("Failed"), orderBudgetMs);
        carryOut({QStringLiteral("heal"), QStringLiteral("all")});
        QTRY_COMPARE_WITH_TIMEOUT(ask(west, inRecovery), QStringLiteral("t"), budgetMs);
    }

    void promotionReallyPromotes()
    {
        const QString said =
            arm(QStringLiteral("PATCH"), serverPath(QStringLiteral("sea")), promotion);
        QVERIFY2(said.startsWith("HTTP/1.1 202"), qPrintable(said));
        const QString operation = CloudDesk::headerOf(said, QStringLiteral("Azure-AsyncOperation"));
        QTRY_COMPARE_WITH_TIMEOUT(
            CloudDesk::bodyOf(arm(QStringLiteral("GET"), operation))["status"].toString(),
            QStringLiteral("Succeeded"), orderBudgetMs);
        QCOMPARE(ask(asia, inRecovery), QStringLiteral("f"));
        QCOMPARE(ask(west, inRecovery), QStringLiteral("t"));
    }

    void statusTellsOfTheProfiles()
    {
        const QJsonArray profiles = status()["trafficManager"]["profiles"].toArray();
        QCOMPARE(profiles.size(), 2);
        QCOMPARE(profiles[1]["endpoints"][0]["monitorStatus"].toString(),
                 QStringLiteral("Disabled"));
    }

    void commandsOfTheStatusWorkAsPrinted()
    {
        QProcess shell;
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"), status()["arm"]["check"].toString()});
        shell.waitForFinished(budgetMs);
        QVERIFY(shell.readAllStandardOutput().contains("tm-oversight-failover"));
    }
};

QTEST_GUILESS_MAIN(CloudTest)
#include "lab_cloud_test.moc"
