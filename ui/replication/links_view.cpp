#include "ui/replication/links_view.h"

#include "models/core/text.h"
#include "ui/charts/units.h"
#include "ui/panels/tables.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace pilothouse::ui {

namespace {

/// A list as high as its rows, but never so high that it pushes the rest out.
constexpr int mostListRows = 6;

double seconds(Milliseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

QString keyOf(const LinkId& link)
{
    return link.from.text() + QLatin1Char('>') + link.to.text();
}

bool isWorse(const LinkAssessment* a, const LinkAssessment* b)
{
    return std::pair(a->severity, a->quality) > std::pair(b->severity, b->quality);
}

QWidget* titled(const Theme& theme, const QString& title, const QString& detail, QWidget* content)
{
    auto* box = new QWidget(content->parentWidget());
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new SectionHeader(theme, title, box);
    header->setDetail(detail);
    column->addWidget(header);
    column->addWidget(content, 1);
    return box;
}

} // namespace

LinksView::LinksView(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTop();
    buildList();
    buildBottom();
}

void LinksView::buildTop()
{
    const Theme& theme = m_context.theme;
    m_matrixModel = new LagMatrixModel(m_context.store, this);
    TableLook look;
    look.hasGlyphInCells = true;
    m_matrix = makeTable(theme, tr("lag from region to region"), *m_matrixModel, look, this);
    m_matrix->setSelectionBehavior(QAbstractItemView::SelectItems);
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LinksView::chooseInMatrix);
    m_lag = new TimeChart(theme, tr("Replication lag"), secondsText, this);
    auto* top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(
        titled(theme, tr("Lag, from row to column"), tr("arrow: trend over 5 min"), m_matrix), 2);
    top->addWidget(new Hairline(Qt::Vertical, this));
    top->addWidget(m_lag, 3);
    static_cast<QVBoxLayout*>(layout())->addLayout(top, 3);
}

void LinksView::buildList()
{
    const Theme& theme = m_context.theme;
    m_linksModel = new LinksModel(m_context.store, this);
    m_worstFirst = new WorstFirst(*m_linksModel, this);
    TableLook look;
    look.glyphColumn = LinksModel::StateColumn;
    look.sparkColumn = LinksModel::TrendColumn;
    look.stretchColumn = LinksModel::WhyColumn;
    m_list = makeTable(theme, tr("replication links"), *m_worstFirst, look, this);
    connect(m_list, &DataTable::idChosen, this,
            [this](const QVariant& id) { choose(id.toString()); });
    m_list->setMinimumHeight(3 * metrics::rowHeight);
    m_list->setMaximumHeight((mostListRows + 1) * metrics::rowHeight);
    layout()->addWidget(new Hairline(Qt::Horizontal, this));
    static_cast<QVBoxLayout*>(layout())->addWidget(
        titled(theme, tr("Links"), tr("worst first"), m_list), 1);
}

void LinksView::buildBottom()
{
    m_detail = new LinkDetail(m_context.theme, this);
    m_rate = new TimeChart(m_context.theme, tr("WAL sent"), byteRateText, this);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(0);
    bottom->addWidget(m_detail, 2);
    bottom->addWidget(new Hairline(Qt::Vertical, this));
    bottom->addWidget(m_rate, 3);
    layout()->addWidget(new Hairline(Qt::Horizontal, this));
    static_cast<QVBoxLayout*>(layout())->addLayout(bottom, 2);
}

void LinksView::choose(const QString& key)
{
    const QStringList ends = key.split(QLatin1Char('>'));
    if (ends.size() == 2)
        m_context.selection.select(LinkId{RegionId(ends.at(0)), RegionId(ends.at(1))});
}

void LinksView::chooseInMatrix(const QModelIndex& index)
{
    const QString from = index.data(LinkFromRole).toString();
    const QString to = index.data(LinkToRole).toString();
    if (!from.isEmpty() && !to.isEmpty())
        choose(from + QLatin1Char('>') + to);
}

/// The selected link, else the worst.
const LinkAssessment* LinksView::shownLink(const FleetAssessment& assessment) const
{
    const LinkAssessment* worst = nullptr;
    for (const LinkAssessment& link : assessment.links) {
        if (m_context.selection.link() == link.id)
            return &link;
        if (worst == nullptr || isWorse(&link, worst))
            worst = &link;
    }
    return worst;
}

void LinksView::setAssessment(const FleetAssessment& assessment)
{
    showLink(assessment);
    m_lag->setData(chart(assessment, Metric::LagSeconds));
    m_rate->setData(chart(assessment, Metric::WalBytesPerSecond));
}

void LinksView::showLink(const FleetAssessment& assessment)
{
    const LinkAssessment* link = shownLink(assessment);
    if (link == nullptr) {
        m_detail->setEmpty(tr("No replication link is known."));
        return;
    }
    m_list->selectId(keyOf(link->id));
    m_detail->setLink(*link, assessment.nameOf(link->id.from), assessment.nameOf(link->id.to),
                      m_context.store.fleet().targets);
}

/// The worst four links; more cannot be told apart.
ChartData LinksView::chart(const FleetAssessment& assessment, Metric metric) const
{
    std::vector<const LinkAssessment*> links;
    for (const LinkAssessment& link : assessment.links)
        links.push_back(&link);
    std::stable_sort(links.begin(), links.end(), isWorse);
    if (links.size() > PlotView::mostLines)
        links.resize(PlotView::mostLines);
    ChartData shown{assessment.at, {}, {}, {}};
    for (const LinkAssessment* link : links)
        shown.lines.push_back({QStringLiteral("→ ") + assessment.nameOf(link->id.to),
                               m_context.store.series({link->id, metric})});
    if (links.empty())
        shown.emptyText = tr("No replication link is known");
    if (metric != Metric::LagSeconds)
        return shown;
    const Fleet& fleet = m_context.store.fleet();
    const std::pair<QString, Milliseconds> limits[] = {{tr("warn"), fleet.lagAlarms.warning},
                                                       {tr("crit"), fleet.lagAlarms.critical},
                                                       {tr("RPO"), fleet.targets.rpo}};
    for (const auto& [word, limit] : limits)
        shown.thresholds.push_back(
            {seconds(limit), word + QLatin1Char(' ') + secondsText(seconds(limit))});
    return shown;
}

void LinksView::toggleTables()
{
    const bool shown = !m_lag->isTableShown();
    m_lag->setTableShown(shown);
    m_rate->setTableShown(shown);
}

void LinksView::filterBySeverity(std::optional<Severity> severity)
{
    m_worstFirst->setSeverity(severity ? std::optional(static_cast<int>(*severity)) : std::nullopt);
}

QString LinksView::selectionAsText() const
{
    const int row = m_linksModel->rowOf(m_list->selectedId().toString());
    return row < 0 ? QString()
                   : m_linksModel->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

} // namespace pilothouse::ui

#include "moc_links_view.cpp"
