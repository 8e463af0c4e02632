#include "fake_regions.h"
#include "models/consistency/phrases.h"
#include "models/consistency/report_entry.h"
#include "tests/support/suite/suite.h"

#include <QJsonDocument>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

Fleet fleet()
{
    Fleet fleet;
    for (const auto& [id, name] : {std::pair(east, "East US"), std::pair(west, "West Europe"),
                                   std::pair(asia, "Southeast Asia")}) {
        Region region;
        region.id = id;
        region.name = QString::fromLatin1(name);
        fleet.regions.push_back(region);
    }
    return fleet;
}

RegionHolding held(const RegionId& region, Holding holding, HoldingDoubt doubt = HoldingDoubt::None)
{
    RegionHolding one;
    one.region = region;
    one.holding = holding;
    one.doubt = doubt;
    one.rows = 12;
    one.lsn = 0xFFFF'FFFF'FFFF'FFF0U;
    one.at = UtcTime(Seconds(100));
    one.since = UtcTime(Seconds(100));
    return one;
}

TableReport table(const char* name, const RegionHolding& inWest, const RegionHolding& inAsia)
{
    TableReport report;
    report.name = QString::fromLatin1(name);
    report.blocks = 120;
    report.comparedBlocks = 120;
    report.rows = 12;
    report.regions = {inWest, inAsia};
    return report;
}

/// Three regions in which all is equal.
ConsistencyReport equalReport()
{
    ConsistencyReport report;
    report.primary = east;
    report.askedBy = QStringLiteral("ada");
    report.beganAt = UtcTime(Seconds(90));
    report.endedAt = UtcTime(Seconds(101));
    report.firstLsn = 0x4A31F88;
    report.lastLsn = 0x4A41000;
    report.blocksMax = 16'384;
    report.regions = {{east, History::Primary, {}, {}, {}, 200},
                      {west, History::Follows, {}, {}, {}, 100},
                      {asia, History::Follows, {}, {}, {}, 100}};
    report.tables = {
        table("public.orders", held(west, Holding::Equal), held(asia, Holding::Equal))};
    WriterReport writer;
    writer.writer = QStringLiteral("desk/database");
    writer.acknowledged = 42;
    writer.regions = {{held(east, Holding::Equal), 42},
                      {held(west, Holding::Equal), 42},
                      {held(asia, Holding::Equal), 42}};
    report.writers = {writer};
    return report;
}

ConsistencyReport differentReport()
{
    ConsistencyReport report = equalReport();
    RegionHolding fewer = held(asia, Holding::Different);
    fewer.rowsMore = -1;
    fewer.rangesDiffering = 2;
    fewer.differsFrom = 32;
    fewer.differsTo = 64;
    report.tables.front().regions.back() = fewer;
    return report;
}

ConsistencyReport doubtfulReport()
{
    ConsistencyReport report = equalReport();
    report.regions.back().doubt = HoldingDoubt::ReplayPaused;
    report.regions.back().stoodStillSince = UtcTime(Seconds(50));
    report.tables.front().regions.back() = held(asia, Holding::Unknown, HoldingDoubt::ReplayPaused);
    report.writers.front().regions.back().held =
        held(asia, Holding::Unknown, HoldingDoubt::ReplayPaused);
    return report;
}

QString wordsOf(const ConsistencyReport& report)
{
    return consistencyHeadline(fleet(), report) + QLatin1Char('\n') +
           consistencyLines(fleet(), report).join(QLatin1Char('\n'));
}

} // namespace

