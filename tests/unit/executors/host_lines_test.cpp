#include "app/executors/host_line.h"
#include "tests/support/suite/suite.h"
#include "tests/support/tls_server.h"
#include "tests/unit/app/probed_world.h"

#include <optional>

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

/// One region's host control, which says how many processes it counts, and the line to it.
struct HostWorld : tests::ProbedWorld
{
    int processes = 0;
    TlsServer server{certificate, [this](const QByteArray&) {
                         return httpAnswer(200, "{\"running\": true, \"databaseProcesses\": " +
                                                    QByteArray::number(processes) + "}");
                     }};
    std::optional<HostLines> lines;
    QObject asker;

    HostWorld()
    {
        Region& region = fleet.regions.front();
        region.hostControl = {region.application.host, server.serverPort(),
                              QStringLiteral("127.0.0.1")};
        lines.emplace(fleet, http, secrets, clock);
    }

    [[nodiscard]] const RegionId& region() const { return fleet.regions.front().id; }

    /// What a guard reads that takes what is up to a second old.
    HostReading read()
    {
        std::optional<HostReading> taken;
        lines->read(region(), 1s, &asker, [&](const HostReading& reading) { taken = reading; });
        const bool isRead = QTest::qWaitFor([&] { return taken.has_value(); });
        return isRead ? *taken : HostReading{Error{ErrorCode::Timeout, {}, {}, {}}};
    }
};

} // namespace

/// What a guard may believe of host control, and for how long.
class HostLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGuardTakesWhatWasSeenASecondAgoAndSaysHowOldItIs()
    {
        HostWorld world;
        world.processes = 9;
        QCOMPARE(world.read().state.value().databaseProcesses, 9);
        world.processes = 0;
        world.clock.advance(1s);
        const HostReading known = world.read();
        QCOMPARE(known.state.value().databaseProcesses, 9);
        QCOMPARE(known.age, Microseconds(1s));
        world.clock.advance(1ms);
        const HostReading fresh = world.read();
        QCOMPARE(fresh.state.value().databaseProcesses, 0);
        QCOMPARE(fresh.age, Microseconds{0});
        QCOMPARE(world.server.requests().size(), 2);
    }

    void whatWasSeenBeforeAnOrderSaysNothingOfTheTimeAfter()
    {
        HostWorld world;
        world.processes = 9;
        (void)world.read();
        world.clock.advance(1ms);
        bool isTaken = false;
        world.lines->order(world.region(), QStringLiteral("/database/stop"), 2s, &world.asker,
                           [&](const HostOutcome&) { isTaken = true; });
        QTRY_VERIFY(isTaken);
        // Neither the look before it nor the order's own answer is taken for a look.
        world.processes = 0;
        QCOMPARE(world.read().state.value().databaseProcesses, 0);
        QCOMPARE(world.server.requests().size(), 3);
    }

    void whoeverAsksMeanwhileGetsTheSameLook()
    {
        HostWorld world;
        int answered = 0;
        for (int asker = 0; asker < 3; ++asker)
            world.lines->read(world.region(), 1s, &world.asker,
                              [&](const HostReading&) { ++answered; });
        QTRY_COMPARE(answered, 3);
        QCOMPARE(world.server.requests().size(), 1);
    }
};

PILOTHOUSE_TEST(HostLinesTest)
#include "host_lines_test.moc"
