#include "app/http/http_client.h"

#include "app/http/http_transfer.h"
#include "models/core/assert.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace pilothouse {

namespace {

/// Idle handles kept for reuse; more than this were only needed in a burst.
constexpr std::size_t idleHandlesMax = 256;

void ensureLibraryIsReady()
{
    // Initialised once for the process by the first client, on whichever thread that is.
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    PH_ASSERT(ready == CURLE_OK);
}

CURLM* openMulti()
{
    ensureLibraryIsReady();
    CURLM* multi = curl_multi_init();
    PH_ASSERT(multi != nullptr);
    return multi;
}

} // namespace

HttpClient::HttpClient(SocketPoll& poll, QObject* parent)
    : QObject(parent)
    , m_poll(poll)
    , m_names(poll)
    , m_multi(openMulti())
    , m_timer(this)
{
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, connectionsMax);
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_NOTHING));
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &HttpClient::onSocketWish);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &HttpClient::onTimerWish);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    m_elapsed.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HttpClient::onTimeout);
}

HttpClient::~HttpClient()
{
    for (auto& [id, transfer] : m_active)
        curl_multi_remove_handle(m_multi, transfer->handle());
    m_active.clear();
    m_idle.clear();
    curl_multi_cleanup(m_multi);
}

HttpClient::RequestId HttpClient::send(HttpRequest request, QObject* context, HttpCallback callback)
{
    PH_ASSERT(context != nullptr);
    PH_ASSERT(request.deadline.count() > 0);
    const RequestId id = ++m_lastId;
    // A proxy does the look-up itself.
    const bool isNamed = request.address.isEmpty() && !request.mayUseProxy &&
                         QHostAddress(QUrl(request.url).host()).isNull();
    if (isNamed)
        resolve(id, std::move(request), context, std::move(callback));
    else
        start(id, std::move(request), context, std::move(callback), Microseconds{0});
    return id;
}

void HttpClient::resolve(RequestId id, HttpRequest request, QObject* context, HttpCallback callback)
{
    Resolving& waiting = m_resolving[id];
    waiting.context = context;
    waiting.callback = std::move(callback);
    waiting.request = std::move(request);
    waiting.since.start();
    waiting.lookup =
        m_names.resolve(QUrl(waiting.request.url).host(), waiting.request.deadline, this,
                        [this, id](const Result<QString>& address) { onResolved(id, address); });
}

void HttpClient::onResolved(RequestId id, const Result<QString>& address)
{
    const auto found = m_resolving.find(id);
    PH_ASSERT(found != m_resolving.end());
    Resolving waiting = std::move(found->second);
    m_resolving.erase(found);
    if (!waiting.context)
        return;
    if (!address.ok()) {
        waiting.callback({address.error(), false});
        return;
    }
    const Microseconds took(waiting.since.nsecsElapsed() / 1'000);
    waiting.request.address = address.value();
    waiting.request.deadline =
        std::max(Milliseconds{1}, waiting.request.deadline - toMilliseconds(took));
    start(id, std::move(waiting.request), waiting.context, std::move(waiting.callback), took);
}

void HttpClient::start(RequestId id, HttpRequest request, QObject* context, HttpCallback callback,
                       Microseconds nameLookup)
{
    std::unique_ptr<HttpTransfer> transfer = take();
    transfer->prepare(std::move(request));
    transfer->id = id;
    transfer->nameLookup = nameLookup;
    transfer->context = context;
    transfer->callback = std::move(callback);
    const CURLMcode added = curl_multi_add_handle(m_multi, transfer->handle());
    PH_ASSERT(added == CURLM_OK);
    m_active.emplace(id, std::move(transfer));
}

void HttpClient::cancel(RequestId id)
{
    if (const auto waiting = m_resolving.find(id); waiting != m_resolving.end()) {
        m_names.cancel(waiting->second.lookup);
        m_resolving.erase(waiting);
        return;
    }
    const auto found = m_active.find(id);
    if (found == m_active.end())
        return;
    curl_multi_remove_handle(m_multi, found->second->handle());
    release(std::move(found->second));
    m_active.erase(found);
}

int HttpClient::onSocketWish(void*, int socket, int what, void* self, void*)
{
    auto* client = static_cast<HttpClient*>(self);
    if (what == CURL_POLL_REMOVE)
        client->m_poll.forget(socket);
    else
        client->m_poll.watch(socket, (what & CURL_POLL_IN) != 0, (what & CURL_POLL_OUT) != 0,
                             client);
    return 0;
}

int HttpClient::onTimerWish(void*, long milliseconds, void* self)
{
    static_cast<HttpClient*>(self)->wishTimer(milliseconds);
    return 0;
}

/// libcurl moves its wish with every step of every request, mostly to later. A timer that fires too
/// early and is set again costs less than one that is set each time.
void HttpClient::wishTimer(qint64 milliseconds)
{
    if (milliseconds < 0) {
        m_dueAt.reset();
        return;
    }
    m_dueAt = m_elapsed.elapsed() + milliseconds;
    if (m_timer.isActive() && m_armedFor <= *m_dueAt)
        return;
    m_armedFor = *m_dueAt;
    m_timer.start(static_cast<int>(milliseconds));
}

void HttpClient::onSocketReady(int socket, bool canRead, bool canWrite)
{
    int running = 0;
    const int what = (canRead ? CURL_CSELECT_IN : 0) | (canWrite ? CURL_CSELECT_OUT : 0);
    curl_multi_socket_action(m_multi, socket, what, &running);
    collect();
}

void HttpClient::onTimeout()
{
    if (!m_dueAt)
        return;
    if (const qint64 left = *m_dueAt - m_elapsed.elapsed(); left > 0)
        return wishTimer(left);
    m_dueAt.reset();
    int running = 0;
    curl_multi_socket_action(m_multi, CURL_SOCKET_TIMEOUT, 0, &running);
    collect();
}

void HttpClient::collect()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        char* self = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &self);
        const auto id = reinterpret_cast<HttpTransfer*>(self)->id;
        const auto found = m_active.find(id);
        PH_ASSERT(found != m_active.end());
        std::unique_ptr<HttpTransfer> transfer = std::move(found->second);
        m_active.erase(found);
        HttpOutcome outcome = transfer->outcome(message->data.result);
        curl_multi_remove_handle(m_multi, transfer->handle());
        const QPointer<QObject> context = std::move(transfer->context);
        const HttpCallback callback = std::move(transfer->callback);
        release(std::move(transfer));
        if (context)
            callback(std::move(outcome));
    }
}

std::unique_ptr<HttpTransfer> HttpClient::take()
{
    if (m_idle.empty())
        return std::make_unique<HttpTransfer>();
    std::unique_ptr<HttpTransfer> transfer = std::move(m_idle.back());
    m_idle.pop_back();
    return transfer;
}

void HttpClient::release(std::unique_ptr<HttpTransfer> transfer)
{
    transfer->context.clear();
    transfer->callback = nullptr;
    if (m_idle.size() < idleHandlesMax)
        m_idle.push_back(std::move(transfer));
}

} // namespace pilothouse
