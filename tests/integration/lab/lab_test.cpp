#include "tests/integration/lab/lab_fixture.h"

#include "app/lab/postgres/cluster.h"
#include "app/lab/postgres/local_session.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <cerrno>

using namespace pilothouse;
using namespace pilothouse::lab;
using namespace std::chrono_literals;

namespace {

const QString east = QStringLiteral("eastus");
const QString west = QStringLiteral("westeurope");
const QString asia = QStringLiteral("southeastasia");
const QString desk = QStringLiteral("desk");

constexpr auto answerBudget = 5s;
constexpr qint64 upBudgetMs = 15'000;
/// For a state that comes by itself; far above what it takes, since another lab may come up beside.
constexpr int settleBudgetMs = 30'000;

/// How long nothing must be heard for a cut to count as silent; beyond any round trip of the lab.
constexpr auto silence = 1s;

} // namespace

/// One lab that lives through faults as an operator would inflict them.
class LabTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LabFixture> m_lab;
    Topology m_topology;
    qint64 m_upMs = 0;

    [[nodiscard]] QString ask(const QString& region, const QString& sql) const
    {
        return DeskSession(m_topology, region).ask(sql, answerBudget);
    }
    void carryOut(const QStringList& words) const
    {
        const Said said = m_lab->run(words);
        QVERIFY2(said.exitCode == 0, qPrintable(said.errors));
    }
    [[nodiscard]] QString streaming() const
    {
        return ask(east, QStringLiteral("select string_agg(application_name, ' ' "
                                        "order by application_name) "
                                        "from pg_stat_replication where state = 'streaming'"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<LabFixture>(QStringLiteral("test"));
        QElapsedTimer clock;
        clock.start();
        const Said said = m_lab->run({QStringLiteral("up")});
        m_upMs = clock.elapsed();
        QVERIFY2(said.exitCode == 0, qPrintable(said.output + said.errors));
        m_topology = m_lab->topology();
    }

    void cleanup()
    {
        if (QFileInfo::exists(m_lab->folder()))
            carryOut({QStringLiteral("heal"), QStringLiteral("all")});
    }

    void cleanupTestCase() { m_lab.reset(); }

    void comesUpInFifteenSeconds()
    {
        qInfo("up took %lld ms", static_cast<long long>(m_upMs));
        QVERIFY(m_upMs < upBudgetMs);
    }

    void saysThatItIsAlreadyUp()
    {
        const Said said = m_lab->run({QStringLiteral("up")});
        QCOMPARE(said.exitCode, 0);
        QVERIFY(said.output.contains(QStringLiteral("already up")));
    }

    void linkTakesItsRoundTrip()
    {
        const DeskSession session(m_topology, west);
        QVERIFY(session.isOpen());
        qint64 bestMs = 10'000;
        for (int round = 0; round < 5; ++round) {
            QElapsedTimer clock;
            clock.start();
            QCOMPARE(session.ask(QStringLiteral("select 1"), answerBudget), QStringLiteral("1"));
            bestMs = qMin(bestMs, clock.elapsed());
        }
        const int expectedMs = m_topology.find(desk, west, Service::Postgres)->roundTripMs;
        qInfo("a round trip of %d ms took %lld ms", expectedMs, static_cast<long long>(bestMs));
        QVERIFY(bestMs >= expectedMs - 1);
        QVERIFY(bestMs <= expectedMs + 40);
    }

    void databaseListensOnNoPortOfItsOwn()
    {
        QCOMPARE(ask(east, QStringLiteral("select setting from pg_settings "
                                          "where name = 'listen_addresses'")),
                 QString());
        QCOMPARE(connectOutcome(QStringLiteral("127.0.0.1"), 5432, 500ms), ECONNREFUSED);
    }

    void consoleSessionIsEncrypted()
    {
        QCOMPARE(ask(east, QStringLiteral("select ssl from pg_stat_ssl "
                                          "where pid = pg_backend_pid()")),
                 QStringLiteral("t"));
    }

    void cutIsSilentAndHeals()
    {
        const DeskSession session(m_topology, east);
        QCOMPARE(session.ask(QStringLiteral("select 1"), answerBudget), QStringLiteral("1"));
        carryOut({QStringLiteral("fault"), QStringLiteral("desk>eastus"), QStringLiteral("cut")});
        QCOMPARE(session.ask(QStringLiteral("select 2"), silence), QStringLiteral("SILENT"));
        QVERIFY(!session.hearsAnything(silence));
        const Link* link = m_topology.find(desk, east, Service::Postgres);
        QCOMPARE(connectOutcome(link->address, link->port, silence), ETIMEDOUT);
        carryOut({QStringLiteral("heal"), QStringLiteral("desk>eastus")});
        QVERIFY(session.hearsAnything(answerBudget));
        QTRY_COMPARE_WITH_TIMEOUT(connectOutcome(link->address, link->port, silence), 0,
                                  settleBudgetMs);
    }

    void muteLinkTakesOrdersAndGivesNoAnswer()
    {
        const DeskSession session(m_topology, east);
        QVERIFY(session.isOpen());
        carryOut({QStringLiteral("fault"), QStringLiteral("desk>eastus"), QStringLiteral("mute")});
        QCOMPARE(session.ask(QStringLiteral("insert into pilothouse_canary(writer, token, path, "
                                            "region) values ('mute', 1, 'test', 'eastus')"),
                             silence),
                 QStringLiteral("SILENT"));
        const Link* link = m_topology.find(desk, east, Service::Postgres);
        QCOMPARE(connectOutcome(link->address, link->port, silence), ETIMEDOUT);
        carryOut({QStringLiteral("heal"), QStringLiteral("desk>eastus")});
        QVERIFY(session.hearsAnything(answerBudget));
        QCOMPARE(ask(east, QStringLiteral("select count(*) from pilothouse_canary "
                                          "where writer = 'mute'")),
                 QStringLiteral("1"));
    }

    void partitionCutsHostControlButNotTheOthers()
    {
        carryOut({QStringLiteral("fault"), east, QStringLiteral("partition")});
        const Link* host = m_topology.find(desk, east, Service::Host);
        QCOMPARE(connectOutcome(host->address, host->port, silence), ETIMEDOUT);
        QCOMPARE(ask(west, QStringLiteral("select 1")), QStringLiteral("1"));
        // The receivers give up after their time-out and find nobody.
        QTRY_COMPARE_WITH_TIMEOUT(
            ask(west, QStringLiteral("select count(*) from pg_stat_wal_receiver "
                                     "where status = 'streaming'")),
            QStringLiteral("0"), 8000);
        carryOut({QStringLiteral("heal"), east});
        QTRY_COMPARE_WITH_TIMEOUT(streaming(), QStringLiteral("southeastasia westeurope"), 15'000);
    }

    void killLeavesNoProcessOfTheDataDirectory()
    {
        const DeskSession session(m_topology, east);
        carryOut({QStringLiteral("fault"), east, QStringLiteral("kill")});
        QVERIFY(processesOfDataFolder(dataFolder(m_topology, east)).empty());
        QVERIFY(session.hearsAnything(answerBudget));
        const Link* link = m_topology.find(desk, east, Service::Postgres);
        QCOMPARE(connectOutcome(link->address, link->port, silence), ECONNREFUSED);
        const Link* host = m_topology.find(desk, east, Service::Host);
        QCOMPARE(connectOutcome(host->address, host->port, silence), 0);
        carryOut({QStringLiteral("heal"), east});
        QCOMPARE(ask(east, QStringLiteral("select pg_is_in_recovery()")), QStringLiteral("f"));
        QTRY_COMPARE_WITH_TIMEOUT(streaming(), QStringLiteral("southeastasia westeurope"), 15'000);
    }

    void hungDatabaseStillAcceptsConnectsAndThaws()
    {
        const DeskSession session(m_topology, east);
        carryOut({QStringLiteral("fault"), east, QStringLiteral("hang")});
        const Link* link = m_topology.find(desk, east, Service::Postgres);
        QCOMPARE(connectOutcome(link->address, link->port, silence), 0);
        QCOMPARE(session.ask(QStringLiteral("select 1"), silence), QStringLiteral("SILENT"));
        carryOut({QStringLiteral("heal"), east, QStringLiteral("hang")});
        QVERIFY(session.hearsAnything(answerBudget));
    }

    void fullDiskRefusesACommitInWords()
    {
        carryOut({QStringLiteral("fault"), east, QStringLiteral("full-disk")});
        const QString insert = QStringLiteral("insert into pilothouse_canary select 'full', n, "
                                              "'libpq', 'eastus' from generate_series(1, 500) n");
        QVERIFY(ask(east, insert).contains(QStringLiteral("No space left on device")));
        QCOMPARE(ask(west, QStringLiteral("select 1")), QStringLiteral("1"));
        carryOut({QStringLiteral("heal"), east, QStringLiteral("full-disk")});
        QCOMPARE(ask(east, insert), QString());
    }

    void twoLabsDoNotMeetAndDownLeavesNothing()
    {
        LabFixture other(QStringLiteral("other"));
        const Said up = other.run({QStringLiteral("up")});
        QVERIFY2(up.exitCode == 0, qPrintable(up.output + up.errors));
        const Topology topology = other.topology();
        QVERIFY(topology.armAddress != m_topology.armAddress);
        QCOMPARE(DeskSession(topology, east).ask(QStringLiteral("select 1"), answerBudget),
                 QStringLiteral("1"));
        const Said down = other.run({QStringLiteral("down")});
        QVERIFY2(down.exitCode == 0, qPrintable(down.errors));
        QVERIFY(!QFileInfo::exists(other.folder()));
        const QString program = other.folder() + QStringLiteral("/bin/pilothouse-lab");
        QVERIFY(processesOfProgram(program).empty());
        QVERIFY(processesOfDataFolder(dataFolder(topology, east)).empty());
        QCOMPARE(ask(east, QStringLiteral("select 1")), QStringLiteral("1"));
    }

    /// However that one ends: a killed test cleans nothing up.
    void aLabEndsWithItsOwner()
    {
        QProcess owner;
        owner.start(QStringLiteral("sleep"), {QStringLiteral("600")});
        QVERIFY(owner.waitForStarted());
        const LabFixture owned(QStringLiteral("owned"), owner.processId());
        const Said up = owned.run({QStringLiteral("up")});
        QVERIFY2(up.exitCode == 0, qPrintable(up.output + up.errors));
        const Topology topology = owned.topology();
        owner.kill();
        QVERIFY(owner.waitForFinished());
        // As root's lab runs as another user, the empty folder may have to stay.
        QTRY_VERIFY_WITH_TIMEOUT(QDir(owned.folder()).isEmpty(), 20'000);
        for (const RegionPlace& region : topology.regions)
            QVERIFY(processesOfDataFolder(dataFolder(topology, region.id)).empty());
    }

    void downWorksAfterTheSupervisorHasCrashed()
    {
        const int supervisor = m_lab->status()["processes"].toObject()["supervisor"].toInt();
        QVERIFY(supervisor > 0);
        ::kill(supervisor, SIGKILL);
        const Said down = m_lab->run({QStringLiteral("down")});
        QVERIFY2(down.exitCode == 0, qPrintable(down.errors));
        QVERIFY(!QFileInfo::exists(m_lab->folder()));
        for (const RegionPlace& region : m_topology.regions)
            QVERIFY(processesOfDataFolder(dataFolder(m_topology, region.id)).empty());
    }

    void missingLabIsSaidInWords()
    {
        const LabFixture absent(QStringLiteral("absent"));
        const Said said = absent.run({QStringLiteral("status")});
        QCOMPARE(said.exitCode, 1);
        QVERIFY(said.errors.contains(QStringLiteral("pilothouse-lab up")));
    }
};

QTEST_GUILESS_MAIN(LabTest)
#include "lab_test.moc"
