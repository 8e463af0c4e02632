#include "tests/support/disk/disk_faults.h"
#include "tests/unit/store/journal_fixture.h"

#include <QCoreApplication>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <functional>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

constexpr std::uint64_t recordsOfChild = 3;

/// Writes a run, record by record, and says each that is on disk; dies at the given disk operation.
class WritingChild
{
public:
    WritingChild(const QString& path, int dieAt)
        : m_journal((disk::dieAt(dieAt), path), QStringLiteral("child"), m_clock)
    {
    }

    void start()
    {
        m_journal.open(headerOf("run-1"), [this](const Done& done) { next(done, 1); });
    }

private:
    void next(const Done& done, std::uint64_t sequence)
    {
        if (!done) {
            QCoreApplication::exit(2);
            return;
        }
        std::printf("%d\n", static_cast<int>(sequence - 1));
        std::fflush(stdout);
        if (sequence > recordsOfChild) {
            QCoreApplication::exit(0);
            return;
        }
        m_journal.append(RunId(QStringLiteral("run-1")), recordsOf(sequence, sequence),
                         [this, sequence](const Done& written) { next(written, sequence + 1); });
    }

    FixedClock m_clock;
    RunJournalFile m_journal;
};

/// The number of records that the child said to be on disk, or -1 for not even the header.
int saidBy(const QByteArray& output)
{
    const QList<QByteArray> lines = output.trimmed().split('\n');
    return lines.last().isEmpty() ? -1 : lines.last().toInt();
}

std::unique_ptr<QProcess> child(const JournalPlace& place, int dieAt)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("--write"), place.path(), QString::number(dieAt)});
    return process;
}

} // namespace

/// One process writes, and what is written survives its death at any moment.
class JournalLeaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondConsoleIsToldWhoHoldsTheLease();
    void aSecondConsoleReadsAllTheSame();
    void theLeaseGoesWithItsHolder();
    void aHolderThatIsStoppedStillHoldsIt();
    void epochsRiseWithEachHolder();
    void anEpochThatWentBackIsRefusedAndPutRight();
    void anUnreadableEpochIsNoLease();
    void whatWasSaidToBeWrittenSurvivesEveryDeath();
    void aWriteAheadLogThatIsGoneIsMissed();

    void init() { m_place = std::make_unique<JournalPlace>(); }

private:
    std::unique_ptr<JournalPlace> m_place;
};

void JournalLeaseTest::aSecondConsoleIsToldWhoHoldsTheLease()
{
    const auto first = m_place->console("noc-desk-1");
    QVERIFY(first->lease());
    const auto second = m_place->console("noc-desk-2");
    QVERIFY(!second->lease());
    const Error why = second->lease().error();
    QVERIFY(why.why.contains(QLatin1String("noc-desk-1")));
    QVERIFY2(why.why.contains(QLatin1String("2026-11-18")), qPrintable(why.why));
    QVERIFY(!why.nextStep.isEmpty());
    QCOMPARE(second->leaseEpoch(), std::uint64_t(0));
}

void JournalLeaseTest::aSecondConsoleReadsAllTheSame()
{
    const auto first = m_place->console();
    const auto early = m_place->console();
    QVERIFY(opened(*first, headerOf("run-1")));
    const auto second = m_place->console();
    QVERIFY(appended(*first, "run-1", recordsOf(1, 2)));
    const auto runs = listed(*second);
    QVERIFY(runs);
    QVERIFY(!runs.value().front().damage);
    QVERIFY(runs.value().front().records == recordsOf(1, 2));
    QVERIFY(listed(*early));
    const Done refused = appended(*second, "run-1", recordsOf(3, 3));
    QVERIFY(!refused);
    QCOMPARE(refused.error(), second->lease().error());
}

void JournalLeaseTest::theLeaseGoesWithItsHolder()
{
    const auto process = child(*m_place, 30);
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    QVERIFY(m_place->console()->lease());
}

/// Silence is no death: only the system, and only when the process is gone, says that it is free.
void JournalLeaseTest::aHolderThatIsStoppedStillHoldsIt()
{
    auto holder = std::make_unique<QProcess>();
    holder->start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--hold"), m_place->path()});
    QVERIFY(holder->waitForReadyRead());
    const auto second = m_place->console();
    QVERIFY(!second->lease());
    QVERIFY(::kill(static_cast<pid_t>(holder->processId()), SIGSTOP) == 0);
    QVERIFY(!second->isLeaseFree());
    QVERIFY2(second->isLeaseFree().error().why.contains(QLatin1String("holder")),
             qPrintable(second->isLeaseFree().error().why));
    holder->kill();
    QVERIFY(holder->waitForFinished());
    QVERIFY(second->isLeaseFree());
    // Looking takes nothing.
    QVERIFY(second->isLeaseFree());
    QVERIFY(m_place->console()->lease());
}

