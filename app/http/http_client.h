#pragma once

#include "app/dns/name_resolver.h"
#include "app/events/socket_poll.h"
#include "app/http/http_message.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace pilothouse {

class HttpTransfer;

/// Sends HTTPS requests over libcurl on the event loop of its thread, never blocking it.
/// Connections are kept alive between requests. Names are looked up here and not by libcurl, which
/// waits for its look-up thread when a request is given up.
class HttpClient : public QObject, private SocketHandler
{
public:
    using RequestId = std::uint64_t;

    /// Connections kept open between requests; the least recently used falls out beyond it.
    static constexpr long connectionsMax = 2'500;

    explicit HttpClient(SocketPoll& poll, QObject* parent = nullptr);
    ~HttpClient() override;

    /// Sends; the callback comes exactly once, later, unless `context` is gone by then or the
    /// request was cancelled. The deadline counts from here.
    RequestId send(HttpRequest request, QObject* context, HttpCallback callback);

    /// Drops a request without calling back. An unknown or finished one is ignored.
    void cancel(RequestId id);

    /// Requests that wait for their answer.
    [[nodiscard]] std::size_t inFlight() const { return m_active.size() + m_resolving.size(); }

private:
    /// A request whose host is being looked up.
    struct Resolving
    {
        HttpRequest request;
        QPointer<QObject> context;
        HttpCallback callback;
        QElapsedTimer since;
        NameResolver::LookupId lookup = 0;
    };

    static int onSocketWish(void* easy, int socket, int what, void* self, void* known);
    static int onTimerWish(void* multi, long milliseconds, void* self);

    void onSocketReady(int socket, bool canRead, bool canWrite) override;
    void wishTimer(qint64 milliseconds);
    void onTimeout();
    void resolve(RequestId id, HttpRequest request, QObject* context, HttpCallback callback);
    void onResolved(RequestId id, const Result<QString>& address);
    void start(RequestId id, HttpRequest request, QObject* context, HttpCallback callback,
               Microseconds nameLookup);
    void collect();
    std::unique_ptr<HttpTransfer> take();
    void release(std::unique_ptr<HttpTransfer> transfer);

    SocketPoll& m_poll;
    NameResolver m_names;
    void* m_multi; ///< CURLM*, not named so that no other folder needs libcurl's header.
    QTimer m_timer;
    QElapsedTimer m_elapsed;       ///< The client's own time, in ms.
    std::optional<qint64> m_dueAt; ///< When libcurl wants to be called; empty when never.
    qint64 m_armedFor = 0;         ///< When the timer fires.
    RequestId m_lastId = 0;
    std::unordered_map<RequestId, Resolving> m_resolving;
    std::unordered_map<RequestId, std::unique_ptr<HttpTransfer>> m_active;
    std::vector<std::unique_ptr<HttpTransfer>> m_idle;
};

} // namespace pilothouse
