#include "app/providers/health_probe.h"
#include "tests/support/suite/suite.h"
#include "tests/support/tls_server.h"
#include "tests/unit/app/probed_world.h"

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

constexpr int every = 4;

/// One region's application, and the two probes that look at it over one client.
struct ApplicationWorld : tests::ProbedWorld
{
    TlsServer server{certificate, [](const QByteArray&) { return httpAnswer(200, "{}"); }};
    std::unique_ptr<ApplicationProbe> plain;
    std::unique_ptr<ApplicationProbe> critical;

    ApplicationWorld()
    {
        fleet.watch.freshHandshakeEvery = every;
        Region& region = fleet.regions.front();
        region.application.address = QStringLiteral("127.0.0.1");
        region.application.port = server.serverPort();
        plain = std::make_unique<ApplicationProbe>(tools, region, HealthPage::Plain);
        critical = std::make_unique<ApplicationProbe>(tools, region, HealthPage::Critical);
    }

    /// Both pages once, side by side.
    void look()
    {
        int finished = 0;
        plain->look([&] { ++finished; });
        critical->look([&] { ++finished; });
        QTRY_COMPARE(finished, 2);
    }

    [[nodiscard]] const RegionReadings& readings() const
    {
        return board.now().regions.at(fleet.regions.front().id);
    }
};

} // namespace

/// What the health probes cost the application that they watch.
class HealthProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHandshakeEachKthRoundLeavesNoConnectionBehind()
    {
        ApplicationWorld world;
        constexpr int rounds = 6 * every;
        for (int round = 0; round < rounds; ++round) {
            world.look();
            QVERIFY(world.readings().health.value.has_value());
            QCOMPARE(world.readings().health.value->isFreshConnection, round % every == 0);
            QCOMPARE(world.readings().criticalHealth.value->isFreshConnection, round % every == 0);
        }
        QCOMPARE(world.server.requests().size(), 2 * rounds);
        QCOMPARE(world.server.connections(), 2 * rounds / every);
        QTRY_COMPARE(world.server.openConnections(), 0);
    }

    /// Only a wait that met silence speaks for what it lasted.
    void aRefusalWaitedForNothing()
    {
        ApplicationWorld world;
        world.server.close();
        bool isFinished = false;
        world.plain->look([&] { isFinished = true; });
        world.clock.advance(2s);
        QTRY_VERIFY(isFinished);
        QVERIFY(world.readings().health.error->code == ErrorCode::Refused);
        QCOMPARE(world.readings().health.failingFor(), Microseconds{0});
    }
};

PILOTHOUSE_TEST(HealthProbeTest)
#include "health_probe_test.moc"
