#include "ui/region/region_page.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QResizeEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace pilothouse::ui {

namespace {

QVBoxLayout* tightColumn(QWidget* parent)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

void hideColumns(DataTable& table, std::initializer_list<int> columns)
{
    for (const int column : columns)
        table.setColumnHidden(column, true);
}

/// More would push the evidence out of a small window; the list scrolls, and its title counts.
constexpr int mostAlarmRows = 2;
constexpr int mostLinkRows = 6;

/// Pixels; what the smallest window leaves to a page is below that.
constexpr int lowPage = 600;
constexpr int fewLinkRows = 3;
constexpr int narrowPage = 1'300;

} // namespace

RegionPage::RegionPage(const PageContext& context, QWidget* parent) : Page(context, parent)
{
    setAccessibleName(title());
    buildParts();
    buildKeys();
    connect(&context.selection, &Selection::changed, this,
            [this] { setAssessment(this->context().store.assessment()); });
}

void RegionPage::buildParts()
{
    m_header = new RegionHeader(context().theme, this);
    m_charts = new RegionCharts(context().theme, context().store, this);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildLeft(), 1);
    middle->addWidget(new Hairline(Qt::Vertical, this));
    middle->addWidget(buildRight(), 1);
    auto* column = tightColumn(this);
    column->addWidget(m_header);
    column->addLayout(middle, 5);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_charts, 2);
}

QWidget* RegionPage::buildLeft()
{
    const Theme& theme = context().theme;
    auto* left = new QWidget(this);
    auto* column = tightColumn(left);
    m_facts = new RegionFacts(theme, context().store, left);
    m_links = new LinksModel(context().store, this);
    m_linksHere = new WorstFirst(*m_links, this);
    TableLook look;
    look.glyphColumn = LinksModel::StateColumn;
    look.sparkColumn = LinksModel::TrendColumn;
    look.stretchColumn = LinksModel::StateColumn;
    m_linksTable = makeTable(theme, tr("replication of the region"), *m_linksHere, look, left);
    hideColumns(*m_linksTable, {LinksModel::SyncColumn, LinksModel::TrendColumn,
                                LinksModel::CostColumn, LinksModel::WhyColumn});
    m_linksTable->setHeightToRows(true, mostLinkRows);
    column->addWidget(m_facts, 1);
    column->addWidget(new Hairline(Qt::Horizontal, left));
    column->addWidget(new SectionHeader(theme, tr("Replication in and out"), left));
    column->addWidget(m_linksTable);
    return left;
}

QWidget* RegionPage::buildRight()
{
    const Theme& theme = context().theme;
    auto* right = new QWidget(this);
    auto* column = tightColumn(right);
    m_evidence = new EvidenceModel(context().store, this);
    m_evidenceHeader = new SectionHeader(theme, tr("Who says what"), right);
    TableLook look;
    look.stretchColumn = EvidenceModel::SaysColumn;
    m_promotion = new PromotionPanel(theme, right);
    connect(m_promotion, &PromotionPanel::failoverRequested, this,
            [this] { Q_EMIT failoverRequested(); });
    m_reads = new Paragraph(theme, Type::Body, Tone::Primary, right);
    m_cost = new Paragraph(theme, Type::Body, Tone::Primary, right);
    m_alarms = new AlarmsModel(context().alarms, context().store, AlarmsModel::Show::Active, this);
    m_alarmsHere = new WorstFirst(*m_alarms, this);
    m_alarmsHeader = new SectionHeader(theme, tr("Alarms here"), right);
    TableLook alarmLook;
    alarmLook.glyphColumn = AlarmsModel::PriorityColumn;
    alarmLook.stretchColumn = AlarmsModel::WhatColumn;
    m_alarmsTable = makeTable(theme, tr("alarms of the region"), *m_alarmsHere, alarmLook, right);
    hideColumns(*m_alarmsTable, {AlarmsModel::NewColumn, AlarmsModel::PlaceColumn,
                                 AlarmsModel::SinceColumn, AlarmsModel::OwnerColumn});
    m_alarmsTable->setHeightToRows(true, mostAlarmRows);
    column->addWidget(m_evidenceHeader);
    column->addWidget(makeTable(theme, tr("evidence"), *m_evidence, look, right), 1);
    column->addWidget(m_alarmsHeader);
    column->addWidget(m_alarmsTable);
    column->addWidget(new Hairline(Qt::Horizontal, right));
    column->addWidget(new SectionHeader(theme, tr("Can be promoted?"), right));
    column->addWidget(m_promotion);
    column->addWidget(m_reads);
    column->addWidget(m_cost);
    for (Paragraph* sentence : {m_reads, m_cost})
        sentence->setContentsMargins(metrics::padding, metrics::inside, metrics::padding,
                                     metrics::inside);
    return right;
}

