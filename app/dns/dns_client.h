#pragma once

#include "app/events/socket_poll.h"
#include "models/core/result.h"
#include "models/core/time.h"
#include "models/telemetry/observations.h"

#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>

namespace pilothouse {

/// A question for the addresses (A, through CNAMEs) of a name, to one name server.
struct DnsQuestion
{
    QString name;
    QString serverAddress; ///< A literal IP.
    std::uint16_t serverPort = 53;
    Milliseconds deadline{1'500}; ///< For all of it, lost packets and retries included.

    bool operator==(const DnsQuestion&) const = default;
};

using DnsCallback = std::function<void(Result<DnsAnswer>)>;

/// Asks chosen name servers on the event loop of its thread, never blocking it.
class DnsClient : public QObject
{
public:
    using QuestionId = std::uint64_t;

    explicit DnsClient(SocketPoll& poll, QObject* parent = nullptr);
    ~DnsClient() override;

    /// Asks; the callback comes exactly once, later, unless `context` is gone by then or the
    /// question was cancelled.
    QuestionId ask(DnsQuestion question, QObject* context, DnsCallback callback);

    /// Drops a question without calling back. An unknown or finished one is ignored.
    void cancel(QuestionId id);

private:
    class Query;

    void finish(QuestionId id);

    SocketPoll& m_poll;
    QuestionId m_lastId = 0;
    std::unordered_map<QuestionId, std::unique_ptr<Query>> m_queries;
};

} // namespace pilothouse
