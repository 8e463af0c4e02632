#include "app/store/journal_reader.h"

#include "app/store/words.h"
#include "models/journal/entry.h"
#include "models/journal/fields.h"
#include "models/journal/journal.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <optional>

namespace pilothouse {

namespace {

Error damage(const QString& what, const QString& why)
{
    return {ErrorCode::Malformed, what, why,
            StoreWords::tr("Keep the file as evidence; the run cannot be resumed from it")};
}

Error unreadable(const QSqlError& error)
{
    return damage(StoreWords::tr("A run in the journal cannot be read to its end"),
                  error.databaseText());
}

Error changed(qint64 line, const QString& why)
{
    return damage(StoreWords::tr("Line %1 of the run's journal is not as it was written").arg(line),
                  why);
}

/// Sound, but beyond this program: no reason to distrust the file.
Error newer(qint64 line, const QString& why)
{
    Error error = newerEntry(StoreWords::tr("Line %1: %2").arg(line).arg(why));
    error.what = StoreWords::tr("This run was written by a newer program");
    return error;
}

std::optional<LineKind> kindOf(const QByteArray& word)
{
    for (const LineKind kind : {LineKind::Header, LineKind::Record, LineKind::Result,
                                LineKind::Comparison, LineKind::Notices})
        if (lineWord(kind) == word)
            return kind;
    return std::nullopt;
}

/// Puts a run together, line by line, up to the first that does not fit.
class RunReading
{
public:
    explicit RunReading(const QString& run) { m_stored.header.id = RunId(run); }

    /// Whether the next line is wanted.
    bool take(qint64 number, const QByteArray& kind, const QByteArray& hash, const QByteArray& body)
    {
        if (number != m_lines)
            return stop(
                damage(StoreWords::tr("Line %1 of the run's journal is missing").arg(m_lines), {}));
        if (lineHash(m_hash, kind, body) != hash)
            return stop(
                changed(number, StoreWords::tr("Its hash does not follow from the line before")));
        const std::optional<LineKind> known = kindOf(kind);
        if (!known)
            return stop(newer(number, StoreWords::tr("It is of a kind that this program does not "
                                                     "know: \"%1\"")
                                          .arg(QString::fromLatin1(kind.left(40)))));
        const Done read = decode(*known, body);
        if (!read)
            return stop(read.error().code == ErrorCode::Unsupported
                            ? newer(number, read.error().why)
                            : changed(number, read.error().why));
        m_hash = hash;
        ++m_lines;
        return true;
    }

    bool stop(const Error& why)
    {
        m_stored.damage = why;
        return false;
    }

    StoredRun end(qint64 lines, const QByteArray& hash) &&
    {
        const bool isWhole = m_lines == lines && m_hash == hash;
        if (!m_stored.damage && !isWhole)
            m_stored.damage =
                damage(StoreWords::tr("The end of the run's journal is missing"),
                       StoreWords::tr("%1 of %2 lines are there").arg(m_lines).arg(lines));
        return std::move(m_stored);
    }

private:
    Done decode(LineKind kind, const QByteArray& body)
    {
        const bool isFirst = m_lines == 0;
        const bool isEnding = kind != LineKind::Header && kind != LineKind::Record;
        const bool isEnded = m_isEnded;
        m_isEnded = m_isEnded || isEnding;
        if (isFirst == (kind != LineKind::Header) || (isEnded && !isEnding))
            return damage({}, StoreWords::tr("A run has one header, its records, and one result"));
        if (kind == LineKind::Header)
            return takeHeader(decodeHeader(body));
        if (kind == LineKind::Notices) {
            m_stored.notices = body;
            return std::monostate{};
        }
        if (isEnding)
            return takeEnding(kind == LineKind::Result ? m_stored.result : m_stored.comparison,
                              body);
        Result<Record> record = decodeRecord(body);
        if (!record)
            return record.error();
        m_stored.records.push_back(std::move(record).value());
        return std::monostate{};
    }

    static Done takeEnding(QByteArray& into, const QByteArray& body)
    {
        if (!into.isEmpty())
            return damage({}, StoreWords::tr("A run has one header, its records, and one result"));
        into = body;
        return std::monostate{};
    }

    Done takeHeader(Result<RunHeader> header)
    {
        if (!header)
            return header.error();
        if (header.value().id != m_stored.header.id)
            return damage({}, StoreWords::tr("It is the header of another run"));
        m_stored.header = std::move(header).value();
        return std::monostate{};
    }

    StoredRun m_stored;
    qint64 m_lines = 0;
    QByteArray m_hash;
    bool m_isEnded = false; ///< No record may follow.
};

StoredRun readRun(const QSqlDatabase& database, qint64 number)
{
    QSqlQuery head(database);
    const QString headSql = QStringLiteral("select run, lines, hash from runs where number = ?");
    if (!execute(head, headSql, {number}) || !head.next()) {
        const QString why = head.lastError().databaseText();
        StoredRun missing;
        missing.damage =
            damage(StoreWords::tr("Run %1 of the journal is missing").arg(number), why);
        return missing;
    }
    RunReading reading(head.value(0).toString());
    QSqlQuery lines(database);
    lines.setForwardOnly(true);
    bool isWanted = execute(
        lines,
        QStringLiteral("select number, kind, hash, body from lines where run = ? order by number"),
        {number});
    while (isWanted && lines.next())
        isWanted = reading.take(lines.value(0).toLongLong(), lines.value(1).toByteArray(),
                                lines.value(2).toByteArray(), lines.value(3).toByteArray());
    if (lines.lastError().isValid())
        reading.stop(unreadable(lines.lastError()));
    return std::move(reading).end(head.value(1).toLongLong(), head.value(2).toByteArray());
}

} // namespace

bool execute(QSqlQuery& query, const QString& statement, const QVariantList& values)
{
    if (!query.prepare(statement))
        return false;
    for (const QVariant& value : values)
        query.addBindValue(value);
    return query.exec();
}

Result<std::vector<StoredRun>> newestRuns(const QSqlDatabase& database, int count)
{
    // The numbers ever given: a run that was taken out leaves its own.
    QSqlQuery given(database);
    if (!execute(given, QStringLiteral("select seq from sqlite_sequence where name = 'runs'")))
        return unreadable(given.lastError());
    const qint64 newest = given.next() ? given.value(0).toLongLong() : 0;
    given.finish();
    const qint64 oldest = std::max<qint64>(1, newest - count + 1);
    std::vector<StoredRun> runs;
    for (qint64 number = newest; number >= oldest; --number)
        runs.push_back(readRun(database, number));
    return runs;
}

} // namespace pilothouse
