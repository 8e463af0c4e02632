#pragma once

#include "tests/bench/probes/https_targets.h"

#include <QString>

#include <memory>
#include <unordered_map>

struct ssl_ctx_st;
struct ssl_st;

namespace pilothouse::bench {

/// The cheapest honest HTTPS server: TLS 1.3, HTTP/1.1 kept alive, one small answer to everything.
/// One thread, one epoll loop, made to leave the machine to the prober.
class TlsServer
{
public:
    TlsServer(const QString& certificateFile, const QString& keyFile, SharedCounts& counts);

    /// Answers on this listening socket.
    void listen(int listener);

    /// Serves until the process is ended.
    [[noreturn]] void run();

private:
    struct Connection
    {
        std::shared_ptr<ssl_st> tls;
        bool isShaken = false;
        std::string request; ///< What has come of the next request's head.
    };

    void accept(int listener);
    void serve(int socket);
    [[nodiscard]] bool shake(Connection& connection);
    [[nodiscard]] bool answer(Connection& connection);
    void watch(int socket) const;

    std::shared_ptr<ssl_ctx_st> m_context;
    SharedCounts& m_counts;
    int m_epoll;
    std::unordered_map<int, bool> m_listeners;
    std::unordered_map<int, Connection> m_connections;
};

} // namespace pilothouse::bench
