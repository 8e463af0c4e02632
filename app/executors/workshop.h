#pragma once

#include "app/executors/errand.h"
#include "app/executors/guard_reader.h"

#include <functional>

namespace pilothouse {

/// Carries out orders on the thread it was made on. Every order is answered once, within its step's
/// time-out; when the time is over its errand is dropped, and nothing more goes out for it.
class Workshop : public QObject
{
public:
    using Answer = std::function<void(Event)>;

    /// Fleet and clock must outlive this.
    Workshop(const Fleet& fleet, const Clock& clock, SecretResolver secrets, Answer answer);
    ~Workshop() override;

    void execute(EffectOrder order);

    /// Looks in a hurry at what a run that leaves that region asks first: whether it lives, and how
    /// the others stand.
    void foresee(const RegionId& oldPrimary);

private:
    struct Ticket;
    using TicketPtr = std::shared_ptr<Ticket>;

    void readAhead(const RegionId& oldPrimary);
    void begin(const TicketPtr& ticket);
    void probe(const TicketPtr& ticket);
    void finish(const std::weak_ptr<Ticket>& held, Event event);
    [[nodiscard]] static Event unknownAnswer(const EffectOrder& order, const QString& why);

    const Fleet& m_fleet;
    const Clock& m_clock;
    const SecretResolver m_secrets;
    const Answer m_answer;
    SocketPoll m_poll;
    HttpClient m_http;
    DnsClient m_dns;
    TokenSource m_tokens;
    ArmClient m_arm;
    OperatorLines m_lines;
    Standbys m_standbys;
    HostLines m_hosts;
    Outlook m_outlook;
    ExecutorTools m_tools;
    std::vector<TicketPtr> m_open; ///< Last: they go before what they work with.
};

} // namespace pilothouse
