#include "app/secrets/secret_files.h"

#include "app/secrets/words.h"

#include <QFile>
#include <QFileInfo>

namespace pilothouse {

namespace {

Error fileError(ErrorCode code, const QString& what)
{
    return {code, what, QString(),
            SecretWords::tr("Write the secret into that file, owned by this user, mode 0600.")};
}

QByteArray withoutLineEnd(QByteArray content)
{
    if (content.endsWith('\n'))
        content.chop(1);
    if (content.endsWith('\r'))
        content.chop(1);
    return content;
}

} // namespace

Result<QByteArray> readEnvironmentSecret(const QString& name)
{
    const QByteArray value = qgetenv(name.toLocal8Bit().constData());
    if (!value.isEmpty())
        return value;
    return Error{ErrorCode::NotFound,
                 SecretWords::tr("The environment variable %1 is not set.").arg(name), QString(),
                 SecretWords::tr("Set it where Pilothouse is started.")};
}

Result<QByteArray> readFileSecret(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(ErrorCode::NotFound,
                         SecretWords::tr("The file %1 is not there.").arg(path));
    if (!info.isFile()) // A pipe would hang, a device has no end.
        return fileError(ErrorCode::Malformed,
                         SecretWords::tr("%1 is not a plain file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(
            ErrorCode::Refused,
            SecretWords::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray content = file.read(secretBytesMax + 1);
    if (content.size() > secretBytesMax)
        return fileError(ErrorCode::Malformed,
                         SecretWords::tr("The file %1 is above %2 bytes: not a secret.")
                             .arg(path, QString::number(secretBytesMax)));
    const QByteArray secret = withoutLineEnd(content);
    if (secret.isEmpty())
        return fileError(ErrorCode::Malformed, SecretWords::tr("The file %1 is empty.").arg(path));
    return secret;
}

QString fileExposure(const QString& path)
{
    const QFileDevice::Permissions mode = QFile::permissions(path);
    const bool group = mode.testFlag(QFileDevice::ReadGroup);
    const bool others = mode.testFlag(QFileDevice::ReadOther);
    if (others)
        return SecretWords::tr("Every user of this machine may read %1.").arg(path);
    if (group)
        return SecretWords::tr("The file's group may read %1.").arg(path);
    return {};
}

} // namespace pilothouse
