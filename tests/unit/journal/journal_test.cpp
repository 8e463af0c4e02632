#include "models/journal/entry.h"
#include "models/journal/journal.h"
#include "models/orchestration/plans/failover.h"
#include "tests/support/golden.h"
#include "tests/support/orchestration/engine_bench.h"
#include "tests/support/suite/suite.h"

#include <algorithm>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

/// A run with everything a record can hold: a refusal, a doubt, a restart, evidence.
EngineBench eventfulRun()
{
    EngineBench bench(failoverPlan(smallFleet(), RegionId(QStringLiteral("eastus"))), Mode::Drill);
    bench.send(EventKind::Start);
    bench.act(0);
    bench.act(1, Outcome::Unknown);
    bench.probed(1, Truth::Yes);
    bench.act(2);
    GuardFacts facts = allYes(bench.plan.steps[3].allowed);
    facts[1] = {Need::ReceiversDetached,
                Truth::No,
                QStringLiteral("1 of 2"),
                QStringLiteral("2 of 2"),
                QStringLiteral("this desk"),
                Microseconds(1'200'000),
                Clearer::Platform};
    bench.probed(3, Truth::No, facts);
    bench.persist();
    bench.send(EventKind::Resume);
    bench.act(3);
    bench.probed(4);
    bench.persist();
    bench.crash();
    return bench;
}

QByteArray journalOf(const std::vector<Record>& records)
{
    QByteArray text;
    QByteArray hash;
    for (const Record& record : records) {
        const JournalLine line = journalLine(hash, record);
        text += line.text;
        hash = line.hash;
    }
    return text;
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordReadsBackAsItWas();
    void theFormatIsAsReviewed();
    void replayMakesTheSameRun();
    void aJournalTornAtAnyByteIsReadUpToThere();
    void aJournalChangedAtAnyByteIsRefused();
    void aLineThatIsGoneIsNoticed();
    void aRecordThatDoesNotFollowIsNamed();
    void anotherPlansJournalIsRefused();
    void whatIsNoEntryIsAnsweredInWords_data();
    void whatIsNoEntryIsAnsweredInWords();
};

void JournalTest::everyRecordReadsBackAsItWas()
{
    for (Record record : eventfulRun().records) {
        record.occasion = {QStringLiteral("ada"),
                           QStringLiteral("operator"),
                           QStringLiteral("desk-1"),
                           QStringLiteral("it is down"),
                           MonotonicTime(Microseconds(123'456)),
                           UtcTime(Microseconds(1'795'000'000'000'001))};
        const Result<Record> read = decodeRecord(encodeRecord(record));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().why));
        QCOMPARE(read.value(), record);
    }
}

void JournalTest::theFormatIsAsReviewed()
{
    const QString text = QString::fromUtf8(journalOf(eventfulRun().records));
    QCOMPARE(text, golden(QStringLiteral("journal-1.txt"), text));
}

void JournalTest::replayMakesTheSameRun()
{
    const EngineBench bench = eventfulRun();
    const Result<JournalReading> reading = readJournal(journalOf(bench.records));
    QVERIFY(reading.ok());
    const Result<Run> run = replay(bench.plan, reading.value().records);
    QVERIFY(run.ok());
    QCOMPARE(run.value(), durable(bench.run));
}

void JournalTest::aJournalTornAtAnyByteIsReadUpToThere()
{
    const EngineBench bench = eventfulRun();
    const QByteArray whole = journalOf(bench.records);
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        const QByteArray torn = whole.left(size);
        const Result<JournalReading> reading = readJournal(torn);
        QVERIFY(reading.ok());
        const qsizetype lines = torn.count('\n');
        QCOMPARE(static_cast<qsizetype>(reading.value().records.size()), lines);
        QCOMPARE(reading.value().soundBytes, torn.lastIndexOf('\n') + 1);
        QCOMPARE(reading.value().isTorn, reading.value().soundBytes != size);
        const std::vector<Record> before(bench.records.begin(), bench.records.begin() + lines);
        QCOMPARE(reading.value().records, before);
    }
}

void JournalTest::aJournalChangedAtAnyByteIsRefused()
{
    const QByteArray whole = journalOf(eventfulRun().records);
    const qsizetype last = whole.lastIndexOf('\n', -2) + 1;
    for (qsizetype at = 0; at < last; ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        QVERIFY(!readJournal(changed).ok());
    }
}

void JournalTest::aLineThatIsGoneIsNoticed()
{
    std::vector<Record> records = eventfulRun().records;
    const QByteArray whole = journalOf(records);
    const qsizetype first = whole.indexOf('\n') + 1;
    const qsizetype second = whole.indexOf('\n', first) + 1;
    QVERIFY(!readJournal(whole.left(first) + whole.mid(second)).ok());
}

void JournalTest::aRecordThatDoesNotFollowIsNamed()
{
    const EngineBench bench = eventfulRun();
    std::vector<Record> gap = bench.records;
    gap.erase(gap.begin() + 3);
    QVERIFY(replay(bench.plan, gap).error().what.contains(QLatin1String("5")));
    std::vector<Record> beyond = bench.records;
    const auto step = std::find_if(beyond.begin(), beyond.end(), [](const Record& record) {
        return record.kind == RecordKind::StepEntered;
    });
    step->step = 99;
    QVERIFY(!replay(bench.plan, beyond).ok());
    std::vector<Record> twice = bench.records;
    twice.push_back(twice.front());
    twice.back().sequence = twice.size();
    QVERIFY(!replay(bench.plan, twice).ok());
}

void JournalTest::anotherPlansJournalIsRefused()
{
    const EngineBench bench = eventfulRun();
    Plan other = bench.plan;
    other.steps[0].attemptsMax += 1;
    QVERIFY(!replay(other, bench.records).ok());
}

void JournalTest::whatIsNoEntryIsAnsweredInWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("another format") << QByteArray(R"({"format":2})");
    QTest::newRow("no kind") << QByteArray(R"({"format":1})");
    const QByteArray right = encodeRecord(eventfulRun().records.front());
    QByteArray unknown = right;
    QTest::newRow("an unknown word") << unknown.replace("\"opened\"", "\"started\"");
    QByteArray fraction = right;
    QTest::newRow("half a number") << fraction.replace("\"sequence\":1", "\"sequence\":1.5");
    QByteArray negative = right;
    QTest::newRow("a negative count") << negative.replace("\"sequence\":1", "\"sequence\":-1");
    QByteArray halved = right;
    QTest::newRow("half a character") << halved.replace("\"run-1\"", R"("\ud83d")");
    QByteArray stepless = right;
    QTest::newRow("a step's state in a record of no step")
        << stepless.replace("\"sequence\":1", R"("sequence":1,"stepRun":{"state":"probing"})");
    QTest::newRow("too long") << QByteArray(entryBytesMax + 1, ' ');
}

void JournalTest::whatIsNoEntryIsAnsweredInWords()
{
    QFETCH(const QByteArray, line);
    const Result<Record> record = decodeRecord(line);
    QVERIFY(!record.ok());
    QVERIFY(!record.error().why.isEmpty());
}

PILOTHOUSE_TEST(JournalTest)
#include "journal_test.moc"