/// On a small screen facts, reasons and alarms come before pictures of them.
void RegionPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool isLow = event->size().height() < lowPage;
    m_charts->setVisible(!isLow);
    m_linksTable->setHeightToRows(true, isLow ? fewLinkRows : mostLinkRows);
    m_alarmsTable->setColumnHidden(AlarmsModel::LimitColumn, event->size().width() < narrowPage);
}

void RegionPage::buildKeys()
{
    const std::pair<QKeySequence, int> keys[] = {{Qt::Key_BracketLeft, -1},
                                                 {Qt::CTRL | Qt::Key_PageUp, -1},
                                                 {Qt::Key_BracketRight, 1},
                                                 {Qt::CTRL | Qt::Key_PageDown, 1}};
    for (const auto& [key, by] : keys) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
}

/// The selected region, else the worst one: that is what somebody opens this page for.
std::optional<RegionId> RegionPage::shownRegion(const FleetAssessment& assessment) const
{
    const auto& selected = context().selection.region();
    if (selected && assessment.find(*selected) != nullptr)
        return selected;
    if (m_shown && assessment.find(*m_shown) != nullptr)
        return m_shown;
    const auto worst =
        std::max_element(assessment.regions.begin(), assessment.regions.end(),
                         [](const auto& a, const auto& b) { return a.severity < b.severity; });
    return worst == assessment.regions.end() ? std::nullopt : std::optional(worst->id);
}

void RegionPage::setAssessment(const FleetAssessment& assessment)
{
    m_shown = shownRegion(assessment);
    m_facts->setRegion(m_shown);
    m_evidence->setRegion(m_shown);
    const RegionId none;
    m_linksHere->setRegion(m_shown.value_or(none));
    m_alarmsHere->setRegion(m_shown.value_or(none));
    if (m_shown)
        showRegion(assessment);
    else
        showNothing();
}

void RegionPage::showRegion(const FleetAssessment& assessment)
{
    const RegionAssessment& region = *assessment.find(*m_shown);
    m_header->setRegion(region, assessment.at);
    m_evidenceHeader->setDetail(tr("verdict %1").arg(verdictWord(region.verdict)));
    m_promotion->setAnswers(region.plannedPromotion, region.outagePromotion);
    const int alarms = m_alarmsHere->rowCount();
    m_alarmsTable->setVisible(alarms > 0);
    m_alarmsHeader->setDetail(alarms == 0 ? tr("none active") : tr("%n active", nullptr, alarms));
    showPlaces(region, assessment);
    m_charts->setRegion(region.id, assessment);
}

void RegionPage::showPlaces(const RegionAssessment& region, const FleetAssessment& assessment)
{
    const ReadRoute& route = region.readRoute;
    m_reads->showText(
        route.to
            ? tr("A read from here goes to %1: %2").arg(assessment.nameOf(*route.to), route.why)
            : tr("A read from here goes nowhere: %1").arg(route.why));
    m_cost->showText(tr("What it sends costs %1 an hour, %2 a month")
                         .arg(region.costPerHour.text, region.costPerMonth.text));
}

void RegionPage::showNothing()
{
    m_header->setEmpty(tr("No regions defined, or nothing heard yet."));
    m_evidenceHeader->setDetail({});
    m_promotion->setAnswers({}, {});
    m_reads->showText({});
    m_cost->showText({});
    m_alarmsTable->setVisible(false);
}

void RegionPage::step(int by)
{
    const auto& regions = context().store.assessment().regions;
    if (regions.empty() || !m_shown)
        return;
    const auto at = std::find_if(regions.begin(), regions.end(),
                                 [this](const auto& region) { return region.id == *m_shown; });
    const auto count = static_cast<std::ptrdiff_t>(regions.size());
    const auto next = (at - regions.begin() + by + count) % count;
    context().selection.select(regions[static_cast<std::size_t>(next)].id);
}

bool RegionPage::handleKey(Qt::Key key)
{
    if (key != Qt::Key_T)
        return false;
    m_charts->toggleTables();
    return true;
}

std::vector<KeyHint> RegionPage::keyHints() const
{
    return {{QStringLiteral("["), tr("previous region")},
            {QStringLiteral("]"), tr("next region")},
            {QStringLiteral("T"), tr("charts as tables")},
            {QStringLiteral("+ -"), tr("shorter or longer stretch of the focused chart")}};
}

QString RegionPage::selectionAsText() const
{
    return m_header->accessibleName() + QLatin1Char('\n') + m_facts->asText();
}

} // namespace pilothouse::ui

#include "moc_region_page.cpp"
