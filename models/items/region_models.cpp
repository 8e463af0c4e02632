#include "models/items/region_models.h"

#include "models/items/regions_model.h"
#include "models/items/roles.h"
#include "models/items/words.h"

#include <QMap>

namespace pilothouse {

namespace {

/// A key that tells rows apart even when two say the same thing from the same place.
QString uniqueKey(const QString& base, QMap<QString, int>& used)
{
    const int count = used[base]++;
    return count == 0 ? base : base + QLatin1Char('#') + QString::number(count);
}

CellRow evidenceRow(const Evidence& evidence, const QString& key)
{
    CellRow row;
    row.key = key;
    Cell says = wordCell(evidence.says, evidence.quality);
    says.more = {{IsEmphasisedRole, evidence.speaksForDeath}};
    row.cells = {wordCell(words::evidenceKind(evidence.kind), evidence.quality),
                 wordCell(evidence.seenFrom, evidence.quality), says,
                 ageCell(evidence.age, evidence.quality)};
    return row;
}

CellRow factRow(const Fact& fact, const QString& group, std::uint64_t recordings)
{
    CellRow row;
    row.more = {{GroupRole, group}};
    Cell trend;
    if (fact.series) {
        row.link = fact.series->link;
        trend.more = {{Qt::UserRole, QVariant::fromValue(recordings)},
                      {Qt::UserRole - 1, static_cast<int>(fact.series->metric)}};
    }
    row.cells = {wordCell(fact.name, fact.figure.quality), figureCell(fact.figure), trend,
                 wordCell(fact.limit), ageCell(fact.figure.age, fact.figure.quality)};
    return row;
}

} // namespace

EvidenceModel::EvidenceModel(const FleetStore& store, QObject* parent)
    : CellTable({tr("kind"), tr("seen from"), tr("says"), tr("age")}, parent)
    , m_store(store)
{
    connect(&store, &FleetStore::shown, this, &EvidenceModel::accept);
}

void EvidenceModel::setRegion(const std::optional<RegionId>& region)
{
    if (m_region == region)
        return;
    m_region = region;
    setRows({}); // Another region's rows are other rows, even where the words are alike.
    accept(m_store.assessment());
}

void EvidenceModel::accept(const FleetAssessment& assessment)
{
    std::vector<CellRow> rows;
    QMap<QString, int> used;
    if (const RegionAssessment* region = m_region ? assessment.find(*m_region) : nullptr)
        for (const Evidence& evidence : region->evidence)
            rows.push_back(
                evidenceRow(evidence, uniqueKey(QString::number(static_cast<int>(evidence.kind)) +
                                                    QLatin1Char(':') + evidence.seenFrom,
                                                used)));
    setRows(std::move(rows));
}

FactsModel::FactsModel(const FleetStore& store, QObject* parent)
    : CellTable({tr("fact"), tr("now"), tr("10 min"), tr("limit"), tr("age")}, parent)
    , m_store(store)
{
    connect(&store, &FleetStore::shown, this, &FactsModel::accept);
}

void FactsModel::setRegion(const std::optional<RegionId>& region)
{
    if (m_region == region)
        return;
    m_region = region;
    setRows({});
    accept(m_store.assessment());
}

void FactsModel::accept(const FleetAssessment& assessment)
{
    std::vector<CellRow> rows;
    QMap<QString, int> used;
    const RegionAssessment* region = m_region ? assessment.find(*m_region) : nullptr;
    if (region != nullptr)
        for (const FactGroup& group : region->facts)
            for (const Fact& fact : group.facts) {
                CellRow row = factRow(fact, group.title, m_store.recordings());
                row.key = uniqueKey(group.title + QLatin1Char('/') + fact.name, used);
                row.region = region->id;
                rows.push_back(std::move(row));
            }
    setRows(std::move(rows));
}

QVariant FactsModel::data(const QModelIndex& index, int role) const
{
    if (role != SeriesRole || !index.isValid() || index.column() != TrendColumn)
        return CellTable::data(index, role);
    const QVariant metric = CellTable::data(index, Qt::UserRole - 1);
    if (!metric.isValid())
        return {};
    return QVariant::fromValue(
        tenMinutes(m_store.series({row(index.row()).link, static_cast<Metric>(metric.toInt())}),
                   RegionsModel::trendSteps));
}

} // namespace pilothouse

#include "moc_region_models.cpp"
