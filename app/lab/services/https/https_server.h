#pragma once

#include "app/lab/services/https/message.h"
#include "models/core/result.h"

#include <functional>
#include <optional>

struct MHD_Daemon;

/// HTTPS for the lab's servers. They listen on Unix sockets only, so that nothing reaches them
/// beside the links.
namespace pilothouse::lab {

/// Where to listen, and as whom.
struct HttpsPlace
{
    QString socket; ///< Path; a stale file of that name is replaced.
    QString certificateFile;
    QString keyFile;
};

/// A TLS server (1.2 or later) with one thread for each connection.
class HttpsServer
{
public:
    static constexpr std::size_t bodyBytesMax = 1 << 20;
    static constexpr unsigned connectionsMax = 256;
    static constexpr unsigned idleSeconds = 30;

    /// Called on the connection's thread, so on several at once; may block. Without a reply the
    /// connection is closed in silence.
    using Handler = std::function<std::optional<Reply>(const Request&)>;

    explicit HttpsServer(Handler handler);
    ~HttpsServer(); ///< Waits for handlers that are at work.

    HttpsServer(const HttpsServer&) = delete;
    HttpsServer& operator=(const HttpsServer&) = delete;

    [[nodiscard]] Done open(const HttpsPlace& place);

    /// For the library's callbacks.
    [[nodiscard]] std::optional<Reply> handle(const Request& request) const;

private:
    Handler m_handler;
    QByteArray m_key;
    QByteArray m_certificate;
    MHD_Daemon* m_daemon = nullptr;
};

} // namespace pilothouse::lab
