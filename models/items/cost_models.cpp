#include "models/items/cost_models.h"

#include "models/items/regions_model.h"
#include "models/items/roles.h"

#include <map>

namespace pilothouse {

namespace {

Cell dash()
{
    Cell cell = wordCell(QStringLiteral("—"));
    cell.isNumeric = true;
    return cell;
}

Cell pairCell(const LinkAssessment* link)
{
    if (link == nullptr)
        return dash();
    Cell cell = figureCell(link->costPerHour);
    cell.more = {{LinkFromRole, link->id.from.text()}, {LinkToRole, link->id.to.text()}};
    return cell;
}

} // namespace

CostByPairModel::CostByPairModel(const FleetStore& store, QObject* parent)
    : CellTable({tr("from \\ to")}, parent)
{
    connect(&store, &FleetStore::shown, this, &CostByPairModel::accept);
    accept(store.assessment());
}

void CostByPairModel::accept(const FleetAssessment& assessment)
{
    std::map<LinkId, const LinkAssessment*> links;
    std::map<RegionId, bool> sends;
    for (const LinkAssessment& link : assessment.links) {
        links[link.id] = &link;
        sends[link.id.from] = true;
    }
    QStringList headers{tr("from \\ to")};
    for (const RegionAssessment& region : assessment.regions)
        headers.append(region.name);
    setHeaders(headers);
    std::vector<CellRow> rows;
    for (const RegionAssessment& from : assessment.regions) {
        if (!sends.contains(from.id))
            continue;
        CellRow row;
        row.key = from.id.text();
        row.region = from.id;
        row.cells.push_back(wordCell(from.name));
        for (const RegionAssessment& to : assessment.regions) {
            const auto link = links.find(LinkId{from.id, to.id});
            row.cells.push_back(pairCell(link == links.end() ? nullptr : link->second));
        }
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

CostByRegionModel::CostByRegionModel(const FleetStore& store, QObject* parent)
    : CellTable({tr("region"), tr("now / h"), tr("10 min"), tr("30 days"), tr("if primary / h"),
                 tr("difference / h")},
                parent)
    , m_store(store)
{
    connect(&store, &FleetStore::shown, this, &CostByRegionModel::accept);
    accept(store.assessment());
}

void CostByRegionModel::accept(const FleetAssessment& assessment)
{
    std::map<RegionId, const CostIfPrimary*> ifPrimary;
    for (const CostIfPrimary& cost : assessment.costIfPrimary)
        ifPrimary[cost.region] = &cost;
    std::vector<CellRow> rows;
    for (const RegionAssessment& region : assessment.regions) {
        CellRow row;
        row.key = region.id.text();
        row.region = region.id;
        Cell trend;
        trend.more = {{Qt::UserRole, QVariant::fromValue(m_store.recordings())}};
        const auto other = ifPrimary.find(region.id);
        const bool isPriced = other != ifPrimary.end();
        row.cells = {wordCell(region.name),
                     figureCell(region.costPerHour),
                     trend,
                     figureCell(region.costPerMonth),
                     isPriced ? figureCell(other->second->perHour) : dash(),
                     isPriced ? figureCell(other->second->deltaPerHour) : dash()};
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

QVariant CostByRegionModel::data(const QModelIndex& index, int role) const
{
    if (role != SeriesRole || !index.isValid() || index.column() != TrendColumn)
        return CellTable::data(index, role);
    const RegionId id = row(index.row()).region;
    return QVariant::fromValue(
        tenMinutes(m_store.series({{id, id}, Metric::CostPerHour}), RegionsModel::trendSteps));
}

} // namespace pilothouse

#include "moc_cost_models.cpp"
