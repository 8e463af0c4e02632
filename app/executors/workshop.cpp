#include "app/executors/workshop.h"

#include "app/executors/words.h"
#include "app/providers/cloud_pattern.h"
#include "models/core/assert.h"

namespace pilothouse {

/// One order and what works on it.
struct Workshop::Ticket
{
    EffectOrder order;
    std::unique_ptr<Errand> errand;
    std::unique_ptr<GuardReader> guard;
    Truth already = Truth::Unknown;
    GuardFacts facts;
    int open = 2; ///< Of a probe's two halves.
};

Workshop::Workshop(const Fleet& fleet, const Clock& clock, SecretResolver secrets, Answer answer)
    : m_fleet(fleet)
    , m_clock(clock)
    , m_secrets(std::move(secrets))
    , m_answer(std::move(answer))
    , m_http(m_poll)
    , m_dns(m_poll)
    , m_tokens(fleet.cloud, loginPattern(fleet), m_http, clock, m_secrets)
    , m_arm(fleet.cloud, armPattern(fleet), m_http, clock, m_tokens)
    , m_lines(m_poll, m_secrets, fleet)
    , m_standbys(m_lines, clock)
    , m_hosts(fleet, m_http, m_secrets, clock)
    , m_outlook({fleet, clock, m_poll, m_http, m_dns, m_secrets, m_arm})
    , m_tools{fleet, clock,   m_http,     m_dns,   m_secrets,
              m_arm, m_lines, m_standbys, m_hosts, m_outlook}
{
    connect(&m_outlook, &Outlook::primaryBroke, this, &Workshop::readAhead);
}

Workshop::~Workshop() = default;

void Workshop::execute(EffectOrder order)
{
    const auto ticket = std::make_shared<Ticket>();
    ticket->order = std::move(order);
    ticket->errand = makeErrand(m_tools, ticket->order);
    m_open.push_back(ticket);
    if (!ticket->errand) {
        Event refused = unknownAnswer(ticket->order, ExecutorWords::tr("Nobody here does this"));
        refused.outcome = Outcome::Failed;
        finish(ticket, std::move(refused));
        return;
    }
    QTimer::singleShot(
        ticket->order.step.timeout, Qt::PreciseTimer, this, [this, held = std::weak_ptr(ticket)] {
            const TicketPtr late = held.lock();
            if (!late)
                return;
            Event event = unknownAnswer(late->order, ExecutorWords::tr("The time ran out"));
            if (event.kind == EventKind::Finished && late->errand)
                event.evidence.insert(event.evidence.end(), late->errand->leftBehind().begin(),
                                      late->errand->leftBehind().end());
            finish(held, std::move(event));
        });
    begin(ticket);
}

void Workshop::foresee(const RegionId& oldPrimary)
{
    m_outlook.hurry(oldPrimary);
    readAhead(oldPrimary);
}

/// What the guards of a run's first steps ask: from a far region an answer takes a quarter of a
/// second, and one that was under way before the run began costs it nothing.
void Workshop::readAhead(const RegionId& oldPrimary)
{
    // The fence's order needs no look before it where host control has just answered.
    m_hosts.read(oldPrimary, HostLines::justNow / 2, this, [](const HostReading&) {});
    for (const Region& region : m_fleet.regions)
        if (region.id != oldPrimary)
            m_standbys.read(region.id, Standbys::guardAge / 2, this, [](const StandbyReading&) {});
}

void Workshop::begin(const TicketPtr& ticket)
{
    const auto ended = [this, held = std::weak_ptr(ticket)](Ended end) {
        const TicketPtr done = held.lock();
        if (!done)
            return;
        Event event = unknownAnswer(done->order, {});
        event.outcome = end.outcome;
        event.evidence = std::move(end.evidence);
        finish(held, std::move(event));
    };
    switch (ticket->order.command.kind) {
    case CommandKind::Probe:
        return probe(ticket);
    case CommandKind::Act:
        return ticket->errand->act(ended);
    case CommandKind::Undo:
        return ticket->errand->undo(ended);
    case CommandKind::Ask:
        PH_ASSERT(false);
    }
}

void Workshop::probe(const TicketPtr& ticket)
{
    ticket->guard = std::make_unique<GuardReader>(m_tools, ticket->order);
    const auto half = [this, held = std::weak_ptr(ticket)](auto take) {
        const TicketPtr probed = held.lock();
        if (!probed)
            return;
        take(*probed);
        if (--probed->open > 0)
            return;
        Event event = unknownAnswer(probed->order, {});
        event.already = probed->already;
        event.facts = std::move(probed->facts);
        if (probed->already == Truth::Yes)
            event.evidence = probed->errand->leftBehind();
        finish(held, std::move(event));
    };
    ticket->errand->already(
        [half](Truth truth) { half([truth](Ticket& probed) { probed.already = truth; }); });
    ticket->guard->read([half](const GuardFacts& facts) {
        half([&facts](Ticket& probed) { probed.facts = facts; });
    });
}

/// Only the first answer counts.
void Workshop::finish(const std::weak_ptr<Ticket>& held, Event event)
{
    const TicketPtr ticket = held.lock();
    if (std::erase(m_open, ticket) == 0)
        return;
    // Not now: the errand may be the one that calls.
    if (ticket->errand)
        ticket->errand.release()->deleteLater();
    if (ticket->guard)
        ticket->guard.release()->deleteLater();
    m_answer(std::move(event));
}

Event Workshop::unknownAnswer(const EffectOrder& order, const QString& why)
{
    Event event;
    const bool isProbe = order.command.kind == CommandKind::Probe;
    event.kind = isProbe ? EventKind::Probed : EventKind::Finished;
    event.step = order.command.step;
    event.probe = order.command.probe;
    event.epoch = order.command.epoch;
    if (!isProbe && !why.isEmpty())
        event.evidence = {{EvidenceCode::Said, why}};
    return event;
}

} // namespace pilothouse
