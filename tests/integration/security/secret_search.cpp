#include "tests/integration/security/secret_search.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QVariant>

#include <sys/stat.h>

namespace pilothouse::security {

namespace {

constexpr int pdfBudgetMs = 20'000;
constexpr mode_t othersRights = 0077;

struct Form
{
    const char* name;
    QByteArray bytes;
};

QByteArray utf16Of(const QByteArray& value)
{
    const QString text = QString::fromUtf8(value);
    return {reinterpret_cast<const char*>(text.utf16()),
            text.size() * static_cast<qsizetype>(sizeof(char16_t))};
}

/// Base64 of a longer text holds this, wherever in it the secret begins, for one start in three;
/// the programs here encode a secret alone or behind a name of theirs, which the raw look finds.
std::vector<Form> formsOf(const QByteArray& value)
{
    return {{"as it is", value},
            {"as UTF-16", utf16Of(value)},
            {"as base64", value.toBase64(QByteArray::OmitTrailingEquals)},
            {"percent-encoded", QUrl::toPercentEncoding(QString::fromUtf8(value))},
            {"as hexadecimal", value.toHex()}};
}

Sightings unreadable(const QString& path, const QString& why)
{
    return {QStringLiteral("%1 could not be looked into: %2").arg(path, why)};
}

Sightings searchPdf(const std::vector<Secret>& secrets, const QString& path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    if (!reader.waitForFinished(pdfBudgetMs) || reader.exitCode() != 0)
        return unreadable(path, QString::fromUtf8(reader.readAllStandardError()));
    // A long word is broken at the end of its line.
    QByteArray text = reader.readAllStandardOutput();
    text.replace("\n", "");
    return searchBytes(secrets, path + QStringLiteral(" (its text)"), text);
}

Sightings searchTable(const std::vector<Secret>& secrets, const QString& path,
                      const QSqlDatabase& database, const QString& table)
{
    Sightings found;
    QSqlQuery rows(database);
    if (!rows.exec(QStringLiteral("select * from \"%1\"").arg(table)))
        return unreadable(path, table);
    while (rows.next())
        for (int i = 0; i < rows.record().count(); ++i)
            found += searchBytes(secrets, QStringLiteral("%1, table %2").arg(path, table),
                                 rows.value(i).toByteArray());
    return found;
}

/// The bytes alone could hide a long cell's secret between two of its pages.
Sightings searchSqlite(const std::vector<Secret>& secrets, const QString& path)
{
    Sightings found;
    const QString connection = QStringLiteral("secret search");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        found = database.open() ? Sightings() : unreadable(path, QStringLiteral("no database"));
        for (const QString& table : database.tables())
            found += searchTable(secrets, path, database, table);
    }
    QSqlDatabase::removeDatabase(connection);
    return found;
}

Sightings searchRaw(const std::vector<Secret>& secrets, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const QByteArray bytes = file.readAll();
    Sightings found = searchBytes(secrets, path, bytes);
    // One that the test cannot know, because a server gave it out meanwhile.
    static const QRegularExpression bearer(QStringLiteral("Bearer [A-Za-z0-9._~+/-]{16,}"));
    if (bearer.match(QString::fromLatin1(bytes)).hasMatch())
        found.append(QStringLiteral("a bearer token in %1").arg(path));
    return found;
}

/// What the bytes of a file alone do not show.
Sightings searchMeaning(const std::vector<Secret>& secrets, const QString& path)
{
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
    file.close();
    if (head.startsWith("%PDF"))
        return searchPdf(secrets, path);
    return head.startsWith("SQLite format 3") ? searchSqlite(secrets, path) : Sightings();
}

} // namespace

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Sightings searchBytes(const std::vector<Secret>& secrets, const QString& place,
                      const QByteArray& bytes)
{
    Sightings found;
    for (const Secret& secret : secrets)
        for (const Form& form : formsOf(secret.value))
            if (bytes.contains(form.bytes))
                found.append(QStringLiteral("%1, %2, in %3")
                                 .arg(secret.name, QLatin1String(form.name), place));
    return found;
}

Sightings searchFolder(const std::vector<Secret>& secrets, const QString& folder)
{
    QStringList paths;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    Sightings found;
    for (const QString& path : paths)
        found += searchRaw(secrets, path);
    // Afterwards, because who opens a database puts away what lay beside it.
    for (const QString& path : paths)
        found += searchMeaning(secrets, path);
    return found;
}

Sightings searchProcesses(const std::vector<Secret>& secrets)
{
    Sightings found;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString& process : entries)
        for (const char* file : {"cmdline", "environ"}) {
            const QString path = QStringLiteral("/proc/%1/%2").arg(process, QLatin1String(file));
            if (process.toInt() > 0)
                found += searchBytes(secrets, path, contentOf(path));
        }
    return found;
}

QStringList exposedBelow(const QString& folder)
{
    QStringList exposed;
    QDirIterator walk(folder,
                      QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        struct stat facts
        {
        };
        if (::lstat(QFile::encodeName(path).constData(), &facts) != 0)
            exposed.append(path + QStringLiteral(": not known"));
        else if (!S_ISLNK(facts.st_mode) && (facts.st_mode & othersRights) != 0)
            exposed.append(QStringLiteral("%1: %2").arg(path).arg(facts.st_mode & 07777, 0, 8));
    }
    return exposed;
}

} // namespace pilothouse::security
