#include "app/control/control_server.h"

#include "app/control/control_connection.h"
#include "app/control/words.h"

#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace pilothouse {

ControlServer::ControlServer(ControlDesk& desk, QObject* parent)
    : ControlServer(
          desk, [](const Peer& peer) { return mayControl(peer, ::geteuid()); }, parent)
{
}

ControlServer::ControlServer(ControlDesk& desk, Rule rule, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_rule(std::move(rule))
{
}

ControlServer::~ControlServer()
{
    m_knock.reset();
    if (m_listening.number() >= 0)
        removeControlSocket(m_place, m_fleet);
}

Done ControlServer::listen(const QString& place, const QString& fleet)
{
    Result<Descriptor> listening = listenForControl(place, fleet);
    if (!listening)
        return listening.error();
    m_place = place;
    m_fleet = fleet;
    m_listening = std::move(listening).value();
    m_knock = std::make_unique<QSocketNotifier>(m_listening.number(), QSocketNotifier::Read);
    connect(m_knock.get(), &QSocketNotifier::activated, this, &ControlServer::onKnock);
    return std::monostate{};
}

void ControlServer::onKnock()
{
    Descriptor connection(
        ::accept4(m_listening.number(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (connection.number() >= 0)
        receive(std::move(connection));
}

void ControlServer::receive(Descriptor connection)
{
    Peer peer;
    const std::optional<Error> why = refusal(connection.number(), peer);
    auto* session = new ControlConnection(m_desk, std::move(connection), peer, this);
    if (why)
        session->turnAway(*why);
    else
        session->begin();
}

std::optional<Error> ControlServer::refusal(int connection, Peer& peer) const
{
    const Result<Peer> known = peerOf(connection);
    if (!known)
        return known.error();
    peer = known.value();
    if (!m_rule(peer))
        return Error{ErrorCode::Untrusted,
                     ControlWords::tr("User %1 may not control this process").arg(peer.user),
                     ControlWords::tr("Only its own user and root may"),
                     ControlWords::tr("Ask as user %1").arg(::geteuid())};
    if (findChildren<ControlConnection*>().size() >= connectionsMax)
        return Error{
            ErrorCode::Throttled,
            ControlWords::tr("%1 others are connected, and no more are let in").arg(connectionsMax),
            {},
            ControlWords::tr("End one of them, then ask again")};
    return std::nullopt;
}

} // namespace pilothouse

#include "moc_control_server.cpp"
