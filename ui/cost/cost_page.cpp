#include "ui/cost/cost_page.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace pilothouse::ui {

namespace {

/// Says on what the estimate stands: rate, prices, date and source of the prices.
QString basisWords(const Tariff& tariff)
{
    return CostPage::tr("Estimate: WAL rate now x tariff of %1 (%2). Per GB sent: same region %3, "
                        "same continent %4, across continents %5. No bill is read.")
        .arg(tariff.asOf.toString(Qt::ISODate), tariff.source, text::money(tariff.sameRegionPerGb),
             text::money(tariff.sameContinentPerGb), text::money(tariff.crossContinentPerGb));
}

std::function<QString(double)> moneyText(const Fleet& fleet)
{
    const QString currency = fleet.tariff.crossContinentPerGb.currency;
    return [currency](double amount) {
        return text::money({static_cast<std::int64_t>(amount * 1e6), currency});
    };
}

QVBoxLayout* titled(const Theme& theme, const QString& title, const QString& detail,
                    QWidget* content)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* header = new SectionHeader(theme, title, content->parentWidget());
    header->setDetail(detail);
    column->addWidget(header);
    column->addWidget(content, 1);
    return column;
}

} // namespace

CostPage::CostPage(const PageContext& context, QWidget* parent) : Page(context, parent)
{
    setAccessibleName(title());
    m_chart = new TimeChart(context.theme, tr("Cost per hour, est."),
                            moneyText(context.store.fleet()), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildTotals());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addLayout(buildTables(), 2);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_chart, 3);
    connect(&context.selection, &Selection::changed, this,
            [this] { setAssessment(this->context().store.assessment()); });
}

QHBoxLayout* CostPage::buildTotals()
{
    const Theme& theme = context().theme;
    m_perHour = new FigureLabel(theme, Type::TileValue, tr("cost per hour"), this);
    m_perMonth = new FigureLabel(theme, Type::TileValue, tr("cost in 30 days"), this);
    m_basis = new Paragraph(theme, Type::Body, Tone::Secondary, this);
    m_basis->showText(basisWords(context().store.fleet().tariff));
    auto* totals = new QHBoxLayout;
    totals->setContentsMargins(metrics::padding, metrics::between, metrics::padding,
                               metrics::between);
    totals->setSpacing(metrics::between);
    const std::pair<FigureLabel*, QString> parts[] = {{m_perHour, tr("per hour")},
                                                      {m_perMonth, tr("in 30 days")}};
    for (const auto& [figure, words] : parts) {
        auto* unit = new TextLabel(theme, Type::Body, Tone::Secondary, this);
        unit->showText(words);
        totals->addWidget(figure);
        totals->addWidget(unit);
        totals->addSpacing(metrics::group);
    }
    totals->addWidget(m_basis, 1);
    return totals;
}

QHBoxLayout* CostPage::buildTables()
{
    const Theme& theme = context().theme;
    auto* byPair = new CostByPairModel(context().store, this);
    auto* byRegion = new CostByRegionModel(context().store, this);
    TableLook look;
    m_pairs = makeTable(theme, tr("cost from region to region"), *byPair, look, this);
    look.sparkColumn = CostByRegionModel::TrendColumn;
    m_regions = makeTable(theme, tr("cost by region"), *byRegion, look, this);
    connect(m_regions, &DataTable::idChosen, this, &CostPage::choose);
    connect(m_pairs, &DataTable::idChosen, this, &CostPage::choose);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(titled(theme, tr("By pair"), tr("from row to column, per hour, est."), m_pairs),
                   2);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addLayout(titled(theme, tr("By region"),
                          tr("what it sends now, and would send as the primary, est."), m_regions),
                   3);
    return row;
}

void CostPage::choose(const QVariant& id)
{
    context().selection.select(RegionId(id.toString()));
}

void CostPage::setAssessment(const FleetAssessment& assessment)
{
    m_perHour->setFigure(assessment.totalCostPerHour);
    m_perMonth->setFigure(assessment.totalCostPerMonth);
    if (const auto& region = context().selection.region()) {
        m_regions->selectId(region->text());
        m_pairs->selectId(region->text());
    }
    m_chart->setData(chart(assessment));
}

/// The fleet's total and the dearest three regions.
ChartData CostPage::chart(const FleetAssessment& assessment) const
{
    const FleetStore& store = context().store;
    ChartData shown{assessment.at, {}, {}, {}};
    shown.lines.push_back({tr("all"), store.series({{}, Metric::CostPerHour})});
    std::vector<const RegionAssessment*> dearest;
    for (const RegionAssessment& region : assessment.regions)
        if (region.costPerHour.number.value_or(0.0) > 0.0)
            dearest.push_back(&region);
    std::stable_sort(dearest.begin(), dearest.end(), [](const auto* a, const auto* b) {
        return *a->costPerHour.number > *b->costPerHour.number;
    });
    // One region alone would lie on the total's line.
    for (std::size_t i = 0; dearest.size() > 1 && i < dearest.size() && i < 3; ++i)
        shown.lines.push_back({dearest[i]->name, store.series({{dearest[i]->id, dearest[i]->id},
                                                               Metric::CostPerHour})});
    return shown;
}

bool CostPage::handleKey(Qt::Key key)
{
    if (key != Qt::Key_T)
        return false;
    m_chart->setTableShown(!m_chart->isTableShown());
    return true;
}

std::vector<KeyHint> CostPage::keyHints() const
{
    return {{QStringLiteral("T"), tr("chart as a table")}};
}

QString CostPage::selectionAsText() const
{
    return tr("Cost per hour %1, in 30 days %2. %3")
        .arg(m_perHour->accessibleName(), m_perMonth->accessibleName(), m_basis->text());
}

} // namespace pilothouse::ui

#include "moc_cost_page.cpp"
