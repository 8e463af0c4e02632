#include "ui/runs/guard_panel.h"

#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace pilothouse::ui {
namespace {

using Stage = GuardSession::Stage;
constexpr int armedFrame = 4;

} // namespace

GuardPanel::GuardPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setAccessibleName(tr("failover guard"));
    m_title = new GuardTitle(context.theme, this);
    m_gates = new GuardGates(context.theme, this);
    m_scroll = new WordScroll(this);
    m_scroll->setWidget(buildGates());
    m_start = new GuardStart(context.theme, context.store.clock(), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(armedFrame, armedFrame, armedFrame, armedFrame);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_gates);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_start);
    connectGates();
    addKeys();
    refresh();
}

QWidget* GuardPanel::buildGates()
{
    auto* holder = new QWidget(m_scroll);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildLeft(), 3);
    row->addWidget(new Hairline(Qt::Vertical, holder));
    row->addWidget(buildRight(), 2);
    return holder;
}

QWidget* GuardPanel::buildLeft()
{
    const Theme& theme = m_context.theme;
    auto* holder = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* selectTitle = new SectionHeader(theme, tr("1 Select"), holder);
    selectTitle->setDetail(tr("the region that becomes primary; none is chosen for you"));
    m_targets = new GuardTargets(theme, holder);
    m_checksTitle = new SectionHeader(theme, tr("2 Checks"), holder);
    m_checks = new GuardChecks(theme, holder);
    column->addWidget(selectTitle);
    column->addWidget(m_targets);
    column->addWidget(new Hairline(Qt::Horizontal, holder));
    column->addWidget(m_checksTitle);
    column->addWidget(m_checks);
    column->addStretch(1);
    return holder;
}

QWidget* GuardPanel::buildRight()
{
    const Theme& theme = m_context.theme;
    auto* holder = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* impactTitle = new SectionHeader(theme, tr("3 What will happen"), holder);
    impactTitle->setDetail(tr("from the plan that would run, worst first"));
    m_impact = new GuardImpact(theme, holder);
    auto* reasonTitle = new SectionHeader(theme, tr("4 Reason"), holder);
    reasonTitle->setDetail(tr("stands in the journal"));
    m_reason = new GuardReason(theme, holder);
    m_missing = new GuardMissing(theme, holder);
    column->addWidget(impactTitle);
    column->addWidget(m_impact);
    column->addWidget(new Hairline(Qt::Horizontal, holder));
    column->addWidget(reasonTitle);
    column->addWidget(m_reason);
    column->addWidget(new Hairline(Qt::Horizontal, holder));
    column->addWidget(m_missing);
    column->addStretch(1);
    return holder;
}

void GuardPanel::connectGates()
{
    GuardSession& guard = m_context.guard;
    connect(&guard, &GuardSession::changed, this, &GuardPanel::refresh);
    connect(m_targets, &GuardTargets::chosen, &guard, &GuardSession::chooseTarget);
    connect(m_checks, &GuardChecks::stated, &guard, &GuardSession::setStatement);
    connect(m_reason, &GuardReason::changed, &guard, &GuardSession::setReason);
    connect(m_start, &GuardStart::typed, &guard, &GuardSession::setTyped);
    connect(m_start, &GuardStart::held, &guard, &GuardSession::confirm);
    connect(m_start, &GuardStart::releasedEarly, &guard, &GuardSession::releaseEarly);
    connect(m_start, &GuardStart::stopRequested, &guard, &GuardSession::stopCountDown);
    connect(m_start, &GuardStart::cancelRequested, this, &GuardPanel::onEscape);
    const auto follow = [this] {
        m_start->setGesture(m_context.preferences.gesture());
        m_context.guard.setPerson(m_context.person());
    };
    connect(&m_context.preferences, &Preferences::changed, this, follow);
    connect(&m_context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    follow();
}

void GuardPanel::addKeys()
{
    m_escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(m_escape, &QShortcut::activated, this, &GuardPanel::onEscape);
}

void GuardPanel::begin()
{
    m_reason->clear();
    m_checks->clear();
    m_scroll->ensureVisible(0, 0);
    m_start->cancelButton()->setFocus(Qt::OtherFocusReason);
}

void GuardPanel::refresh()
{
    const GuardSession::View& view = m_context.guard.view();
    if (view.stage == Stage::Closed)
        return;
    const bool isArmed = view.stage != Stage::Open;
    // A count-down is stopped from wherever the keyboard is.
    m_escape->setContext(view.stage == Stage::Counting ? Qt::WindowShortcut
                                                       : Qt::WidgetWithChildrenShortcut);
    m_title->setView(view);
    m_gates->setView(view);
    m_targets->setTargets(view.guard.targets, view.guard.to);
    m_checks->setView(view);
    m_impact->setGuard(view.guard);
    m_missing->setMissing(view.missing);
    m_start->setView(view);
    const auto& checks = view.guard.checks;
    const auto passed = std::count_if(checks.begin(), checks.end(), [](const GuardCheck& check) {
        return check.state == CheckState::Pass;
    });
    m_checksTitle->setDetail(
        tr("%1 of %2 pass; read again with every answer").arg(passed).arg(checks.size()));
    if (isArmed == m_isArmed)
        return;
    m_isArmed = isArmed;
    update();
}

void GuardPanel::onEscape()
{
    GuardSession& guard = m_context.guard;
    if (guard.view().stage == Stage::Counting)
        return guard.stopCountDown();
    if (guard.view().stage == Stage::Starting)
        return;
    guard.cancel(tr("Guard closed. Nothing was changed."));
    Q_EMIT left();
}

void GuardPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& c = m_context.theme.colors();
    painter.fillRect(rect(), m_isArmed ? c.high : c.panel);
    painter.fillRect(rect().adjusted(armedFrame, armedFrame, -armedFrame, -armedFrame), c.window);
}

} // namespace pilothouse::ui

#include "moc_guard_panel.cpp"
