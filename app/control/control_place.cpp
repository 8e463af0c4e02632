#include "app/control/control_place.h"

#include "app/control/words.h"
#include "app/store/private_place.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace pilothouse {

namespace {

constexpr mode_t folderMode = 0700;
constexpr mode_t socketMode = 0600;
constexpr int nameDigits = 16;
constexpr int waitingMax = 16;
const QString suffix = QStringLiteral(".socket");

Error unusable(const QString& path)
{
    return {ErrorCode::Internal,
            ControlWords::tr("The socket for local control %1 cannot be used").arg(path),
            QString::fromLocal8Bit(std::strerror(errno)),
            ControlWords::tr("Check owner and rights of its folder, then start again")};
}

Descriptor openFolder(const QString& folder)
{
    return Descriptor(::open(QFile::encodeName(folder).constData(),
                             O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

/// The address of a file in an open folder: a socket's path ends at 107 bytes, and homes may lie
/// deeper.
sockaddr_un addressIn(const Descriptor& folder, const QString& name)
{
    const QByteArray path = QByteArrayLiteral("/proc/self/fd/") +
                            QByteArray::number(folder.number()) + '/' + QFile::encodeName(name);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.constData(), sizeof(address.sun_path) - 1);
    return address;
}

Descriptor newSocket()
{
    return Descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
}

/// Ours, and for nobody else.
bool makePrivate(const Descriptor& folder)
{
    struct stat facts = {};
    if (folder.number() < 0 || ::fstat(folder.number(), &facts) != 0)
        return false;
    if (facts.st_uid != ::geteuid()) {
        errno = EPERM;
        return false;
    }
    return ::fchmod(folder.number(), folderMode) == 0;
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

int Descriptor::release()
{
    return std::exchange(m_number, -1);
}

QString controlFolder(const QString& place)
{
    return place + QStringLiteral("/control");
}

QString controlSocketName(const QString& fleet)
{
    const QByteArray digest =
        QCryptographicHash::hash(fleet.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digest.left(nameDigits)) + suffix;
}

QStringList controlSockets(const QString& place)
{
    const QDir folder(controlFolder(place));
    QStringList paths;
    for (const QString& name :
         folder.entryList({QLatin1Char('*') + suffix}, QDir::System | QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

Result<Descriptor> listenForControl(const QString& place, const QString& fleet)
{
    const QString path = controlFolder(place);
    if (const Done made = makePrivateFolder(path); !made)
        return made.error();
    const Descriptor folder = openFolder(path);
    const QString name = controlSocketName(fleet);
    const QByteArray fileName = QFile::encodeName(name);
    if (!makePrivate(folder))
        return unusable(path);
    ::unlinkat(folder.number(), fileName.constData(), 0);
    Descriptor socket = newSocket();
    const sockaddr_un address = addressIn(folder, name);
    const bool isListening =
        ::bind(socket.number(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) ==
            0 &&
        ::fchmodat(folder.number(), fileName.constData(), socketMode, 0) == 0 &&
        ::listen(socket.number(), waitingMax) == 0;
    if (!isListening)
        return unusable(path + QLatin1Char('/') + name);
    return socket;
}

void removeControlSocket(const QString& place, const QString& fleet)
{
    QFile::remove(controlFolder(place) + QLatin1Char('/') + controlSocketName(fleet));
}

Result<Descriptor> connectToControl(const QString& socketPath)
{
    const QFileInfo info(socketPath);
    const Descriptor folder = openFolder(info.absolutePath());
    Descriptor socket = newSocket();
    const sockaddr_un address = addressIn(folder, info.fileName());
    if (folder.number() >= 0 &&
        ::connect(socket.number(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) ==
            0)
        return socket;
    const bool isNobody = errno == ENOENT || errno == ECONNREFUSED;
    return Error{
        isNobody ? ErrorCode::NotFound : ErrorCode::Unreachable,
        ControlWords::tr("No process that runs the engine is reached"),
        QStringLiteral("%1: %2").arg(socketPath, QString::fromLocal8Bit(std::strerror(errno))),
        ControlWords::tr("Start the console or pilothoused, as the same user")};
}

Result<Peer> peerOf(int connection)
{
    ucred credentials{};
    socklen_t size = sizeof(credentials);
    if (::getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return Error{ErrorCode::Untrusted,
                     ControlWords::tr("Who asks over the local socket is not known"),
                     QString::fromLocal8Bit(std::strerror(errno)),
                     {}};
    return Peer{credentials.uid, credentials.pid};
}

bool mayControl(const Peer& peer, uid_t owner)
{
    return peer.user == owner || peer.user == 0;
}

} // namespace pilothouse
