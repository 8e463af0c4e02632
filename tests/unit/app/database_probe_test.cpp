#include "app/providers/database_probe.h"
#include "tests/support/postgres_server.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/app/probed_world.h"

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

const QByteArray standbyLook = R"({"recovery": true})";

/// One region's database, which answers until it dies, and the probe that looks at it.
struct DatabaseWorld : tests::ProbedWorld
{
    PostgresServer server{certificate, postgresRefusal("57P03", "the system is shutting down")};
    std::unique_ptr<DatabaseProbe> probe;
    int breaks = 0;

    DatabaseWorld()
    {
        server.answerWith(postgresCell(standbyLook));
        Region& region = fleet.regions.front();
        region.database.at = {region.application.host, server.serverPort(),
                              QStringLiteral("127.0.0.1")};
        region.database.user = QStringLiteral("watch");
        region.database.password = {};
        probe = std::make_unique<DatabaseProbe>(tools, region, 200ms);
        probe->lookNow = [this] { ++breaks; };
    }

    /// One look, during which that much time goes by.
    void look(Milliseconds lasting = 0ms)
    {
        bool isFinished = false;
        probe->look([&] { isFinished = true; });
        clock.advance(lasting);
        QTRY_VERIFY(isFinished);
    }

    /// The server dies while nobody asks it anything.
    void die()
    {
        server.die();
        QTRY_COMPARE(breaks, 1);
    }

    /// Whether it is known to have said that it stops serving.
    [[nodiscard]] bool said()
    {
        return board.edit().regions.at(fleet.regions.front().id).goingDownSaidAt.has_value();
    }

    [[nodiscard]] Reading<DatabaseState>& reading()
    {
        return board.edit().regions.at(fleet.regions.front().id).database;
    }
};

} // namespace

/// How long a database is known to serve nobody.
class DatabaseProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalsCountFromTheBreakOfTheKeptConnection()
    {
        DatabaseWorld world;
        world.look();
        QVERIFY(world.reading().value.has_value());
        world.die();
        const MonotonicTime brokenAt = world.clock.monotonic();
        QVERIFY(!world.reading().error.has_value());
        world.look(40ms);
        QVERIFY(world.reading().error->code == ErrorCode::Refused);
        QCOMPARE(world.reading().failingFor(), Microseconds(40ms));
        QVERIFY(world.reading().lostBy() == brokenAt);
        world.look(100ms);
        QCOMPARE(world.reading().failingFor(), Microseconds(140ms));
    }

    /// What is asked for later says nothing of the time since the break.
    void aBreakCountsForTheLookThatFollowsIt_data()
    {
        QTest::addColumn<int>("pauseMs");
        QTest::addColumn<int>("failingMs");
        QTest::newRow("at once") << 100 << 100;
        QTest::newRow("later") << 101 << 0;
    }
    void aBreakCountsForTheLookThatFollowsIt()
    {
        QFETCH(int, pauseMs);
        DatabaseWorld world;
        world.look();
        world.die();
        world.clock.advance(Milliseconds{pauseMs});
        world.look();
        QTEST(static_cast<int>(toMilliseconds(world.reading().failingFor()).count()), "failingMs");
    }

    void aBreakCountsOnce()
    {
        DatabaseWorld world;
        world.look();
        world.die();
        world.look();
        world.reading() = {};
        world.clock.advance(10ms);
        world.look();
        QCOMPARE(world.reading().failingFor(), Microseconds{0});
    }

    /// Whoever could tell more is asked; the silent one is not pressed.
    void silenceOnAKeptConnectionIsAReasonToLook()
    {
        DatabaseWorld world;
        world.look();
        world.server.fallSilent();
        world.look(250ms);
        QVERIFY(world.reading().error->code == ErrorCode::Timeout);
        QCOMPARE(world.reading().failingFor(), Microseconds(250ms));
        // It may have lived when the question was sent.
        QVERIFY(world.reading().lostBy() == world.clock.monotonic());
        QCOMPARE(world.breaks, 1);
        QVERIFY(!world.probe->wantsLookIn().has_value());
    }

    /// A break may have had a cause of its own: what came before the silence was no loss.
    void silenceAfterABreakIsFoundOutAtItsEnd()
    {
        DatabaseWorld world;
        world.look();
        world.server.dropWhoAsks();
        world.look();
        world.server.fallSilent();
        world.look(250ms);
        QVERIFY(world.reading().error->code == ErrorCode::Timeout);
        QCOMPARE(world.reading().failingFor(), Microseconds(250ms));
        QVERIFY(world.reading().lostBy() == world.clock.monotonic());
    }

    /// A server that is killed dies under a question in one case of five (measured).
    void aBreakUnderAQuestionIsABreak()
    {
        DatabaseWorld world;
        world.look();
        world.server.dropWhoAsks();
        world.look();
        QCOMPARE(world.breaks, 1);
        QVERIFY(!world.reading().error.has_value());
        QCOMPARE(world.probe->wantsLookIn(), std::optional(DatabaseProbe::hurryInterval));
        world.server.die();
        world.look(40ms);
        QVERIFY(world.reading().error->code == ErrorCode::Refused);
        QCOMPARE(world.reading().failingFor(), Microseconds(40ms));
    }

    /// The last word can be lost with its connection; what is said to the next one is not.
    void whoeverTakesNobodyHasSaidThatItStops()
    {
        DatabaseWorld world;
        world.look();
        world.server.dropWhoAsks();
        world.look();
        QVERIFY(!world.said());
        world.server.answerWith({});
        world.look();
        QVERIFY(world.said());
        world.server.die();
        world.look();
        QVERIFY(world.said());
    }

    void whoeverStartsUpStopsNothing()
    {
        DatabaseWorld world;
        world.server.answerWith({});
        world.look();
        QVERIFY(world.reading().error.has_value());
        QVERIFY(!world.said());
    }

    void whoeverDropsEveryQuestionRefuses()
    {
        DatabaseWorld world;
        world.server.dropWhoAsks();
        world.look();
        QVERIFY(world.reading().error.has_value());
        QCOMPARE(world.reading().failingFor(), Microseconds{0});
        QCOMPARE(world.breaks, 1);
    }

    void afterABreakItLooksAtThePaceOfItsBeginnings()
    {
        DatabaseWorld world;
        world.look();
        QVERIFY(!world.probe->wantsLookIn().has_value());
        world.die();
        world.look();
        QCOMPARE(world.probe->wantsLookIn(), std::optional(DatabaseProbe::hurryInterval));
        world.clock.advance(15ms);
        QCOMPARE(world.probe->wantsLookIn(), std::optional(DatabaseProbe::hurryInterval - 15ms));
        world.clock.advance(15ms);
        QCOMPARE(world.probe->wantsLookIn(), std::optional(0ms));
        world.clock.advance(DatabaseProbe::hurrySpan);
        QVERIFY(!world.probe->wantsLookIn().has_value());
    }
};

PILOTHOUSE_TEST(DatabaseProbeTest)
#include "database_probe_test.moc"
