#include "tests/support/disk/disk_faults.h"
#include "tests/unit/store/journal_fixture.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimer>

#include <cerrno>

using namespace pilothouse;
using namespace pilothouse::tests;

/// What is written down, when it counts as written, and what a bad disk does to it.
class JournalStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsThereAgain();
    void theNewestRunsComeFirst();
    void filesAreForThisUserAlone();
    void callbacksComeLaterAndInOrder();
    void aLineThatDoesNotFollowIsRefused();
    void aRunHasItsResultAndItsComparisonOnceInEitherOrder();
    void aSlowDiskHoldsUpNobodyElse();
    void whatWasAskedIsWrittenBeforeTheEnd();
    void aFullDiskIsSaidAndLeavesWhatWasThere();
    void afterAFailedSyncNothingMoreIsBelieved();
    void aFolderThatCannotBeMadeIsSaid();
    void tenThousandRecordsAreListedSoon();

    void init() { m_place = std::make_unique<JournalPlace>(); }
    void cleanup()
    {
        disk::releaseSyncs();
        disk::failWrites(0);
        disk::failSyncs(0);
    }

private:
    std::unique_ptr<JournalPlace> m_place;
};

void JournalStoreTest::whatWasWrittenIsThereAgain()
{
    {
        const auto journal = m_place->console();
        QVERIFY(journal->lease());
        QVERIFY(opened(*journal, headerOf("run-1")));
        QVERIFY(appended(*journal, "run-1", recordsOf(1, 3)));
        QVERIFY(appended(*journal, "run-1", recordsOf(4, 4)));
        QVERIFY(finished(*journal, "run-1", "{\"end\":\"done\"}"));
    }
    const auto journal = m_place->console();
    const auto runs = listed(*journal);
    QVERIFY(runs);
    QCOMPARE(runs.value().size(), std::size_t(1));
    const StoredRun& run = runs.value().front();
    QVERIFY2(!run.damage, run.damage ? qPrintable(run.damage->what) : "");
    QVERIFY(run.header == headerOf("run-1"));
    QVERIFY(run.records == recordsOf(1, 4));
    QCOMPARE(run.result, QByteArray("{\"end\":\"done\"}"));
}

void JournalStoreTest::theNewestRunsComeFirst()
{
    const auto journal = m_place->console();
    for (const char* run : {"run-1", "run-2", "run-3"})
        QVERIFY(opened(*journal, headerOf(run)));
    const auto runs = listed(*journal, 2);
    QCOMPARE(runs.value().size(), std::size_t(2));
    QCOMPARE(runs.value()[0].header.id.text(), QStringLiteral("run-3"));
    QCOMPARE(runs.value()[1].header.id.text(), QStringLiteral("run-2"));
}

void JournalStoreTest::filesAreForThisUserAlone()
{
    const auto journal = m_place->console();
    QVERIFY(opened(*journal, headerOf("run-1")));
    const QFileInfo folder(QFileInfo(m_place->path()).absolutePath());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QVERIFY((folder.permissions() & others) == QFile::Permissions());
    const QFileInfoList files = QDir(folder.absoluteFilePath()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 4); // Journal, its log, lock and epoch.
    for (const QFileInfo& file : files)
        QVERIFY2((file.permissions() & others) == QFile::Permissions(),
                 qPrintable(file.fileName()));
}

void JournalStoreTest::callbacksComeLaterAndInOrder()
{
    const auto journal = m_place->console();
    QStringList order;
    const auto note = [&order](const char* word) {
        return [&order, word](const auto& done) {
            order << QString::fromLatin1(done.ok() ? word : "refused");
        };
    };
    const RunId run(QStringLiteral("run-1"));
    journal->open(headerOf("run-1"), note("open"));
    journal->append(run, recordsOf(1, 2), note("append"));
    journal->list(5, note("list"));
    journal->append(run, recordsOf(9, 9), note("append"));
    journal->finish(run, "{}", note("finish"));
    QCOMPARE(order, QStringList());
    QTRY_COMPARE(order.size(), 5);
    QCOMPARE(order.join(u' '), QStringLiteral("open append list refused finish"));
}

void JournalStoreTest::aLineThatDoesNotFollowIsRefused()
{
    const auto journal = m_place->console();
    QVERIFY(opened(*journal, headerOf("run-1")));
    QVERIFY(!opened(*journal, headerOf("run-1")));
    QVERIFY(!appended(*journal, "run-2", recordsOf(1, 1)));
    QVERIFY(!appended(*journal, "run-1", recordsOf(2, 2)));
    std::vector<Record> gap = recordsOf(1, 3);
    gap.erase(gap.begin() + 1);
    QVERIFY(!appended(*journal, "run-1", gap)); // And its first record neither.
    QVERIFY(appended(*journal, "run-1", recordsOf(1, 2)));
    QVERIFY(finished(*journal, "run-1", "{}"));
    QVERIFY(!appended(*journal, "run-1", recordsOf(3, 3)));
    QVERIFY(!finished(*journal, "run-1", "{}"));
    QCOMPARE(listed(*journal).value().front().records.size(), std::size_t(2));
}

