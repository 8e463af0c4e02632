#include "app/postgres/database_look.h"
#include "models/core/text.h"
#include "tests/integration/lab/lab_fixture.h"
#include "tests/integration/watch/desk.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QtTest>

#include <unistd.h>

#include <csignal>

using namespace pilothouse;
using namespace pilothouse::lab;

namespace {

const QString east = QStringLiteral("eastus");
const QString west = QStringLiteral("westeurope");
const QString asia = QStringLiteral("southeastasia");

/// Three intervals, the floor of 5 s and the deadlines of what is then under way, on a loaded
/// machine.
constexpr int truthBudgetMs = 20'000;
constexpr int startBudgetMs = 60'000;

/// The row's state, name and role say that the region is not plainly live.
bool admitsDoubt(const QStringList& row)
{
    static const QStringList words{QStringLiteral("STALE"), QStringLiteral("UNKNOWN"),
                                   QStringLiteral("NO PROBE"), QStringLiteral("CRIT"),
                                   QStringLiteral("HIGH")};
    const QStringList told = row.mid(0, 3);
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return told.contains(word); });
}

/// Hours between two looks: as good as switched off.
constexpr Milliseconds never{3'600'000};

} // namespace

/// What the real window says about real regions, while sources, links and the watcher itself stop.
class WatchTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LabFixture> m_lab;
    SecretStore m_secrets;
    Fleet m_fleet;
    qint64 m_longestMs = 0;

    void carryOut(const QStringList& words) const
    {
        const Said said = m_lab->run(words);
        QVERIFY2(said.exitCode == 0, qPrintable(said.errors));
    }

    /// Waits until a region's row no longer passes for live; notes how long that took.
    void expectDoubt(const Desk& desk, const QString& regionName, const char* what)
    {
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY2_WITH_TIMEOUT(admitsDoubt(desk.rowOf(regionName)),
                                  qPrintable(desk.rowOf(regionName).join(QStringLiteral(" | "))),
                                  truthBudgetMs);
        m_longestMs = std::max(m_longestMs, clock.elapsed());
        const QString told = desk.rowOf(regionName).mid(0, 3).join(QStringLiteral(" | "));
        qInfo("%s: %s after %.1f s", what, qPrintable(told),
              static_cast<double>(clock.elapsed()) / 1000.0);
    }

    static bool isWell(const Desk& desk)
    {
        const auto& regions = desk.assessment().regions;
        return std::all_of(regions.begin(), regions.end(), [](const RegionAssessment& region) {
            return region.verdict == Verdict::Up && isProof(region.quality);
        });
    }

    /// Runs a statement as the database's owner, over its Unix socket, as an administrator would.
    void asOwner(const QString& region, const QString& sql) const
    {
        const QString folder = m_lab->topology().regionFolder(region);
        QStringList command{QStringLiteral("psql"),
                            QStringLiteral("-h"),
                            folder,
                            QStringLiteral("-U"),
                            QStringLiteral("postgres"),
                            QStringLiteral("-d"),
                            QString::fromLatin1(databaseName),
                            QStringLiteral("-c"),
                            sql};
        if (::geteuid() == 0)
            command = QStringList{QStringLiteral("runuser"), QStringLiteral("-u"),
                                  QFileInfo(folder).owner(), QStringLiteral("--")} +
                      command;
        QProcess process;
        process.start(command.takeFirst(), command);
        QVERIFY(process.waitForFinished(10'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    void signalUsers(int signal) const
    {
        const int users = m_lab->status()["processes"].toObject()["users"].toInt();
        QVERIFY(users > 0);
        ::kill(users, signal);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<LabFixture>(QStringLiteral("watch"));
        const Said said = m_lab->run({QStringLiteral("up")});
        QVERIFY2(said.exitCode == 0, qPrintable(said.output + said.errors));
        m_fleet = fleetOfLab(m_lab->folder() + QStringLiteral("/fleet.yaml"), m_secrets);
    }

    void cleanup() { carryOut({QStringLiteral("heal"), QStringLiteral("all")}); }

    void cleanupTestCase()
    {
        qInfo("longest time from a stop to words that say so: %.1f s",
              static_cast<double>(m_longestMs) / 1000.0);
        m_lab.reset();
    }

    void threeRegionsAreLive()
    {
        const Desk desk(m_fleet, m_secrets);
        QTRY_VERIFY_WITH_TIMEOUT(isWell(desk), startBudgetMs);
        QCOMPARE(desk.assessment().primary, std::optional(RegionId(east)));
        for (const QString& standby : {west, asia}) {
            QTRY_VERIFY_WITH_TIMEOUT(desk.link(east, standby), truthBudgetMs);
            QTRY_COMPARE_WITH_TIMEOUT(desk.link(east, standby)->state, LinkState::Streaming,
                                      truthBudgetMs);
        }
    }

    void everyServerTellsItsClock()
    {
        for (const QString& region : {east, west, asia}) {
            const DeskSession session(m_lab->topology(), region);
            const QByteArray told =
                session.ask(QString::fromUtf8(databaseLookSql()), std::chrono::seconds(3)).toUtf8();
            const Result<DatabaseState> state = parseDatabaseLook(told);
            QVERIFY2(state.ok() && state.value().serverClock, told.constData());
            const UtcTime now =
                std::chrono::time_point_cast<Microseconds>(std::chrono::system_clock::now());
            const Microseconds apart = *state.value().serverClock - now;
            QVERIFY2(std::chrono::abs(apart) < Seconds{3}, qPrintable(text::duration(apart)));
        }
    }

    void aBusyStandbyLagsByWhatTheSenderMeasures()
    {
        const Desk desk(m_fleet, m_secrets);
        QTRY_VERIFY_WITH_TIMEOUT(isWell(desk) && desk.link(east, asia), startBudgetMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.link(east, asia)->lagSeconds.number.value_or(0.0) > 0.0,
                                 truthBudgetMs);
        const Figure lag = desk.link(east, asia)->lagSeconds;
        qInfo("busy: %s", qPrintable(lag.text));
        QVERIFY(*lag.number < 5.0);
        QVERIFY(isProof(lag.quality));
    }

    void anIdleStandbyLagsByNothingAlthoughItsLastTransactionGrowsOld()
    {
        Fleet quiet = m_fleet;
        quiet.watch.canaryInterval = never;
        quiet.criticalHealth.path.clear();
        signalUsers(SIGSTOP);
        // Traffic Manager's probes write too, each ten seconds to each endpoint and at moments that
        // may lie evenly between each other.
        for (const QString& region : {east, west, asia})
            carryOut({QStringLiteral("fault"), QStringLiteral("probes>") + region,
                      QStringLiteral("cut")});
        {
            const Desk desk(quiet, m_secrets);
            QTRY_VERIFY_WITH_TIMEOUT(isWell(desk) && desk.link(east, west), startBudgetMs);
            const auto isIdleAndExact = [&] {
                const LinkAssessment* link = desk.link(east, west);
                return link && link->lagSeconds.number == 0.0 &&
                       link->lagSeconds.bound == Bound::Exact && isProof(link->lagSeconds.quality);
            };
            const auto lastTransactionMs = [&] {
                const DeskSession session(m_lab->topology(), west);
                return session
                    .ask(QStringLiteral("select (extract(epoch from clock_timestamp() - "
                                        "pg_last_xact_replay_timestamp()) * 1000)::int"),
                         std::chrono::seconds(3))
                    .toInt();
            };
            QTRY_VERIFY_WITH_TIMEOUT(lastTransactionMs() > 5'000 && isIdleAndExact(),
                                     truthBudgetMs);
        }
        signalUsers(SIGCONT);
    }

    void aCutStandbyLagsByAtLeastWhatItMissed()
    {
        const Desk desk(m_fleet, m_secrets);
        QTRY_VERIFY_WITH_TIMEOUT(isWell(desk) && desk.link(east, west), startBudgetMs);
        carryOut({QStringLiteral("fault"), west + QLatin1Char('>') + east, QStringLiteral("cut")});
        QTRY_COMPARE_WITH_TIMEOUT(desk.link(east, west)->state, LinkState::Broken, truthBudgetMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.link(east, west)->lagSeconds.number.value_or(0.0) > 4.0,
                                 truthBudgetMs);
        qInfo("cut: %s, %s", qPrintable(desk.link(east, west)->lagSeconds.text),
              qPrintable(desk.link(east, west)->label));
        QCOMPARE(desk.link(east, west)->lagSeconds.bound, Bound::AtLeast);
        QCOMPARE(desk.link(east, asia)->state, LinkState::Streaming);
    }

    void aStandbyThatDoesNotReplayLagsAlthoughItReceives()
    {
        const Desk desk(m_fleet, m_secrets);
        QTRY_VERIFY_WITH_TIMEOUT(isWell(desk) && desk.link(east, west), startBudgetMs);
        asOwner(west, QStringLiteral("select pg_wal_replay_pause()"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.link(east, west)->lagSeconds.number.value_or(0.0) > 4.0,
                                 truthBudgetMs);
        qInfo("paused: %s, %s", qPrintable(desk.link(east, west)->lagSeconds.text),
              qPrintable(desk.link(east, west)->why));
        QVERIFY(desk.link(east, west)->why.contains(QStringLiteral("paused")));
        asOwner(west, QStringLiteral("select pg_wal_replay_resume()"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.link(east, west)->lagSeconds.number.value_or(9.0) < 2.0,
                                 truthBudgetMs);
    }

    void aStoppedSourceIsNotShownAsLive()
    {
        const Desk desk(m_fleet, m_secrets);
        QTRY_VERIFY_WITH_TIMEOUT(isWell(desk), startBudgetMs);
        carryOut({QStringLiteral("fault"), asia, QStringLiteral("hang")});
        expectDoubt(desk, QStringLiteral("Southeast Asia"), "source stopped");
    }

    void aSilentLinkIsNotShownAsLive()
    {
        const Desk desk(m_fleet, m_secrets);
        QTRY_VERIFY_WITH_TIMEOUT(isWell(desk), startBudgetMs);
        carryOut({QStringLiteral("fault"), QStringLiteral("desk>") + west, QStringLiteral("cut")});
        expectDoubt(desk, QStringLiteral("West Europe"), "link cut");
    }

    void aDeadWatcherLeavesNothingLive()
    {
        Desk desk(m_fleet, m_secrets);
        QTRY_VERIFY_WITH_TIMEOUT(isWell(desk), startBudgetMs);
        desk.endWatcher();
        for (const QString& name : {QStringLiteral("East US"), QStringLiteral("West Europe"),
                                    QStringLiteral("Southeast Asia")})
            expectDoubt(desk, name, "watcher's thread ended");
        QVERIFY2(desk.frameWords().contains(QStringLiteral("FEED LOST")),
                 qPrintable(desk.frameWords()));
    }

    void aKilledPrimaryIsCalledDownAndNotAStandby()
    {
        const Desk desk(m_fleet, m_secrets);
        QTRY_VERIFY_WITH_TIMEOUT(isWell(desk), startBudgetMs);
        carryOut({QStringLiteral("fault"), east, QStringLiteral("kill")});
        QTRY_COMPARE_WITH_TIMEOUT(desk.assessment().find(RegionId(east))->verdict, Verdict::Down,
                                  truthBudgetMs);
        QVERIFY(!desk.assessment().primary);
        for (const QString& standby : {west, asia})
            QVERIFY(desk.assessment().find(RegionId(standby))->verdict != Verdict::Down);
    }

    void aBrokenApplicationOverALivingDatabaseIsDegradedOnly()
    {
        const Desk desk(m_fleet, m_secrets);
        QTRY_VERIFY_WITH_TIMEOUT(isWell(desk), startBudgetMs);
        carryOut({QStringLiteral("fault"), east, QStringLiteral("app-error")});
        QTRY_COMPARE_WITH_TIMEOUT(desk.assessment().find(RegionId(east))->verdict,
                                  Verdict::Degraded, truthBudgetMs);
        QCOMPARE(desk.assessment().primary, std::optional(RegionId(east)));
    }
};

QTEST_MAIN(WatchTest)
#include "watch_test.moc"
