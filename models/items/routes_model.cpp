#include "models/items/routes_model.h"

namespace pilothouse {

RoutesModel::RoutesModel(const FleetStore& store, QObject* parent)
    : CellTable({tr("reads from"), tr("go to"), tr("why")}, parent)
{
    connect(&store, &FleetStore::shown, this, &RoutesModel::accept);
    accept(store.assessment());
}

void RoutesModel::accept(const FleetAssessment& assessment)
{
    std::vector<CellRow> rows;
    for (const RegionAssessment& region : assessment.regions) {
        CellRow row;
        row.key = region.id.text();
        row.region = region.id;
        QString target = QStringLiteral("—");
        if (region.readRoute.to) {
            row.link = {region.id, *region.readRoute.to};
            const RegionAssessment* to = assessment.find(*region.readRoute.to);
            target = to == nullptr ? region.readRoute.to->text() : to->name;
        }
        const Quality quality = region.readRoute.to ? Quality::Live : Quality::Unknown;
        row.cells = {wordCell(region.name), wordCell(target, quality),
                     wordCell(region.readRoute.why)};
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

} // namespace pilothouse

#include "moc_routes_model.cpp"
