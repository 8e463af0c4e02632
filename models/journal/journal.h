#pragma once

#include "models/core/result.h"
#include "models/orchestration/record.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// A run's records as a chain: each line carries the hash of itself and of all before it, so that a
/// changed, lost or inserted line is found, and a torn one is told from a changed one.
namespace pilothouse {

/// Hash of a line given the one before it: SHA-256, hexadecimal. The first line's predecessor is
/// empty.
[[nodiscard]] QByteArray chainHash(const QByteArray& previous, const QByteArray& body);

/// What a line of a run is. Its hash covers this too: a record cannot be passed off as a result.
enum class LineKind : std::uint8_t
{
    Header,
    Record,
    Result,
    Comparison, ///< What the regions held after it, see models/consistency.
    Notices     ///< Who was told of it, see models/review; the last one counts.
};

/// "header", "record", "result", "comparison", "notices".
[[nodiscard]] QByteArray lineWord(LineKind kind);

/// chainHash() of a line and its kind, by its word: also of one that only a newer program knows.
[[nodiscard]] QByteArray lineHash(const QByteArray& previous, LineKind kind,
                                  const QByteArray& body);
[[nodiscard]] QByteArray lineHash(const QByteArray& previous, const QByteArray& kind,
                                  const QByteArray& body);

/// The line of one record, with its end: hash, space, entry.
struct JournalLine
{
    QByteArray text;
    QByteArray hash; ///< The predecessor of the next line.
};
[[nodiscard]] JournalLine journalLine(const QByteArray& previousHash, const Record& record);

/// What could be read of a journal.
struct JournalReading
{
    std::vector<Record> records; ///< All before the first damage.
    QByteArray lastHash;
    qsizetype soundBytes = 0; ///< The next line belongs here; what follows was torn.
    bool isTorn = false;      ///< The last write did not end: it never counted.
};

/// Reads a whole journal. A torn end is part of life; a line that is complete and does not fit the
/// chain is an Error, with its number: somebody or something changed the past.
[[nodiscard]] Result<JournalReading> readJournal(const QByteArray& text);

/// The run that the records make, or the Error that says which record does not follow. Without the
/// assertions of apply(): a file is not a promise of ours.
[[nodiscard]] Result<Run> replay(const Plan& plan, const std::vector<Record>& records);

} // namespace pilothouse
