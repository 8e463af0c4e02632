#include "ui/map/map_page.h"

#include "models/core/text.h"
#include "models/items/regions_model.h"
#include "models/items/roles.h"
#include "ui/map/legend.h"
#include "ui/map/region_filter.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/keyed_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tile_strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pilothouse::ui {

namespace {

/// Pixels; below that the bar above the map has no room for all its buttons.
constexpr int narrowPage = 1'000;

/// "LIVE 0.4 s · 3 regions normal"; says when nothing is live.
QString summaryLine(const FleetAssessment& assessment)
{
    if (!assessment.feedAge)
        return MapPage::tr("no sample yet");
    const QString age = text::duration(*assessment.feedAge);
    const QString feed = isProof(assessment.feedQuality) ? MapPage::tr("LIVE %1").arg(age)
                                                         : MapPage::tr("STALE %1").arg(age);
    return feed + QStringLiteral(" · ") + assessment.summary;
}

} // namespace

std::set<RegionId> regionsToMark(const AlarmLog& alarms)
{
    std::set<RegionId> regions;
    for (const Alarm& alarm : alarms.alarms())
        if (alarm.state == AlarmState::Unacknowledged && !alarm.condition.region.isEmpty() &&
            alarm.condition.severity > Severity::Advisory)
            regions.insert(alarm.condition.region);
    return regions;
}

MapPage::MapPage(const PageContext& pageContext, QWidget* parent) : Page(pageContext, parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildControls());
    column->addWidget(buildViews(), 1);
    m_tiles = new TileStrip(context().theme, this);
    column->addWidget(m_tiles);
    connectSelection();
    connect(&context().alarms, &AlarmLog::changed, this, &MapPage::showUnacknowledged);
    connect(&context().preferences, &Preferences::changed, this, &MapPage::applyPreferences);
    showUnacknowledged();
    applyPreferences();
}

QWidget* MapPage::buildControls()
{
    const Theme& theme = context().theme;
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::padding, metrics::inside, metrics::padding, metrics::inside);
    row->setSpacing(metrics::between);
    m_tableButton = new KeyedButton(theme, tr("Grid"), QStringLiteral("G"), bar);
    m_tableButton->setCheckable(true);
    m_tableButton->setAccessibleName(tr("Show the regions as a table"));
    m_legendButton = new KeyedButton(theme, tr("Legend"), QStringLiteral("L"), bar);
    m_legendButton->setCheckable(true);
    m_legendButton->setAccessibleName(tr("Show the legend"));
    m_show = new QComboBox(bar);
    m_show->addItems({tr("all"), tr("abnormal + selected")});
    m_show->setAccessibleName(tr("Which regions and links are shown"));
    auto* label = new QLabel(tr("Sho&w:"), bar);
    label->setBuddy(m_show);
    m_summary = new TextLabel(theme, Type::Body, Tone::Secondary, bar);
    row->addWidget(m_tableButton);
    row->addWidget(label);
    row->addWidget(m_show);
    row->addWidget(m_summary, 1);
    const auto addZoom = [&](const QString& text, const QString& key, auto act) {
        auto* button = new KeyedButton(theme, text, key, bar);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_zoomButtons = {
        addZoom(tr("Zoom in"), QStringLiteral("+"), [this] { m_map->zoomBy(MapWidget::zoomStep); }),
        addZoom(tr("Zoom out"), QStringLiteral("−"),
                [this] { m_map->zoomBy(1.0 / MapWidget::zoomStep); })};
    addZoom(tr("Whole world"), QStringLiteral("Home"), [this] { m_map->showWholeWorld(); });
    row->addWidget(m_legendButton);
    connect(m_tableButton, &QPushButton::toggled, this, &MapPage::showTable);
    connect(m_legendButton, &QPushButton::toggled, this, &MapPage::showLegend);
    connect(m_show, &QComboBox::activated, this, [this] {
        m_isFilterChosen = true;
        applyFilter();
    });
    return bar;
}

QWidget* MapPage::buildViews()
{
    m_views = new QStackedWidget(this);
    m_map = new MapWidget(context().theme, context().selection, m_views);
    m_map->setGroundPaintedBeside(true);
    m_views->addWidget(m_map);
    m_legend = new Legend(context().theme, m_map);
    m_legend->hide();
    buildTable();
    m_views->addWidget(m_table);
    connect(m_map, &MapWidget::viewChanged, this, &MapPage::placeLegend);
    connect(m_map, &MapWidget::activated, this, [this] { Q_EMIT pageRequested(PageKind::Region); });
    return m_views;
}

