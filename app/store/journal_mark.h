#pragma once

#include "models/core/result.h"

#include <QString>

#include <optional>

namespace pilothouse {

/// How many lines of a journal were on the disk: noted beside it after each commit, and so never
/// ahead of it. A journal that holds fewer has lost some, whatever it says itself: SQLite opens a
/// file whose write-ahead log is gone as if the log had never been. Not synced, because the journal
/// is: what a power cut takes of this note only makes it too low.
class JournalMark
{
public:
    struct Tally
    {
        qint64 lines = 0; ///< Of all runs.
        QString run;      ///< Written to last.
        qint64 runLines = 0;

        bool operator==(const Tally&) const = default;
    };

    /// `journal` is the path of the journal; the note stands beside it.
    explicit JournalMark(const QString& journal);

    /// Nothing when there is no note, or none that can be read.
    [[nodiscard]] std::optional<Tally> read() const;
    [[nodiscard]] Done write(const Tally& tally) const;

private:
    const QString m_path;
};

/// The journal holds fewer lines than were noted.
[[nodiscard]] Error lostLines(const QString& journal, const JournalMark::Tally& noted,
                              qint64 lines);

/// The journal is of a version that this program does not know: sound, for all that can be said.
[[nodiscard]] Error newerJournal(const QString& journal, int version, int known);

} // namespace pilothouse
