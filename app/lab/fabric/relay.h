#pragma once

#include "app/lab/fabric/delay_line.h"
#include "app/lab/fabric/poller.h"
#include "app/lab/fabric/sockets.h"
#include "app/lab/faults/faults.h"

namespace pilothouse::lab {

/// What all connections of one link share.
struct LinkLine
{
    Link link;
    LinkState state;
    Pacer toServer;
    Pacer toClient;
    std::int64_t bytesToServer = 0; ///< Delivered since the fabric started.
    std::int64_t bytesToClient = 0;
};

/// One connection through one link: a client's TCP socket, a server's Unix socket, and the bytes
/// under way between them. Never blocks; all time is given.
class Relay
{
public:
    Relay(LinkLine& line, Poller& poller, FileHandle client, std::uint64_t serial, SteadyTime now);
    ~Relay();

    Relay(const Relay&) = delete;
    Relay& operator=(const Relay&) = delete;

    /// Moves what can be moved now. A cut relay moves nothing and notices nothing; a mute one moves
    /// nothing towards the client.
    void advance(SteadyTime now);

    /// When advance() next has something to do without an event from a socket.
    [[nodiscard]] std::optional<SteadyTime> nextArrival() const;

    /// Both ends are closed.
    [[nodiscard]] bool isOver() const { return m_isOver; }

    [[nodiscard]] const LinkLine& line() const { return m_line; }

    /// Loses all bytes under way and resets the client: the far machine is gone.
    void drop();

private:
    struct Side
    {
        FileHandle socket;
        DelayLine incoming; ///< Under way towards this side.
        bool isBlocked = false;
        bool hasEnded = false; ///< Its far end's stream is over and shut down here.
    };

    void connectServer(SteadyTime now);
    void receive(Side& from, Side& to, SteadyTime now);
    void deliver(Side& to, std::int64_t& delivered, SteadyTime now);
    void endSide(Side& to, DelayLine::End end);
    void loseReader(Side& to);
    void updateWatches();
    [[nodiscard]] SteadyTime arrival(Pacer& pacer, std::size_t bytes, SteadyTime now) const;

    LinkLine& m_line;
    Poller& m_poller;
    QByteArray m_name;
    Side m_client;
    Side m_server;
    SteadyTime m_established;
    std::optional<SteadyTime> m_retryConnectAt;
    bool m_isOver = false;
};

} // namespace pilothouse::lab
