#pragma once

#include "models/core/result.h"

#include <QString>
#include <QStringList>

#include <sys/types.h>

/// Where the process that runs the engine of a fleet listens, and who may speak to it there.
namespace pilothouse {

/// A descriptor that is closed with its owner.
class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept : m_number(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept;

    [[nodiscard]] int number() const { return m_number; }
    /// Hands it over: the caller closes it.
    [[nodiscard]] int release();

private:
    int m_number;
};

/// The sockets' folder below the place where a user's runs are kept.
[[nodiscard]] QString controlFolder(const QString& place);

/// File name of a fleet's socket. Short whatever the fleet's name is.
[[nodiscard]] QString controlSocketName(const QString& fleet);

/// Full paths of the sockets in that place, whether anybody listens there or not.
[[nodiscard]] QStringList controlSockets(const QString& place);

/// Listens at the fleet's socket: folder 0700 and ours, socket 0600. Takes the place of one that
/// was left behind, so only the holder of the lease may call it. The path may be of any length.
[[nodiscard]] Result<Descriptor> listenForControl(const QString& place, const QString& fleet);

/// Takes the fleet's socket away again.
void removeControlSocket(const QString& place, const QString& fleet);

/// A connection to that socket, or NotFound when nobody listens there.
[[nodiscard]] Result<Descriptor> connectToControl(const QString& socketPath);

/// Who is at the other end of a connection: the system's word, not theirs.
struct Peer
{
    uid_t user = 0;
    pid_t process = 0;

    bool operator==(const Peer&) const = default;
};
[[nodiscard]] Result<Peer> peerOf(int connection);

/// The user whose process listens, and root.
[[nodiscard]] bool mayControl(const Peer& peer, uid_t owner);

} // namespace pilothouse
