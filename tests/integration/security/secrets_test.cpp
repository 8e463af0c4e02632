#include "tests/integration/security/story.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>

using namespace pilothouse;
using namespace pilothouse::security;

namespace {

const std::vector<Secret> planted{{QStringLiteral("the planted one"), "pl4nted-6b1d&e0f7 a92c"}};
constexpr int budgetMs = 10'000;

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool writeSqlite(const QString& path, const QByteArray& value)
{
    const QString connection = QStringLiteral("planting");
    bool isWritten = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        isWritten = query.exec(QStringLiteral("create table lines(body blob)")) &&
                    query.prepare(QStringLiteral("insert into lines values (?)"));
        // So long that its middle lies across the end of a page, where the bytes alone hide it.
        query.addBindValue(QByteArray(4'090 - value.size() / 2, 'x') + value +
                           QByteArray(9'000, 'y'));
        isWritten = isWritten && query.exec();
    }
    QSqlDatabase::removeDatabase(connection);
    return isWritten;
}

bool writePdf(const QString& path, const QString& text)
{
    QPdfWriter writer(path);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.drawText(1'000, 1'000, text);
    return painter.end();
}

/// "" when some file below the folder ends so and is not empty.
QString missing(const QString& folder, const QString& end)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (files.next().endsWith(end) && files.fileInfo().size() > 0)
            return {};
    return QStringLiteral("no file %1 below %2").arg(end, folder);
}

QString lines(const QStringList& each)
{
    return each.join(QLatin1Char('\n'));
}

} // namespace

/// No secret leaves the console by what it writes, shows, says or drops, and what it writes is for
/// its user alone.
class SecretsTest : public QObject
{
    Q_OBJECT

    Story m_story;

private Q_SLOTS:
    void aPlantedSecretIsFound_data();
    void aPlantedSecretIsFound();
    void aPlantedSecretOfAProcessIsFound();
    void anExposedFileIsFound();
    void theStoryIsPlayed();
    void nothingThatIsLeftBehindHoldsASecret();
    void nothingThatIsSaidHoldsASecret();
    void noProcessShowsASecret();
    void whatIsWrittenIsForItsUserAlone();
    void aCrashLeavesNoCore();
};

void SecretsTest::aPlantedSecretIsFound_data()
{
    QTest::addColumn<QString>("form");
    for (const char* form :
         {"text", "utf-16", "base64", "percent", "hexadecimal", "sqlite", "pdf", "bearer"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void SecretsTest::aPlantedSecretIsFound()
{
    QFETCH(QString, form);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/artefact"));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("deep")));
    QVERIFY(write(folder.filePath(QStringLiteral("deep/clean")), "nothing here"));
    QCOMPARE(searchFolder(planted, folder.path()), Sightings());
    const QByteArray value = planted.front().value;
    const QString text = QString::fromUtf8(value);
    const std::map<QString, QByteArray> bytes{
        {QStringLiteral("text"), "\x01\x02{\"password\":\"" + value + "\"}\xff"},
        {QStringLiteral("utf-16"),
         "odd" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2)},
        {QStringLiteral("base64"), "Authorization: Basic " + value.toBase64()},
        {QStringLiteral("percent"), "client_secret=" + QUrl::toPercentEncoding(text) + "&x=1"},
        {QStringLiteral("hexadecimal"), "0x" + value.toHex()},
        {QStringLiteral("bearer"), "Authorization: Bearer 0123456789abcdef01234567"}};
    if (form == QLatin1String("sqlite"))
        QVERIFY(writeSqlite(path, value));
    else if (form == QLatin1String("pdf"))
        QVERIFY(writePdf(path, text));
    else
        QVERIFY(write(path, bytes.at(form)));
    const Sightings found = searchFolder(planted, folder.path());
    QVERIFY(!found.isEmpty());
    for (const QString& sighting : found) {
        QVERIFY2(sighting.contains(path), qPrintable(sighting));
        QVERIFY2(!sighting.contains(text), "the report repeats the secret");
    }
}

void SecretsTest::aPlantedSecretOfAProcessIsFound()
{
    const QString text = QString::fromUtf8(planted.front().value);
    for (const bool isArgument : {true, false}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!isArgument)
            environment.insert(QStringLiteral("PLANTED"), text);
        process.setProcessEnvironment(environment);
        // Reads what never comes, so it stays until its input is closed.
        process.start(QStringLiteral("cat"),
                      isArgument ? QStringList{QStringLiteral("-"), text} : QStringList());
        QVERIFY(process.waitForStarted(budgetMs));
        QTRY_COMPARE_WITH_TIMEOUT(searchProcesses(planted).size(), qsizetype(1), budgetMs);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(budgetMs));
        QCOMPARE(searchProcesses(planted), Sightings());
    }
}

void SecretsTest::anExposedFileIsFound()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(write(path, "x"));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(exposedBelow(folder.path()), QStringList());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup));
    QCOMPARE(exposedBelow(folder.path()).size(), qsizetype(1));
}

