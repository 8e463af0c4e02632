#include "app/lab/commands/unprivileged.h"

#include <QDirIterator>
#include <QFileInfo>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>

namespace pilothouse::lab {

namespace {

struct User
{
    QByteArray name;
    uid_t id = 0;
    gid_t group = 0;
};

std::optional<User> userFrom(const passwd* entry)
{
    if (!entry || entry->pw_uid == 0)
        return std::nullopt;
    return User{entry->pw_name, entry->pw_uid, entry->pw_gid};
}

std::optional<User> unprivilegedUser()
{
    const uint behindSudo = qEnvironmentVariable("SUDO_UID").toUInt();
    if (behindSudo != 0)
        if (const auto user = userFrom(::getpwuid(behindSudo)))
            return user;
    for (const char* name : {"postgres", "nobody"})
        if (const auto user = userFrom(::getpwnam(name)))
            return user;
    return std::nullopt;
}

/// Whether a user can reach a folder: each one above it must let others through.
bool isReachable(const QString& folder)
{
    for (QString path = QFileInfo(folder).absolutePath(); path != QStringLiteral("/");
         path = QFileInfo(path).absolutePath())
        if (!QFileInfo(path).permissions().testFlag(QFile::ExeOther))
            return false;
    return true;
}

bool give(const QString& path, const User& user)
{
    return ::lchown(path.toLocal8Bit().constData(), user.id, user.group) == 0;
}

} // namespace

Done giveToUnprivileged(const QString& folder)
{
    if (::geteuid() != 0)
        return Done(std::monostate{});
    const std::optional<User> user = unprivilegedUser();
    if (!user)
        return Error{ErrorCode::Configuration,
                     QStringLiteral("No unprivileged user for PostgreSQL"),
                     QStringLiteral("It refuses to run as root, and there is neither a user behind "
                                    "sudo nor \"postgres\" nor \"nobody\""),
                     QStringLiteral("Run pilothouse-lab as an ordinary user")};
    if (!isReachable(folder))
        return Error{ErrorCode::Configuration,
                     QStringLiteral("The user \"%1\" cannot enter %2")
                         .arg(QString::fromLocal8Bit(user->name), folder),
                     QStringLiteral("A folder above it is closed to others"),
                     QStringLiteral("Choose another place with --folder, for example below /tmp")};
    bool isGiven = give(folder, *user);
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        isGiven = give(files.next(), *user) && isGiven;
    if (isGiven)
        return Done(std::monostate{});
    return Error{ErrorCode::Refused,
                 QStringLiteral("Cannot give %1 to another user").arg(folder),
                 QString::fromLocal8Bit(std::strerror(errno)),
                 {}};
}

bool dropPrivileges()
{
    if (::geteuid() != 0)
        return true;
    const std::optional<User> user = unprivilegedUser();
    return user && ::initgroups(user->name.constData(), user->group) == 0 &&
           ::setgid(user->group) == 0 && ::setuid(user->id) == 0;
}

} // namespace pilothouse::lab
