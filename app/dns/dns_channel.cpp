#include "app/dns/dns_channel.h"

#include "models/core/assert.h"

#include <QHostAddress>

#include <ares.h>

namespace pilothouse {

namespace {

/// The first retry; each further one waits twice as long. The caller's deadline ends it all.
constexpr int retryAfterMs = 500;
constexpr int triesMax = 5;

void ensureLibraryIsReady()
{
    // Initialised once for the process by the first channel, on whichever thread that is.
    static const int ready = ares_library_init(ARES_LIB_INIT_ALL);
    PH_ASSERT(ready == ARES_SUCCESS);
}

ares_options commonOptions(void* self, ares_sock_state_cb onSocketState)
{
    ares_options options{};
    options.timeout = retryAfterMs;
    options.tries = triesMax;
    options.sock_state_cb = onSocketState;
    options.sock_state_cb_data = self;
    return options;
}

ares_addr_port_node nodeOf(const QHostAddress& address, std::uint16_t port)
{
    ares_addr_port_node node{};
    node.udp_port = port;
    node.tcp_port = port;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        node.family = AF_INET;
        node.addr.addr4.s_addr = htonl(address.toIPv4Address());
    } else {
        node.family = AF_INET6;
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::copy(std::begin(bytes.c), std::end(bytes.c), node.addr.addr6._S6_un._S6_u8);
    }
    return node;
}

constexpr int commonMask = ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB;

} // namespace

DnsChannel::DnsChannel(SocketPoll& poll, const QString& serverAddress, std::uint16_t serverPort)
    : m_poll(poll)
{
    setUp();
    ares_options options = commonOptions(this, &DnsChannel::onSocketState);
    // A refusal is this server's answer, and there is no other server to go to.
    options.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES | ARES_FLAG_NOCHECKRESP;
    char lookups[] = "b";
    options.lookups = lookups;
    options.ndots = 1;
    // Everything that resolv.conf could say is said here, so c-ares does not read it.
    constexpr int mask = commonMask | ARES_OPT_FLAGS | ARES_OPT_LOOKUPS | ARES_OPT_NDOTS |
                         ARES_OPT_DOMAINS | ARES_OPT_SORTLIST | ARES_OPT_SERVERS;
    const QHostAddress address(serverAddress);
    if (address.isNull() || ares_init_options(&m_channel, &options, mask) != ARES_SUCCESS)
        return;
    ares_addr_port_node server = nodeOf(address, serverPort);
    const int isSet = ares_set_servers_ports(m_channel, &server);
    PH_ASSERT(isSet == ARES_SUCCESS);
}

DnsChannel::DnsChannel(SocketPoll& poll) : m_poll(poll)
{
    setUp();
    ares_options options = commonOptions(this, &DnsChannel::onSocketState);
    ares_init_options(&m_channel, &options, commonMask);
}

DnsChannel::~DnsChannel()
{
    // Calls back for what is still asked, with ARES_EDESTRUCTION, and forgets the sockets.
    if (m_channel != nullptr)
        ares_destroy(m_channel);
}

void DnsChannel::setUp()
{
    ensureLibraryIsReady();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        ares_process_fd(m_channel, ARES_SOCKET_BAD, ARES_SOCKET_BAD);
        planTimeout();
    });
}

void DnsChannel::planTimeout()
{
    timeval wait{};
    if (ares_timeout(m_channel, nullptr, &wait) == nullptr) {
        m_timer.stop();
        return;
    }
    // One more, because a timer that fires early would find nothing to do and spin.
    m_timer.start(static_cast<int>(wait.tv_sec * 1'000 + wait.tv_usec / 1'000 + 1));
}

void DnsChannel::onSocketState(void* self, int socket, int wantsRead, int wantsWrite)
{
    auto* channel = static_cast<DnsChannel*>(self);
    if (wantsRead == 0 && wantsWrite == 0)
        channel->m_poll.forget(socket);
    else
        channel->m_poll.watch(socket, wantsRead != 0, wantsWrite != 0, channel);
}

void DnsChannel::onSocketReady(int socket, bool canRead, bool canWrite)
{
    ares_process_fd(m_channel, canRead ? socket : ARES_SOCKET_BAD,
                    canWrite ? socket : ARES_SOCKET_BAD);
    planTimeout();
}

} // namespace pilothouse
