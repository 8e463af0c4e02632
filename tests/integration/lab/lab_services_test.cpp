#include "app/lab/fleet/fleet_file.h"
#include "tests/integration/lab/desk_client.h"
#include "tests/integration/lab/lab_fixture.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace pilothouse;
using namespace pilothouse::lab;
using namespace std::chrono_literals;

namespace {

const QString east = QStringLiteral("eastus");
const QString west = QStringLiteral("westeurope");
const QString asia = QStringLiteral("southeastasia");
const QString critical = QStringLiteral("/health/critical");
const QString canary = QStringLiteral("/api/canary");

constexpr auto answerBudget = 5s;

/// The application gives a request 3 s; the rest is the desk's way there and back.
constexpr qint64 replyBudgetMs = 4'500;

/// Two failed probes of the failover profile, 10 s apart, its time to live of 10 s, and some air.
constexpr int moveBudgetMs = 60'000;
/// For a state that comes by itself; far above what it takes, since another lab may come up beside.
constexpr int settleBudgetMs = 30'000;

QJsonObject token(int number)
{
    return {{"writer", "services-test"}, {"token", number}};
}

} // namespace

/// The lab's applications and their users, met as a stranger would: from outside, over links.
class ServicesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LabFixture> m_lab;
    Topology m_topology;
    std::unique_ptr<DeskClient> m_client;

    [[nodiscard]] QString ask(const QString& region, const QString& sql) const
    {
        return DeskSession(m_topology, region).ask(sql, answerBudget);
    }
    void carryOut(const QStringList& words) const
    {
        const Said said = m_lab->run(words);
        QVERIFY2(said.exitCode == 0, qPrintable(said.errors));
    }
    [[nodiscard]] QJsonObject settings(const QString& region) const
    {
        for (const RegionPlace& place : m_topology.regions)
            if (place.id == region)
                return initialSettings(m_topology, place);
        return {};
    }
    [[nodiscard]] int applicationPid(const QString& region) const
    {
        return m_lab->status()["processes"].toObject()["application-" + region].toInt();
    }
    [[nodiscard]] QJsonObject users(const QString& continent) const
    {
        return m_lab->status()["users"].toObject()["continents"].toObject()[continent].toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<LabFixture>(QStringLiteral("services"));
        const Said said = m_lab->run({QStringLiteral("up")});
        QVERIFY2(said.exitCode == 0, qPrintable(said.output + said.errors));
        m_topology = m_lab->topology();
        m_client = std::make_unique<DeskClient>(m_topology);
    }

    void cleanup() { carryOut({QStringLiteral("heal"), QStringLiteral("all")}); }

    void cleanupTestCase() { m_lab.reset(); }

    void criticalHealthCommitsARowForEachAnswer()
    {
        const QString begin = ask(east, QStringLiteral("select clock_timestamp()"));
        const QString count =
            QStringLiteral("select count(*) from health_probe where region = '%1' and at > '%2'")
                .arg(west, begin);
        constexpr int answers = 6;
        for (int answer = 0; answer < answers; ++answer) {
            const DeskReply reply = m_client->get(west, critical);
            QVERIFY2(reply.status == 200, qPrintable(reply.failure));
            QVERIFY(reply.body["writeMs"].toDouble() >=
                    m_topology.find(west, east, Service::Postgres)->roundTripMs - 1);
        }
        // Traffic Manager's own probes add theirs.
        const int rows = ask(east, count).toInt();
        QVERIFY2(rows >= answers, qPrintable(QString::number(rows)));
        QVERIFY2(rows <= answers + 3, qPrintable(QString::number(rows)));
    }

    void canaryTokenIsCommittedOnceAndSaysSoTwice()
    {
        const DeskReply first = m_client->post(west, canary, token(1));
        QCOMPARE(first.status, 200);
        QVERIFY(first.body["committed"].toBool());
        QCOMPARE(first.body["region"].toString(), east);
        QCOMPARE(first.body["servedBy"].toString(), west);
        QCOMPARE(first.body["token"].toInt(), 1);
        QVERIFY(!first.body["wasThere"].toBool());
        const DeskReply second = m_client->post(asia, canary, token(1));
        QVERIFY(second.body["committed"].toBool());
        QVERIFY(second.body["wasThere"].toBool());
        QCOMPARE(ask(east, QStringLiteral("select string_agg(path || ' ' || region, ',') from "
                                          "pilothouse_canary where writer = 'services-test'")),
                 QStringLiteral("public westeurope"));
    }

    void malformedTokenIsRefused()
    {
        const DeskReply reply = m_client->post(east, canary, {{"writer", "w"}});
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.body["outcome"].toString(), QStringLiteral("refused"));
        QVERIFY(reply.body["why"].toString().contains(QStringLiteral("token")));
    }

    void cancelledWaitForAStandbyIsNoAcknowledgement()
    {
        Result<LocalSession> opened = ownerSession(m_topology, east);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().why));
        LocalSession owner = std::move(opened).value();
        const QString reload = QStringLiteral("select pg_reload_conf()");
        QVERIFY(owner.run(QStringLiteral("alter system set synchronous_standby_names = 'absent'")));
        QVERIFY(owner.run(reload));
        const QString name = QStringLiteral("show synchronous_standby_names");
        QTRY_COMPARE_WITH_TIMEOUT(ask(east, name), QStringLiteral("absent"), settleBudgetMs);
        QTimer canceller;
        QObject::connect(&canceller, &QTimer::timeout, [&] {
            static_cast<void>(owner.run(
                QStringLiteral("select pg_cancel_backend(pid) from pg_stat_activity where "
                               "wait_event = 'SyncRep' and query like '%pilothouse_canary%'")));
        });
        canceller.start(100ms);
        const DeskReply reply = m_client->post(east, canary, token(10));
        QVERIFY(owner.run(QStringLiteral("alter system reset synchronous_standby_names")));
        QVERIFY(owner.run(reload));
        QCOMPARE(reply.status, 503);
        QVERIFY(!reply.body["committed"].toBool());
        QVERIFY2(reply.body["locallyCommitted"].toBool(),
                 qPrintable(reply.body["outcome"].toString()));
        QTRY_COMPARE_WITH_TIMEOUT(ask(east, name), QString(), settleBudgetMs);
    }

    void brokenApplicationLeavesItsDatabaseAlone()
    {
        carryOut({QStringLiteral("fault"), east, QStringLiteral("app-error")});
        QCOMPARE(m_client->get(east, QStringLiteral("/health")).status, 500);
        QCOMPARE(m_client->post(east, canary, token(2)).status, 500);
        QVERIFY(m_client->post(west, canary, token(3)).body["committed"].toBool());
        carryOut({QStringLiteral("heal"), east, QStringLiteral("app-error")});
        QCOMPARE(m_client->get(east, critical).status, 200);
    }

    void newSettingsTakeEffectByARestart()
    {
        QJsonObject moved = settings(west);
        const int before = applicationPid(west);
        moved["DATABASE_CONNECTION_STRING"] =
            moved["DATABASE_CONNECTION_STRING"].toString().replace(
                QStringLiteral("psql-oversight-eus"), QStringLiteral("psql-oversight-weu"));
        moved["PRIMARY_REGION"] = west;
        const QString put = QStringLiteral("/application/settings");
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(m_client->orderHost(west, put, moved).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_client->get(west, QStringLiteral("/api/config")).body["primaryRegion"].toString(),
            west, settleBudgetMs);
        qInfo("settings took effect after %lld ms", static_cast<long long>(clock.elapsed()));
        QVERIFY(applicationPid(west) != before);
        // West Europe's database is a standby: it refuses, and nothing was written.
        const DeskReply refused = m_client->post(west, canary, token(4));
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.body["outcome"].toString(), QStringLiteral("refused"));
        QVERIFY(refused.body["error"].toString().contains(QStringLiteral("read-only")));
        QCOMPARE(m_client->orderHost(west, put, settings(west)).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(m_client->post(west, canary, token(4)).body["committed"].toBool(),
                                 settleBudgetMs);
    }

    void silentDatabaseIsToldInTime()
    {
        QCOMPARE(m_client->get(west, critical).status, 200);
        carryOut({QStringLiteral("fault"), east, QStringLiteral("hang")});
        QElapsedTimer clock;
        clock.start();
        // On the session from before the statement was sent, so its fate is not known.
        const DeskReply sent = m_client->post(west, canary, token(5));
        QVERIFY(clock.restart() < replyBudgetMs);
        QCOMPARE(sent.status, 503);
        QCOMPARE(sent.body["outcome"].toString(), QStringLiteral("unknown"));
        // Without a session nothing is sent, and that is certain.
        const DeskReply unsent = m_client->post(west, canary, token(6));
        QVERIFY(clock.restart() < replyBudgetMs);
        QCOMPARE(unsent.status, 503);
        QCOMPARE(unsent.body["outcome"].toString(), QStringLiteral("refused"));
        QCOMPARE(m_client->get(west, QStringLiteral("/health")).status, 200);
        carryOut({QStringLiteral("heal"), east, QStringLiteral("hang")});
        QTRY_VERIFY_WITH_TIMEOUT(m_client->post(west, canary, token(7)).body["committed"].toBool(),
                                 settleBudgetMs);
        // What was in doubt has landed meanwhile; what was refused has not.
        QCOMPARE(ask(east, QStringLiteral("select count(*) from pilothouse_canary where writer = "
                                          "'services-test' and token in (5, 6)")),
                 QStringLiteral("1"));
    }

    void deadSessionsAreNotedBeforeTheyAreUsed()
    {
        QVERIFY(m_client->post(west, canary, token(8)).body["committed"].toBool());
        carryOut({QStringLiteral("fault"), east, QStringLiteral("kill")});
        carryOut({QStringLiteral("heal"), east, QStringLiteral("kill")});
        const DeskReply reply = m_client->post(west, canary, token(9));
        QVERIFY2(reply.body["committed"].toBool(), qPrintable(reply.body["error"].toString()));
    }

    void terminatedApplicationEndsAndIsStartedAgain()
    {
        const int before = applicationPid(asia);
        QVERIFY(before > 0);
        QCOMPARE(::kill(before, SIGTERM), 0);
        // Asked once for each look: between two questions the old one may end, and none is another.
        const auto isAnother = [&] {
            const int now = applicationPid(asia);
            return now > 0 && now != before;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAnother(), settleBudgetMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_client->get(asia, QStringLiteral("/health")).status, 200,
                                  settleBudgetMs);
        const QString log =
            m_topology.folder + QStringLiteral("/logs/application-southeastasia.log");
        QCOMPARE(QFileInfo(log).size(), 0);
    }

    void usersOnEachContinentReadAndWrite()
    {
        for (const char* name : {"northamerica", "europe", "asia"}) {
            const QString continent = QString::fromLatin1(name);
            const QJsonObject before = users(continent);
            QTRY_VERIFY_WITH_TIMEOUT(
                users(continent)["writesOk"].toInt() > before["writesOk"].toInt(), 15'000);
            QTRY_VERIFY_WITH_TIMEOUT(
                users(continent)["readsOk"].toInt() > before["readsOk"].toInt(), 15'000);
        }
    }

    void usersFollowTheNameAwayFromAFailingApplication()
    {
        const QString europe = QStringLiteral("europe");
        const int failedBefore = users(europe)["writesFailed"].toInt();
        carryOut({QStringLiteral("fault"), east, QStringLiteral("app-error")});
        QTRY_VERIFY_WITH_TIMEOUT(users(europe)["writesFailed"].toInt() > failedBefore, 15'000);
        // Each user keeps the name's old answer until it runs out: one moves earlier than the
        // other.
        int failed = users(europe)["writesFailed"].toInt();
        int writes = users(europe)["writesOk"].toInt();
        const auto hasMoved = [&] {
            const QJsonObject now = users(europe);
            if (now["writesFailed"].toInt() != failed) {
                failed = now["writesFailed"].toInt();
                writes = now["writesOk"].toInt();
            }
            return now["writesOk"].toInt() > writes + 15;
        };
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY_WITH_TIMEOUT(hasMoved(), moveBudgetMs);
        qInfo("users wrote without a failure after %lld ms",
              static_cast<long long>(clock.elapsed()));
    }
};

QTEST_GUILESS_MAIN(ServicesTest)
#include "lab_services_test.moc"
