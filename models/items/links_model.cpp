#include "models/items/links_model.h"

#include "models/items/regions_model.h"
#include "models/items/roles.h"
#include "models/items/words.h"

#include <map>

namespace pilothouse {

namespace {

/// Below a twentieth of a second a minute a lag counts as steady.
constexpr double steadyTrend = 0.05 / 60.0;

QString keyOf(const LinkId& link)
{
    return link.from.text() + QLatin1Char('>') + link.to.text();
}

CellRow linkRow(const LinkAssessment& link, const FleetAssessment& assessment,
                std::uint64_t recordings)
{
    CellRow row;
    row.key = keyOf(link.id);
    row.region = link.id.to;
    row.link = link.id;
    row.severity = link.severity;
    row.more = {{LinkStateRole, QVariant::fromValue(link.state)}};
    Cell trend = wordCell(trendArrow(link.trendPerSecond));
    trend.number = link.trendPerSecond;
    trend.more = {{Qt::UserRole, QVariant::fromValue(recordings)}};
    const QString from = assessment.nameOf(link.id.from);
    const QString to = assessment.nameOf(link.id.to);
    row.cells = {wordCell(words::linkState(link.state), link.quality),
                 wordCell(from),
                 wordCell(to),
                 figureCell(link.lagSeconds),
                 figureCell(link.lagBytes),
                 figureCell(link.byteRate),
                 trend,
                 wordCell(link.isSynchronous ? LinksModel::tr("sync") : LinksModel::tr("async"),
                          link.quality),
                 figureCell(link.costPerHour),
                 wordCell(link.why)};
    row.accessibleText =
        LinksModel::tr("%1 to %2, %3, lag %4, %5")
            .arg(from, to, words::linkState(link.state), link.lagSeconds.text, link.why);
    return row;
}

Cell matrixCell(const LinkAssessment* link)
{
    Cell cell = link == nullptr ? wordCell(QStringLiteral("—")) : figureCell(link->lagSeconds);
    cell.isNumeric = true;
    if (link == nullptr)
        return cell;
    const QString arrow = trendArrow(link->trendPerSecond);
    if (!arrow.isEmpty() && link->lagSeconds.number)
        cell.text += QLatin1Char(' ') + arrow;
    cell.more = {{SeverityRole, QVariant::fromValue(link->severity)},
                 {LinkStateRole, QVariant::fromValue(link->state)},
                 {LinkToRole, link->id.to.text()},
                 {LinkFromRole, link->id.from.text()}};
    return cell;
}

} // namespace

QString trendArrow(const std::optional<double>& trendPerSecond)
{
    if (!trendPerSecond)
        return {};
    if (*trendPerSecond > steadyTrend)
        return QStringLiteral("↑");
    return *trendPerSecond < -steadyTrend ? QStringLiteral("↓") : QStringLiteral("→");
}

LinksModel::LinksModel(const FleetStore& store, QObject* parent)
    : CellTable({tr("state"), tr("from"), tr("to"), tr("lag"), tr("behind"), tr("rate"),
                 tr("10 min"), tr("sync"), tr("cost/h"), tr("why")},
                parent)
    , m_store(store)
{
    connect(&store, &FleetStore::shown, this, &LinksModel::accept);
    accept(store.assessment());
}

void LinksModel::accept(const FleetAssessment& assessment)
{
    std::vector<CellRow> rows;
    for (const LinkAssessment& link : assessment.links)
        rows.push_back(linkRow(link, assessment, m_store.recordings()));
    setRows(std::move(rows));
}

QVariant LinksModel::data(const QModelIndex& index, int role) const
{
    if (role != SeriesRole || !index.isValid() || index.column() != TrendColumn)
        return CellTable::data(index, role);
    return QVariant::fromValue(tenMinutes(
        m_store.series({row(index.row()).link, Metric::LagSeconds}), RegionsModel::trendSteps));
}

LagMatrixModel::LagMatrixModel(const FleetStore& store, QObject* parent)
    : CellTable({tr("from \\ to")}, parent)
{
    connect(&store, &FleetStore::shown, this, &LagMatrixModel::accept);
    accept(store.assessment());
}

void LagMatrixModel::accept(const FleetAssessment& assessment)
{
    std::map<RegionId, std::map<RegionId, const LinkAssessment*>> bySender;
    for (const LinkAssessment& link : assessment.links)
        bySender[link.id.from][link.id.to] = &link;
    QStringList headers{tr("from \\ to")};
    for (const RegionAssessment& region : assessment.regions)
        headers.append(region.name);
    setHeaders(headers);
    std::vector<CellRow> rows;
    for (const RegionAssessment& from : assessment.regions) {
        const auto sends = bySender.find(from.id);
        if (sends == bySender.end())
            continue;
        CellRow row;
        row.key = from.id.text();
        row.region = from.id;
        row.cells.push_back(wordCell(from.name));
        for (const RegionAssessment& to : assessment.regions) {
            const auto link = sends->second.find(to.id);
            row.cells.push_back(matrixCell(link == sends->second.end() ? nullptr : link->second));
        }
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

} // namespace pilothouse

#include "moc_links_model.cpp"
