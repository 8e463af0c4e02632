#include "app/executors/conninfo.h"
#include "app/executors/history.h"
#include "app/executors/life.h"
#include "app/executors/promote.h"
#include "app/executors/settings_edit.h"
#include "app/executors/traffic_errand.h"
#include "tests/support/orchestration/engine_bench.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;

namespace {

const RunId ours(QStringLiteral("FO-1"));
const RunId theirs(QStringLiteral("FO-2"));
const RegionId west(QStringLiteral("westeurope"));
const RegionId asia(QStringLiteral("southeastasia"));

const QByteArray plain =
    "host=psql-eus port=5432 user=replicator password='it\\'s' application_name=westeurope";

StandbyFacts standby(int timeline, const QByteArray& history, std::uint64_t position)
{
    StandbyFacts facts;
    facts.isInRecovery = true;
    facts.systemIdentifier = QStringLiteral("7");
    facts.timeline = timeline;
    facts.history = history;
    facts.isHistoryKnown = true;
    facts.receivedLsn = position;
    return facts;
}

Region regionOf(const char* id, const char* host)
{
    Region region;
    region.id = RegionId(QString::fromLatin1(id));
    region.database.at.host = QString::fromLatin1(host);
    return region;
}

const Region oldPrimary = regionOf("eastus", "psql-eus.example.com");
const Region newPrimary = regionOf("westeurope", "psql-weu.example.com");

} // namespace

