#include "app/dns/name_resolver.h"

#include "app/dns/dns_channel.h"
#include "app/dns/dns_error.h"
#include "models/core/assert.h"

#include <QHostAddress>
#include <QPointer>

#include <ares.h>
#include <netdb.h>

#include <algorithm>
#include <optional>

namespace pilothouse {

/// One look-up under way. Told from a timer, for the reasons of DnsClient::Query.
class NameResolver::Lookup
{
public:
    Lookup(QString hostName, Milliseconds lookupDeadline, std::function<void()> onEnd)
        : host(std::move(hostName))
        , deadline(lookupDeadline)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(onEnd));
    }

    void begin(SocketPoll& poll)
    {
        m_timer.start(deadline);
        m_channel = std::make_unique<DnsChannel>(poll);
        if (m_channel->handle() == nullptr) {
            end(dnsError(ARES_ECONNREFUSED, host, {}));
            return;
        }
        ares_addrinfo_hints hints{};
        hints.ai_family = AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;
        ares_getaddrinfo(m_channel->handle(), host.toUtf8().constData(), nullptr, &hints,
                         &Lookup::onAnswer, this);
        m_channel->planTimeout();
    }

    void end(Result<QString> result)
    {
        m_result = std::move(result);
        m_timer.start(0);
    }

    Result<QString> result()
    {
        return m_result ? std::move(*m_result) : Result<QString>(dnsTimeout(host, {}, deadline));
    }

    const QString host;
    const Milliseconds deadline;
    std::optional<Seconds> ttl; ///< Set when the answer came from a look-up.
    QPointer<QObject> context;
    AddressCallback callback;

private:
    static void onAnswer(void* self, int status, int, ares_addrinfo* answer)
    {
        auto* lookup = static_cast<Lookup*>(self);
        if (status == ARES_EDESTRUCTION)
            return;
        if (status == ARES_SUCCESS && answer != nullptr && answer->nodes != nullptr) {
            // c-ares sorts them by RFC 6724, best first.
            const ares_addrinfo_node& node = *answer->nodes;
            lookup->ttl = Seconds(std::max(0, node.ai_ttl));
            lookup->end(QHostAddress(node.ai_addr).toString());
        } else {
            lookup->end(dnsError(status == ARES_SUCCESS ? ARES_ENODATA : status, lookup->host, {}));
        }
        if (answer != nullptr)
            ares_freeaddrinfo(answer);
    }

    QTimer m_timer;
    std::optional<Result<QString>> m_result;
    std::unique_ptr<DnsChannel> m_channel; ///< Last, so that it goes first: going, it calls back.
};

NameResolver::NameResolver(SocketPoll& poll, QObject* parent) : QObject(parent), m_poll(poll)
{
    m_time.start();
}

NameResolver::~NameResolver() = default;

NameResolver::LookupId NameResolver::resolve(const QString& host, Milliseconds deadline,
                                             QObject* context, AddressCallback callback)
{
    PH_ASSERT(context != nullptr);
    PH_ASSERT(deadline.count() > 0);
    const LookupId id = ++m_lastId;
    auto lookup = std::make_unique<Lookup>(host, deadline, [this, id] { finish(id); });
    lookup->context = context;
    lookup->callback = std::move(callback);
    const QString address = QHostAddress(host).isNull() ? known(host) : host;
    if (address.isEmpty())
        lookup->begin(m_poll);
    else
        lookup->end(address);
    m_lookups.emplace(id, std::move(lookup));
    return id;
}

void NameResolver::cancel(LookupId id)
{
    m_lookups.erase(id);
}

void NameResolver::finish(LookupId id)
{
    const auto found = m_lookups.find(id);
    PH_ASSERT(found != m_lookups.end());
    const std::shared_ptr<Lookup> lookup = std::move(found->second);
    m_lookups.erase(found);
    const Result<QString> result = lookup->result();
    if (result.ok() && lookup->ttl)
        remember(lookup->host, result.value(), *lookup->ttl);
    // Deleted later: this is called by its own timer.
    QMetaObject::invokeMethod(
        this, [lookup] {}, Qt::QueuedConnection);
    const AddressCallback callback = std::move(lookup->callback);
    if (lookup->context)
        callback(result);
}

QString NameResolver::known(const QString& host) const
{
    const auto found = m_known.find(host);
    // What has run out is not used, even when nothing newer comes: old is not current.
    if (found == m_known.end() || found->second.until.count() <= m_time.elapsed())
        return {};
    return found->second.address;
}

void NameResolver::remember(const QString& host, const QString& address, Seconds ttl)
{
    if (m_known.size() >= hostsMax && m_known.count(host) == 0)
        m_known.clear();
    const Seconds kept = std::clamp(ttl, keptMin, keptMax);
    m_known[host] = {address, Milliseconds(m_time.elapsed()) + Milliseconds(kept)};
}

} // namespace pilothouse
