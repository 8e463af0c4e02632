#include "models/session/fleet_store.h"

#include <limits>

namespace pilothouse {

namespace {
constexpr Milliseconds recordInterval{1'000};
/// Snapshots that come each second come a little early or late.
constexpr Milliseconds recordSlack{100};
} // namespace

FleetStore::FleetStore(Fleet fleet, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_fleet(std::move(fleet))
    , m_clock(clock)
{
    m_assessment =
        assess({m_fleet, nullptr, m_clock.monotonic(), m_clock.utc(), m_detailed}, {}).assessment;
    connect(&m_ticker, &QTimer::timeout, this, &FleetStore::assessNow);
    m_ticker.start(assessmentInterval);
    m_untilShown.setSingleShot(true);
    connect(&m_untilShown, &QTimer::timeout, this, &FleetStore::show);
}

const Series* FleetStore::series(const SeriesKey& key) const
{
    const auto found = m_series.find(key);
    return found == m_series.end() ? nullptr : &found->second;
}

void FleetStore::setDetailed(const std::optional<RegionId>& region)
{
    if (m_detailed == region)
        return;
    m_detailed = region;
    if (m_fleet.regions.size() > AssessmentInput::detailLimit)
        assessNow();
}

void FleetStore::accept(FleetSnapshotPtr snapshot)
{
    PH_ASSERT(snapshot != nullptr);
    if (m_snapshot && snapshot->revision <= m_snapshot->revision)
        return;
    m_snapshot = std::move(snapshot);
    m_ticker.start(assessmentInterval); // Anew: ticks are for when no snapshot comes.
    assessNow();
}

void FleetStore::assessNow()
{
    Assessed answer =
        assess({m_fleet, m_snapshot.get(), m_clock.monotonic(), m_clock.utc(), m_detailed},
               std::move(m_memory));
    m_assessment = std::move(answer.assessment);
    m_memory = std::move(answer.memory);
    record();
    Q_EMIT assessed(m_assessment);
    show();
}

void FleetStore::show()
{
    const MonotonicTime now = m_clock.monotonic();
    const Microseconds left =
        m_shownAt ? Microseconds(*m_shownAt + m_shownGap - now) : Microseconds{0};
    if (left > Microseconds{0}) {
        if (!m_untilShown.isActive())
            m_untilShown.start(std::chrono::ceil<Milliseconds>(left));
        return;
    }
    m_untilShown.stop();
    m_shownAt = now;
    Q_EMIT shown(m_assessment);
}

void FleetStore::record()
{
    const MonotonicTime now = m_clock.monotonic();
    if (m_recordedAt && now - *m_recordedAt < recordInterval - recordSlack)
        return;
    // Kept on the grid of whole intervals, so that a late tick does not stretch the axis; after a
    // long stall the grid starts anew.
    const bool isOnGrid = m_recordedAt && now - *m_recordedAt < 2 * recordInterval;
    m_recordedAt = isOnGrid ? *m_recordedAt + recordInterval : now;
    recordRegions(m_assessment.at);
    recordLinks(m_assessment.at);
    append({{}, Metric::CostPerHour}, m_assessment.totalCostPerHour, m_assessment.at);
    ++m_recordings;
}

void FleetStore::recordRegions(UtcTime at)
{
    for (const RegionAssessment& region : m_assessment.regions) {
        const LinkId self{region.id, region.id};
        append({self, Metric::LagSeconds}, region.lag, at);
        append({self, Metric::WalBytesPerSecond}, region.walRate, at);
        append({self, Metric::TransactionsPerSecond}, region.writes, at);
        append({self, Metric::HealthLatencyMs}, region.healthLatencyMs, at);
        append({self, Metric::CostPerHour}, region.costPerHour, at);
    }
    append({{}, Metric::WriteLatencyMs}, m_assessment.writeLatencyMs, at);
}

void FleetStore::recordLinks(UtcTime at)
{
    for (const LinkAssessment& link : m_assessment.links) {
        append({link.id, Metric::LagSeconds}, link.lagSeconds, at);
        append({link.id, Metric::LagBytes}, link.lagBytes, at);
        append({link.id, Metric::WalBytesPerSecond}, link.byteRate, at);
        append({link.id, Metric::CostPerHour}, link.costPerHour, at);
    }
}

void FleetStore::append(const SeriesKey& key, const Figure& figure, UtcTime at)
{
    const auto place = m_series.find(key);
    // "At least nothing" says nothing: drawn as a zero it would read as "no lag".
    const bool isEmptyBound = figure.bound == Bound::AtLeast && figure.number == 0.0;
    const bool isKnown = figure.number.has_value() && isProof(figure.quality) && !isEmptyBound;
    if (place == m_series.end() && !isKnown)
        return; // A series begins with its first proof: a thousand idle regions cost nothing.
    Series& series =
        place == m_series.end() ? m_series.try_emplace(key).first->second : place->second;
    const double gap = std::numeric_limits<double>::quiet_NaN();
    series.append({at, isKnown ? *figure.number : gap});
}

} // namespace pilothouse

#include "moc_fleet_store.cpp"
