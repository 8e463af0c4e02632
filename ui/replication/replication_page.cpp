#include "ui/replication/replication_page.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pilothouse::ui {

namespace {

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
{
    setAccessibleName(title());
    m_tabs->addTab(tr("&Links"));
    m_tabs->addTab(tr("T&raffic and writes"));
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("parts of the replication page"));
    m_limits->showText(limitWords(context.store.fleet()));
    m_views->addWidget(m_links);
    m_views->addWidget(m_traffic);
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
    if (m_tabs->currentIndex() == 0)
        m_links->setAssessment(assessment);
    else
        m_traffic->setAssessment(assessment);
}

void ReplicationPage::filterBySeverity(std::optional<Severity> severity)
{
    m_links->filterBySeverity(severity);
}

bool ReplicationPage::handleKey(Qt::Key key)
{
    if (key != Qt::Key_T)
        return false;
    if (m_tabs->currentIndex() == 0)
        m_links->toggleTables();
    else
        m_traffic->toggleTables();
    return true;
}

std::vector<KeyHint> ReplicationPage::keyHints() const
{
    return {{QStringLiteral("Alt+L"), tr("links")},
            {QStringLiteral("Alt+R"), tr("traffic and writes")},
            {QStringLiteral("T"), tr("charts as tables")}};
}

QWidget* ReplicationPage::focusTarget()
{
    return m_tabs->currentIndex() == 0 ? m_links->focusTarget() : nullptr;
}

} // namespace pilothouse::ui
