#include "app/lab/services/control/arm/promotion.h"
#include "tests/support/openapi.h"
#include "tests/support/lab/cloud_fixture.h"

#include <QFileInfo>
#include <QTest>

using namespace pilothouse;
using namespace pilothouse::lab;

namespace {

/// Microsoft's files are not part of this repository.
QString filesFolder()
{
    return qEnvironmentVariable("PILOTHOUSE_AZURE_OPENAPI",
                                QStringLiteral(PILOTHOUSE_SOURCE_DIR "/../shared/azure-openapi"));
}

const QString network =
    QStringLiteral("trafficmanager/resource-manager/Microsoft.Network/stable/2022-04-01/"
                   "trafficmanager.json");
const QString web = QStringLiteral("web/resource-manager/Microsoft.Web/stable/2023-12-01/");
const QString sites = web + QStringLiteral("WebApps.json");
const QString plans = web + QStringLiteral("AppServicePlans.json");
const QString postgres =
    QStringLiteral("postgresql/resource-manager/Microsoft.DBforPostgreSQL/preview/"
                   "2024-03-01-preview/");
const QString servers = postgres + QStringLiteral("FlexibleServers.json");

QJsonObject properties(const QJsonObject& object)
{
    return {{"properties", object}};
}

QString upTo(const QString& path, int segments)
{
    return path.section(QLatin1Char('/'), 0, segments);
}

/// The whole subscription's list in place of the group's.
QString ofSubscription(const QString& path)
{
    return upTo(path, 2) + QLatin1Char('/') + path.section(QLatin1Char('/'), 5);
}

} // namespace

/// Each answer of the lab's ARM, and each request that is sent to it, against Microsoft's own
/// description of the service.
class AzureContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo::exists(filesFolder() + QStringLiteral("/specification")))
            QSKIP("No OpenAPI files: PILOTHOUSE_AZURE_OPENAPI names no copy of Microsoft's "
                  "azure-rest-api-specs, so no answer was checked against them");
    }

    void keepsItsContract_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<unsigned>("status");
        addTraffic();
        addWeb();
        addServers();
    }

    void keepsItsContract()
    {
        QFETCH(QString, file);
        QFETCH(QString, method);
        QFETCH(QString, path);
        QFETCH(QJsonObject, body);
        CloudFixture fixture;
        fixture.see(QStringLiteral("eastus"), false, true, 9);
        fixture.see(QStringLiteral("westeurope"), true, false, 9);
        OpenApi contract(filesFolder() + QStringLiteral("/specification/") + file);
        if (!body.isEmpty())
            QCOMPARE(contract.checkRequest(method, path, body), QStringList());
        Reply answer = fixture.send(method.toLatin1(), path, body);
        if (answer.status == 0) {
            fixture.acts.answer(Done(std::monostate{}));
            answer = fixture.answers.at(0);
        }
        QTEST(answer.status, "status");
        const QStringList violations =
            contract.checkAnswer(method, path, static_cast<int>(answer.status), answer.body);
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(QLatin1Char('\n'))));
    }

    void checkerFindsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("words");
        QTest::newRow("type") << "\"ttl\":10"
                              << "\"ttl\":\"10\""
                              << "must be integer";
        QTest::newRow("word") << "\"CheckingEndpoints\""
                              << "\"Healthy\""
                              << "none of its words";
        QTest::newRow("deep") << "\"priority\":1"
                              << "\"priority\":1.5"
                              << "must be integer";
    }

    void checkerFindsWhatIsWrong()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, words);
        CloudFixture fixture;
        const QString good = QString::fromUtf8(fixture.send("GET", profilePath()).body);
        QVERIFY(good.contains(from));
        QString bad = good;
        bad.replace(from, to);
        OpenApi contract(filesFolder() + QStringLiteral("/specification/") + network);
        const QStringList violations =
            contract.checkAnswer(QStringLiteral("GET"), profilePath(), 200, bad.toUtf8());
        QVERIFY2(violations.join(QLatin1Char('\n')).contains(words),
                 qPrintable(violations.join(QLatin1Char('\n'))));
    }

private:
    static void row(const QString& file, const char* method, const QString& path,
                    const QJsonObject& body, unsigned status)
    {
        QTest::addRow("%s %s %u", method, qPrintable(path.section(QLatin1Char('/'), 5)), status)
            << file << QString::fromLatin1(method) << path << body << status;
    }

    static void addTraffic()
    {
        const QString profile = profilePath();
        const QString endpoint = profilePath(QStringLiteral("/AzureEndpoints/endpoint-eus"));
        const QJsonObject off = properties({{"endpointStatus", "Disabled"}});
        row(network, "GET", upTo(profile, 7), {}, 200);
        row(network, "GET", ofSubscription(upTo(profile, 7)), {}, 200);
        row(network, "GET", profile, {}, 200);
        row(network, "GET", profile + QLatin1Char('x'), {}, 404);
        row(network, "PATCH", profile, properties({{"dnsConfig", QJsonObject{{"ttl", 20}}}}), 200);
        row(network, "GET", endpoint, {}, 200);
        row(network, "PATCH", endpoint, off, 200);
        row(network, "PATCH", endpoint, properties({{"priority", 2}}), 400);
        row(network, "PUT", profilePath(QStringLiteral("/AzureEndpoints/spare")),
            properties({{"target", "app-oversight-weu.azurewebsites.net"}, {"priority", 9}}), 201);
    }

    static void addWeb()
    {
        const QJsonObject settings = properties({{"PRIMARY_REGION", "westeurope"}});
        row(sites, "GET", upTo(sitePath(), 7), {}, 200);
        row(sites, "GET", ofSubscription(upTo(sitePath(), 7)), {}, 200);
        row(sites, "GET", sitePath(), {}, 200);
        row(sites, "POST", sitePath(QStringLiteral("/restart")), {}, 200);
        row(sites, "PUT", sitePath(QStringLiteral("/config/appsettings")), settings, 200);
        row(sites, "POST", sitePath(QStringLiteral("/config/appsettings/list")), {}, 200);
        row(plans, "GET", upTo(planPath(), 7), {}, 200);
        row(plans, "GET", planPath(), {}, 200);
        row(plans, "PUT", planPath(),
            {{"location", "East US"}, {"sku", QJsonObject{{"capacity", 6}}}}, 202);
        row(plans, "PATCH", planPath(), properties({{"targetWorkerCount", 6}}), 202);
    }

    static void addServers()
    {
        const QString primary = serverPath(QStringLiteral("eus"));
        const QString replica = serverPath(QStringLiteral("weu"));
        const QString acts = postgres + QStringLiteral("ServerStartStopRestart.json");
        const QJsonObject promotion = properties(
            {{"replica", QJsonObject{{"promoteMode", "standalone"}, {"promoteOption", "forced"}}}});
        row(servers, "GET", upTo(primary, 7), {}, 200);
        row(servers, "GET", ofSubscription(upTo(primary, 7)), {}, 200);
        row(servers, "GET", primary, {}, 200);
        row(servers, "GET", replica, {}, 200);
        row(postgres + QStringLiteral("Replicas.json"), "GET",
            primary + QStringLiteral("/replicas"), {}, 200);
        row(servers, "PATCH", replica, promotion, 202);
        row(servers, "PATCH", primary, promotion, 400);
        for (const char* act : {"/restart", "/start", "/stop"})
            row(acts, "POST", primary + QLatin1String(act), {}, 202);
    }
};

QTEST_GUILESS_MAIN(AzureContractTest)
#include "azure_contract_test.moc"
