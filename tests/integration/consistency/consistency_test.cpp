#include "tests/integration/consistency/comparison_day.h"

#include <QtTest>

using namespace pilothouse;

namespace {

const QString east = QStringLiteral("eastus");
const QString west = QStringLiteral("westeurope");
const QString asia = QStringLiteral("southeastasia");

const QString ledger = QStringLiteral("public.ledger");

QString sql(const char* text)
{
    return QString::fromLatin1(text);
}

const RegionReport* regionOf(const ConsistencyReport& report, const QString& region)
{
    for (const RegionReport& each : report.regions)
        if (each.region.text() == region)
            return &each;
    return nullptr;
}

} // namespace

/// Real servers, real writers, real replication: what the regions hold. The tests build on each
/// other in their order, because a lab takes longer to come up than to be compared.
class ConsistencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_day.reset(); }

    void theRoleReadsNoRow();
    void underARunningWriterEqualIsEqual();
    void tokensThatAreForgottenMeanwhileAreNoDifference();
    void rowsThatChangeAllTheTimeAreNeverDifferent();
    void whatASubtransactionWroteIsNoDifference();
    void aTableBeyondTheBudgetIsSampledAndSaysSo();
    void noMoreIsReadThanTheBudgetAllows();
    void longValuesAreComparedToo();
    void aPausedReplayIsNotKnown();
    void aRegionThatDoesNotAnswerIsNotKnown();
    void withoutTheGrantItSaysSo();
    void aStandbyThatFollowsAndHoldsOtherBytesIsDifferent();
    void aRowChangedByHandShowsDifferentWithItsTable();
    void aRowThatOnlyTheOtherSideHasIsFound();

private:
    [[nodiscard]] QString statistics(const QString& region, const char* what) const
    {
        return m_day->asOwner(
            region, QStringLiteral("select coalesce(%1, 0) from pg_statio_user_tables where "
                                   "relname = 'large'")
                        .arg(QString::fromLatin1(what)));
    }

    std::unique_ptr<ComparisonDay> m_day;
};

void ConsistencyTest::initTestCase()
{
    m_day = std::make_unique<ComparisonDay>(QStringLiteral("consistency"));
    QVERIFY(m_day->bringUp());
    QVERIFY(m_day->did(
        east, sql("create table ledger(id bigserial primary key, note text, amount numeric, "
                  "at timestamptz default clock_timestamp());"
                  "insert into ledger(note, amount) select 'entry ' || g, g * 0.01 "
                  "from generate_series(1, 20000) as g;"
                  "create table counters(id integer primary key, value bigint);"
                  "insert into counters select g, 0 from generate_series(1, 5) as g;"
                  "create table empty(id integer);"
                  "create schema \"Odd Name\"; create table \"Odd Name\".\"a\"\"b\"(id integer);"
                  "insert into \"Odd Name\".\"a\"\"b\" values (1);")));
    for (const QString& standby : {west, asia})
        QVERIFY(m_day->catchesUp(east, standby));
}

/// What a busy machine has not replayed yet would be told as not known, which is right, but not
/// what is asked here.
void ConsistencyTest::init()
{
    for (const QString& region : {west, asia})
        if (m_day->asOwner(region, sql("select pg_is_in_recovery()")) == QStringLiteral("t"))
            QVERIFY(m_day->catchesUp(east, region));
}

void ConsistencyTest::theRoleReadsNoRow()
{
    QCOMPARE(m_day->asOwner(east, sql("select has_table_privilege('pilothouse', 'ledger', "
                                      "'select') or has_table_privilege('pilothouse', "
                                      "'pg_authid', 'select')")),
             QStringLiteral("f"));
    QVERIFY(m_day
                ->asOwner(east, sql("set role pilothouse; select * from pilothouse_compare("
                                    "'pg_authid'::regclass::oid, 0, 1, pg_current_snapshot())"))
                .isEmpty());
    QVERIFY(m_day
                ->asOwner(east, sql("set role pilothouse; select * from pilothouse_compare("
                                    "'ledger'::regclass::oid, 0, 1025, pg_current_snapshot())"))
                .contains(QStringLiteral("1024")));
}