void JournalLeaseTest::epochsRiseWithEachHolder()
{
    std::uint64_t last = 0;
    for (int i = 0; i < 3; ++i) {
        const auto journal = m_place->console();
        QVERIFY(journal->leaseEpoch() >= last + LeaseFile::epochsEach);
        last = journal->leaseEpoch();
    }
}

void JournalLeaseTest::anEpochThatWentBackIsRefusedAndPutRight()
{
    QVERIFY(opened(*m_place->console(), headerOf("run-1")));
    QVERIFY(listed(*m_place->console()));
    QVERIFY(QFile::remove(m_place->path() + QStringLiteral(".epoch")));
    {
        const auto journal = m_place->console();
        const Done refused = opened(*journal, headerOf("run-2"));
        QVERIFY(!refused);
        QVERIFY(refused.error().nextStep.contains(QLatin1String("restart")));
        QCOMPARE(listed(*journal).value().size(), std::size_t(1));
    }
    const auto journal = m_place->console();
    QCOMPARE(journal->leaseEpoch(), 3 * LeaseFile::epochsEach);
    QVERIFY(opened(*journal, headerOf("run-2")));
}

void JournalLeaseTest::anUnreadableEpochIsNoLease()
{
    QVERIFY(opened(*m_place->console(), headerOf("run-1")));
    QFile file(m_place->path() + QStringLiteral(".epoch"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("soon");
    file.close();
    const auto journal = m_place->console();
    QVERIFY(!journal->lease());
    QVERIFY(!opened(*journal, headerOf("run-2")));
}

void JournalLeaseTest::whatWasSaidToBeWrittenSurvivesEveryDeath()
{
    int deaths = 0;
    for (int operation = 1;; ++operation) {
        const JournalPlace place;
        const auto process = child(place, operation);
        QVERIFY(process->waitForFinished());
        const int said = saidBy(process->readAllStandardOutput());
        const auto journal = place.console();
        QVERIFY(journal->lease());
        const auto runs = listed(*journal);
        QVERIFY2(runs, runs ? "" : qPrintable(runs.error().why));
        const int stored =
            runs.value().empty() ? -1 : static_cast<int>(runs.value().front().records.size());
        QVERIFY2(stored >= said, qPrintable(QString::number(operation)));
        QVERIFY(stored <= said + 1); // Written, and its callback had not come.
        QVERIFY(stored < 0 || !runs.value().front().damage);
        if (stored < 0)
            QVERIFY(opened(*journal, headerOf("run-1")));
        const auto next = static_cast<std::uint64_t>(std::max(stored, 0)) + 1;
        QVERIFY(appended(*journal, "run-1", recordsOf(next, next)));
        if (process->exitStatus() == QProcess::NormalExit) {
            QCOMPARE(said, static_cast<int>(recordsOfChild));
            break;
        }
        ++deaths;
    }
    qInfo("%d deaths", deaths);
    QVERIFY(deaths > 30);
}

/// What a killed console wrote stands in the log alone.
void JournalLeaseTest::aWriteAheadLogThatIsGoneIsMissed()
{
    int misses = 0;
    for (int operation = 40; operation < 90; operation += 5) {
        const JournalPlace place;
        QVERIFY(opened(*place.console(), headerOf("run-0"))); // Into the file itself.
        const auto process = child(place, operation);
        QVERIFY(process->waitForFinished());
        const int said = saidBy(process->readAllStandardOutput());
        if (said < 1 || !QFile::remove(place.path() + QStringLiteral("-wal")))
            continue;
        const auto journal = place.console();
        const Done refused = appended(*journal, "run-1", recordsOf(1, 1));
        QVERIFY(!refused);
        // Where the log had begun to be written back, the file itself is in pieces: said otherwise.
        if (refused.error().why.contains(QStringLiteral("malformed")))
            continue;
        QVERIFY2(refused.error().why.contains(QStringLiteral("-wal")),
                 qPrintable(refused.error().why));
        QCOMPARE(listed(*journal).value().size(), std::size_t(1));
        ++misses;
    }
    QVERIFY(misses > 0);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--write")) {
        WritingChild child(arguments.value(2), arguments.value(3).toInt());
        child.start();
        return QCoreApplication::exec();
    }
    if (arguments.value(1) == QLatin1String("--hold")) {
        const FixedClock clock;
        const RunJournalFile journal(arguments.value(2), QStringLiteral("holder"), clock);
        std::puts("holds");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    JournalLeaseTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "journal_lease_test.moc"
