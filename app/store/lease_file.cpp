#include "app/store/lease_file.h"

#include "app/store/private_place.h"
#include "app/store/words.h"
#include "models/core/text.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace pilothouse {

namespace {

/// More than any holder's line; the file is never ours to trust.
constexpr qint64 holderBytesMax = 1'000;

/// JSON numbers, in which epochs are written, are exact up to 2^53.
constexpr std::uint64_t startsMax = 9'000'000'000;

Error unusable(const QString& path, const QString& why)
{
    return {ErrorCode::Internal, StoreWords::tr("The lease file %1 cannot be used").arg(path), why,
            StoreWords::tr(
                "Check the rights and the space of the disk that it is on, then start again")};
}

QString systemWords()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

LeaseFile::LeaseFile(const QString& path)
    : m_lockPath(path + QStringLiteral(".lock"))
    , m_epochPath(path + QStringLiteral(".epoch"))
{
}

LeaseFile::~LeaseFile()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

Done LeaseFile::take(const QString& holder, UtcTime now)
{
    if (Done folder = makePrivateFolder(QFileInfo(m_lockPath).absolutePath()); !folder)
        return folder;
    if (Done file = makePrivateFile(m_lockPath); !file)
        return file;
    m_lock = ::open(QFile::encodeName(m_lockPath).constData(), O_RDWR | O_CLOEXEC);
    if (m_lock < 0)
        return unusable(m_lockPath, systemWords());
    if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
        const Error why =
            errno == EWOULDBLOCK ? heldByOther() : unusable(m_lockPath, systemWords());
        ::close(m_lock);
        m_lock = -1;
        return why;
    }
    const QByteArray line =
        StoreWords::tr("%1, since %2").arg(holder, text::utcDateTime(now)).toUtf8();
    if (::ftruncate(m_lock, 0) != 0 ||
        ::pwrite(m_lock, line.constData(), static_cast<size_t>(line.size()), 0) != line.size())
        return unusable(m_lockPath, systemWords());
    return readEpoch();
}

Done LeaseFile::isFree() const
{
    const int lock = ::open(QFile::encodeName(m_lockPath).constData(), O_RDONLY | O_CLOEXEC);
    if (lock < 0)
        return unusable(m_lockPath, systemWords());
    // Shared, and given back at once: a process that starts in this very moment at worst waits for
    // another try.
    const bool isFree = ::flock(lock, LOCK_SH | LOCK_NB) == 0;
    const int refusal = errno;
    ::close(lock);
    if (isFree)
        return std::monostate{};
    errno = refusal;
    return refusal == EWOULDBLOCK ? heldByOther() : unusable(m_lockPath, systemWords());
}

Done LeaseFile::readEpoch()
{
    QFile file(m_epochPath);
    std::uint64_t starts = 0;
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return unusable(m_epochPath, file.errorString());
        bool isNumber = false;
        starts = file.read(holderBytesMax).trimmed().toULongLong(&isNumber);
        if (!isNumber || starts > startsMax)
            return unusable(m_epochPath, StoreWords::tr("It holds no count of starts"));
    }
    m_epoch = (starts + 1) * epochsEach;
    return std::monostate{};
}

Done LeaseFile::persistEpoch() const
{
    return replaceFile(m_epochPath, QByteArray::number(qulonglong{m_epoch / epochsEach}));
}

Done LeaseFile::raiseAbove(std::uint64_t taken) const
{
    return replaceFile(m_epochPath, QByteArray::number(qulonglong{taken / epochsEach}));
}

Error LeaseFile::heldByOther() const
{
    QFile file(m_lockPath);
    const bool isReadable = file.open(QIODevice::ReadOnly);
    const QString holder = isReadable ? QString::fromUtf8(file.read(holderBytesMax)) : QString();
    return {ErrorCode::Refused, StoreWords::tr("Another process on this machine runs the engine"),
            holder.isEmpty() ? StoreWords::tr("Who it is cannot be read") : holder,
            StoreWords::tr("Act there, or end it and start this one again")};
}

} // namespace pilothouse
