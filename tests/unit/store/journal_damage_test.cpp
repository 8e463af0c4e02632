#include "models/journal/journal.h"
#include "tests/unit/store/journal_fixture.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

/// What another program does to the file.
void tamper(const QString& path, const QString& statement)
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
}

/// The one value that a question yields.
QByteArray valueIn(const QString& path, const QString& question)
{
    QByteArray value;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("question"));
        database.setDatabaseName(path);
        QSqlQuery query(database);
        if (database.open() && query.exec(question) && query.next())
            value = query.value(0).toByteArray();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("question"));
    return value;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Whether both runs are there as they were written, or say that they are not.
bool areWholeOrSaySo(const std::vector<StoredRun>& runs)
{
    return runs.size() == 2 && std::all_of(runs.begin(), runs.end(), [](const StoredRun& run) {
               const bool isSecond = run.header.id == RunId(QStringLiteral("run-2"));
               return run.damage || run.records == recordsOf(1, isSecond ? 3 : 2);
           });
}

} // namespace

/// What becomes of a journal that somebody or something changed: said, never lost in silence.
class JournalDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasChangedIsSaid_data();
    void whatWasChangedIsSaid();
    void otherRunsAreReadAllTheSame();
    void aRunThatIsGoneIsMissed();
    void aFileCutOffAnywhereIsSaid();
    void aByteChangedAnywhereIsNoCrash();
    void whatIsNoJournalIsLeftAlone();
    void aJournalThatWasMovedAwayIsMadeAnew();
    void aJournalOfANewerReleaseIsLeftAlone();
    void aLineOfANewerProgramIsNoDamage_data();
    void aLineOfANewerProgramIsNoDamage();
    void theFileSaysWhatAnOlderReleaseCannotRead();
    void linesThatWereOnTheDiskAreMissed();

    void init();

private:
    std::unique_ptr<JournalPlace> m_place;
};

/// Two runs, the second with three records and a result, in a file without a write-ahead log.
void JournalDamageTest::init()
{
    m_place = std::make_unique<JournalPlace>();
    const auto journal = m_place->console();
    QVERIFY(opened(*journal, headerOf("run-1")));
    QVERIFY(appended(*journal, "run-1", recordsOf(1, 2)));
    QVERIFY(opened(*journal, headerOf("run-2")));
    QVERIFY(appended(*journal, "run-2", recordsOf(1, 3)));
    QVERIFY(finished(*journal, "run-2", "{}"));
}

void JournalDamageTest::whatWasChangedIsSaid_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("recordsLeft");
    const auto row = [](const char* name, const char* statement, int left) {
        QTest::newRow(name) << QString::fromLatin1(statement) << left;
    };
    row("a record's body",
        "update lines set body = replace(cast(body as text), 'engine', 'nobody') "
        "where run = 2 and number = 2",
        1);
    row("a record's hash", "update lines set hash = x'00' where run = 2 and number = 2", 1);
    row("a record's kind", "update lines set kind = 'result' where run = 2 and number = 3", 2);
    row("a record is gone", "delete from lines where run = 2 and number = 2", 1);
    row("the end is gone", "delete from lines where run = 2 and number > 2", 2);
    row("everything is gone", "delete from lines where run = 2", 0);
    row("a line too much",
        "insert into lines select run, 5, kind, hash, body from lines "
        "where run = 2 and number = 3",
        3);
    row("the header", "update lines set body = x'7b7d' where run = 2 and number = 0", 0);
    row("the result", "update lines set body = x'7b' where run = 2 and number = 4", 3);
    row("the run's name", "update runs set run = 'run-7' where number = 2", 0);
    row("the run's count", "update runs set lines = 4 where number = 2", 3);
    row("lines of another run",
        "update lines set body = (select body from lines o where o.run = 1 and o.number = 1) "
        "where run = 2 and number = 2",
        1);
}

void JournalDamageTest::whatWasChangedIsSaid()
{
    QFETCH(const QString, statement);
    QFETCH(const int, recordsLeft);
    tamper(m_place->path(), statement);
    const auto journal = m_place->console();
    const auto runs = listed(*journal);
    QVERIFY(runs);
    const StoredRun& run = runs.value().front();
    QVERIFY(run.damage);
    QVERIFY(!run.damage->what.isEmpty());
    QVERIFY(!run.damage->nextStep.isEmpty());
    QCOMPARE(static_cast<int>(run.records.size()), recordsLeft);
    QVERIFY(!run.header.id.isEmpty());
}

void JournalDamageTest::otherRunsAreReadAllTheSame()
{
    tamper(m_place->path(), QStringLiteral("delete from lines where run = 2 and number = 2"));
    const auto journal = m_place->console();
    const auto runs = listed(*journal);
    QVERIFY(runs.value().front().damage);
    QVERIFY(!runs.value().back().damage);
    QVERIFY(runs.value().back().records == recordsOf(1, 2));
}

void JournalDamageTest::aRunThatIsGoneIsMissed()
{
    tamper(m_place->path(), QStringLiteral("delete from runs where number = 2"));
    const auto journal = m_place->console();
    const auto runs = listed(*journal);
    QCOMPARE(runs.value().size(), std::size_t(2));
    QVERIFY(runs.value().front().damage);
    QVERIFY(runs.value().front().damage->what.contains(QLatin1String("Run 2")));
}

