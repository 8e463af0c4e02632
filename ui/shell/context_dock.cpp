#include "ui/shell/context_dock.h"

#include "models/core/text.h"
#include "models/items/roles.h"
#include "ui/shell/region_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/keyed_button.h"

namespace pilothouse::ui {
namespace {

constexpr int mostRowsShown = 12;
/// Room for the header and for a curve that shows anything.
constexpr int trendWidthMin = 64;

QString seconds(double value)
{
    return text::duration(Microseconds(static_cast<std::int64_t>(value * 1e6)));
}

QString milliseconds(double value)
{
    return text::latency(Microseconds(static_cast<std::int64_t>(value * 1e3)));
}

} // namespace

ContextDock::ContextDock(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_regionsModel(context.store)
    , m_evidenceModel(context.store)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildRegions(*layout);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    buildEvidence(*layout);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    buildTrends(*layout);
    layout->addStretch(1);
    buildPromotion(*layout);
    connect(&context.selection, &Selection::changed, this, &ContextDock::onSelectionChanged);
    onSelectionChanged();
}

void ContextDock::setAssessment(const FleetAssessment& assessment)
{
    m_regionsHeader->setDetail(tr("worst first · %1").arg(assessment.summary));
    showRegion();
}

void ContextDock::setCompact(bool compact)
{
    for (const int column :
         {RegionsModel::WalColumn, RegionsModel::TrendColumn, RegionsModel::CostColumn})
        m_regions->setColumnHidden(column, compact);
    m_regions->setStretchColumn(compact ? RegionsModel::RegionColumn : RegionsModel::TrendColumn);
    m_regions->setStretchSpare(trendWidthMin, compact ? -1 : RegionsModel::RegionColumn);
    // What is said counts more than of which kind it is.
    m_evidence->setColumnHidden(EvidenceModel::KindColumn, compact);
}

QString ContextDock::selectionAsText() const
{
    const auto& id = m_context.selection.region();
    const RegionAssessment* region = id ? m_context.store.assessment().find(*id) : nullptr;
    return region ? regionAsText(*region, m_context.store.assessment().at) : QString();
}

void ContextDock::buildRegions(QVBoxLayout& layout)
{
    m_regionsHeader = new SectionHeader(m_context.theme, tr("Regions"), this);
    m_regions = new DataTable(m_context.theme, tr("Regions, worst first"), this);
    m_regions->setIdRole(RegionIdRole);
    m_regions->setModel(&m_regionsModel);
    // Names and values have the room they need; the small picture takes what is left.
    m_regions->setStretchColumn(RegionsModel::TrendColumn);
    m_regions->setStretchSpare(trendWidthMin, RegionsModel::RegionColumn);
    m_regions->setItemDelegateForColumn(RegionsModel::StateColumn,
                                        new StateDelegate(m_context.theme, m_regions));
    m_regions->setItemDelegateForColumn(RegionsModel::TrendColumn,
                                        new SparklineDelegate(m_context.theme, m_regions));
    m_regions->setHeightToRows(true, mostRowsShown);
    connect(m_regions, &DataTable::idChosen, this,
            [this](const QVariant& id) { m_context.selection.select(RegionId(id.toString())); });
    connect(m_regions, &DataTable::idOpened, this, &ContextDock::regionOpened);
    layout.addWidget(m_regionsHeader);
    layout.addWidget(m_regions);
    layout.addSpacing(metrics::between);
}

void ContextDock::buildEvidence(QVBoxLayout& layout)
{
    m_evidenceHeader = new SectionHeader(m_context.theme, tr("No region selected"), this);
    m_evidence =
        new DataTable(m_context.theme, tr("Who says what about the selected region"), this);
    m_evidence->setIdRole(KeyRole);
    m_evidence->setModel(&m_evidenceModel);
    m_evidence->setStretchColumn(EvidenceModel::SaysColumn);
    m_evidence->setHeightToRows(true, mostRowsShown);
    layout.addWidget(m_evidenceHeader);
    layout.addWidget(m_evidence);
    layout.addSpacing(metrics::between);
}

void ContextDock::buildTrends(QVBoxLayout& layout)
{
    layout.addSpacing(metrics::padding);
    for (TrendChart*& trend : m_trends) {
        trend = new TrendChart(m_context.theme, this);
        trend->setAccessibleName(tr("Trend"));
        layout.addWidget(trend);
        layout.addSpacing(metrics::between);
    }
}

void ContextDock::buildPromotion(QVBoxLayout& layout)
{
    m_promotion = new TextLabel(m_context.theme, Type::Body, Tone::Secondary, this);
    m_promotion->setWordWrap(true);
    m_promotion->setContentsMargins(metrics::padding, metrics::between, metrics::padding,
                                    metrics::padding);
    m_promotion->setAccessibleName(tr("Can it become primary"));
    layout.addWidget(m_promotion);
    auto* failOver = new KeyedButton(m_context.theme, tr("Fail over…"), tr("Ctrl+Shift+F"), this);
    connect(failOver, &QPushButton::clicked, this, &ContextDock::failoverRequested);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::padding);
    row->addWidget(failOver);
    row->addStretch(1);
    layout.addLayout(row);
}

void ContextDock::onSelectionChanged()
{
    const auto& region = m_context.selection.region();
    m_regions->selectId(region ? QVariant(region->text()) : QVariant());
    m_evidenceModel.setRegion(region);
    m_shownRecordings = 0;
    showRegion();
}

void ContextDock::showRegion()
{
    const auto& id = m_context.selection.region();
    const RegionAssessment* region = id ? m_context.store.assessment().find(*id) : nullptr;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_evidence, m_promotion, m_trends[0],
                                                           m_trends[1], m_trends[2]})
        widget->setVisible(region != nullptr);
    if (!region)
        return;
    m_evidenceHeader->setTitle(region->name);
    m_evidenceHeader->setDetail(tr("who says what · %1").arg(verdictInWords(*region)));
    m_promotion->showText(promotionInWords(*region));
    showTrends(*region);
}

void ContextDock::showTrends(const RegionAssessment& region)
{
    // A curve gains one sample a second: more paints would show nothing new.
    if (m_shownRecordings == m_context.store.recordings() && m_shownRecordings != 0)
        return;
    m_shownRecordings = m_context.store.recordings();
    const LinkId self{region.id, region.id};
    const SparkWindow window{m_context.store.assessment().at};
    const auto show = [&](TrendChart& chart, const QString& name, const Figure& figure,
                          Metric metric, QString (*words)(double)) {
        chart.setContent({name, figure, m_context.store.series({self, metric}), window, words});
    };
    const bool isPrimary = region.role == Role::Primary;
    show(*m_trends[0], isPrimary ? tr("WAL written") : tr("replication lag"),
         isPrimary ? region.walRate : region.lag,
         isPrimary ? Metric::WalBytesPerSecond : Metric::LagSeconds,
         isPrimary ? &text::byteRate : &seconds);
    show(*m_trends[1], tr("HTTPS health, answer time"), region.healthLatencyMs,
         Metric::HealthLatencyMs, &milliseconds);
    show(*m_trends[2], isPrimary ? tr("transactions") : tr("WAL received"),
         isPrimary ? region.writes : region.walRate,
         isPrimary ? Metric::TransactionsPerSecond : Metric::WalBytesPerSecond,
         isPrimary ? &text::rate : &text::byteRate);
}

} // namespace pilothouse::ui

#include "moc_context_dock.cpp"
