#include "models/telemetry/canary_ledger.h"

#include "models/core/assert.h"

#include <algorithm>

namespace pilothouse {

namespace {

Microseconds medianOf(std::vector<Microseconds> values)
{
    if (values.empty())
        return Microseconds{0};
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

std::optional<std::int64_t> CanaryLedger::issue(MonotonicTime now)
{
    if (m_inFlight.size() >= inFlightMax)
        return std::nullopt;
    ++m_books.sent;
    m_inFlight.emplace(m_books.sent, now);
    return m_books.sent;
}

void CanaryLedger::acknowledge(std::int64_t token, const QString& region, MonotonicTime now,
                               UtcTime utc)
{
    const Microseconds took = now - land(token);
    ++m_books.acknowledged;
    m_books.lastAcknowledgedAt = now;
    m_books.lastAcknowledgedUtc = utc;
    m_books.lastLatency = took;
    m_books.answeredBy = region;
    m_books.lastFailure.reset();
    m_latencies.push_back({now, took});
    if (m_latencies.size() > latenciesMax)
        m_latencies.pop_front();
    checkSums();
}

void CanaryLedger::fail(std::int64_t token, CanaryOutcome outcome, const Error& why)
{
    land(token);
    switch (outcome) {
    case CanaryOutcome::Acknowledged:
        PH_ASSERT(outcome != CanaryOutcome::Acknowledged);
        break;
    case CanaryOutcome::LocallyCommitted:
        ++m_books.locallyCommitted;
        break;
    case CanaryOutcome::Unknown:
        ++m_books.unknown;
        m_unsettled.push_back(token);
        if (m_unsettled.size() > unsettledMax)
            m_unsettled.pop_front();
        break;
    case CanaryOutcome::Refused:
        ++m_books.refused;
        break;
    }
    m_books.answeredBy.clear();
    m_books.lastFailure = why;
    checkSums();
}

/// Takes a token out of flight; yields when it was sent.
MonotonicTime CanaryLedger::land(std::int64_t token)
{
    const auto sent = m_inFlight.find(token);
    PH_ASSERT(sent != m_inFlight.end());
    const MonotonicTime at = sent->second;
    m_inFlight.erase(sent);
    return at;
}

void CanaryLedger::checkSums() const
{
    const auto inFlight = static_cast<std::int64_t>(m_inFlight.size());
    PH_ASSERT(m_books.sent == m_books.acknowledged + m_books.unknown + m_books.locallyCommitted +
                                  m_books.refused + inFlight);
}

std::vector<std::int64_t> CanaryLedger::unsettled(std::size_t count) const
{
    const auto taken = static_cast<std::ptrdiff_t>(std::min(count, m_unsettled.size()));
    return {m_unsettled.begin(), m_unsettled.begin() + taken};
}

void CanaryLedger::found(std::int64_t token)
{
    const auto place = std::find(m_unsettled.begin(), m_unsettled.end(), token);
    if (place == m_unsettled.end())
        return;
    m_unsettled.erase(place);
    --m_books.unknown;
    ++m_books.acknowledged;
}

CanaryBooks CanaryLedger::books(MonotonicTime now) const
{
    CanaryBooks books = m_books;
    std::vector<Microseconds> recent;
    for (const Latency& latency : m_latencies)
        if (now - latency.at <= latencySpan)
            recent.push_back(latency.took);
    books.medianLatency = medianOf(std::move(recent));
    return books;
}

} // namespace pilothouse
