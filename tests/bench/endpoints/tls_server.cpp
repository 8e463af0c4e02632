#include "tests/bench/endpoints/tls_server.h"

#include "models/core/assert.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <array>
#include <csignal>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pilothouse::bench {

namespace {

std::shared_ptr<SSL_CTX> openContext(const QString& certificateFile, const QString& keyFile)
{
    std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    PH_ASSERT(SSL_CTX_use_certificate_chain_file(context.get(), qPrintable(certificateFile)) == 1);
    PH_ASSERT(SSL_CTX_use_PrivateKey_file(context.get(), qPrintable(keyFile), SSL_FILETYPE_PEM) ==
              1);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    return context;
}

/// Whether a TLS call only waits for more bytes.
bool isWaiting(SSL* tls, int outcome)
{
    const int reason = SSL_get_error(tls, outcome);
    return reason == SSL_ERROR_WANT_READ || reason == SSL_ERROR_WANT_WRITE;
}

} // namespace

TlsServer::TlsServer(const QString& certificateFile, const QString& keyFile, SharedCounts& counts)
    : m_context(openContext(certificateFile, keyFile))
    , m_counts(counts)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    PH_ASSERT(m_epoll >= 0);
    std::signal(SIGPIPE, SIG_IGN);
}

void TlsServer::listen(int listener, Service service)
{
    m_listeners.emplace(listener, std::move(service));
    watch(listener);
}

void TlsServer::run()
{
    std::array<epoll_event, 256> events;
    for (;;) {
        const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            const int socket = events[static_cast<std::size_t>(i)].data.fd;
            if (m_listeners.count(socket) != 0)
                accept(socket);
            else
                serve(socket);
        }
    }
}

void TlsServer::accept(int listener)
{
    for (;;) {
        const int socket = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (socket < 0)
            return;
        const Service& service = m_listeners.at(listener);
        Connection connection{std::shared_ptr<SSL>(SSL_new(m_context.get()), SSL_free),
                              service.speech(),
                              service.isTlsAskedFor,
                              false,
                              {}};
        SSL_set_fd(connection.tls.get(), socket);
        SSL_set_accept_state(connection.tls.get());
        m_connections.insert_or_assign(socket, std::move(connection));
        watch(socket);
    }
}

void TlsServer::serve(int socket)
{
    const auto found = m_connections.find(socket);
    if (found == m_connections.end())
        return;
    ERR_clear_error();
    Connection& connection = found->second;
    if (agreeToTls(socket, connection) && shake(connection) && answer(connection))
        return;
    m_connections.erase(found);
    ::close(socket);
}

/// False when the connection is over.
bool TlsServer::agreeToTls(int socket, Connection& connection) const
{
    if (!connection.isTlsAwaited)
        return true;
    std::array<char, 8> request;
    if (::recv(socket, request.data(), request.size(), 0) != static_cast<ssize_t>(request.size()))
        return false;
    connection.isTlsAwaited = false;
    return ::send(socket, "S", 1, 0) == 1;
}

/// False when the connection is over.
bool TlsServer::shake(Connection& connection)
{
    if (connection.isShaken)
        return true;
    const int outcome = SSL_do_handshake(connection.tls.get());
    if (outcome != 1)
        return isWaiting(connection.tls.get(), outcome);
    connection.isShaken = true;
    ++m_counts.handshakes;
    return true;
}

/// False when the connection is over.
bool TlsServer::answer(Connection& connection)
{
    if (!connection.isShaken)
        return true;
    std::array<char, 4096> bytes;
    for (;;) {
        const int length =
            SSL_read(connection.tls.get(), bytes.data(), static_cast<int>(bytes.size()));
        if (length <= 0)
            return isWaiting(connection.tls.get(), length);
        connection.came.append(bytes.data(), static_cast<std::size_t>(length));
        const std::optional<std::string> said = connection.speech(connection.came);
        if (!said)
            return false;
        // Small enough for the socket's buffer: the write never waits.
        if (!said->empty() &&
            SSL_write(connection.tls.get(), said->data(), static_cast<int>(said->size())) <= 0)
            return false;
    }
}

void TlsServer::watch(int socket) const
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = socket;
    PH_ASSERT(::epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event) == 0);
}

} // namespace pilothouse::bench
