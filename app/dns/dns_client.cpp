#include "app/dns/dns_client.h"

#include "app/dns/dns_channel.h"
#include "app/dns/dns_error.h"
#include "app/dns/dns_reply.h"
#include "models/core/assert.h"

#include <QElapsedTimer>
#include <QPointer>

#include <ares.h>

#include <optional>

namespace pilothouse {

/// One question under way. Its end is always told from a timer: c-ares may answer from inside the
/// call that asks, and a channel must not be destroyed from inside its own callback.
class DnsClient::Query
{
public:
    Query(SocketPoll& poll, DnsQuestion asked, std::function<void()> onEnd)
        : question(std::move(asked))
        , m_server(QStringLiteral("%1:%2").arg(question.serverAddress).arg(question.serverPort))
        , m_channel(poll, question.serverAddress, question.serverPort)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(onEnd));
    }

    void begin()
    {
        m_elapsed.start();
        m_timer.start(question.deadline);
        if (m_channel.handle() == nullptr) {
            end(dnsError(ARES_ECONNREFUSED, question.name, m_server));
            return;
        }
        constexpr int classInternet = 1;
        constexpr int typeA = 1;
        ares_query(m_channel.handle(), question.name.toUtf8().constData(), classInternet, typeA,
                   &Query::onAnswer, this);
        m_channel.planTimeout();
    }

    /// The answer, or that there was none in time.
    Result<DnsAnswer> result()
    {
        return m_result ? std::move(*m_result)
                        : Result<DnsAnswer>(dnsTimeout(question.name, m_server, question.deadline));
    }

    const DnsQuestion question;
    QPointer<QObject> context;
    DnsCallback callback;

private:
    static void onAnswer(void* self, int status, int, unsigned char* bytes, int length)
    {
        auto* query = static_cast<Query*>(self);
        if (status == ARES_EDESTRUCTION)
            return;
        // An empty answer may still hold a CNAME, so it is read like a good one.
        if (status == ARES_SUCCESS || status == ARES_ENODATA)
            query->end(parseDnsReply(QByteArray(reinterpret_cast<const char*>(bytes), length),
                                     query->question.name, query->m_server));
        else
            query->end(dnsError(status, query->question.name, query->m_server));
    }

    void end(Result<DnsAnswer> result)
    {
        if (result.ok()) {
            DnsAnswer answer = std::move(result).value();
            answer.roundTrip = Microseconds(m_elapsed.nsecsElapsed() / 1'000);
            m_result = std::move(answer);
        } else {
            m_result = std::move(result);
        }
        m_timer.start(0);
    }

    const QString m_server;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    std::optional<Result<DnsAnswer>> m_result;
    DnsChannel m_channel; ///< Last, so that it goes first: going, it calls back.
};

DnsClient::DnsClient(SocketPoll& poll, QObject* parent) : QObject(parent), m_poll(poll) {}

DnsClient::~DnsClient() = default;

DnsClient::QuestionId DnsClient::ask(DnsQuestion question, QObject* context, DnsCallback callback)
{
    PH_ASSERT(context != nullptr);
    PH_ASSERT(question.deadline.count() > 0);
    const QuestionId id = ++m_lastId;
    auto query = std::make_unique<Query>(m_poll, std::move(question), [this, id] { finish(id); });
    query->context = context;
    query->callback = std::move(callback);
    query->begin();
    m_queries.emplace(id, std::move(query));
    return id;
}

void DnsClient::cancel(QuestionId id)
{
    m_queries.erase(id);
}

void DnsClient::finish(QuestionId id)
{
    const auto found = m_queries.find(id);
    PH_ASSERT(found != m_queries.end());
    const std::shared_ptr<Query> query = std::move(found->second);
    m_queries.erase(found);
    // Deleted later: this is called by its own timer.
    QMetaObject::invokeMethod(
        this, [query] {}, Qt::QueuedConnection);
    const DnsCallback callback = std::move(query->callback);
    if (query->context)
        callback(query->result());
}

} // namespace pilothouse
