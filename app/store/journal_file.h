#pragma once

#include "app/store/journal_mark.h"
#include "models/journal/journal.h"
#include "models/journal/run_file.h"

#include <QSqlError>
#include <QVariantList>

#include <optional>

namespace pilothouse {

/// All runs of one fleet in one SQLite file. Each line (header, records, result) carries the hash
/// of itself and of all before it in its run, and the run's row how many there are, so that a
/// changed, lost or inserted one is found. Write-ahead log, each commit on the disk before it is
/// said to be. Nothing is ever deleted: it is evidence. Blocks; lives on one thread. One process
/// writes, others may read meanwhile.
class JournalFile
{
public:
    /// Of what stands in the tables; a file of a newer one is left alone. A file gets the number of
    /// what was really written to it, so that an earlier release goes on with one in which it
    /// understands everything. 2: comparisons, notices, and records of format 2.
    static constexpr int schemaVersion = 2;

    explicit JournalFile(QString path);
    ~JournalFile();
    JournalFile(const JournalFile&) = delete;
    JournalFile& operator=(const JournalFile&) = delete;

    /// Opens or makes the file. With a damaged one it answers the reason, and what can be read can
    /// still be read; nothing more is written to it. With `hasHistory` a file that is there and
    /// empty is a damaged one; one that was moved away is made anew.
    [[nodiscard]] Done openToWrite(bool hasHistory);

    /// Opens it for reading alone; a file that is not there holds no runs.
    [[nodiscard]] Done openToRead();

    /// The highest epoch that was written here; 0 before the first.
    [[nodiscard]] Result<std::uint64_t> epoch();
    [[nodiscard]] Done setEpoch(std::uint64_t epoch);

    [[nodiscard]] Done open(const RunHeader& header);

    /// All records or none.
    [[nodiscard]] Done append(const RunId& run, const std::vector<Record>& records);
    [[nodiscard]] Done finish(const RunId& run, const QByteArray& result);
    [[nodiscard]] Done attach(const RunId& run, const QByteArray& comparison);
    /// Any number of times; the last one counts.
    [[nodiscard]] Done tell(const RunId& run, const QByteArray& notices);

    /// The newest runs, newest first. What is missing or damaged says so in its place.
    [[nodiscard]] Result<std::vector<StoredRun>> newest(int count);

private:
    /// Where a run's next line goes.
    struct Tail
    {
        qint64 run = 0;
        qint64 lines = 0;
        QByteArray hash;
        int endings = 0; ///< Of those below. With any, no record may follow.
        QString name;    ///< Of the run.
    };

    static constexpr int hasResult = 1;
    static constexpr int hasComparison = 2;
    static constexpr int hasNotices = 4;
    static constexpr int anyEnding = hasResult | hasComparison | hasNotices;

    [[nodiscard]] Done connectTo(const QString& options);
    [[nodiscard]] Done prepare(bool mayBeEmpty);
    [[nodiscard]] Done checkWhole();
    [[nodiscard]] Done checkVersion(bool mayBeEmpty);
    [[nodiscard]] Done makeTables();
    /// Whether all lines are there that were ever said to be on the disk.
    [[nodiscard]] Done checkMark(bool isNew);
    /// From now on an earlier release does not understand all that is in the file.
    [[nodiscard]] Done raiseVersion(int version);
    /// Where a line goes that may stand with none of these endings before it.
    [[nodiscard]] Result<Tail> tailOf(const RunId& run, int without);
    [[nodiscard]] Done appendRecords(const RunId& run, const std::vector<Record>& records);
    /// A line after the records, of which a run has one of each kind.
    [[nodiscard]] Done addEnding(const RunId& run, LineKind kind, const QByteArray& body);
    [[nodiscard]] Done addRun(const RunHeader& header);
    [[nodiscard]] Done addLine(Tail& tail, LineKind kind, const QByteArray& body);
    [[nodiscard]] Done saveTail(const Tail& tail);
    template <class Act>
    [[nodiscard]] Done transact(Act act);
    /// Runs one statement; the rows that it yields are dropped.
    [[nodiscard]] Done run(const QString& statement, const QVariantList& values = {});
    /// The first row that a question yields; empty when it yields none.
    [[nodiscard]] Result<QVariantList> ask(const QString& question,
                                           const QVariantList& values = {});
    [[nodiscard]] Error refusal(const QSqlError& error);
    [[nodiscard]] Error damaged(const QString& why) const;

    const QString m_path;
    const QString m_connection; ///< QSqlDatabase's name for it.
    const JournalMark m_mark;
    bool m_isOpen = false;               ///< Else there is no file, and so nothing in it.
    int m_version = 0;                   ///< Of what is in it.
    JournalMark::Tally m_tally;          ///< Lines that are in it, or about to be.
    std::optional<QString> m_shortened;  ///< The run that was written to last, when lines are gone.
    std::optional<Error> m_writeRefusal; ///< Why nothing more is written.
};

} // namespace pilothouse