/// What a report says in words and in the journal.
class ConsistencyReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportReadsBackAsItWas()
    {
        for (const ConsistencyReport& report :
             {equalReport(), differentReport(), doubtfulReport(), ConsistencyReport()}) {
            const Result<ConsistencyReport> read = decodeConsistency(encodeConsistency(report));
            QVERIFY(read.ok());
            QVERIFY(read.value() == report);
        }
    }

    void nothingAcknowledgedIsNotUnknown()
    {
        ConsistencyReport report = equalReport();
        report.writers.front().acknowledged = 0;
        const Result<ConsistencyReport> read = decodeConsistency(encodeConsistency(report));
        QVERIFY(read.ok());
        QVERIFY(read.value().writers.front().acknowledged == 0);
    }

    void whatIsNoReportIsAnsweredInWords()
    {
        QVERIFY(!decodeConsistency("{}").ok());
        QVERIFY(!decodeConsistency("[1]").ok());
        QByteArray newer = encodeConsistency(equalReport());
        newer.replace("\"format\":1", "\"format\":2");
        QVERIFY(!decodeConsistency(newer).ok());
    }

    void aVerdictThatDoesNotFollowIsDamage()
    {
        QByteArray changed = encodeConsistency(differentReport());
        QVERIFY(changed.contains("\"holding\":\"different\",\"lastLsn\""));
        changed.replace("\"holding\":\"different\",\"lastLsn\"",
                        "\"holding\":\"equal\",\"lastLsn\"");
        QVERIFY(!decodeConsistency(changed).ok());
    }

    void theWholeIsAsGoodAsItsWorstPart()
    {
        QCOMPARE(holdingOf(equalReport()), Holding::Equal);
        QCOMPARE(holdingOf(differentReport()), Holding::Different);
        QCOMPARE(holdingOf(doubtfulReport()), Holding::Unknown);
        QCOMPARE(holdingOf(ConsistencyReport()), Holding::Unknown);
        ConsistencyReport report = equalReport();
        report.trouble = HoldingDoubt::NoAnswer;
        QCOMPARE(holdingOf(report), Holding::Unknown);
        report = equalReport();
        report.writers.front().regions.back().held.holding = Holding::Different;
        QCOMPARE(holdingOf(report), Holding::Different);
        // A difference is not hidden by what is not known elsewhere.
        report.tables.push_back(
            table("public.a", held(west, Holding::Unknown), held(asia, Holding::Equal)));
        QCOMPARE(holdingOf(report), Holding::Different);
    }

    void whatIsEqualIsSaidInOneSentence()
    {
        QCOMPARE(consistencyHeadline(fleet(), equalReport()),
                 QStringLiteral("EQUAL: what was compared of 1 table is in West Europe, "
                                "Southeast Asia as in East US."));
        QVERIFY(consistencyLines(fleet(), equalReport()).isEmpty());
    }

    void aDifferenceNamesTableRegionAndPlace()
    {
        const QString words = wordsOf(differentReport());
        QVERIFY(words.startsWith(QStringLiteral("DIFFERENT from East US: public.orders.")));
        QVERIFY(words.contains(QStringLiteral("public.orders in Southeast Asia: DIFFERENT, 1 row "
                                              "fewer in 2 ranges, first in blocks 32 to 63.")));
    }

    void aDoubtSaysWhySinceWhenAndWhatToDo()
    {
        const QString words = wordsOf(doubtfulReport());
        QVERIFY(words.startsWith(QStringLiteral("UNKNOWN for 1 of 1 table;")));
        QVERIFY(words.contains(QStringLiteral("Southeast Asia: UNKNOWN, replay is paused")));
        QVERIFY(words.contains(QStringLiteral("1970-01-01 00:00:50Z")));
        QVERIFY(words.contains(QStringLiteral("pg_wal_replay_resume()")));
        QVERIFY(!words.contains(QStringLiteral("EQUAL")));
    }

    void everyDoubtHasItsWordsAndItsNextStep()
    {
        for (int code = 1; code <= static_cast<int>(HoldingDoubt::Stopped); ++code) {
            QVERIFY(!doubtInWords(static_cast<HoldingDoubt>(code)).isEmpty());
            QVERIFY(!doubtNextStep(static_cast<HoldingDoubt>(code)).isEmpty());
        }
    }

    void aSampleSaysSo()
    {
        ConsistencyReport report = equalReport();
        report.tables.front().blocks = 131'072;
        report.tables.front().comparedBlocks = 4'096;
        QCOMPARE(fractionInWords(report.tables.front()),
                 QStringLiteral("sampled, 3.1 %: 4096 of 131072 blocks"));
        QVERIFY(wordsOf(report).contains(
            QStringLiteral("public.orders is too large to be compared whole")));
        QCOMPARE(fractionInWords(equalReport().tables.front()), QStringLiteral("all 120 blocks"));
    }

    void aSideOfItsOwnIsNamed()
    {
        ConsistencyReport report = differentReport();
        report.regions.back().history = History::Apart;
        QVERIFY(
            wordsOf(report).contains(QStringLiteral("Southeast Asia accepts writes by itself")));
    }

    void lostTokensAreCounted()
    {
        ConsistencyReport report = equalReport();
        WriterReport& writer = report.writers.front();
        writer.acknowledged = 45;
        writer.regions.back().held.holding = Holding::Different;
        const QString words = wordsOf(report);
        QVERIFY(words.startsWith(QStringLiteral("DIFFERENT: not all canary tokens")));
        QVERIFY(words.contains(QStringLiteral("Acknowledged up to token 45, held up to 42.")));
    }

    void whatStaysSoKeepsItsBeginning()
    {
        const ConsistencyReport before = differentReport();
        ConsistencyReport after = differentReport();
        after.tables.front().regions.front().holding = Holding::Unknown;
        for (RegionHolding& region : after.tables.front().regions)
            region.at = region.since = UtcTime(Seconds(200));
        after.writers.front().regions.front().held.since = UtcTime(Seconds(200));
        carrySince(before, after);
        QVERIFY(after.tables.front().regions.front().since == UtcTime(Seconds(200)));
        QVERIFY(after.tables.front().regions.back().since == UtcTime(Seconds(100)));
        QVERIFY(after.writers.front().regions.front().held.since == UtcTime(Seconds(100)));
    }
};

PILOTHOUSE_TEST(ConsistencyReportTest)
#include "consistency_report_test.moc"
