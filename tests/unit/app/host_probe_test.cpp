#include "app/providers/host_probe.h"
#include "tests/support/suite/suite.h"
#include "tests/support/tls_server.h"
#include "tests/unit/app/probed_world.h"

using namespace pilothouse;
using namespace std::chrono_literals;

/// What host control says of a region, and from when that is.
class HostProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// An answer that comes after a loss, to a question from before it, is no way to the fence.
    void anAnswerIsAsOldAsItsQuestion()
    {
        tests::ProbedWorld world;
        TlsServer server{world.certificate, [](const QByteArray&) {
                             return httpAnswer(200, R"({"running":true,"databaseProcesses":7})");
                         }};
        Region& region = world.fleet.regions.front();
        region.hostControl = region.application;
        region.hostControl.address = QStringLiteral("127.0.0.1");
        region.hostControl.port = server.serverPort();
        region.hostControlToken = {};
        HostProbe probe(world.tools, region);
        const MonotonicTime asked = world.clock.monotonic();
        bool isFinished = false;
        probe.look([&] { isFinished = true; });
        world.clock.advance(80ms);
        QTRY_VERIFY(isFinished);
        const Reading<HostState>& host = world.board.now().regions.at(region.id).host;
        QVERIFY2(host.value.has_value(), host.error ? qPrintable(host.error->why) : "");
        QCOMPARE(host.value->databaseProcesses, 7);
        QVERIFY(host.valueAt == asked + 80ms);
        QVERIFY(host.askedAt == asked);
    }
};

PILOTHOUSE_TEST(HostProbeTest)
#include "host_probe_test.moc"
