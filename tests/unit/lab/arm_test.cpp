#include "tests/support/lab/cloud_fixture.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/lab/cast.h"

#include <QJsonArray>

using namespace pilothouse;
using namespace pilothouse::lab;

namespace {

const QString endpointPath = QStringLiteral("/AzureEndpoints/endpoint-eus");

QJsonObject properties(const QJsonObject& object)
{
    return {{"properties", object}};
}

} // namespace

/// What ARM lets in, and Traffic Manager behind it.
class ArmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenRequestIsChecked_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<unsigned>("status");
        QTest::addColumn<QString>("word");
        QTest::newRow("right") << "scope"
                               << "https://management.azure.com/.default" << 200U << "";
        QTest::newRow("secret") << "client_secret"
                                << "guess" << 401U << "AADSTS7000215";
        QTest::newRow("client") << "client_id"
                                << "other" << 400U << "AADSTS700016";
        QTest::newRow("grant") << "grant_type"
                               << "password" << 400U << "AADSTS70003";
        QTest::newRow("scope") << "scope"
                               << "everything" << 400U << "AADSTS70011";
        QTest::newRow("tenant") << "tenant"
                                << "other" << 400U << "AADSTS90002";
    }

    void tokenRequestIsChecked()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, word);
        CloudFixture fixture;
        const Reply answer = fixture.askToken({{field, value}});
        QTEST(answer.status, "status");
        QVERIFY(bodyOf(answer)["error_description"].toString().contains(word));
        if (word.isEmpty())
            QCOMPARE(bodyOf(answer)["expires_in"].toInt(), 3599);
    }

    void tokenEndsWithItsLifetime()
    {
        CloudFixture fixture;
        fixture.token = bodyOf(fixture.askToken({}, 2))["access_token"].toString();
        QCOMPARE(fixture.send("GET", profilePath()).status, 200U);
        fixture.clock.advance(Seconds(2));
        const Reply late = fixture.send("GET", profilePath());
        QCOMPARE(late.status, 401U);
        QCOMPARE(errorCodeOf(late), QStringLiteral("ExpiredAuthenticationToken"));
        QVERIFY(headerOf(late, QStringLiteral("WWW-Authenticate")).startsWith("Bearer "));
    }

    void strangerIsTurnedAway()
    {
        CloudFixture fixture;
        fixture.token = QStringLiteral("guess");
        const Reply answer = fixture.send("PATCH", profilePath(endpointPath),
                                          properties({{"endpointStatus", "Disabled"}}));
        QCOMPARE(answer.status, 401U);
        QVERIFY(fixture.cloud.state.profiles[1].endpoints[0].isEnabled);
    }

    void apiVersionIsChecked_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << ""
                              << "MissingApiVersionParameter";
        QTest::newRow("unknown") << "2021-01-01"
                                 << "InvalidApiVersionParameter";
    }

    void apiVersionIsChecked()
    {
        QFETCH(QString, version);
        CloudFixture fixture;
        Request request;
        request.method = "GET";
        request.path = profilePath();
        request.headers[QStringLiteral("authorization")] =
            QStringLiteral("Bearer ") + fixture.token;
        if (!version.isEmpty())
            request.query[QStringLiteral("api-version")] = version;
        const Reply answer = fixture.sendRaw(request);
        QCOMPARE(answer.status, 400U);
        QTEST(errorCodeOf(answer), "code");
    }

    void pathsAreReadInAnyCase()
    {
        CloudFixture fixture;
        QString path = profilePath(endpointPath).toUpper();
        path.replace(QStringLiteral("/SUBSCRIPTIONS"), QStringLiteral("/Subscriptions"));
        const Reply answer = fixture.send("GET", path, {}, QStringLiteral("2022-04-01"));
        QCOMPARE(answer.status, 200U);
        QVERIFY(bodyOf(answer)["id"].toString().contains(
            QStringLiteral("/trafficManagerProfiles/tm-oversight-failover/azureEndpoints/")));
    }

    void endpointIsSwitchedOffAndOn()
    {
        CloudFixture fixture;
        for (const char* word : {"Disabled", "Enabled"}) {
            const Reply answer = fixture.send("PATCH", profilePath(endpointPath),
                                              properties({{"endpointStatus", word}}));
            QCOMPARE(answer.status, 200U);
            QCOMPARE(bodyOf(answer)["properties"]["endpointStatus"].toString(), word);
        }
        QCOMPARE(fixture.changes, 2);
    }

    void ruleThatBreaksChangesNothing_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("word");
        QTest::newRow("shared priority") << QJsonObject{{"priority", 2}} << "priority 2";
        QTest::newRow("priority over 1000") << QJsonObject{{"priority", 1001}} << "1 to 1000";
        QTest::newRow("priority as text") << QJsonObject{{"priority", "1"}} << "an integer";
        QTest::newRow("half a weight") << QJsonObject{{"weight", 1.5}} << "an integer";
        QTest::newRow("unknown word") << QJsonObject{{"endpointStatus", "Off"}} << "not Off";
    }

    void ruleThatBreaksChangesNothing()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, word);
        CloudFixture fixture;
        const CloudState before = fixture.cloud.state;
        const Reply answer = fixture.send("PATCH", profilePath(endpointPath), properties(change));
        QCOMPARE(answer.status, 400U);
        QVERIFY2(bodyOf(answer)["error"]["message"].toString().contains(word),
                 answer.body.constData());
        QVERIFY(fixture.cloud.state == before);
        QCOMPARE(fixture.changes, 0);
    }

    void profileTakesANewTimeToLive()
    {
        CloudFixture fixture;
        const Reply answer = fixture.send("PATCH", profilePath(),
                                          properties({{"dnsConfig", QJsonObject{{"ttl", 20}}}}));
        QCOMPARE(answer.status, 200U);
        QCOMPARE(fixture.cloud.state.profiles[1].ttlSeconds, 20);
        QCOMPARE(fixture.cloud.state.profiles[1].monitor.path, QStringLiteral("/health/critical"));
    }

    void putMakesAnEndpointOfAnApplicationOnly()
    {
        CloudFixture fixture;
        const QString path = profilePath(QStringLiteral("/AzureEndpoints/spare"));
        QJsonObject body{{"target", "app-oversight-weu.azurewebsites.net"}, {"priority", 9}};
        QCOMPARE(fixture.send("PUT", path, properties(body)).status, 201U);
        QCOMPARE(fixture.send("PUT", path, properties(body)).status, 200U);
        QCOMPARE(fixture.cloud.state.profiles[1].endpoints.size(), std::size_t(4));
        body["target"] = "elsewhere.example.net";
        QCOMPARE(fixture.send("PUT", path, properties(body)).status, 400U);
    }

    void listHoldsBothProfiles()
    {
        CloudFixture fixture;
        QString path = profilePath();
        path.chop(path.size() - path.lastIndexOf(QLatin1Char('/')));
        QCOMPARE(bodyOf(fixture.send("GET", path))["value"].toArray().size(), 2);
    }

    void faultsAreTheirRegionsOnly_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<unsigned>("status");
        QTest::newRow("throttled") << int(FaultKind::Arm429) << 429U;
        QTest::newRow("failing") << int(FaultKind::Arm500) << 500U;
        QTest::newRow("hanging") << int(FaultKind::ArmHang) << 0U;
    }

    void faultsAreTheirRegionsOnly()
    {
        QFETCH(int, fault);
        QFETCH(unsigned, status);
        CloudFixture fixture;
        fixture.faults.regions[east].insert(static_cast<FaultKind>(fault));
        const Reply answer = fixture.send("GET", sitePath());
        QCOMPARE(answer.status, status);
        QCOMPARE(!headerOf(answer, QStringLiteral("Retry-After")).isEmpty(), status == 429U);
        QCOMPARE(fixture.send("GET", serverPath(QStringLiteral("weu"))).status, 200U);
        QCOMPARE(fixture.send("GET", profilePath()).status, 200U);
    }

    void faultOfArmConcernsEveryRequest()
    {
        CloudFixture fixture;
        fixture.faults.regions[armPlace].insert(FaultKind::Arm500);
        QCOMPARE(fixture.send("GET", profilePath()).status, 500U);
        QCOMPARE(fixture.send("GET", sitePath()).status, 500U);
    }

    void lostOrderIsCarriedOutAndNeverAnswered()
    {
        CloudFixture fixture;
        fixture.faults.regions[armPlace].insert(FaultKind::ArmLost);
        const QJsonObject off = properties({{"endpointStatus", "Disabled"}});
        QCOMPARE(fixture.send("PATCH", profilePath(endpointPath), off).status, 0U);
        const Reply seen = fixture.send("GET", profilePath(endpointPath));
        QCOMPARE(bodyOf(seen)["properties"]["endpointStatus"].toString(),
                 QStringLiteral("Disabled"));
    }

    void lyingArmSaysYesAndDoesNothing()
    {
        CloudFixture fixture;
        fixture.faults.regions[armPlace].insert(FaultKind::ArmLies);
        const QJsonObject off = properties({{"endpointStatus", "Disabled"}});
        const Reply said = fixture.send("PATCH", profilePath(endpointPath), off);
        QCOMPARE(said.status, 200U);
        QCOMPARE(bodyOf(said)["properties"]["endpointStatus"].toString(),
                 QStringLiteral("Disabled"));
        const Reply seen = fixture.send("GET", profilePath(endpointPath));
        QCOMPARE(bodyOf(seen)["properties"]["endpointStatus"].toString(),
                 QStringLiteral("Enabled"));
    }

    void lockRefusesOrdersAndAnswersQuestions()
    {
        CloudFixture fixture;
        fixture.faults.regions[east].insert(FaultKind::ArmLocked);
        const Reply refused = fixture.send("PUT", sitePath(QStringLiteral("/config/appsettings")),
                                           properties({{"PRIMARY_REGION", "westeurope"}}));
        QCOMPARE(refused.status, 409U);
        QCOMPARE(errorCodeOf(refused), QStringLiteral("ScopeLocked"));
        QVERIFY(fixture.acts.acts.empty());
        const QString list = sitePath(QStringLiteral("/config/appsettings/list"));
        QCOMPARE(fixture.send("POST", list).status, 200U);
    }

    void slowAnswerComesLater()
    {
        CloudFixture fixture;
        fixture.faults.regions[armPlace].insert(FaultKind::ArmSlow);
        QCOMPARE(fixture.send("GET", profilePath()).status, 0U);
        QCOMPARE(fixture.later.size(), std::size_t(1));
        fixture.later.front()();
        QCOMPARE(fixture.answers.front().status, 200U);
    }

    void bucketEmptiesAndRefills()
    {
        CloudFixture fixture;
        const QString header = QStringLiteral("x-ms-ratelimit-remaining-subscription-reads");
        QCOMPARE(headerOf(fixture.send("GET", sitePath()), header), QStringLiteral("249"));
        for (int request = 1; request < 250; ++request)
            QCOMPARE(fixture.send("GET", sitePath()).status, 200U);
        const Reply refused = fixture.send("GET", sitePath());
        QCOMPARE(refused.status, 429U);
        QCOMPARE(headerOf(refused, QStringLiteral("Retry-After")), QStringLiteral("1"));
        QCOMPARE(fixture.send("GET", serverPath(QStringLiteral("weu"))).status, 200U);
        fixture.clock.advance(Seconds(1));
        QCOMPARE(headerOf(fixture.send("GET", sitePath()), header), QStringLiteral("24"));
    }

    void settingsReachTheRegionWhole()
    {
        CloudFixture fixture;
        const QJsonObject settings{{"PRIMARY_REGION", "westeurope"}};
        const QString path = sitePath(QStringLiteral("/config/appsettings"));
        QCOMPARE(fixture.send("PUT", path, properties(settings)).status, 0U); // Not yet.
        QCOMPARE(fixture.acts.acts[0].path, QStringLiteral("/application/settings"));
        QCOMPARE(QJsonDocument::fromJson(fixture.acts.acts[0].body).object(), settings);
        fixture.acts.answer(Error{ErrorCode::Timeout, QStringLiteral("silence"), {}, {}});
        QCOMPARE(fixture.answers[0].status, 504U);
    }

    void settingsAreListedAsTheRegionHasThem()
    {
        CloudFixture fixture;
        const Reply answer =
            fixture.send("POST", sitePath(QStringLiteral("/config/appsettings/list")));
        QCOMPARE(bodyOf(answer)["properties"]["PRIMARY_REGION"].toString(),
                 QStringLiteral("eastus"));
    }

    void settingsAreTextOnly()
    {
        CloudFixture fixture;
        const QString path = sitePath(QStringLiteral("/config/appsettings"));
        QCOMPARE(fixture.send("PUT", path, properties({{"LIMIT", 5}})).status, 400U);
        QCOMPARE(fixture.acts.waiting(), std::size_t(0));
    }

    void restartIsTheRegionsToRefuse()
    {
        CloudFixture fixture;
        fixture.send("POST", sitePath(QStringLiteral("/restart")));
        fixture.acts.answer(Error{ErrorCode::Refused, QStringLiteral("It hangs"), {}, {}});
        QCOMPARE(fixture.answers[0].status, 409U);
    }

    void unknownThingsAreNotFound_data()
    {
        QTest::addColumn<QString>("path");
        QString foreign = sitePath();
        foreign.replace(QStringLiteral("eus-prod"), QStringLiteral("weu-prod"));
        QTest::newRow("site") << sitePath() + QStringLiteral("x");
        QTest::newRow("group") << foreign;
        QTest::newRow("profile") << profilePath() + QStringLiteral("x");
        QTest::newRow("endpoint") << profilePath(QStringLiteral("/AzureEndpoints/none"));
        QTest::newRow("endpoint kind")
            << profilePath(QStringLiteral("/NestedEndpoints/endpoint-eus"));
        QTest::newRow("nothing") << "/";
        QTest::newRow("subscription") << "/subscriptions/x/providers/Microsoft.Web/sites";
    }

    void unknownThingsAreNotFound()
    {
        QFETCH(QString, path);
        CloudFixture fixture;
        QCOMPARE(fixture.send("GET", path).status, 404U);
    }
};

PILOTHOUSE_TEST(ArmTest)
#include "arm_test.moc"
