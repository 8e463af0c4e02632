#include "ui/region/region_charts.h"

#include "models/core/text.h"
#include "ui/charts/units.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>

namespace pilothouse::ui {

namespace {

double seconds(Milliseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

} // namespace

RegionCharts::RegionCharts(const Theme& theme, const FleetStore& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_lag(new TimeChart(theme, tr("Replication lag"), secondsText, this))
    , m_writes(new TimeChart(theme, tr("WAL written"), byteRateText, this))
    , m_latency(new TimeChart(theme, tr("Health check latency"), millisecondsText, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::between, metrics::between, metrics::between, metrics::between);
    row->setSpacing(metrics::group);
    for (TimeChart* chart : {m_lag, m_writes, m_latency})
        row->addWidget(chart, 1);
}

void RegionCharts::setRegion(const RegionId& region, const FleetAssessment& assessment)
{
    m_lag->setData(lagData(region, assessment));
    m_writes->setData(ownData(region, Metric::WalBytesPerSecond, assessment.at));
    m_latency->setData(ownData(region, Metric::HealthLatencyMs, assessment.at));
}

void RegionCharts::toggleTables()
{
    const bool shown = !m_lag->isTableShown();
    for (TimeChart* chart : {m_lag, m_writes, m_latency})
        chart->setTableShown(shown);
}

/// The link that feeds the region, or the links that it feeds.
ChartData RegionCharts::lagData(const RegionId& region, const FleetAssessment& assessment) const
{
    ChartData shown{assessment.at, {}, {}, {}};
    for (const LinkAssessment& link : assessment.links) {
        if (link.id.from != region && link.id.to != region)
            continue;
        const RegionId& other = link.id.from == region ? link.id.to : link.id.from;
        const QString arrow = link.id.from == region ? QStringLiteral("→ ") : tr("from ");
        shown.lines.push_back(
            {arrow + assessment.nameOf(other), m_store.series({link.id, Metric::LagSeconds})});
    }
    if (shown.lines.empty())
        shown.emptyText = tr("No replication to or from here");
    const Region* known = m_store.fleet().find(region);
    const Milliseconds readLimit = known != nullptr ? known->readLagLimit : Milliseconds{0};
    if (readLimit.count() > 0)
        shown.thresholds.push_back(
            {seconds(readLimit), tr("reads below %1").arg(secondsText(seconds(readLimit)))});
    const LagAlarms& limits = m_store.fleet().lagAlarms;
    for (const auto& [word, limit] :
         {std::pair{tr("warn"), limits.warning}, {tr("crit"), limits.critical}})
        shown.thresholds.push_back(
            {seconds(limit), word + QLatin1Char(' ') + secondsText(seconds(limit))});
    return shown;
}

ChartData RegionCharts::ownData(const RegionId& region, Metric metric, UtcTime now) const
{
    return {now, {{QString(), m_store.series({{region, region}, metric})}}, {}, {}};
}

} // namespace pilothouse::ui

#include "moc_region_charts.cpp"
