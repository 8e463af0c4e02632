#include "app/store/journal_file.h"

#include "app/store/journal_reader.h"
#include "app/store/private_place.h"
#include "app/store/words.h"
#include "models/journal/entry.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace pilothouse {

namespace {

constexpr const char* journalSchema[] = {
    "create table if not exists epochs(id integer primary key check(id = 1), epoch integer)",
    "insert or ignore into epochs values (1, 0)",
    "create table if not exists runs(number integer primary key autoincrement, "
    "run text not null unique, lines integer not null, hash blob not null, "
    "finished integer not null)",
    "create table if not exists lines(run integer not null references runs(number), "
    "number integer not null, kind text not null, hash blob not null, body blob not null, "
    "primary key(run, number)) without rowid"};

/// The low byte of SQLite's codes, https://www.sqlite.org/rescode.html.
constexpr int ioError = 10;
constexpr int corrupt = 11;
constexpr int notADatabase = 26;
constexpr int codeMask = 0xFF;

/// After these nothing that the file is told can be relied on: a disk that failed to sync once may
/// have dropped what it then says is there.
bool isLasting(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt() & codeMask;
    return code == ioError || code == corrupt || code == notADatabase;
}

Error unfit(const QString& why)
{
    return {ErrorCode::Refused, StoreWords::tr("The journal does not take this line"), why,
            StoreWords::tr("Restart the console; it reads the run as it stands there")};
}

} // namespace

JournalFile::JournalFile(QString path)
    : m_path(std::move(path))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_mark(m_path)
{
}

JournalFile::~JournalFile()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Done JournalFile::openToWrite(bool hasHistory)
{
    const bool isNew = !QFileInfo::exists(m_path);
    const bool mayBeEmpty = !hasHistory || isNew;
    if (Done folder = makePrivateFolder(QFileInfo(m_path).absolutePath()); !folder)
        return folder;
    if (Done file = makePrivateFile(m_path); !file)
        return file;
    if (Done connected = connectTo({}); !connected)
        return connected;
    Done ready = prepare(mayBeEmpty);
    if (ready)
        ready = checkMark(isNew);
    if (!ready && !m_writeRefusal)
        m_writeRefusal = ready.error();
    return ready;
}

Done JournalFile::openToRead()
{
    return QFileInfo::exists(m_path) ? connectTo(QStringLiteral("QSQLITE_OPEN_READONLY"))
                                     : Done(std::monostate{});
}

Done JournalFile::connectTo(const QString& options)
{
    // A reader may hold the file for a moment; on this thread that may be waited for.
    const QString patience = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(options.isEmpty() ? patience : patience + u';' + options);
    if (!database.open())
        return refusal(database.lastError());
    m_isOpen = true;
    return std::monostate{};
}

Done JournalFile::prepare(bool mayBeEmpty)
{
    for (const char* statement : {"pragma journal_mode = wal", "pragma synchronous = full"})
        if (Done done = run(QLatin1String(statement)); !done)
            return done;
    if (Done whole = checkWhole(); !whole)
        return whole;
    if (Done fits = checkVersion(mayBeEmpty); !fits)
        return fits;
    return makeTables();
}

Done JournalFile::checkWhole()
{
    const Result<QVariantList> check = ask(QStringLiteral("pragma quick_check(1)"));
    if (!check)
        return check.error();
    const QString word = check.value().value(0).toString();
    return word == QLatin1String("ok") ? Done(std::monostate{}) : Done(damaged(word));
}

Done JournalFile::checkVersion(bool mayBeEmpty)
{
    const Result<QVariantList> version = ask(QStringLiteral("pragma user_version"));
    if (!version)
        return version.error();
    const int found = version.value().value(0).toInt();
    if (found > schemaVersion)
        return newerJournal(m_path, found, schemaVersion);
    m_version = found;
    if (found == 0 && !mayBeEmpty)
        return damaged(StoreWords::tr("It is empty, though the engine was started here before"));
    return std::monostate{};
}

Done JournalFile::makeTables()
{
    return transact([this]() -> Done {
        for (const char* table : journalSchema)
            if (Done done = run(QLatin1String(table)); !done)
                return done;
        return raiseVersion(1);
    });
}