void MapPage::buildTable()
{
    const Theme& theme = context().theme;
    m_model = new RegionsModel(context().store, this);
    m_filter = new RegionFilter(this);
    m_filter->setSourceModel(m_model);
    m_table = new DataTable(theme, tr("Regions"), m_views);
    m_table->setIdRole(RegionIdRole);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(RegionsModel::StateColumn, new StateDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(RegionsModel::TrendColumn,
                                      new SparklineDelegate(theme, m_table));
    m_table->setStretchColumn(RegionsModel::RegionColumn);
    connect(m_table, &DataTable::idChosen, this,
            [this](const QVariant& id) { context().selection.select(RegionId(id.toString())); });
    connect(m_table, &DataTable::idOpened, this, [this](const QVariant& id) {
        context().selection.select(RegionId(id.toString()));
        Q_EMIT pageRequested(PageKind::Region);
    });
}

void MapPage::connectSelection()
{
    const auto follow = [this] {
        const auto& region = context().selection.region();
        m_filter->setSelected(region);
        if (region)
            m_table->selectId(region->text());
    };
    connect(&context().selection, &Selection::changed, this, follow);
    follow();
}

void MapPage::setAssessment(const FleetAssessment& assessment)
{
    if (!m_isFilterChosen && assessment.regions.size() > labelledRegionsMax) {
        m_show->setCurrentIndex(1); // In a very large fleet the exceptions are the message.
        m_isFilterChosen = true;
        applyFilter();
    }
    m_map->setAssessment(assessment);
    m_tiles->setTiles(assessment.tiles);
    m_summary->showText(summaryLine(assessment));
}

void MapPage::filterBySeverity(std::optional<Severity> severity)
{
    m_filter->setSeverity(severity);
    if (severity)
        showTable(true);
}

bool MapPage::handleKey(Qt::Key key)
{
    if (key == Qt::Key_L) {
        showLegend(!m_legend->isVisibleTo(m_map));
        return true;
    }
    if (key == Qt::Key_G || key == Qt::Key_T) {
        showTable(!isTableShown());
        return true;
    }
    return false;
}

std::vector<KeyHint> MapPage::keyHints() const
{
    return {
        {tr("Arrows"), tr("select the nearest region in that direction")},
        {tr("Tab"), tr("select the next region")},
        {tr("Enter"), tr("open the selected region")},
        {QStringLiteral("+ −"), tr("zoom in, zoom out")},
        {tr("Shift+Arrows"), tr("move the map")},
        {tr("Home"), tr("show the whole world")},
        {QStringLiteral("G, T"), tr("map or table")},
        {QStringLiteral("L"), tr("legend")},
    };
}

QString MapPage::selectionAsText() const
{
    const auto& id = context().selection.region();
    const FleetAssessment& assessment = m_map->assessment();
    const RegionAssessment* region = id ? assessment.find(*id) : nullptr;
    if (region == nullptr)
        return {};
    return QStringLiteral("%1 %2\n%3")
        .arg(text::utcDateTime(assessment.at), spokenRegion(*region), region->headline);
}

QWidget* MapPage::focusTarget()
{
    return isTableShown() ? static_cast<QWidget*>(m_table) : m_map;
}

bool MapPage::isTableShown() const
{
    return m_views->currentWidget() == m_table;
}

void MapPage::showTable(bool isShown)
{
    const bool hadFocus = m_map->hasFocus() || m_table->hasFocus();
    m_tableButton->setChecked(isShown);
    m_views->setCurrentWidget(isShown ? static_cast<QWidget*>(m_table) : m_map);
    if (hadFocus)
        focusTarget()->setFocus();
}

void MapPage::showLegend(bool isShown)
{
    m_legendButton->setChecked(isShown);
    m_legend->setVisible(isShown);
    placeLegend();
}

void MapPage::placeLegend()
{
    if (!m_legend->isVisibleTo(m_map)) {
        m_map->setReservedArea({});
        return;
    }
    m_legend->adjustSize();
    const int y = m_map->height() - m_legend->height() - metrics::rowHeight - metrics::inside;
    m_legend->move(metrics::padding, std::max(metrics::padding, y));
    m_map->setReservedArea(m_legend->geometry());
}

void MapPage::applyFilter()
{
    const MapFilter filter =
        m_show->currentIndex() == 0 ? MapFilter::All : MapFilter::AbnormalAndSelected;
    m_map->setFilter(filter);
    m_filter->setFilter(filter);
}

void MapPage::showUnacknowledged()
{
    m_map->setUnacknowledged(regionsToMark(context().alarms));
}

void MapPage::applyPreferences()
{
    m_map->setBlinking(!context().preferences.isFlashOff());
}

void MapPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // What is true comes before what a wheel and two keys do as well.
    for (QWidget* button : m_zoomButtons)
        button->setVisible(event->size().width() >= narrowPage);
    placeLegend();
}

} // namespace pilothouse::ui

#include "moc_map_page.cpp"