void SecretsTest::theStoryIsPlayed()
{
    const QString failed = m_story.play();
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
    // Each kind of artefact is there to be searched.
    for (const char* end : {"/account.json", ".pdf", "/log", "/stalls", "-finished.png", ".lock"})
        QCOMPARE(missing(m_story.home(), QString::fromLatin1(end)), QString());
    for (const char* kind : {"journal", "history"})
        QCOMPARE(missing(m_story.home() + QStringLiteral("/data/pilothouse/") +
                             QString::fromLatin1(kind),
                         QStringLiteral(".sqlite")),
                 QString());
    QCOMPARE(missing(m_story.home() + QStringLiteral("/Documents"), QStringLiteral(".json")),
             QString());
    // The peer that repeats what it is told was told the secret.
    QVERIFY(m_story.posted().size() >= 2);
    QVERIFY(m_story.posted().front().contains(m_story.secrets().back().value));
}

void SecretsTest::nothingThatIsLeftBehindHoldsASecret()
{
    const Sightings found = searchFolder(m_story.secrets(), m_story.home());
    QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
}

void SecretsTest::nothingThatIsSaidHoldsASecret()
{
    const Sightings found = searchFolder(m_story.secrets(), m_story.saidFolder());
    QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
}

void SecretsTest::noProcessShowsASecret()
{
    QVERIFY2(m_story.inProcesses().isEmpty(), qPrintable(lines(m_story.inProcesses())));
}

void SecretsTest::whatIsWrittenIsForItsUserAlone()
{
    const QStringList exposed = exposedBelow(m_story.home());
    QVERIFY2(exposed.isEmpty(), qPrintable(lines(exposed)));
}

void SecretsTest::aCrashLeavesNoCore()
{
    // This machine would write one for a program that does not care.
    const QTemporaryDir folder;
    End careless;
    const pid_t shell = startUnlimited({QStringLiteral("sh"),
                                        {QStringLiteral("-c"), QStringLiteral("kill -ABRT $$")},
                                        {},
                                        folder.path(),
                                        folder.filePath(QStringLiteral("said"))});
    QVERIFY(waitForEnd(shell, budgetMs, careless));
    QCOMPARE(careless.signal, SIGABRT);
    if (!careless.hasDumped)
        qWarning("this machine writes no cores at all, so only the limit is looked at");
    QCOMPARE(m_story.crash().signal, SIGABRT);
    QVERIFY(!m_story.crash().hasDumped);
    QVERIFY2(m_story.coreLimit().startsWith(QStringLiteral("0 0")),
             qPrintable(m_story.coreLimit()));
    QCOMPARE(QDir(m_story.home()).entryList({QStringLiteral("core*")}), QStringList());
}

QTEST_MAIN(SecretsTest)
#include "secrets_test.moc"