void ConsistencyTest::underARunningWriterEqualIsEqual()
{
    m_day->keepWriting(east, sql("insert into ledger(note, amount) values ('live', 1.5)"));
    const ConsistencyReport report = m_day->compare(east);
    m_day->stopWriting();
    QVERIFY(m_day->written() > 20);
    QCOMPARE(report.trouble, HoldingDoubt::None);
    QVERIFY(holdingOf(report) != Holding::Different);
    for (const QString& region : {west, asia}) {
        for (const QString& table :
             {ledger, QStringLiteral("public.empty"), QStringLiteral("public.pilothouse_canary"),
              QStringLiteral("\"Odd Name\".\"a\"\"b\"")})
            QCOMPARE(holdingIn(report, table, region).holding, Holding::Equal);
        QVERIFY(holdingIn(report, ledger, region).rows >= 20'000);
        QVERIFY(holdingIn(report, ledger, region).lsn > 0);
        QCOMPARE(regionOf(report, region)->history, History::Follows);
    }
}

/// A canary's table forgets tokens of last week, a few with each write: while the regions are
/// compared, each of them holds another part of those.
void ConsistencyTest::tokensThatAreForgottenMeanwhileAreNoDifference()
{
    const QString old = sql("select count(*) from pilothouse_canary where committed_at < "
                            "now() - interval '7 days'");
    QVERIFY(m_day->did(
        east, sql("insert into pilothouse_canary(writer, token, path, region, committed_at) "
                  "select 'gone', g, 'database', 'eastus', now() - interval '9 days' "
                  "from generate_series(1, 5000) as g union all "
                  "select 'returned', g, 'database', 'eastus', now() - interval '8 days' "
                  "from generate_series(1, 900) as g;"
                  "insert into pilothouse_canary(writer, token, path, region) "
                  "values ('returned', 901, 'database', 'eastus')")));
    for (const QString& standby : {west, asia})
        QVERIFY(m_day->catchesUp(east, standby));
    m_day->keepWriting(
        east, sql("insert into pilothouse_canary(writer, token, path, region) select 'live', "
                  "coalesce(max(token), 0) + 1, 'database', 'eastus' from pilothouse_canary where "
                  "writer = 'live'"));
    QTRY_VERIFY(m_day->written() > 0);
    const ConsistencyReport report = m_day->compare(east);
    QVERIFY(m_day->asOwner(east, old).toInt() > 0); // Else nothing was removed in the meantime.
    QVERIFY(holdingOf(report) != Holding::Different);
    QStringList writers;
    for (const WriterReport& writer : report.writers) {
        writers << writer.writer;
        for (const WriterReport::Held& held : writer.regions)
            QCOMPARE(held.held.holding, Holding::Equal);
        if (writer.writer == QStringLiteral("returned"))
            QCOMPARE(writer.regions.front().held.rows, std::int64_t(1));
    }
    QCOMPARE(writers, (QStringList{QStringLiteral("live"), QStringLiteral("returned")}));
    QTRY_COMPARE_WITH_TIMEOUT(m_day->asOwner(east, old), QStringLiteral("0"), 30'000);
    m_day->stopWriting();
}

void ConsistencyTest::rowsThatChangeAllTheTimeAreNeverDifferent()
{
    m_day->keepWriting(east, sql("update counters set value = value + 1"));
    const ConsistencyReport report = m_day->compare(east);
    m_day->stopWriting();
    QVERIFY(m_day->written() > 20);
    for (const QString& region : {west, asia}) {
        const RegionHolding held = holdingIn(report, QStringLiteral("public.counters"), region);
        QVERIFY(held.holding != Holding::Different);
        QVERIFY(held.holding == Holding::Equal || held.doubt == HoldingDoubt::Written);
        QCOMPARE(holdingIn(report, ledger, region).holding, Holding::Equal);
    }
}

void ConsistencyTest::whatASubtransactionWroteIsNoDifference()
{
    m_day->keepWriting(east, sql("begin; savepoint a; insert into ledger(note) values ('sub'); "
                                 "release savepoint a; delete from ledger where id = (select "
                                 "max(id) - 100 from ledger); select pg_sleep(0.01); commit"));
    const ConsistencyReport report = m_day->compare(east);
    m_day->stopWriting();
    for (const QString& region : {west, asia})
        QVERIFY(holdingIn(report, ledger, region).holding != Holding::Different);
}

void ConsistencyTest::aTableBeyondTheBudgetIsSampledAndSaysSo()
{
    QVERIFY(m_day->did(east, sql("create table large as select g as id, repeat('x', 900) as "
                                 "filler from generate_series(1, 16000) as g")));
    ComparisonBudget budget;
    budget.blocksPerTable = 256;
    const ConsistencyReport report = m_day->compare(east, budget);
    const auto large =
        std::find_if(report.tables.begin(), report.tables.end(), [](const TableReport& each) {
            return each.name == QStringLiteral("public.large");
        });
    QVERIFY(large != report.tables.end());
    QVERIFY(large->blocks > 1'500);
    QVERIFY(large->isSampled());
    QVERIFY(large->comparedBlocks <= budget.blocksPerTable);
    QVERIFY(large->comparedBlocks >= budget.blocksPerTable * 9 / 10);
    for (const QString& region : {west, asia})
        QCOMPARE(holdingIn(report, QStringLiteral("public.large"), region).holding, Holding::Equal);
}

/// The servers' own counts, not the product's.
void ConsistencyTest::noMoreIsReadThanTheBudgetAllows()
{
    ComparisonBudget budget;
    budget.blocksPerTable = 128;
    const QString comparers = QStringLiteral("select count(*) from pg_stat_activity "
                                             "where application_name = 'pilothouse comparison'");
    const char* const reads = "heap_blks_read + heap_blks_hit";
    std::map<QString, qint64> before;
    for (const QString& region : {east, west, asia}) {
        // What was compared before counts once its session has gone.
        QTRY_COMPARE_WITH_TIMEOUT(m_day->asOwner(region, comparers), QStringLiteral("0"), 10'000);
        before[region] = statistics(region, reads).toLongLong();
    }
    const ConsistencyReport report = m_day->compare(east, budget);
    for (const QString& region : {east, west, asia}) {
        // Counts of a session that ended are there at once, its own of the last second may not be.
        QTRY_VERIFY_WITH_TIMEOUT(statistics(region, reads).toLongLong() > before[region], 10'000);
        const qint64 read = statistics(region, reads).toLongLong() - before[region];
        qInfo("%s read %lld blocks of the large table, %lld in all", qPrintable(region), read,
              static_cast<long long>(regionOf(report, region)->blocksRead));
        QVERIFY(read <= budget.blocksPerTable);
        QVERIFY(read >= budget.blocksPerTable * 9 / 10);
        QVERIFY(regionOf(report, region)->blocksRead <= budget.blocksAll);
    }
}

void ConsistencyTest::longValuesAreComparedToo()
{
    QVERIFY(m_day->did(
        east, sql("create table documents(id integer, body text); alter table documents alter "
                  "body set storage external; insert into documents select g, repeat(md5(g::text)"
                  ", 1000) from generate_series(1, 50) as g")));
    const ConsistencyReport report = m_day->compare(east);
    for (const QString& region : {west, asia})
        QCOMPARE(holdingIn(report, QStringLiteral("public.documents"), region).holding,
                 Holding::Equal);
}

void ConsistencyTest::aPausedReplayIsNotKnown()
{
    QVERIFY(m_day->did(asia, sql("select pg_wal_replay_pause()")));
    QTRY_COMPARE_WITH_TIMEOUT(m_day->asOwner(asia, sql("select pg_get_wal_replay_pause_state()")),
                              QStringLiteral("paused"), 10'000);
    QVERIFY(m_day->did(east, sql("insert into ledger(note) values ('while paused')")));
    const ConsistencyReport paused = m_day->compare(east);
    QCOMPARE(holdingOf(paused), Holding::Unknown);
    QCOMPARE(holdingIn(paused, ledger, asia).holding, Holding::Unknown);
    QCOMPARE(holdingIn(paused, ledger, asia).doubt, HoldingDoubt::ReplayPaused);
    QVERIFY(regionOf(paused, asia)->stoodStillSince.has_value());
    QCOMPARE(holdingIn(paused, ledger, west).holding, Holding::Equal);
    QVERIFY(m_day->did(asia, sql("select pg_wal_replay_resume()")));
    QVERIFY(m_day->catchesUp(east, asia));
    QCOMPARE(holdingIn(m_day->compare(east), ledger, asia).holding, Holding::Equal);
}

void ConsistencyTest::aRegionThatDoesNotAnswerIsNotKnown()
{
    QVERIFY(m_day->carryOut(
        {QStringLiteral("fault"), QStringLiteral("desk>southeastasia"), QStringLiteral("cut")}));
    const ConsistencyReport report = m_day->compare(east);
    QCOMPARE(holdingIn(report, ledger, asia).doubt, HoldingDoubt::NoAnswer);
    QCOMPARE(holdingIn(report, ledger, west).holding, Holding::Equal);
    QVERIFY(m_day->carryOut({QStringLiteral("heal"), QStringLiteral("all")}));
}

void ConsistencyTest::withoutTheGrantItSaysSo()
{
    const QString function = sql("function pilothouse_compare(oid, bigint, bigint, pg_snapshot)");
    QVERIFY(m_day->did(east, QStringLiteral("revoke execute on %1 from pilothouse").arg(function)));
    QCOMPARE(m_day->compare(east).trouble, HoldingDoubt::NotGranted);
    QVERIFY(m_day->did(east, QStringLiteral("grant execute on %1 to pilothouse").arg(function)));
    for (const QString& standby : {west, asia})
        QVERIFY(m_day->catchesUp(east, standby));
    QCOMPARE(m_day->compare(east).trouble, HoldingDoubt::None);
}

/// What a disk or a file system may do to one copy: the standby goes on to follow.
void ConsistencyTest::aStandbyThatFollowsAndHoldsOtherBytesIsDifferent()
{
    QVERIFY(m_day->did(east, sql("create table still(id integer, note text); insert into still "
                                 "select g, 'untouched ' || g from generate_series(1, 500) as g")));
    // Frozen, so that no hint is set later that would send the whole page again.
    QVERIFY(m_day->did(east, sql("vacuum (freeze) still")));
    QVERIFY(m_day->did(east, sql("checkpoint")));
    QVERIFY(m_day->catchesUp(east, asia));
    QVERIFY(m_day->did(asia, sql("checkpoint")));
    QVERIFY(m_day->did(asia, sql("alter system set ignore_checksum_failure = on")));
    const QString path = m_day->asOwner(asia, sql("select pg_relation_filepath('still')"));
    QVERIFY(m_day->carryOut({QStringLiteral("fault"), asia, QStringLiteral("kill")}));
    QVERIFY(m_day->tamper(asia, path, "untouched 77", "UNTOUCHED 77"));
    QVERIFY(m_day->carryOut({QStringLiteral("heal"), QStringLiteral("all")}));
    QVERIFY(m_day->catchesUp(east, asia));
    m_day->keepWriting(east, sql("insert into ledger(note) values ('meanwhile')"));
    const ConsistencyReport report = m_day->compare(east);
    m_day->stopWriting();
    const RegionHolding held = holdingIn(report, QStringLiteral("public.still"), asia);
    QCOMPARE(held.holding, Holding::Different);
    QCOMPARE(held.rowsMore, std::int64_t(0));
    QCOMPARE(regionOf(report, asia)->history, History::Follows);
    QCOMPARE(holdingIn(report, ledger, asia).holding, Holding::Equal);
    QCOMPARE(holdingIn(report, QStringLiteral("public.still"), west).holding, Holding::Equal);
}

void ConsistencyTest::aRowChangedByHandShowsDifferentWithItsTable()
{
    QVERIFY(m_day->catchesUp(east, asia));
    QCOMPARE(m_day->asOwner(asia, sql("select pg_promote(true)")), QStringLiteral("t"));
    QVERIFY(m_day->did(asia, sql("update ledger set amount = amount + 1 where id = 777")));
    m_day->keepWriting(east, sql("insert into counters select max(id) + 1, 0 from counters"));
    const ConsistencyReport report = m_day->compare(east);
    m_day->stopWriting();
    QCOMPARE(holdingOf(report), Holding::Different);
    const RegionHolding held = holdingIn(report, ledger, asia);
    QCOMPARE(held.holding, Holding::Different);
    QCOMPARE(held.rowsMore, std::int64_t(0));
    QCOMPARE(regionOf(report, asia)->history, History::Apart);
    QCOMPARE(holdingIn(report, QStringLiteral("public.large"), asia).holding, Holding::Equal);
    QCOMPARE(holdingIn(report, ledger, west).holding, Holding::Equal);
    QVERIFY(storyOf(m_day->fleet(), report).contains(QStringLiteral("public.ledger in ")));
}

void ConsistencyTest::aRowThatOnlyTheOtherSideHasIsFound()
{
    QVERIFY(m_day->did(asia, sql("insert into \"Odd Name\".\"a\"\"b\" values (2)")));
    const ConsistencyReport report = m_day->compare(east);
    const RegionHolding held = holdingIn(report, QStringLiteral("\"Odd Name\".\"a\"\"b\""), asia);
    QCOMPARE(held.holding, Holding::Different);
    QCOMPARE(held.rowsMore, std::int64_t(1));
}

QTEST_GUILESS_MAIN(ConsistencyTest)
#include "consistency_test.moc"