Done JournalFile::raiseVersion(int version)
{
    if (m_version >= version)
        return std::monostate{};
    const Done raised = run(QStringLiteral("pragma user_version = %1").arg(version));
    if (raised)
        m_version = version;
    return raised;
}

Done JournalFile::checkMark(bool isNew)
{
    const Result<QVariantList> count =
        ask(QStringLiteral("select coalesce(sum(lines), 0) from runs"));
    if (!count)
        return count.error();
    m_tally.lines = count.value().value(0).toLongLong();
    const std::optional<JournalMark::Tally> noted = isNew ? std::nullopt : m_mark.read();
    if (noted && noted->lines > m_tally.lines) {
        m_shortened = noted->run;
        return lostLines(m_path, *noted, m_tally.lines);
    }
    return m_mark.write(m_tally);
}

Result<std::uint64_t> JournalFile::epoch()
{
    const Result<QVariantList> stored = ask(QStringLiteral("select epoch from epochs"));
    if (!stored)
        return stored.error();
    if (stored.value().isEmpty())
        return damaged(StoreWords::tr("It does not say which epochs were taken"));
    return stored.value().front().toULongLong();
}

Done JournalFile::setEpoch(std::uint64_t epoch)
{
    return transact([this, epoch] {
        return run(QStringLiteral("update epochs set epoch = ?"), {qulonglong{epoch}});
    });
}

Done JournalFile::open(const RunHeader& header)
{
    return transact([&] { return addRun(header); });
}

Done JournalFile::append(const RunId& run, const std::vector<Record>& records)
{
    return transact([&] { return appendRecords(run, records); });
}

Done JournalFile::finish(const RunId& run, const QByteArray& result)
{
    return transact([&] { return addEnding(run, LineKind::Result, result); });
}

Done JournalFile::attach(const RunId& run, const QByteArray& comparison)
{
    return transact([&] { return addEnding(run, LineKind::Comparison, comparison); });
}

Done JournalFile::tell(const RunId& run, const QByteArray& notices)
{
    return transact([&] { return addEnding(run, LineKind::Notices, notices); });
}

Result<std::vector<StoredRun>> JournalFile::newest(int count)
{
    if (!m_isOpen)
        return std::vector<StoredRun>();
    // One moment for all: another process may write meanwhile.
    if (Done begun = run(QStringLiteral("begin")); !begun)
        return begun.error();
    Result<std::vector<StoredRun>> runs =
        newestRuns(QSqlDatabase::database(m_connection, false), count);
    if (Done ended = run(QStringLiteral("commit")); !ended)
        return ended.error();
    if (!runs || !m_shortened || !m_writeRefusal)
        return runs;
    std::vector<StoredRun> told = std::move(runs).value();
    for (StoredRun& stored : told)
        if (stored.header.id.text() == *m_shortened && !stored.damage)
            stored.damage = m_writeRefusal;
    return told;
}

Done JournalFile::addRun(const RunHeader& header)
{
    const QString name = header.id.text();
    if (Done added = run(QStringLiteral("insert into runs(run, lines, hash, finished) "
                                        "values (?, 0, x'', 0)"),
                         {name});
        !added)
        return added;
    Result<Tail> tail = tailOf(header.id, anyEnding);
    if (!tail)
        return tail.error();
    Tail next = std::move(tail).value();
    if (Done line = addLine(next, LineKind::Header, encodeHeader(header)); !line)
        return line;
    return saveTail(next);
}

Done JournalFile::appendRecords(const RunId& run, const std::vector<Record>& records)
{
    Result<Tail> found = tailOf(run, anyEnding);
    if (!found)
        return found.error();
    Tail tail = std::move(found).value();
    for (const Record& record : records) {
        // The header is line 0, so a record's line is its sequence.
        if (static_cast<qint64>(record.sequence) != tail.lines)
            return unfit(StoreWords::tr("It should be record %1 and is %2")
                             .arg(tail.lines)
                             .arg(record.sequence));
        const bool isNew = formatOf(record) > oldestFormat;
        if (Done raised = isNew ? raiseVersion(schemaVersion) : Done(std::monostate{}); !raised)
            return raised;
        if (Done line = addLine(tail, LineKind::Record, encodeRecord(record)); !line)
            return line;
    }
    return saveTail(tail);
}

