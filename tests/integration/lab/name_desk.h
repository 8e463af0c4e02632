#pragma once

#include "app/dns/dns_client.h"
#include "app/lab/topology.h"

namespace pilothouse::lab {

/// What a resolver of the lab answered for a public name.
struct NameReply
{
    QString region; ///< To whose application the answer leads; empty when to none.
    int ttlSeconds = 0;
    QString failure; ///< In words, when nothing came.
};

/// Asks the lab's resolvers, each of which answers as for its own place in the world.
class NameDesk
{
public:
    explicit NameDesk(Topology topology) : m_topology(std::move(topology)), m_names(m_poll) {}

    /// `vantage` is "desk" or one of the users-*; `profile` is "global" or "failover".
    [[nodiscard]] NameReply ask(const QString& vantage, const QString& profile);

private:
    const Topology m_topology;
    SocketPoll m_poll;
    DnsClient m_names;
};

} // namespace pilothouse::lab
