#include "app/store/history_file.h"

#include "app/store/private_place.h"
#include "app/store/words.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace pilothouse {

namespace {

constexpr auto historySchema = "create table if not exists availability("
                               "month text primary key, watched_us integer not null, "
                               "unavailable_us integer not null) without rowid";

/// SQLITE_BUSY and SQLITE_LOCKED.
bool isBusy(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    return code == 5 || code == 6;
}

} // namespace

HistoryFile::HistoryFile(QString path)
    : m_path(std::move(path))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

HistoryFile::~HistoryFile()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Done HistoryFile::open()
{
    if (Done folder = makePrivateFolder(QFileInfo(m_path).absolutePath()); !folder)
        return folder;
    if (Done file = makePrivateFile(m_path); !file)
        return file;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    // A lock is another console that stays open: waiting for it is no use.
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
    if (!database.open())
        return refusal(database.lastError().databaseText(), isBusy(database.lastError()));
    return prepare();
}

Done HistoryFile::prepare()
{
    for (const char* statement : {"pragma locking_mode = exclusive", "pragma journal_mode = wal",
                                  "pragma synchronous = full", "begin immediate"})
        if (Done done = run(QLatin1String(statement)); !done)
            return done;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(QStringLiteral("pragma quick_check(1)")) || !query.next() ||
        query.value(0).toString() != QLatin1String("ok"))
        return refusal(StoreWords::tr("The file is damaged"), false);
    if (!query.exec(QStringLiteral("pragma user_version")) || !query.next())
        return refusal(query.lastError().databaseText(), false);
    const int version = query.value(0).toInt();
    if (version > schemaVersion)
        return refusal(StoreWords::tr("The file is of a newer release (%1)").arg(version), false);
    query.finish();
    if (Done done = run(QLatin1String(historySchema)); !done)
        return done;
    if (Done done = run(QStringLiteral("pragma user_version = %1").arg(schemaVersion)); !done)
        return done;
    return run(QStringLiteral("commit"));
}

Result<std::vector<MonthTotals>> HistoryFile::months()
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(QStringLiteral(
            "select month, watched_us, unavailable_us from availability order by month")))
        return refusal(query.lastError().databaseText(), isBusy(query.lastError()));
    std::vector<MonthTotals> months;
    while (query.next())
        months.push_back({query.value(0).toString(), Microseconds(query.value(1).toLongLong()),
                          Microseconds(query.value(2).toLongLong())});
    return months;
}

Done HistoryFile::save(const MonthTotals& totals)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(QStringLiteral("insert or replace into availability values (?, ?, ?)"));
    query.addBindValue(totals.month);
    query.addBindValue(qlonglong{totals.watched.count()});
    query.addBindValue(qlonglong{totals.unavailable.count()});
    if (!query.exec())
        return refusal(query.lastError().databaseText(), isBusy(query.lastError()));
    return run(QStringLiteral("delete from availability where month not in "
                              "(select month from availability order by month desc limit %1)")
                   .arg(monthsMax));
}

Done HistoryFile::run(const QString& statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(statement))
        return refusal(query.lastError().databaseText(), isBusy(query.lastError()));
    return std::monostate{};
}

Error HistoryFile::refusal(const QString& reason, bool isBusy) const
{
    if (isBusy)
        return {ErrorCode::Refused, StoreWords::tr("The history %1 is in use").arg(m_path),
                StoreWords::tr("Another console has this fleet open"),
                StoreWords::tr("Availability is counted from this start and not kept")};
    return {ErrorCode::Internal, StoreWords::tr("The history %1 cannot be used").arg(m_path),
            reason, StoreWords::tr("Move the file away; a new one is made at the next start")};
}

} // namespace pilothouse
