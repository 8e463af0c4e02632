#include "app/store/private_place.h"

#include "app/store/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pilothouse {

namespace {

constexpr mode_t folderMode = 0700;
constexpr mode_t fileMode = 0600;

Error refusal(const QString& what)
{
    return {ErrorCode::Internal, what, QString::fromLocal8Bit(std::strerror(errno)),
            StoreWords::tr("Check the rights and the space of the disk that it is on")};
}

Error unwritable(const QString& path)
{
    return refusal(StoreWords::tr("The file %1 cannot be written").arg(path));
}

bool writeAll(int file, const QByteArray& text)
{
    qsizetype written = 0;
    while (written < text.size()) {
        const ssize_t now =
            ::write(file, text.constData() + written, static_cast<size_t>(text.size() - written));
        if (now < 0 && errno != EINTR)
            return false;
        written += std::max<ssize_t>(now, 0);
    }
    return ::fsync(file) == 0;
}

/// A new name is on the disk only when its folder is.
bool syncFolderOf(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool isSynced = ::fsync(handle) == 0;
    ::close(handle);
    return isSynced;
}

} // namespace

Done makePrivateFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return std::monostate{};
    if (!info.dir().isRoot())
        if (Done parent = makePrivateFolder(info.absolutePath()); !parent)
            return parent;
    if (::mkdir(QFile::encodeName(info.absoluteFilePath()).constData(), folderMode) != 0 &&
        errno != EEXIST)
        return refusal(StoreWords::tr("The folder %1 cannot be made").arg(folder));
    return std::monostate{};
}

Done makePrivateFile(const QString& path)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, fileMode);
    if (file < 0)
        return unwritable(path);
    const bool isPrivate = ::fchmod(file, fileMode) == 0;
    const Error why = unwritable(path);
    ::close(file);
    return isPrivate ? Done(std::monostate{}) : Done(why);
}

Done replaceFile(const QString& path, const QByteArray& text)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray beside = name + ".new";
    const int file = ::open(beside.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, fileMode);
    if (file < 0)
        return unwritable(path);
    const bool isWritten = writeAll(file, text);
    const Error why = unwritable(path);
    ::close(file);
    if (!isWritten)
        return why;
    if (::rename(beside.constData(), name.constData()) != 0 || !syncFolderOf(path))
        return unwritable(path);
    return std::monostate{};
}

} // namespace pilothouse
