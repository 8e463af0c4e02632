#include "app/lab/fabric/relay.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace pilothouse::lab {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t readSize = 64u << 10;
constexpr int readsPerTurn = 8; ///< So that one fast connection does not starve the others.
constexpr auto connectRetryInterval = 50ms;

/// The name under which the server sees the connection: the link's address, the client's port.
QByteArray vantageName(const Link& link, int client, std::uint64_t serial)
{
    return QStringLiteral("pilothouse/%1/%2/%3")
        .arg(link.address)
        .arg(sockets::remotePort(client))
        .arg(serial)
        .toLatin1();
}

SteadyDuration oneWay(const LinkState& state)
{
    return std::chrono::milliseconds(state.roundTripMs) / 2;
}

} // namespace

Relay::Relay(LinkLine& line, Poller& poller, FileHandle client, std::uint64_t serial,
             SteadyTime now)
    : m_line(line)
    , m_poller(poller)
    , m_name(vantageName(line.link, client.get(), serial))
    // The kernel has already answered the client's SYN; the handshake's round trip is charged to
    // the first bytes instead, so that the first answer comes when it would over the real line.
    , m_established(now + std::chrono::milliseconds(line.state.roundTripMs))
{
    const int on = 1;
    ::setsockopt(client.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    m_client.socket = std::move(client);
    connectServer(now);
}

Relay::~Relay()
{
    m_poller.forget(m_client.socket.get());
    m_poller.forget(m_server.socket.get());
}

void Relay::connectServer(SteadyTime now)
{
    m_retryConnectAt.reset();
    sockets::UnixConnection connection = sockets::connectUnix(m_line.link.targetSocket, m_name);
    switch (connection.outcome) {
    case sockets::ConnectOutcome::Connected:
        m_server.socket = std::move(connection.socket);
        return;
    case sockets::ConnectOutcome::Full:
        m_retryConnectAt = now + connectRetryInterval;
        return;
    case sockets::ConnectOutcome::Refused:
        m_client.incoming.close(DelayLine::End::Broken, m_established);
        return;
    }
}

void Relay::advance(SteadyTime now)
{
    if (m_isOver || m_line.state.isCut) {
        updateWatches();
        return;
    }
    if (m_retryConnectAt && *m_retryConnectAt <= now)
        connectServer(now);
    receive(m_client, m_server, now);
    deliver(m_server, m_line.bytesToServer, now);
    if (!m_line.state.isMute) {
        receive(m_server, m_client, now);
        deliver(m_client, m_line.bytesToClient, now);
    }
    m_isOver = m_isOver || (m_client.hasEnded && m_server.hasEnded);
    updateWatches();
}

SteadyTime Relay::arrival(Pacer& pacer, std::size_t bytes, SteadyTime now) const
{
    return pacer.departure(now, m_established, bytes, m_line.state.bytesPerSecond) +
           oneWay(m_line.state);
}

void Relay::receive(Side& from, Side& to, SteadyTime now)
{
    Pacer& pacer = &to == &m_server ? m_line.toServer : m_line.toClient;
    std::array<char, readSize> buffer;
    for (int turn = 0; turn < readsPerTurn; ++turn) {
        if (!from.socket.isOpen() || !to.incoming.accepts())
            return;
        const ssize_t count = ::recv(from.socket.get(), buffer.data(), buffer.size(), 0);
        if (count > 0) {
            const auto size = static_cast<std::size_t>(count);
            to.incoming.push({buffer.data(), size}, arrival(pacer, size, now));
            continue;
        }
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        const auto end = count == 0 ? DelayLine::End::Finished : DelayLine::End::Broken;
        to.incoming.close(end, arrival(pacer, 0, now));
        return;
    }
}

void Relay::deliver(Side& to, std::int64_t& delivered, SteadyTime now)
{
    to.isBlocked = false;
    if (!to.socket.isOpen()) {
        // Never connected: a client that has gone leaves nothing to wait for.
        if (&to == &m_server && to.incoming.endArrived(now) != DelayLine::End::Open)
            m_isOver = true;
        return;
    }
    for (auto bytes = to.incoming.arrived(now); !bytes.empty(); bytes = to.incoming.arrived(now)) {
        const ssize_t count = ::send(to.socket.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0) {
            to.isBlocked = errno == EAGAIN || errno == EINTR;
            if (!to.isBlocked)
                loseReader(to);
            return;
        }
        to.incoming.consume(static_cast<std::size_t>(count));
        delivered += count;
    }
    const DelayLine::End end = to.incoming.endArrived(now);
    if (end != DelayLine::End::Open && !to.hasEnded)
        endSide(to, end);
}

void Relay::endSide(Side& to, DelayLine::End end)
{
    to.hasEnded = true;
    if (end == DelayLine::End::Finished)
        ::shutdown(to.socket.get(), SHUT_WR);
    else
        drop();
}

/// Over a real line the news that a server has gone takes its time, and comes behind what that
/// server said last: it often says why it ends a connection. A client that has gone hears nothing.
void Relay::loseReader(Side& to)
{
    if (&to == &m_client)
        return drop();
    to.incoming.discard();
    to.hasEnded = true;
}

void Relay::drop()
{
    m_poller.forget(m_client.socket.get());
    m_poller.forget(m_server.socket.get());
    m_client.incoming.discard();
    m_server.incoming.discard();
    sockets::closeWithReset(m_client.socket);
    m_server.socket.reset();
    m_isOver = true;
}

void Relay::updateWatches()
{
    const bool isFrozen = m_isOver || m_line.state.isCut;
    const bool isMute = m_line.state.isMute;
    const auto update = [&](const Side& side, const Side& other) {
        if (!side.socket.isOpen())
            return;
        const bool wantsRead =
            !isFrozen && other.incoming.accepts() && !(isMute && &side == &m_server);
        const bool wantsWrite = !isFrozen && side.isBlocked && !(isMute && &side == &m_client);
        m_poller.watch(side.socket.get(), wantsRead, wantsWrite,
                       [this] { advance(std::chrono::steady_clock::now()); });
    };
    update(m_client, m_server);
    update(m_server, m_client);
}

std::optional<SteadyTime> Relay::nextArrival() const
{
    if (m_isOver || m_line.state.isCut)
        return std::nullopt;
    std::optional<SteadyTime> next = m_retryConnectAt;
    for (const Side* side : {&m_client, &m_server}) {
        const bool isHeard = !(m_line.state.isMute && side == &m_client);
        if (!isHeard || side->isBlocked || side->hasEnded || !side->socket.isOpen())
            continue;
        const auto arrival = side->incoming.nextArrival();
        if (arrival && (!next || *arrival < *next))
            next = arrival;
    }
    return next;
}

} // namespace pilothouse::lab
