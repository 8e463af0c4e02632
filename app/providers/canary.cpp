#include "app/providers/canary.h"

namespace pilothouse {

Canary::Canary(WatchTools& tools, QString writer, Reading<CanaryBooks> FleetSnapshot::*reading)
    : m_tools(tools)
    , m_writer(std::move(writer))
    , m_reading(reading)
{
    (m_tools.board.edit().*m_reading).interval = m_tools.fleet.watch.canaryInterval;
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Canary::tick);
    setPace(CanaryPace::Peace);
    QTimer::singleShot(0, this, &Canary::tick);
}

void Canary::setPace(CanaryPace pace)
{
    m_pace = pace;
    const WatchSettings& watch = m_tools.fleet.watch;
    const Milliseconds interval =
        pace == CanaryPace::Run ? watch.canaryRunInterval : watch.canaryInterval;
    m_ledger.setInterval(interval);
    m_timer.start(interval);
}

void Canary::tick()
{
    const MonotonicTime now = m_tools.clock.monotonic();
    const std::optional<std::int64_t> token = m_ledger.issue(now);
    if (!token)
        return;
    if (m_listener != nullptr)
        m_listener->onSent(*token, now, m_tools.clock.utc());
    send(*token);
}

void Canary::settle(std::int64_t token, const CanaryVerdict& verdict)
{
    const bool isAcknowledged = verdict.outcome == CanaryOutcome::Acknowledged;
    if (isAcknowledged)
        m_ledger.acknowledge(token, verdict.region, m_tools.clock.monotonic(), m_tools.clock.utc());
    else
        m_ledger.fail(token, verdict.outcome, verdict.why);
    if (m_listener != nullptr)
        m_listener->onSettled(token, isAcknowledged);
    publish();
}

void Canary::publish()
{
    // The books are this process's own, so a failed token is news and not a failed reading.
    const MonotonicTime now = m_tools.clock.monotonic();
    CanaryBooks books = m_ledger.books(now);
    books.writer = m_writer;
    books.ratePerSecond = 1'000.0 / static_cast<double>(m_timer.interval());
    (m_tools.board.edit().*m_reading).accept(std::move(books), now);
}

} // namespace pilothouse
