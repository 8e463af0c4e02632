#include "app/store/journal_mark.h"

#include "app/store/private_place.h"
#include "app/store/words.h"

#include <QFile>

namespace pilothouse {

namespace {

/// One length for every note, so that a shorter one leaves nothing of a longer one behind.
constexpr qsizetype noteBytes = 256;

Error unusable(const QFile& file)
{
    return {ErrorCode::Internal,
            StoreWords::tr("The journal's note %1 cannot be written").arg(file.fileName()),
            file.errorString(),
            StoreWords::tr("Check the rights and the space of the disk that it is on")};
}

} // namespace

JournalMark::JournalMark(const QString& journal) : m_path(journal + QStringLiteral(".lines")) {}

std::optional<JournalMark::Tally> JournalMark::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QString note = QString::fromUtf8(file.read(noteBytes)).trimmed();
    bool isLines = false;
    bool isRunLines = false;
    const Tally tally{note.section(u' ', 0, 0).toLongLong(&isLines), note.section(u' ', 2),
                      note.section(u' ', 1, 1).toLongLong(&isRunLines)};
    return isLines && isRunLines ? std::optional(tally) : std::nullopt;
}

Done JournalMark::write(const Tally& tally) const
{
    if (Done made = makePrivateFile(m_path); !made)
        return made;
    QFile file(m_path);
    const QByteArray note = QStringLiteral("%1 %2 %3")
                                .arg(tally.lines)
                                .arg(tally.runLines)
                                .arg(tally.run)
                                .toUtf8()
                                .left(noteBytes)
                                .leftJustified(noteBytes);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || file.write(note) != noteBytes)
        return unusable(file);
    return std::monostate{};
}

Error lostLines(const QString& journal, const JournalMark::Tally& noted, qint64 lines)
{
    return {ErrorCode::Malformed,
            StoreWords::tr("Lines of the journal %1 that were on the disk are gone").arg(journal),
            StoreWords::tr("It held %1 lines and holds %2; run %3 was written to last and had %4. "
                           "Perhaps its file \"-wal\" was removed, or an older copy put in place")
                .arg(noted.lines)
                .arg(lines)
                .arg(noted.run)
                .arg(noted.runLines),
            StoreWords::tr("Put the missing file back. Otherwise look at every region by hand: the "
                           "run may have done more than it says. Then move the journal away as "
                           "evidence and start again; a new one is made")};
}

Error newerJournal(const QString& journal, int version, int known)
{
    return {ErrorCode::Unsupported,
            StoreWords::tr("The journal %1 was written by a newer program").arg(journal),
            StoreWords::tr("Its version is %1; this program knows %2").arg(version).arg(known),
            StoreWords::tr("Start that program. Here runs are shown as far as they are understood, "
                           "and none can be started")};
}

} // namespace pilothouse
