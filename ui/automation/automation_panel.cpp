#include "ui/automation/automation_panel.h"

#include "ui/theme/metrics.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace pilothouse::ui {

AutomationPanel::AutomationPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setAccessibleName(tr("automatic failover"));
    auto* title = new SectionHeader(context.theme, tr("AUTOMATIC FAILOVER"), this);
    title->setDetail(tr("moves the primary without a person, by the steps and checks of the "
                        "guard"));
    m_standing = new Paragraph(context.theme, Type::Section, Tone::Primary, this);
    m_stack = new QStackedWidget(this);
    m_arming = new ArmingForm(context, m_stack);
    m_armed = new StandingForm(context, m_stack);
    m_stack->addWidget(m_arming);
    m_stack->addWidget(m_armed);
    auto* standing = new QVBoxLayout;
    standing->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::between);
    standing->addWidget(m_standing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addLayout(standing);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
    connectForms();
    refresh();
}

void AutomationPanel::connectForms()
{
    connect(m_arming, &ArmingForm::cancelRequested, this, &AutomationPanel::left);
    connect(m_armed, &StandingForm::closeRequested, this, &AutomationPanel::left);
    connect(&m_context.autopilot, &Autopilot::changed, this, &AutomationPanel::refresh);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &AutomationPanel::left);
}

void AutomationPanel::begin()
{
    m_isArmed = m_context.autopilot.view().arming.has_value();
    refresh();
    m_isArmed ? m_armed->begin() : m_arming->begin();
}

void AutomationPanel::setAssessment(const FleetAssessment&)
{
    refresh();
}

void AutomationPanel::refresh()
{
    const Autopilot::View& view = m_context.autopilot.view();
    const bool isArmed = view.arming.has_value();
    QString standing = m_context.autopilot.headline();
    if (!standing.isEmpty())
        standing[0] = standing.at(0).toUpper();
    if (!isArmed && !view.lines.isEmpty())
        standing += QStringLiteral(": ") + view.lines.join(QStringLiteral("; "));
    m_standing->showText(standing);
    m_stack->setCurrentIndex(isArmed ? 1 : 0);
    if (isArmed != m_isArmed && isVisible())
        return begin();
    if (!isVisible())
        return;
    isArmed ? m_armed->refresh() : m_arming->refresh();
}

} // namespace pilothouse::ui

#include "moc_automation_panel.cpp"
