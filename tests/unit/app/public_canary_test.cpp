#include "app/providers/public_canary.h"
#include "tests/support/dns_server.h"
#include "tests/support/suite/suite.h"
#include "tests/support/tls_server.h"
#include "tests/unit/app/probed_world.h"

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

/// A public path of one region: name server, application, and the canary that uses both.
struct PublicWorld : tests::ProbedWorld
{
    QString host = fleet.regions.front().application.host;
    QByteArray committed = R"({"committed":true,"region":"eastus"})";
    TlsServer server{certificate, [this](const QByteArray&) { return httpAnswer(200, committed); }};
    QByteArray address = "127.0.0.1";
    DnsServer names{[this](const QByteArray& query) { return answer(query); }};
    std::unique_ptr<PublicCanary> canary;

    PublicWorld()
    {
        fleet.nameServers = {{QStringLiteral("n"), QStringLiteral("127.0.0.1"), names.port()}};
        fleet.watch.canaryInterval = Milliseconds{20};
        fleet.watch.healthDeadline = Milliseconds{1'000};
        fleet.publicWritePath = QStringLiteral("/api/canary");
        TrafficProfile& profile = fleet.trafficProfiles.front();
        profile.dnsName = QStringLiteral("public.test");
        profile.port = server.serverPort();
        canary = std::make_unique<PublicCanary>(tools, QStringLiteral("desk"), profile);
    }
    QByteArray answer(const QByteArray& query) const
    {
        return dnsReply(
            query, {{"public.test", host.toUtf8(), 10, true}, {host.toUtf8(), address, 10, false}});
    }
    [[nodiscard]] const CanaryBooks& books() const { return *board.now().publicCanary.value; }
    [[nodiscard]] bool hasBooks() const { return board.now().publicCanary.value.has_value(); }
};

} // namespace

/// The public canary over a real name server and a real TLS server.
class PublicCanaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensGoThroughThePublicNameToTheApplication()
    {
        PublicWorld world;
        QTRY_VERIFY(world.hasBooks() && world.books().acknowledged >= 3);
        QCOMPARE(world.books().answeredBy, QStringLiteral("eastus"));
        QVERIFY(world.server.requests().first().startsWith("POST /api/canary "));
        QVERIFY(world.server.requests().first().contains("\"token\":1"));
        QVERIFY(world.server.requests().first().contains("\"writer\":\"desk\""));
        // The first handshake may overlap with further tokens; after it connections are kept.
        QTRY_VERIFY(world.server.requests().size() >= 16);
        QVERIFY(world.server.connections() <= 8);
    }

    void theNameIsAskedAgainOnlyAfterItsTtl()
    {
        PublicWorld world;
        QTRY_VERIFY(world.hasBooks() && world.books().acknowledged >= 5);
        QCOMPARE(world.names.queries(), 1);
        world.clock.advance(10s);
        QTRY_COMPARE(world.names.queries(), 2);
    }

    void aChangedAnswerIsFollowedAtTheEndOfItsTtl()
    {
        PublicWorld world;
        QTRY_VERIFY(world.hasBooks() && world.books().acknowledged >= 2);
        world.address = "127.0.0.9"; // Nothing listens there.
        const std::int64_t before = world.books().acknowledged;
        QTRY_VERIFY(world.books().acknowledged > before + 2);
        QCOMPARE(world.books().refused, std::int64_t(0));
        world.clock.advance(10s);
        QTRY_VERIFY(world.books().refused > 0);
        QVERIFY(world.books().answeredBy.isEmpty());
        QVERIFY(world.books().lastFailure.has_value());
    }

    void aDeadNameServerRefusesTokensInsteadOfUsingAnOldAnswer()
    {
        PublicWorld world;
        QTRY_VERIFY(world.hasBooks() && world.books().acknowledged >= 2);
        world.names.setAnswer([](const QByteArray& query) { return dnsReply(query, {}, 2); });
        world.clock.advance(10s);
        QTRY_VERIFY(world.books().refused > 0);
    }
};

PILOTHOUSE_TEST(PublicCanaryTest)
#include "public_canary_test.moc"