/// What an executor decides without the world.
class ExecutorPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMarkCanBeReadAndTakenAway()
    {
        const QByteArray marked = detached(plain, ours);
        QVERIFY(marked.startsWith(plain));
        QCOMPARE(markOf(marked), ours);
        QCOMPARE(attached(marked), plain);
    }

    void aTextWithoutAMarkIsNobodys()
    {
        QVERIFY(markOf(plain).isEmpty());
        QVERIFY(markOf({}).isEmpty());
        QVERIFY(markOf(plain + " application_name='pilothouse:FO-1'").isEmpty());
        QCOMPARE(attached(plain), plain);
    }

    void markingTwiceIsMarkingOnce()
    {
        QCOMPARE(detached(detached(plain, ours), ours), detached(plain, ours));
    }

    void theMarkOfAnotherRunStaysReadable()
    {
        QCOMPARE(markOf(detached(plain, theirs)), theirs);
        QVERIFY(!(markOf(detached(plain, theirs)) == ours));
    }

    void theLaterWordOfALinkCounts()
    {
        const QByteArray marked = detached(plain, ours);
        QCOMPARE(wordOf(marked, "host"), QByteArray("/pilothouse-detached"));
        QCOMPARE(wordOf(marked, "application_name"), QByteArray("pilothouse:FO-1"));
        QCOMPARE(wordOf(marked, "password"), QByteArray("it's"));
    }

    void repointingKeepsWhatItDoesNotName()
    {
        const Result<QByteArray> text =
            withWords(plain, {{"host", "psql-weu"}, {"hostaddr", "127.0.0.9"}, {"port", "6432"}});
        QVERIFY(text.ok());
        QCOMPARE(wordOf(text.value(), "host"), QByteArray("psql-weu"));
        QCOMPARE(wordOf(text.value(), "hostaddr"), QByteArray("127.0.0.9"));
        QCOMPARE(wordOf(text.value(), "port"), QByteArray("6432"));
        QCOMPARE(wordOf(text.value(), "user"), QByteArray("replicator"));
        QCOMPARE(wordOf(text.value(), "password"), QByteArray("it's"));
        QCOMPARE(text.value().count("host="), 1);
    }

    void anEmptyValueOnlyRemoves()
    {
        const Result<QByteArray> text = withWords(plain, {{"port", {}}});
        QCOMPARE(wordOf(text.value(), "port"), QByteArray());
        QVERIFY(!text.value().contains("port"));
    }

    void whatLibpqRefusesIsNotEdited_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("uri") << QByteArray("postgresql://replicator@psql-eus/");
        QTest::newRow("open quote") << QByteArray("host='psql");
        QTest::newRow("no value") << QByteArray("host");
    }
    void whatLibpqRefusesIsNotEdited()
    {
        QFETCH(QByteArray, text);
        const Result<QByteArray> edited = withWords(text, {{"host", "x"}});
        QVERIFY(!edited.ok());
        QVERIFY(!edited.error().why.contains(QLatin1String("psql")));
    }

    void aLiteralCannotBeLeft() { QCOMPARE(sqlLiteral("a'b\\"), QByteArray(" E'a''b\\\\'")); }

    void thePromotionNamesMarkDeadlineAndPosition()
    {
        const QByteArray sql = promotionSql(ours, UtcTime(Seconds(1'700'000'000)), 0x500000028);
        QVERIFY(sql.contains("pilothouse:FO-1"));
        QVERIFY(sql.contains("2023-11-14 22:13:20Z"));
        QVERIFY(sql.contains("'5/28'"));
        QVERIFY(!sql.contains("%1"));
    }

    void settingsFollowTheNewPrimary()
    {
        const SiteSettings before{
            {"DATABASE_CONNECTION_STRING", "host=psql-eus.example.com port=5432 user=app"},
            {"PRIMARY_REGION", "eastus"},
            {"REGION_LOCATION", "eastus"},
            {"REDIS", "redis-eus.example.com:6380"}};
        const SiteSettings after = pointedAt(before, oldPrimary, newPrimary);
        QCOMPARE(after["DATABASE_CONNECTION_STRING"],
                 QStringLiteral("host=psql-weu.example.com port=5432 user=app"));
        QCOMPARE(after["PRIMARY_REGION"], QStringLiteral("westeurope"));
        QCOMPARE(after["REGION_LOCATION"], QStringLiteral("eastus"));
        QCOMPARE(after["REDIS"], before["REDIS"]);
        QCOMPARE(changedNames(before, after),
                 (QStringList{"DATABASE_CONNECTION_STRING", "PRIMARY_REGION"}));
        QCOMPARE(pointedAt(after, oldPrimary, newPrimary), after);
    }

    void aHostInsideALongerNameIsAnotherHost()
    {
        const SiteSettings before{{"A", "host=my-psql-eus.example.com"},
                                  {"B", "host=psql-eus.example.com.au"},
                                  {"C", "tcp:PSQL-EUS.example.com:5432"}};
        const SiteSettings after = pointedAt(before, oldPrimary, newPrimary);
        QCOMPARE(changedNames(before, after), QStringList{"C"});
        QCOMPARE(after["C"], QStringLiteral("tcp:psql-weu.example.com:5432"));
    }

    void aHistoryFileIsReadOrRefused()
    {
        const auto forks = parseHistory("1\t0/5000060\tno recovery target specified\n\n# x\n"
                                        "2\t1/28\treason\n");
        QVERIFY(forks.has_value());
        QCOMPARE(*forks, (std::vector<Fork>{{1, 0x5000060}, {2, 0x100000028}}));
        QVERIFY(parseHistory({}).has_value());
        QVERIFY(!parseHistory("1 nonsense").has_value());
    }

    void standbysOfOneHistoryAreSane()
    {
        const auto truths =
            judgeHistories({{west, standby(1, {}, 0x5000060)}, {asia, standby(1, {}, 0x5000020)}});
        QCOMPARE(truths.at(west), Truth::Yes);
        QCOMPARE(truths.at(asia), Truth::Yes);
    }

    void twoThatWerePromotedApartAreNot()
    {
        const auto truths = judgeHistories({{west, standby(2, "1\t0/5000060\tx", 0x6000000)},
                                            {asia, standby(2, "1\t0/5000090\tx", 0x6000000)}});
        QCOMPARE(truths.at(west), Truth::No);
        QCOMPARE(truths.at(asia), Truth::No);
    }

    void oneThatStayedBehindTheForkIsTheSameHistory()
    {
        const auto truths = judgeHistories(
            {{west, standby(2, "1\t0/5000060\tx", 0x6000000)}, {asia, standby(1, {}, 0x5000060)}});
        QCOMPARE(truths.at(west), Truth::Yes);
        QCOMPARE(truths.at(asia), Truth::Yes);
    }

    void oneThatWentOnPastTheForkIsNot()
    {
        const auto truths = judgeHistories(
            {{west, standby(2, "1\t0/5000060\tx", 0x6000000)}, {asia, standby(1, {}, 0x5000061)}});
        QCOMPARE(truths.at(west), Truth::No);
        QCOMPARE(truths.at(asia), Truth::No);
    }

    void anotherSystemIsAnotherHistory()
    {
        StandbyFacts other = standby(1, {}, 0x5000060);
        other.systemIdentifier = QStringLiteral("8");
        const auto truths = judgeHistories({{west, standby(1, {}, 0x5000060)}, {asia, other}});
        QCOMPARE(truths.at(west), Truth::No);
    }

    void anUnreadHistoryIsUnknown()
    {
        StandbyFacts mute = standby(1, {}, 0x5000060);
        mute.isHistoryKnown = false;
        const auto truths = judgeHistories({{west, standby(1, {}, 0x5000060)}, {asia, mute}});
        QCOMPARE(truths.at(west), Truth::Yes);
        QCOMPARE(truths.at(asia), Truth::Unknown);
    }

    void theRankingTellsEveryReasonOfEveryCandidate()
    {
        const Fleet fleet = tests::smallFleet();
        StandbyFacts far = standby(1, {}, 0x5000000);
        far.minimums = {{"max_connections", 100}};
        StandbyFacts near = standby(1, {}, 0x5100000);
        near.minimums = {{"max_connections", 80}};
        near.isReplayPaused = true;
        const Ranking ranking = rankCandidates(
            fleet, RegionId(QStringLiteral("eastus")),
            candidateReadings({{west, near}, {asia, far}}, {{"max_connections", 100}}), {});
        const QStringList lines = rankingWords(ranking).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], QStringLiteral("southeastasia: fit, 0/5000000, first"));
        QVERIFY2(lines[1].startsWith(QStringLiteral("westeurope: not fit, 0/5100000")),
                 qPrintable(lines[1]));
        QVERIFY(lines[1].contains(QStringLiteral("settings smaller")));
        QVERIFY(lines[1].contains(QStringLiteral("replay is paused")));
    }

    void aMomentsRefusalsLastOnlyAfterAWordlessBreakWithoutAProcess_data()
    {
        QTest::addColumn<int>("refusedForMs");
        QTest::addColumn<bool>("hasBroken");
        QTest::addColumn<bool>("hasSaidSo");
        QTest::addColumn<int>("processes");
        QTest::addColumn<bool>("hasLasted");
        QTest::newRow("killed") << 20 << true << false << 0 << true;
        QTest::newRow("crashed backend") << 20 << true << false << 3 << false;
        QTest::newRow("restarted") << 20 << true << true << 0 << false;
        QTest::newRow("nobody was connected") << 20 << false << false << 0 << false;
        QTest::newRow("host control silent") << 20 << true << false << -1 << false;
        QTest::newRow("restarted, not back") << 300 << true << true << 0 << true;
        QTest::newRow("orphans, for long") << 300 << false << false << 3 << true;
    }

    void aMomentsRefusalsLastOnlyAfterAWordlessBreakWithoutAProcess()
    {
        QFETCH(int, refusedForMs);
        QFETCH(bool, hasBroken);
        QFETCH(bool, hasSaidSo);
        QFETCH(int, processes);
        QFETCH(bool, hasLasted);
        const MonotonicTime brokenAt{Milliseconds{60'000}};
        const MonotonicTime now = brokenAt + Milliseconds{refusedForMs};
        const Error refusal{ErrorCode::Refused, {}, {}, {}};
        RegionReadings readings;
        readings.database.accept({}, brokenAt);
        QVERIFY(!pilothouse::hasLasted(readings, now));
        const MonotonicTime firstAt = hasBroken ? brokenAt + Milliseconds{10} : brokenAt;
        readings.database.refuse(refusal, firstAt, Unserved{brokenAt, hasBroken});
        readings.database.refuse(refusal, now);
        if (hasSaidSo)
            readings.goingDownSaidAt = brokenAt;
        if (processes >= 0)
            readings.host.accept({processes > 0, processes, {}}, now);
        QCOMPARE(pilothouse::hasLasted(readings, now), hasLasted);
    }

    void anOldLookOfHostControlProvesNoKill()
    {
        const MonotonicTime now{Milliseconds{60'000}};
        RegionReadings readings;
        readings.database.refuse({ErrorCode::Refused, {}, {}, {}}, now,
                                 Unserved{now - Milliseconds{20}, true});
        readings.host.accept({false, 0, {}}, now - Milliseconds{30'000});
        QVERIFY(!pilothouse::hasLasted(readings, now));
    }

    void theLastPriorityIsBehindAllOthers()
    {
        TrafficProfileState profile;
        profile.endpoints.resize(2);
        profile.endpoints[0].name = QStringLiteral("endpoint-eus");
        profile.endpoints[1].name = QStringLiteral("endpoint-weu");
        profile.endpoints[0].priority = 1;
        profile.endpoints[1].priority = 7;
        QCOMPARE(lastPriority(profile), std::optional(8));
        profile.endpoints[1].priority = priorityMax;
        QCOMPARE(lastPriority(profile), std::nullopt);
    }
};

PILOTHOUSE_TEST(ExecutorPartsTest)
#include "executor_parts_test.moc"
