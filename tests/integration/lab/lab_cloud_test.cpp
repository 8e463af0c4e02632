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

QString resource(const QString& group, const QString& rest)
{
    return QStringLiteral("/subscriptions/%1/resourceGroups/%2/providers/%3")
        .arg(QLatin1String(subscriptionId), group, rest);
}

QString server(const QString& shortCode)
{
    return resource(QStringLiteral("rg-oversight-%1-prod").arg(shortCode),
                    QStringLiteral("Microsoft.DBforPostgreSQL/flexibleServers/psql-oversight-") +
                        shortCode + QStringLiteral("?api-version=2024-08-01"));
}

const QString endpoint =
    resource(QStringLiteral("rg-oversight-global"),
             QStringLiteral("Microsoft.Network/trafficmanagerprofiles/tm-oversight-failover/"
                            "AzureEndpoints/endpoint-eus?api-version=2022-04-01"));

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
    QString m_token;

    /// What curl prints: headers and body.
    [[nodiscard]] QString curl(const QStringList& words) const
    {
        QProcess curl;
        const QString place = QStringLiteral("%1:%2:%3")
                                  .arg(m_topology.armHost)
                                  .arg(m_topology.armPort)
                                  .arg(m_topology.armAddress);
        curl.start(QStringLiteral("curl"),
                   QStringList{"-s", "-i", "--max-time", "15", "--cacert",
                               m_topology.authorityFile(), "--resolve", place} +
                       words);
        curl.waitForFinished(budgetMs);
        return QString::fromUtf8(curl.readAllStandardOutput());
    }

    [[nodiscard]] QString url(const QString& path) const
    {
        return QStringLiteral("https://%1:%2%3")
            .arg(m_topology.armHost)
            .arg(m_topology.armPort)
            .arg(path);
    }

    [[nodiscard]] QString arm(const QString& method, const QString& path,
                              const QString& body = {}) const
    {
        QStringList words{"-X", method, "-H", QStringLiteral("Authorization: Bearer ") + m_token};
        if (!body.isEmpty())
            words += {"-d", body, "-H", "Content-Type: application/json"};
        return curl(words +
                    QStringList{path.startsWith(QStringLiteral("https:")) ? path : url(path)});
    }

    void logIn()
    {
        const QString said =
            curl({"-d",
                  QStringLiteral("grant_type=client_credentials&client_id=%1"
                                 "&scope=https://management.azure.com/.default")
                      .arg(QLatin1String(clientId)),
                  "--data-urlencode",
                  QStringLiteral("client_secret@") +
                      m_topology.secretFile(QString::fromLatin1(armSecret)),
                  url(QStringLiteral("/%1/oauth2/v2.0/token").arg(QLatin1String(tenantId)))});
        m_token = bodyOf(said)["access_token"].toString();
    }

    [[nodiscard]] static QJsonValue bodyOf(const QString& said)
    {
        return QJsonDocument::fromJson(said.section(QStringLiteral("\r\n\r\n"), 1).toUtf8())
            .object();
    }

    [[nodiscard]] static QString headerOf(const QString& said, const QString& name)
    {
        for (const QString& line : said.split(QStringLiteral("\r\n")))
            if (line.startsWith(name + QLatin1Char(':'), Qt::CaseInsensitive))
                return line.section(QLatin1Char(':'), 1).trimmed();
        return {};
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
        QTRY_VERIFY_WITH_TIMEOUT((logIn(), !m_token.isEmpty()), budgetMs);
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

    void serversTellTheirRoles()
    {
        const auto role = [&](const char* shortCode) {
            return bodyOf(arm(QStringLiteral("GET"),
                              server(QLatin1String(shortCode))))["properties"]["replicationRole"]
                .toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(role("eus"), QStringLiteral("Primary"), budgetMs);
        QTRY_COMPARE_WITH_TIMEOUT(role("weu"), QStringLiteral("AsyncReplica"), budgetMs);
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
        logIn();
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
        logIn();
        const QString said = arm(QStringLiteral("GET"), endpoint);
        QCOMPARE(bodyOf(said)["properties"]["endpointStatus"].toString(),
                 QStringLiteral("Disabled"));
    }

    void settingsArriveInTheRegion()
    {
        const QString path =
            resource(QStringLiteral("rg-oversight-weu-prod"),
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
        const QString said = arm(QStringLiteral("PATCH"), server(QStringLiteral("weu")), promotion);
        QVERIFY2(said.startsWith("HTTP/1.1 202"), qPrintable(said));
        const QString operation = headerOf(said, QStringLiteral("Azure-AsyncOperation"));
        const auto progress = [&] {
            return bodyOf(arm(QStringLiteral("GET"), operation))["status"].toString();
        };
        QCOMPARE(progress(), QStringLiteral("InProgress"));
        QTRY_COMPARE_WITH_TIMEOUT(progress(), QStringLiteral("Failed"), orderBudgetMs);
        carryOut({QStringLiteral("heal"), QStringLiteral("all")});
        QTRY_COMPARE_WITH_TIMEOUT(ask(west, inRecovery), QStringLiteral("t"), budgetMs);
    }

    void promotionReallyPromotes()
    {
        const QString said = arm(QStringLiteral("PATCH"), server(QStringLiteral("sea")), promotion);
        QVERIFY2(said.startsWith("HTTP/1.1 202"), qPrintable(said));
        const QString operation = headerOf(said, QStringLiteral("Azure-AsyncOperation"));
        QTRY_COMPARE_WITH_TIMEOUT(
            bodyOf(arm(QStringLiteral("GET"), operation))["status"].toString(),
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
