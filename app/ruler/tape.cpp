#include "app/ruler/tape.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace pilothouse::ruler {

namespace {

constexpr auto title = "pilothouse-ruler 1 ";
constexpr mode_t fileMode = 0600;
constexpr qsizetype wordMax = 200;
constexpr int fieldCount = 5;

template <class Clock>
Microseconds nowOf()
{
    return std::chrono::floor<Microseconds>(Clock::now().time_since_epoch());
}

Error unwritable(const QString& path)
{
    return {ErrorCode::Internal, QStringLiteral("%1 cannot be begun").arg(path),
            QString::fromLocal8Bit(std::strerror(errno)),
            QStringLiteral("Name a file that does not exist yet, in a folder of yours")};
}

Error unreadable(qsizetype line)
{
    return {ErrorCode::Malformed,
            QStringLiteral("Line %1 of the tape cannot be read").arg(line),
            {},
            QStringLiteral("Give the file as the ruler wrote it")};
}

bool isMark(const QByteArray& word)
{
    return word.size() == 1 && std::strchr("SALRU", word.front()) != nullptr;
}

bool readEntry(const QByteArray& line, Entry& entry)
{
    const QList<QByteArray> fields = line.split(' ');
    if (fields.size() < fieldCount - 1 || !isMark(fields[0]))
        return false;
    bool areNumbers[3] = {};
    entry.mark = static_cast<Mark>(fields[0].front());
    entry.token = fields[1].toLongLong(&areNumbers[0]);
    entry.at = MonotonicTime(Microseconds(fields[2].toLongLong(&areNumbers[1])));
    entry.utc = UtcTime(Microseconds(fields[3].toLongLong(&areNumbers[2])));
    entry.word = QString::fromUtf8(fields.mid(fieldCount - 1).join(' '));
    return areNumbers[0] && areNumbers[1] && areNumbers[2];
}

} // namespace

Tape::~Tape()
{
    if (m_file >= 0)
        ::close(m_file);
}

Done Tape::begin(const QString& path, const QString& writer)
{
    m_file = ::open(QFile::encodeName(path).constData(),
                    O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, fileMode);
    if (m_file < 0 || !write(title + writer.toUtf8() + '\n'))
        return unwritable(path);
    return std::monostate{};
}

bool Tape::append(Mark mark, std::int64_t token, const QString& word)
{
    const std::lock_guard lock(m_mutex);
    QByteArray line(1, static_cast<char>(mark));
    line += ' ' + QByteArray::number(qlonglong{token});
    line += ' ' + QByteArray::number(qlonglong{nowOf<std::chrono::steady_clock>().count()});
    line += ' ' + QByteArray::number(qlonglong{nowOf<std::chrono::system_clock>().count()});
    if (!word.isEmpty())
        line += ' ' + word.simplified().left(wordMax).toUtf8();
    return write(line + '\n');
}

/// In one piece, so that a kill leaves at most one unfinished line.
bool Tape::write(const QByteArray& line) const
{
    return ::write(m_file, line.constData(), static_cast<size_t>(line.size())) == line.size();
}

Result<Reading> readTape(const QByteArray& text)
{
    QList<QByteArray> lines = text.split('\n');
    lines.removeLast(); // What follows the last line end.
    if (lines.isEmpty() || !lines.constFirst().startsWith(title))
        return unreadable(1);
    Reading reading;
    reading.writer = QString::fromUtf8(lines.constFirst().mid(qstrlen(title)));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        Entry entry;
        if (!readEntry(lines[i], entry))
            return unreadable(i + 1);
        reading.entries.push_back(std::move(entry));
    }
    return reading;
}

} // namespace pilothouse::ruler