void JournalDamageTest::aFileCutOffAnywhereIsSaid()
{
    const QByteArray whole = contentOf(m_place->path());
    QVERIFY(whole.size() > 20'000);
    for (qsizetype size = 0; size < whole.size(); size += 1'777) {
        replaceContent(m_place->path(), whole.left(size));
        const auto journal = m_place->console();
        const auto runs = listed(*journal);
        QVERIFY2(!runs || areWholeOrSaySo(runs.value()), qPrintable(QString::number(size)));
    }
}

/// A torn page among them: half of it from another time.
void JournalDamageTest::aByteChangedAnywhereIsNoCrash()
{
    const QByteArray whole = contentOf(m_place->path());
    for (qsizetype at = 0; at < whole.size(); at += 307) {
        QByteArray changed = whole;
        for (qsizetype i = at; i < std::min(at + 64, changed.size()); ++i)
            changed[i] = static_cast<char>(~changed[i]);
        replaceContent(m_place->path(), changed);
        const auto journal = m_place->console();
        const auto runs = listed(*journal);
        QVERIFY2(!runs || areWholeOrSaySo(runs.value()), qPrintable(QString::number(at)));
    }
}

void JournalDamageTest::whatIsNoJournalIsLeftAlone()
{
    const QByteArray garbage(8'192, 'x');
    replaceContent(m_place->path(), garbage);
    {
        const auto journal = m_place->console();
        const auto runs = listed(*journal);
        QVERIFY(!runs);
        QVERIFY2(runs.error().nextStep.contains(QLatin1String("Move it away")),
                 qPrintable(runs.error().what + runs.error().why));
        QVERIFY(!opened(*journal, headerOf("run-3")));
    }
    QCOMPARE(contentOf(m_place->path()), garbage);
}

void JournalDamageTest::aJournalThatWasMovedAwayIsMadeAnew()
{
    QVERIFY(QFile::remove(m_place->path()));
    const auto journal = m_place->console();
    QVERIFY(listed(*journal).value().empty());
    QVERIFY(opened(*journal, headerOf("run-3")));
}

void JournalDamageTest::aJournalOfANewerReleaseIsLeftAlone()
{
    tamper(m_place->path(), QStringLiteral("pragma user_version = 3"));
    const auto journal = m_place->console();
    const Done done = opened(*journal, headerOf("run-3"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Unsupported);
    QVERIFY(done.error().what.contains(QLatin1String("newer program")));
    QVERIFY(!done.error().nextStep.contains(QLatin1String("away")));
    QCOMPARE(listed(*journal).value().size(), std::size_t(2));
}

void JournalDamageTest::aLineOfANewerProgramIsNoDamage_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("why");
    QTest::newRow("a kind of its own")
        << QByteArray("rehearsal") << QByteArray("{}") << QStringLiteral("\"rehearsal\"");
    QTest::newRow("a record of a newer format")
        << QByteArray("record") << QByteArray(R"({"format":3,"kind":"opened","sequence":3})")
        << QStringLiteral("format is 3");
}

/// It fits the chain, so nobody changed it; only this program cannot say what it means.
void JournalDamageTest::aLineOfANewerProgramIsNoDamage()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, why);
    const QByteArray last =
        valueIn(m_place->path(), QStringLiteral("select hash from runs where number = 1"));
    const QByteArray hash = lineHash(last, kind, body);
    tamper(m_place->path(),
           QStringLiteral("insert into lines values (1, 3, '%1', '%2', '%3')")
               .arg(QString::fromUtf8(kind), QString::fromUtf8(hash), QString::fromUtf8(body)));
    tamper(m_place->path(),
           QStringLiteral("update runs set lines = 4, hash = '%1' where number = 1")
               .arg(QString::fromUtf8(hash)));
    const auto journal = m_place->console();
    const StoredRun run = listed(*journal).value().back();
    QVERIFY(run.damage);
    QCOMPARE(run.damage->code, ErrorCode::Unsupported);
    QVERIFY(run.damage->what.contains(QStringLiteral("newer program")));
    QVERIFY2(run.damage->why.contains(why), qPrintable(run.damage->why));
    QVERIFY(run.records == recordsOf(1, 2));
    QVERIFY(!listed(*journal).value().front().damage);
}

void JournalDamageTest::theFileSaysWhatAnOlderReleaseCannotRead()
{
    const auto version = [this] {
        return valueIn(m_place->path(), QStringLiteral("pragma user_version")).toInt();
    };
    QCOMPARE(version(), 1);
    QVERIFY(finished(*m_place->console(), "run-1", "{}"));
    QCOMPARE(version(), 1);
    QVERIFY(attached(*m_place->console(), "run-1", "{}"));
    QCOMPARE(version(), 2);
}

/// SQLite opens a file whose write-ahead log is gone as if the log had never been.
void JournalDamageTest::linesThatWereOnTheDiskAreMissed()
{
    const QByteArray before = contentOf(m_place->path());
    {
        const auto journal = m_place->console();
        QVERIFY(opened(*journal, headerOf("run-3")));
        QVERIFY(appended(*journal, "run-3", recordsOf(1, 2)));
    }
    {
        const auto journal = m_place->console();
        QVERIFY(appended(*journal, "run-3", recordsOf(3, 3)));
    }
    const QByteArray whole = contentOf(m_place->path());
    replaceContent(m_place->path(), before);
    {
        const auto journal = m_place->console();
        const Done refused = opened(*journal, headerOf("run-4"));
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.contains(QStringLiteral("gone")),
                 qPrintable(refused.error().what));
        QVERIFY(refused.error().why.contains(QStringLiteral("run-3")));
        QCOMPARE(listed(*journal).value().size(), std::size_t(2)); // What is there can be read.
    }
    replaceContent(m_place->path(), whole);
    QVERIFY(opened(*m_place->console(), headerOf("run-4")));
}

QTEST_GUILESS_MAIN(JournalDamageTest)
#include "journal_damage_test.moc"
