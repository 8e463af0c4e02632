#include "models/telemetry/canary_ledger.h"

#include "models/core/assert.h"

#include <algorithm>
#include <set>
#include <utility>

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

void CanaryLedger::setInterval(Milliseconds interval)
{
    m_interval = interval;
    m_slowestInterval = std::max(m_slowestInterval, interval);
}

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
    noteGap(region, now, utc);
    remember({token, now, utc});
    ++m_books.acknowledged;
    m_books.highestAcknowledged = std::max(m_books.highestAcknowledged, token);
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

/// Against the slowest pace since the last acknowledgement: the faster one was not yet in force all
/// the time.
void CanaryLedger::noteGap(const QString& region, MonotonicTime now, UtcTime utc)
{
    const QString before = std::exchange(m_lastCommitter, region);
    const Milliseconds explained = std::max(gapMin, gapIntervals * m_slowestInterval);
    m_slowestInterval = m_interval;
    if (!m_books.lastAcknowledgedAt || now - *m_books.lastAcknowledgedAt <= explained)
        return;
    m_books.gaps.push_back(
        {*m_books.lastAcknowledgedAt, now, *m_books.lastAcknowledgedUtc, utc, before, region});
    if (m_books.gaps.size() > CanaryBooks::gapsKept)
        m_books.gaps.erase(m_books.gaps.begin());
}

void CanaryLedger::remember(const Acknowledged& token)
{
    m_acknowledged.push_back(token);
    while (m_acknowledged.size() > acknowledgedMax ||
           token.at - m_acknowledged.front().at > acknowledgedSpan)
        m_acknowledged.pop_front();
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

void CanaryLedger::beginAudit(const RegionId& region)
{
    // What an audit that a new move cut short did not ask yet comes first: it is older.
    m_toAudit.insert(m_toAudit.end(), m_acknowledged.begin(), m_acknowledged.end());
    m_acknowledged.clear();
    while (m_toAudit.size() > acknowledgedMax)
        m_toAudit.pop_front();
    m_audit = {};
    m_audit.region = region.text();
    m_books.audit.reset();
    m_books.leftBehind.reset();
}

std::vector<std::int64_t> CanaryLedger::auditQuestion(const RegionId& region,
                                                      std::size_t count) const
{
    std::vector<std::int64_t> tokens;
    if (m_audit.region != region.text())
        return tokens;
    for (const Acknowledged& acknowledged : m_toAudit) {
        if (tokens.size() == count)
            break;
        tokens.push_back(acknowledged.token);
    }
    return tokens;
}

void CanaryLedger::auditAnswered(const RegionId& region, const std::vector<std::int64_t>& asked,
                                 const std::vector<std::int64_t>& lost, UtcTime at)
{
    if (m_audit.region.isEmpty() || m_audit.region != region.text())
        return;
    const std::set<std::int64_t> missing(lost.begin(), lost.end());
    for (const std::int64_t token : asked) {
        if (m_toAudit.empty() || m_toAudit.front().token != token)
            continue; // Too old by now, and dropped since it was asked.
        book(m_toAudit.front(), missing.contains(token));
        m_toAudit.pop_front();
    }
    m_audit.at = at;
    if (m_toAudit.empty())
        m_books.audit = std::exchange(m_audit, {});
}

void CanaryLedger::book(const Acknowledged& token, bool isLost)
{
    ++m_audit.asked;
    if (!isLost) {
        ++m_audit.found;
        return;
    }
    if (m_audit.lost.size() < TokenAudit::lostListed)
        m_audit.lost.push_back(token.token);
    m_audit.oldestLost = std::min(m_audit.oldestLost.value_or(token.utc), token.utc);
    m_audit.newestLost = std::max(m_audit.newestLost.value_or(token.utc), token.utc);
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
