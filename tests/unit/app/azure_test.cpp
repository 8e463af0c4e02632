#include "app/azure/arm_client.h"
#include "app/azure/arm_error.h"
#include "app/azure/json_body.h"
#include "app/azure/site_settings.h"
#include "app/azure/traffic_manager.h"
#include "models/simulation/simulated_clock.h"
#include "tests/support/suite/suite.h"
#include "tests/support/tls_server.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <optional>

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

constexpr auto secretText = "s3cret&+/";

HttpReply reply(int status, const QByteArray& body)
{
    HttpReply made;
    made.status = status;
    made.body = body;
    return made;
}

/// A cloud with login and resource manager in one: counts tokens, answers as the test says.
struct Cloud
{
    QTemporaryDir folder;
    TestCertificate certificate = makeCertificate(QStringLiteral("cloud.test"));
    int tokens = 0;
    std::function<QByteArray(const QByteArray&)> arm;
    std::function<QByteArray(const QByteArray&)> orders; ///< In its place, for all methods.
    TlsServer server{certificate, [this](const QByteArray& request) { return answer(request); }};
    SimulatedClock clock;
    SocketPoll poll;
    HttpClient http{poll};
    CloudAccount account = accountOf();
    SecretResolver secrets = [](const SecretReference&) -> Result<QString> {
        return QString::fromLatin1(secretText);
    };
    TokenSource source{account, pattern(), http, clock, secrets};
    ArmClient client{account, pattern(), http, clock, source};
    QObject context;

