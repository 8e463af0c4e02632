#include "app/lab/system/files.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace pilothouse::lab {

namespace {

Error refusal(const QString& what)
{
    return {ErrorCode::Refused, what, QString::fromLocal8Bit(std::strerror(errno)), {}};
}

} // namespace

Done writeFile(const QString& path, const QByteArray& text, unsigned mode)
{
    const QByteArray temporary = (path + QStringLiteral(".new")).toLocal8Bit();
    const int file = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
    if (file < 0)
        return refusal(QStringLiteral("Cannot write %1").arg(path));
    const bool isWritten =
        ::write(file, text.constData(), text.size()) == text.size() && ::fchmod(file, mode) == 0;
    ::close(file);
    if (!isWritten || std::rename(temporary.constData(), path.toLocal8Bit().constData()) != 0)
        return refusal(QStringLiteral("Cannot write %1").arg(path));
    return Done(std::monostate{});
}

Done makeFolder(const QString& path, unsigned mode)
{
    if (!QDir().mkpath(path) || ::chmod(path.toLocal8Bit().constData(), mode) != 0)
        return refusal(QStringLiteral("Cannot create the folder %1").arg(path));
    return Done(std::monostate{});
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     QStringLiteral("Cannot read %1").arg(path),
                     file.errorString(),
                     {}};
    return file.readAll();
}

} // namespace pilothouse::lab
