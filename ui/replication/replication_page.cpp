#include "ui/replication/replication_page.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pilothouse::ui {

namespace {

constexpr int linksTab = 0;
constexpr int trafficTab = 1;
constexpr int contentsTab = 2;

QString limitWords(const Fleet& fleet)
{
    return ReplicationPage::tr("alarm: warn %1, crit %2 · RPO target %3")
        .arg(text::duration(fleet.lagAlarms.warning), text::duration(fleet.lagAlarms.critical),
             text::duration(fleet.targets.rpo));
}

} // namespace

ReplicationPage::ReplicationPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_tabs(new QTabBar(this))
    , m_limits(new TextLabel(context.theme, Type::Body, Tone::Secondary, this))
    , m_views(new QStackedWidget(this))
    , m_links(new LinksView(context, m_views))
    , m_traffic(new TrafficView(context, m_views))
    , m_consistency(new ConsistencyView(context, m_views))
{
    setAccessibleName(title());
    m_tabs->addTab(tr("&Links"));
    m_tabs->addTab(tr("T&raffic and writes"));
    m_tabs->addTab(tr("Co&ntents"));
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("parts of the replication page"));
    m_limits->showText(limitWords(context.store.fleet()));
    m_views->addWidget(m_links);
    m_views->addWidget(m_traffic);
    m_views->addWidget(m_consistency);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::padding, metrics::inside, metrics::padding, metrics::inside);
    bar->setSpacing(metrics::group);
    bar->addWidget(m_tabs);
    bar->addWidget(m_limits, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_views, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ReplicationPage::showTab);
}

void ReplicationPage::showTab(int tab)
{
    m_views->setCurrentIndex(tab);
    setAssessment(context().store.assessment());
}

void ReplicationPage::setAssessment(const FleetAssessment& assessment)
{
    if (m_tabs->currentIndex() == linksTab)
        m_links->setAssessment(assessment);
    else if (m_tabs->currentIndex() == trafficTab)
        m_traffic->setAssessment(assessment);
    else
        m_consistency->refresh();
}

void ReplicationPage::filterBySeverity(std::optional<Severity> severity)
{
    m_links->filterBySeverity(severity);
}

bool ReplicationPage::handleKey(Qt::Key key)
{
    const int tab = m_tabs->currentIndex();
    if (key == Qt::Key_C && tab == contentsTab)
        m_consistency->toggle();
    else if (key == Qt::Key_T && tab == linksTab)
        m_links->toggleTables();
    else if (key == Qt::Key_T && tab == trafficTab)
        m_traffic->toggleTables();
    else
        return false;
    return true;
}

std::vector<KeyHint> ReplicationPage::keyHints() const
{
    return {{QStringLiteral("Alt+L"), tr("links")},
            {QStringLiteral("Alt+R"), tr("traffic and writes")},
            {QStringLiteral("Alt+N"), tr("what the regions hold")},
            {QStringLiteral("C"), tr("compare it now, or stop comparing")},
            {QStringLiteral("T"), tr("charts as tables")}};
}

QWidget* ReplicationPage::focusTarget()
{
    switch (m_tabs->currentIndex()) {
    case linksTab:
        return m_links->focusTarget();
    case contentsTab:
        return m_consistency->focusTarget();
    default:
        return nullptr;
    }
}

QString ReplicationPage::selectionAsText() const
{
    return m_tabs->currentIndex() == contentsTab ? m_consistency->selectionAsText()
                                                 : m_links->selectionAsText();
}

} // namespace pilothouse::ui

#include "moc_replication_page.cpp"