    QByteArray answer(const QByteArray& request)
    {
        if (orders && !request.contains("/oauth2/"))
            return orders(request);
        if (!request.startsWith("POST"))
            return arm(request);
        return httpAnswer(200, "{\"access_token\":\"t" + QByteArray::number(++tokens) +
                                   "\",\"expires_in\":3600}");
    }
    CloudAccount accountOf() const
    {
        const QString url = QStringLiteral("https://cloud.test:%1").arg(server.serverPort());
        CloudAccount made;
        made.loginUrl = url;
        made.armUrl = url;
        made.tenant = QStringLiteral("tenant");
        made.clientId = QStringLiteral("client");
        return made;
    }
    HttpRequest pattern() const
    {
        const QString path = folder.filePath(QStringLiteral("ca.pem"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(certificate.certificate);
        HttpRequest made;
        made.address = QStringLiteral("127.0.0.1");
        made.authorityFile = path;
        return made;
    }
    ArmOutcome order(const QByteArray& method)
    {
        std::optional<ArmOutcome> outcome;
        const ArmOrder made{{QStringLiteral("/x"), QStringLiteral("1"), QStringLiteral("x")},
                            method,
                            {{QStringLiteral("a"), 1}}};
        client.order(made, &context, [&](const ArmOutcome& came) { outcome = came; });
        if (outcome || !QTest::qWaitFor([&] { return outcome.has_value(); }, 5'000))
            qFatal("The callback came too early or never");
        return *outcome;
    }
    Result<QJsonObject> get()
    {
        std::optional<Result<QJsonObject>> result;
        client.get({QStringLiteral("/x"), QStringLiteral("1"), QStringLiteral("x not read")},
                   &context, [&](const Result<QJsonObject>& came) { result = came; });
        if (result || !QTest::qWaitFor([&] { return result.has_value(); }, 5'000))
            qFatal("The callback came too early or never");
        return *result;
    }
};

} // namespace

/// Tokens, refusals and profiles of Azure.
class AzureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsReadWithItsLifeAsNumberOrText()
    {
        const auto number =
            parseTokenReply(reply(200, R"({"access_token":"t","expires_in":60})"), {});
        const auto text =
            parseTokenReply(reply(200, R"({"access_token":"t","expires_in":"60"})"), {});
        QVERIFY(number.value() == (AccessToken{QStringLiteral("t"), 60s}));
        QVERIFY(number == text);
    }

    void aTokenAnswerThatIsNoneIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("page") << QByteArray("<html>gateway</html>");
        QTest::newRow("half") << QByteArray("{\"access_token\":\"t");
        QTest::newRow("no life") << QByteArray(R"({"access_token":"t"})");
        QTest::newRow("endless") << QByteArray(R"({"access_token":"t","expires_in":1e300})");
        QTest::newRow("no token") << QByteArray(R"({"expires_in":60})");
    }
    void aTokenAnswerThatIsNoneIsMalformed()
    {
        QFETCH(QByteArray, body);
        QVERIFY(parseTokenReply(reply(200, body), {}).error().code == ErrorCode::Malformed);
    }

    void aRefusedTokenSaysWhyAndNoMore()
    {
        const auto token = parseTokenReply(
            reply(401, R"({"error":"invalid_client","error_description":"AADSTS7000215: Invalid )"
                       R"(secret. Trace ID: 1-2 Correlation ID: 3"})"),
            QStringLiteral("login"));
        QVERIFY(token.error().code == ErrorCode::Refused);
        QVERIFY(token.error().why.contains(QLatin1String("AADSTS7000215")));
        QVERIFY(!token.error().why.contains(QLatin1String("Trace")));
    }

    void anArmErrorIsReadWithOrWithoutItsWrapper_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("why");
        QTest::newRow("wrapped") << QByteArray(R"({"error":{"code":"A","message":"b"}})")
                                 << QStringLiteral("HTTP 404, A: b");
        QTest::newRow("bare") << QByteArray(R"({"code":"A","message":"b"})")
                              << QStringLiteral("HTTP 404, A: b");
        QTest::newRow("no code") << QByteArray(R"({"error":{"message":"b"}})")
                                 << QStringLiteral("HTTP 404, b");
        QTest::newRow("page") << QByteArray("<html>") << QStringLiteral("HTTP 404");
    }
    void anArmErrorIsReadWithOrWithoutItsWrapper()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, why);
        const Error error = armError(reply(404, body), QStringLiteral("what"));
        QVERIFY(error.code == ErrorCode::NotFound);
        QCOMPARE(error.why, why);
    }

    void aProfileIsRead()
    {
        const QByteArray json =
            R"({"name":"tm","properties":{"profileStatus":"Enabled",
            "trafficRoutingMethod":"Priority",
            "dnsConfig":{"ttl":10},"monitorConfig":{"profileMonitorStatus":"Online"},
            "endpoints":[{"name":"endpoint-eus","properties":{"endpointStatus":"Enabled",
            "endpointMonitorStatus":"NewWord","target":"app.net","weight":50,"priority":1}}]}})";
        const auto profile = parseTrafficProfile(QJsonDocument::fromJson(json).object());
        QVERIFY(profile.ok());
        QCOMPARE(profile.value().ttlSeconds, 10);
        QVERIFY(
            profile.value().endpoints.front() ==
            (TrafficEndpointState{QStringLiteral("endpoint-eus"), QStringLiteral("app.net"),
                                  QStringLiteral("Enabled"), QStringLiteral("NewWord"), 1, 50}));
    }

    void aProfileWithoutItsPartsIsMalformed()
    {
        QVERIFY(parseTrafficProfile({}).error().code == ErrorCode::Malformed);
        const QJsonObject named{{QStringLiteral("name"), QStringLiteral("tm")}};
        QVERIFY(parseTrafficProfile(named).error().code == ErrorCode::Malformed);
    }

    void callersShareOneTokenAndKeepItUntilShortlyBeforeItExpires()
    {
        Cloud cloud;
        QStringList got;
        const auto take = [&](const Result<QString>& token) { got << token.value(); };
        cloud.source.get(&cloud.context, take);
        cloud.source.get(&cloud.context, take);
        QVERIFY(got.isEmpty());
        QTRY_COMPARE(got, (QStringList{QStringLiteral("t1"), QStringLiteral("t1")}));
        cloud.clock.advance(3'299s);
        cloud.source.get(&cloud.context, take);
        QTRY_COMPARE(got.size(), 3);
        QCOMPARE(got.last(), QStringLiteral("t1"));
        cloud.clock.advance(1s);
        cloud.source.get(&cloud.context, take);
        QTRY_COMPARE(got.size(), 4);
        QCOMPARE(got.last(), QStringLiteral("t2"));
        QVERIFY(cloud.server.requests().first().contains("client_secret=s3cret%26%2B%2F"));
    }

    void aTokenThatIsNotAcceptedIsReplacedOnce()
    {
        Cloud cloud;
        cloud.arm = [](const QByteArray& request) {
            return request.contains("Bearer t2") ? httpAnswer(200, "{}") : httpAnswer(401, "{}");
        };
        QVERIFY(cloud.get().ok());
        cloud.arm = [](const QByteArray&) { return httpAnswer(401, "{}"); };
        const auto refused = cloud.get();
        QVERIFY(refused.error().code == ErrorCode::Refused);
        QCOMPARE(cloud.tokens, 3);
        QVERIFY(!refused.error().why.contains(QLatin1String("t2")));
    }

    void aPauseIsKept()
    {
        Cloud cloud;
        int asked = 0;
        cloud.arm = [&](const QByteArray&) {
            return ++asked == 1 ? httpAnswer(429, "{}", "Retry-After: 17\r\n")
                                : httpAnswer(200, "{}");
        };
        QVERIFY(cloud.get().error().code == ErrorCode::Throttled);
        cloud.clock.advance(16s);
        QVERIFY(cloud.get().error().code == ErrorCode::Throttled);
        QCOMPARE(asked, 1);
        cloud.clock.advance(1s);
        QVERIFY(cloud.get().ok());
    }

    void anOrderCarriesItsBodyUnderItsOwnMethod_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("patch") << QByteArray("PATCH");
        QTest::newRow("put") << QByteArray("PUT");
        QTest::newRow("post") << QByteArray("POST");
    }
    void anOrderCarriesItsBodyUnderItsOwnMethod()
    {
        QFETCH(QByteArray, method);
        Cloud cloud;
        QByteArray seen;
        cloud.orders = [&](const QByteArray& request) {
            seen = request;
            return httpAnswer(200, "{\"b\":2}");
        };
        const ArmOutcome outcome = cloud.order(method);
        QCOMPARE(outcome.body.value().value(QLatin1String("b")).toInt(), 2);
        QVERIFY2(seen.startsWith(method + " /x?api-version=1 HTTP/1.1\r\n"), seen.constData());
        QVERIFY(seen.contains("Content-Type: application/json\r\n"));
        QVERIFY(seen.contains("\"a\""));
    }

    void aRefusedOrderDidNotHappenAndABrokenOneMayHave_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("mayHaveHappened");
        QTest::newRow("wrong") << 400 << false;
        QTest::newRow("conflict") << 409 << false;
        QTest::newRow("throttled") << 429 << false;
        QTest::newRow("fault") << 500 << true;
        QTest::newRow("gateway") << 504 << true;
    }
    void aRefusedOrderDidNotHappenAndABrokenOneMayHave()
    {
        QFETCH(int, status);
        QFETCH(bool, mayHaveHappened);
        Cloud cloud;
        int asked = 0;
        cloud.orders = [&](const QByteArray&) {
            ++asked;
            return httpAnswer(status, "{}");
        };
        const ArmOutcome outcome = cloud.order("PATCH");
        QVERIFY(!outcome.body.ok());
        QCOMPARE(outcome.mayHaveHappened, mayHaveHappened);
        QCOMPARE(asked, 1);
    }

    void anOrderUnderARefusedTokenIsSentAgainOnce()
    {
        Cloud cloud;
        int asked = 0;
        cloud.orders = [&](const QByteArray& request) {
            ++asked;
            return request.contains("Bearer t2") ? httpAnswer(200, "{}") : httpAnswer(401, "{}");
        };
        QVERIFY(cloud.order("PUT").body.ok());
        QCOMPARE(asked, 2);
    }

    void anEndpointIsChangedUnderItsOwnType()
    {
        const QByteArray told = R"({"properties":{"endpoints":[{"name":"endpoint-eus",
            "type":"Microsoft.Network/trafficManagerProfiles/externalEndpoints"}]}})";
        TrafficProfile profile;
        profile.name = QStringLiteral("tm");
        const QJsonObject properties{{QStringLiteral("priority"), 4}};
        const auto known = QJsonDocument::fromJson(told).object();
        const auto order =
            endpointOrder({}, profile, known, QStringLiteral("endpoint-eus"), properties);
        QVERIFY(order.value().at.path.endsWith(
            QLatin1String("trafficmanagerprofiles/tm/externalEndpoints/endpoint-eus")));
        QCOMPARE(order.value().body.value(QLatin1String("properties")).toObject(), properties);
        const auto missing =
            endpointOrder({}, profile, known, QStringLiteral("endpoint-weu"), properties);
        QVERIFY(missing.error().code == ErrorCode::NotFound);
    }

    void settingsAreTextOrNotUnderstood()
    {
        const auto answer = [](const char* json) {
            return parseSettings(QJsonDocument::fromJson(json).object());
        };
        QCOMPARE(answer(R"({"properties":{"A":"b"}})").value(), (SiteSettings{{"A", "b"}}));
        QVERIFY(!answer(R"({"properties":{"A":1}})").ok());
        QVERIFY(!answer("{}").ok());
    }

    void allPagesOfAListAreReadButOnlyFromTheResourceManager()
    {
        Cloud cloud;
        QByteArray next = cloud.account.armUrl.toUtf8() + "/page2";
        cloud.arm = [&](const QByteArray& request) {
            return request.startsWith("GET /page2")
                       ? httpAnswer(200, R"({"value":[2],"nextLink":null})")
                       : httpAnswer(200, "{\"value\":[1],\"nextLink\":\"" + next + "\"}");
        };
        std::optional<Result<QJsonArray>> items;
        const auto take = [&](const Result<QJsonArray>& came) { items = came; };
        const ArmQuestion question{QStringLiteral("/page1"), QStringLiteral("1"), {}};
        cloud.client.list(question, &cloud.context, take);
        QTRY_VERIFY(items);
        QCOMPARE(items->value(), (QJsonArray{1, 2}));
        next = "https://elsewhere.test/page2";
        items.reset();
        cloud.client.list(question, &cloud.context, take);
        QTRY_VERIFY(items);
        QVERIFY(items->error().code == ErrorCode::Malformed);
    }
};

PILOTHOUSE_TEST(AzureTest)
#include "azure_test.moc"