Done JournalFile::addEnding(const RunId& run, LineKind kind, const QByteArray& body)
{
    const bool isAgain = kind == LineKind::Notices;
    const int ending = isAgain ? hasNotices : kind == LineKind::Result ? hasResult : hasComparison;
    Result<Tail> found = tailOf(run, isAgain ? 0 : ending);
    if (!found)
        return found.error();
    Tail tail = std::move(found).value();
    const bool isNew = kind != LineKind::Result;
    if (Done raised = isNew ? raiseVersion(schemaVersion) : Done(std::monostate{}); !raised)
        return raised;
    if (Done line = addLine(tail, kind, body); !line)
        return line;
    tail.endings |= ending;
    return saveTail(tail);
}

Result<JournalFile::Tail> JournalFile::tailOf(const RunId& run, int without)
{
    const Result<QVariantList> row =
        ask(QStringLiteral("select number, lines, hash, finished from runs where run = ?"),
            {run.text()});
    if (!row)
        return row.error();
    const QVariantList& values = row.value();
    if (values.isEmpty())
        return unfit(StoreWords::tr("It has no run %1").arg(run.text()));
    const int endings = values[3].toInt();
    if ((endings & without) != 0)
        return unfit(StoreWords::tr("Run %1 has its result and is closed").arg(run.text()));
    return Tail{values[0].toLongLong(), values[1].toLongLong(), values[2].toByteArray(), endings,
                run.text()};
}

Done JournalFile::addLine(Tail& tail, LineKind kind, const QByteArray& body)
{
    tail.hash = lineHash(tail.hash, kind, body);
    const qint64 number = tail.lines++;
    m_tally = {m_tally.lines + 1, tail.name, tail.lines};
    return run(QStringLiteral("insert into lines values (?, ?, ?, ?, ?)"),
               {tail.run, number, QString::fromLatin1(lineWord(kind)), tail.hash, body});
}

Done JournalFile::saveTail(const Tail& tail)
{
    return run(QStringLiteral("update runs set lines = ?, hash = ?, finished = ? where number = ?"),
               {tail.lines, tail.hash, tail.endings, tail.run});
}

/// All that `act` writes, or nothing of it.
template <class Act>
Done JournalFile::transact(Act act)
{
    if (m_writeRefusal)
        return *m_writeRefusal;
    if (Done begun = run(QStringLiteral("begin immediate")); !begun)
        return begun;
    const JournalMark::Tally before = m_tally;
    const int version = m_version;
    Done done = act();
    if (done)
        done = run(QStringLiteral("commit"));
    if (done && m_tally != before) // Without the note what is on the disk is as good.
        static_cast<void>(m_mark.write(m_tally));
    if (!done) {
        m_tally = before;
        m_version = version;
        // SQLite may have rolled back by itself; then this one fails, and says nothing.
        QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(QStringLiteral("rollback"));
    }
    return done;
}

Done JournalFile::run(const QString& statement, const QVariantList& values)
{
    const Result<QVariantList> row = ask(statement, values);
    return row ? Done(std::monostate{}) : Done(row.error());
}

Result<QVariantList> JournalFile::ask(const QString& question, const QVariantList& values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!execute(query, question, values))
        return refusal(query.lastError());
    QVariantList row;
    if (query.next())
        for (int i = 0; i < query.record().count(); ++i)
            row << query.value(i);
    return row;
}

Error JournalFile::refusal(const QSqlError& error)
{
    const Error why{
        ErrorCode::Internal, StoreWords::tr("The journal %1 cannot be used").arg(m_path),
        error.databaseText(),
        StoreWords::tr("Check the rights and the space of the disk that it is on; nothing is sent "
                       "that is not written down")};
    if (!isLasting(error))
        return why;
    if (!m_writeRefusal)
        m_writeRefusal = damaged(error.databaseText());
    return *m_writeRefusal;
}

Error JournalFile::damaged(const QString& why) const
{
    return {ErrorCode::Malformed,
            StoreWords::tr("The journal %1 is damaged or its disk failed").arg(m_path), why,
            StoreWords::tr("Move it away as evidence and start again; a new one is made")};
}

} // namespace pilothouse