void JournalStoreTest::aRunHasItsResultAndItsComparisonOnceInEitherOrder()
{
    const auto journal = m_place->console();
    for (const char* run : {"run-1", "run-2"}) {
        QVERIFY(opened(*journal, headerOf(run)));
        QVERIFY(appended(*journal, run, recordsOf(1, 2)));
    }
    QVERIFY(finished(*journal, "run-1", "{\"end\":1}"));
    QVERIFY(attached(*journal, "run-1", "{\"held\":1}"));
    QVERIFY(attached(*journal, "run-2", "{\"held\":2}"));
    QVERIFY(!appended(*journal, "run-2", recordsOf(3, 3)));
    QVERIFY(finished(*journal, "run-2", "{\"end\":2}"));
    for (const char* run : {"run-1", "run-2"}) {
        QVERIFY(!finished(*journal, run, "{}"));
        QVERIFY(!attached(*journal, run, "{}"));
    }
    const std::vector<StoredRun> runs = listed(*journal).value();
    QCOMPARE(runs.size(), std::size_t(2));
    for (const StoredRun& run : runs)
        QVERIFY(!run.damage);
    QCOMPARE(runs[1].comparison, QByteArray("{\"held\":1}"));
    QCOMPARE(runs[1].result, QByteArray("{\"end\":1}"));
    QCOMPARE(runs[0].comparison, QByteArray("{\"held\":2}"));
    QCOMPARE(runs[0].result, QByteArray("{\"end\":2}"));
}

void JournalStoreTest::aSlowDiskHoldsUpNobodyElse()
{
    const auto journal = m_place->console();
    QVERIFY(opened(*journal, headerOf("run-1")));
    disk::holdSyncs();
    std::optional<Done> done;
    QElapsedTimer call;
    call.start();
    journal->append(RunId(QStringLiteral("run-1")), recordsOf(1, 1),
                    [&done](const Done& came) { done = came; });
    QVERIFY2(call.elapsed() < 50, "the caller waited for the disk");
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(0);
    QTRY_VERIFY(disk::isSyncHeld());
    const int before = ticks;
    QTRY_VERIFY(ticks > before + 20); // This thread goes on while the disk does not.
    QVERIFY(!done);
    disk::releaseSyncs();
    QTRY_VERIFY(done);
    QVERIFY(done->ok());
}

void JournalStoreTest::whatWasAskedIsWrittenBeforeTheEnd()
{
    {
        const auto journal = m_place->console();
        const auto never = [](const Done&) { QFAIL("called back after its end"); };
        journal->open(headerOf("run-1"), never);
        journal->append(RunId(QStringLiteral("run-1")), recordsOf(1, 2), never);
    }
    const auto journal = m_place->console();
    QCOMPARE(listed(*journal).value().front().records.size(), std::size_t(2));
}

void JournalStoreTest::aFullDiskIsSaidAndLeavesWhatWasThere()
{
    const auto journal = m_place->console();
    QVERIFY(opened(*journal, headerOf("run-1")));
    QVERIFY(appended(*journal, "run-1", recordsOf(1, 2)));
    disk::failWrites(ENOSPC);
    const Done refused = appended(*journal, "run-1", recordsOf(3, 4));
    QVERIFY(!refused);
    QVERIFY2(refused.error().why.contains(QLatin1String("full")), qPrintable(refused.error().why));
    QVERIFY(!refused.error().nextStep.isEmpty());
    disk::failWrites(0);
    QVERIFY(listed(*journal).value().front().records == recordsOf(1, 2));
    QVERIFY(appended(*journal, "run-1", recordsOf(3, 4)));
    QVERIFY(listed(*journal).value().front().records == recordsOf(1, 4));
}

void JournalStoreTest::afterAFailedSyncNothingMoreIsBelieved()
{
    {
        const auto journal = m_place->console();
        QVERIFY(opened(*journal, headerOf("run-1")));
        disk::failSyncs(EIO);
        QVERIFY(!appended(*journal, "run-1", recordsOf(1, 1)));
        disk::failSyncs(0);
        const Done later = appended(*journal, "run-1", recordsOf(1, 1));
        QVERIFY(!later);
        QVERIFY(later.error().what.contains(QLatin1String("disk failed")));
    }
    const auto journal = m_place->console();
    const auto runs = listed(*journal);
    QVERIFY(runs);
    QVERIFY(!runs.value().front().damage);
}

void JournalStoreTest::aFolderThatCannotBeMadeIsSaid()
{
    const FixedClock clock;
    RunJournalFile journal(QStringLiteral("/proc/pilothouse/journal.sqlite"),
                           QStringLiteral("desk-1"), clock);
    QVERIFY(!journal.lease());
    QVERIFY(journal.lease().error().what.contains(QLatin1String("/proc/pilothouse")));
    QVERIFY(!opened(journal, headerOf("run-1")));
    QCOMPARE(journal.leaseEpoch(), std::uint64_t(0));
}

void JournalStoreTest::tenThousandRecordsAreListedSoon()
{
    const auto journal = m_place->console();
    QVERIFY(opened(*journal, headerOf("run-1")));
    QVERIFY(appended(*journal, "run-1", recordsOf(1, 10'000)));
    QElapsedTimer time;
    time.start();
    const auto runs = listed(*journal);
    const qint64 elapsed = time.elapsed();
    qInfo("10,000 records listed and checked in %lld ms", static_cast<long long>(elapsed));
    QCOMPARE(runs.value().front().records.size(), std::size_t(10'000));
    QVERIFY2(elapsed < 3'000, qPrintable(QString::number(elapsed)));
}

QTEST_GUILESS_MAIN(JournalStoreTest)
#include "journal_store_test.moc"
