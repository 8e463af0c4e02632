#include "app/ruler/session.h"
#include "app/ruler/tally.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace pilothouse;
using namespace pilothouse::ruler;

namespace {

/// Times in milliseconds, the same on both clocks.
Entry entry(Mark mark, std::int64_t token, int at, const char* word = "")
{
    return {mark, token, MonotonicTime(Milliseconds(at)), UtcTime(Milliseconds(at)),
            QString::fromLatin1(word)};
}

/// Two writes in East US that are answered, one that is not, then West Europe.
Reading tape()
{
    return {QStringLiteral("ruler/1"),
            {entry(Mark::Sent, 1, 0), entry(Mark::Acknowledged, 1, 5, "eastus"),
             entry(Mark::Sent, 2, 40), entry(Mark::Acknowledged, 2, 45, "eastus"),
             entry(Mark::Sent, 3, 80), entry(Mark::Acknowledged, 3, 85, "eastus"),
             entry(Mark::Sent, 4, 120), entry(Mark::Unknown, 4, 1'120, "no answer"),
             entry(Mark::Sent, 5, 1'150), entry(Mark::Refused, 5, 1'160, "25006"),
             entry(Mark::Sent, 6, 1'200), entry(Mark::LocallyCommitted, 6, 1'210, "westeurope"),
             entry(Mark::Sent, 7, 1'280), entry(Mark::Acknowledged, 7, 1'285, "westeurope"),
             entry(Mark::Sent, 8, 1'320)}};
}

} // namespace

/// What the ruler's tape says, held against what is in the database.
class TallyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTokenStandsInOneSum();
    void whatWasAcknowledgedAndIsNotThereIsLost();
    void theGapIsBetweenAcknowledgements();
    void anEmptyTapeSaysNothing();
    void aTapeReadsBackAsItWasWritten();
    void anUnfinishedLineDoesNotCount();
    void aChangedLineIsNamed();
    void aTapeIsNeverWrittenOver();
    void everyHostOfAConninfoGetsItsOwn();
};

void TallyTest::everyTokenStandsInOneSum()
{
    const QJsonObject sums = tally(tape(), {1, 2, 3, 4, 6, 7});
    QCOMPARE(sums["sent"].toInt(), 8);
    QCOMPARE(sums["acknowledged"].toInt(), 4);
    QCOMPARE(sums["found"].toInt(), 4);
    QCOMPARE(sums["unknown"].toInt(), 2); // One that never got an answer, one still under way.
    QCOMPARE(sums["unknownFound"].toInt(), 1);
    QCOMPARE(sums["locallyCommitted"].toInt(), 1);
    QCOMPARE(sums["locallyCommittedFound"].toInt(), 1);
    QCOMPARE(sums["refused"].toInt(), 1);
    QCOMPARE(sums["refusedFound"].toInt(), 0);
    QCOMPARE(sums["lost"].toArray(), QJsonArray());
    QCOMPARE(sums["lossSeconds"].toDouble(-1.0), 0.0);
}

void TallyTest::whatWasAcknowledgedAndIsNotThereIsLost()
{
    const QJsonObject sums = tally(tape(), {1, 7});
    QCOMPARE(sums["acknowledged"].toInt(), 4);
    QCOMPARE(sums["found"].toInt(), 2);
    QCOMPARE(sums["lost"].toArray(), (QJsonArray{2, 3})); // Not 6: nobody was told that it is safe.
    QCOMPARE(sums["lossSeconds"].toDouble(), 0.04);
}

void TallyTest::theGapIsBetweenAcknowledgements()
{
    const QJsonObject gap = tally(tape(), {})["gap"].toObject();
    QCOMPARE(gap["seconds"].toDouble(), 1.2);
    QCOMPARE(gap["before"].toString(), QStringLiteral("eastus"));
    QCOMPARE(gap["after"].toString(), QStringLiteral("westeurope"));
    QCOMPARE(gap["from"].toString(), QStringLiteral("1970-01-01T00:00:00.085Z"));
    QCOMPARE(gap["to"].toString(), QStringLiteral("1970-01-01T00:00:01.285Z"));
}

void TallyTest::anEmptyTapeSaysNothing()
{
    const QJsonObject sums = tally({QStringLiteral("ruler/1"), {}}, {});
    QCOMPARE(sums["sent"].toInt(-1), 0);
    QVERIFY(sums["gap"].isNull());
    QVERIFY(sums["lossSeconds"].isNull());
}

void TallyTest::aTapeReadsBackAsItWasWritten()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("tape")));
    {
        Tape tape;
        QVERIFY(tape.begin(file.fileName(), QStringLiteral("ruler/1")));
        QVERIFY(tape.append(Mark::Sent, 1));
        QVERIFY(tape.append(Mark::Refused, 1, QStringLiteral("two\nlines and a word")));
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Reading> reading = readTape(file.readAll());
    QVERIFY(reading);
    QCOMPARE(reading.value().writer, QStringLiteral("ruler/1"));
    QCOMPARE(reading.value().entries.size(), std::size_t(2));
    const Entry& last = reading.value().entries.back();
    QVERIFY(last.mark == Mark::Refused);
    QCOMPARE(last.token, std::int64_t(1));
    QCOMPARE(last.word, QStringLiteral("two lines and a word"));
    QVERIFY(last.at >= reading.value().entries.front().at);
    QVERIFY(last.utc > UtcTime(std::chrono::hours(24 * 365 * 50)));
}

void TallyTest::anUnfinishedLineDoesNotCount()
{
    const Result<Reading> reading =
        readTape("pilothouse-ruler 1 ruler/1\nS 1 10 20\nA 1 12 22 eas");
    QVERIFY(reading);
    QCOMPARE(reading.value().entries.size(), std::size_t(1));
}

void TallyTest::aChangedLineIsNamed()
{
    QVERIFY(!readTape({}));
    QVERIFY(!readTape("something else\n"));
    const auto refused = readTape("pilothouse-ruler 1 ruler/1\nS 1 10 20\nX 1 12 22\nS 2 30 40\n");
    QVERIFY(!refused);
    QVERIFY(refused.error().what.contains(QLatin1String("Line 3")));
    QVERIFY(!readTape("pilothouse-ruler 1 ruler/1\nS one 10 20\n"));
}

void TallyTest::aTapeIsNeverWrittenOver()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tape"));
    Tape first;
    QVERIFY(first.begin(path, QStringLiteral("ruler/1")));
    Tape second;
    QVERIFY(!second.begin(path, QStringLiteral("ruler/2")));
}

void TallyTest::everyHostOfAConninfoGetsItsOwn()
{
    const auto hosts = hostsOf("host=a,b hostaddr=127.0.0.1,127.0.0.2 port=5432 dbname='o x' "
                               "passfile='/it''s'");
    QVERIFY(!hosts); // Quotes are libpq's: backslash.
    const auto two = hostsOf("host=a,b hostaddr=127.0.0.1,127.0.0.2 port=5432 dbname='o x'");
    QCOMPARE(two.value().size(), std::size_t(2));
    QVERIFY(two.value()[1].contains("host='b' hostaddr='127.0.0.2' port='5432'"));
    QVERIFY(two.value()[0].contains("dbname='o x'"));
    QVERIFY(!hostsOf("dbname=oversight"));
    QVERIFY(!hostsOf("no=such option"));
}

QTEST_GUILESS_MAIN(TallyTest)
#include "tally_test.moc"
