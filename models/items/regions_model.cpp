#include "models/items/regions_model.h"

#include "models/items/roles.h"
#include "models/items/words.h"

#include <algorithm>
#include <cmath>

namespace pilothouse {

namespace {

constexpr int trendSamples = 600;

QString stateWord(const RegionAssessment& region)
{
    if (region.severity > Severity::Advisory)
        return words::severity(region.severity);
    if (!isProof(region.quality))
        return words::quality(region.quality);
    return words::severity(region.severity);
}

CellRow rowOfRegion(const RegionAssessment& region, bool isPrimary, std::uint64_t recordings)
{
    CellRow row;
    row.key = region.id.text();
    row.region = region.id;
    row.severity = region.severity;
    row.more = {{VerdictRole, QVariant::fromValue(region.verdict)}, {IsPrimaryRole, isPrimary}};
    Cell trend;
    trend.more = {{Qt::UserRole, QVariant::fromValue(recordings)}};
    row.cells = {wordCell(stateWord(region), region.quality),
                 wordCell(region.name, region.quality),
                 wordCell(region.roleText, region.quality),
                 figureCell(region.lag),
                 figureCell(region.walRate),
                 trend,
                 figureCell(region.costPerHour),
                 ageCell(region.age, region.quality)};
    row.accessibleText = RegionsModel::tr("%1, %2, %3, %4")
                             .arg(region.name, region.roleText.toLower(),
                                  words::verdict(region.verdict).toLower(), region.headline);
    return row;
}

/// Worst first: by what must be acted on, then by what is not known, then the fleet's own order,
/// which does not jitter as a lag would.
bool isWorse(const RegionAssessment& a, const RegionAssessment& b)
{
    return a.severity == b.severity ? a.quality > b.quality : a.severity > b.severity;
}

} // namespace

RegionsModel::RegionsModel(const FleetStore& store, QObject* parent)
    : CellTable({tr("state"), tr("region"), tr("role"), tr("lag"), tr("WAL"), tr("10 min"),
                 tr("cost/h"), tr("age")},
                parent)
    , m_store(store)
{
    connect(&store, &FleetStore::shown, this, &RegionsModel::accept);
    accept(store.assessment());
}

void RegionsModel::accept(const FleetAssessment& assessment)
{
    std::vector<const RegionAssessment*> order;
    for (const RegionAssessment& region : assessment.regions)
        order.push_back(&region);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto* a, const auto* b) { return isWorse(*a, *b); });
    std::vector<CellRow> rows;
    for (const RegionAssessment* region : order)
        rows.push_back(
            rowOfRegion(*region, assessment.primary == region->id, m_store.recordings()));
    setRows(std::move(rows));
}

QVariant RegionsModel::data(const QModelIndex& index, int role) const
{
    if (role != SeriesRole || !index.isValid() || index.column() != TrendColumn)
        return CellTable::data(index, role);
    const RegionId id = row(index.row()).region;
    return QVariant::fromValue(
        tenMinutes(m_store.series({{id, id}, Metric::LagSeconds}), trendSteps));
}

QVector<double> tenMinutes(const Series* series, int steps)
{
    const int width = trendSamples / steps;
    QVector<double> values(steps, std::numeric_limits<double>::quiet_NaN());
    if (series == nullptr)
        return values;
    const auto count = static_cast<int>(std::min<std::size_t>(series->size(), trendSamples));
    for (int back = 0; back < count; ++back) {
        const double value = series->at(series->size() - 1 - static_cast<std::size_t>(back)).value;
        double& step = values[steps - 1 - back / width];
        if (!std::isnan(value))
            step = std::isnan(step) ? value : std::max(step, value);
    }
    return values;
}

} // namespace pilothouse

#include "moc_regions_model.cpp"
