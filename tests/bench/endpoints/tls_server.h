#pragma once

#include "tests/bench/endpoints/endpoints.h"
#include "tests/bench/endpoints/speech.h"

#include <QString>

#include <memory>
#include <unordered_map>

struct ssl_ctx_st;
struct ssl_st;

namespace pilothouse::bench {

/// The cheapest honest server behind TLS 1.3: one thread, one epoll loop, made to leave the machine
/// to whoever is measured.
class TlsServer
{
public:
    TlsServer(const QString& certificateFile, const QString& keyFile, SharedCounts& counts);

    /// Answers on this listening socket.
    void listen(int listener, Service service);

    /// Serves until the process is ended.
    [[noreturn]] void run();

private:
    struct Connection
    {
        std::shared_ptr<ssl_st> tls;
        Speech speech;
        bool isTlsAwaited = false; ///< The client has not asked for TLS yet.
        bool isShaken = false;
        std::string came; ///< Of the next request.
    };

    void accept(int listener);
    void serve(int socket);
    [[nodiscard]] bool agreeToTls(int socket, Connection& connection) const;
    [[nodiscard]] bool shake(Connection& connection);
    [[nodiscard]] bool answer(Connection& connection);
    void watch(int socket) const;

    std::shared_ptr<ssl_ctx_st> m_context;
    SharedCounts& m_counts;
    int m_epoll;
    std::unordered_map<int, Service> m_listeners;
    std::unordered_map<int, Connection> m_connections;
};

} // namespace pilothouse::bench
