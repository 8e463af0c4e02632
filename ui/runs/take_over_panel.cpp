#include "ui/runs/take_over_panel.h"

#include "ui/panels/word_scroll.h"
#include "ui/theme/metrics.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace pilothouse::ui {

TakeOverPanel::TakeOverPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setAccessibleName(tr("take over the engine"));
    auto* title = new SectionHeader(context.theme, tr("TAKE OVER THE ENGINE"), this);
    title->setDetail(tr("from a process of this machine that is gone; runs are driven here then"));
    auto* scroll = new WordScroll(this);
    scroll->setWidget(buildGates(scroll));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(scroll, 1);
    column->addWidget(buildArm());
    const auto setGesture = [this] { m_arm->setGesture(m_context.preferences.gesture()); };
    connect(&context.preferences, &Preferences::changed, this, setGesture);
    setGesture();
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &TakeOverPanel::left);
}

QWidget* TakeOverPanel::buildGates(QWidget* parent)
{
    auto* holder = new QWidget(parent);
    m_checksTitle = new SectionHeader(m_context.theme, tr("1 Checks"), holder);
    m_checks = new GuardChecks(m_context.theme, holder);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_checksTitle);
    left->addWidget(m_checks);
    left->addStretch(1);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 3);
    row->addWidget(new Hairline(Qt::Vertical, holder));
    row->addWidget(buildWords(holder), 2);
    return holder;
}

QWidget* TakeOverPanel::buildWords(QWidget* parent)
{
    const Theme& theme = m_context.theme;
    auto* holder = new QWidget(parent);
    auto* impact = new SectionHeader(theme, tr("2 What will happen"), holder);
    impact->setDetail(tr("worst first"));
    m_impact = new GuardImpact(theme, holder);
    m_reasonTitle = new SectionHeader(theme, tr("3 Reason"), holder);
    m_why = new QLineEdit(holder);
    m_why->setAccessibleName(tr("why"));
    m_why->setMaxLength(reasonMax);
    m_why->setPlaceholderText(tr("at least %1 characters").arg(reasonMin));
    m_missing = new GuardMissing(theme, holder);
    auto* form = new QFormLayout;
    form->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::between);
    form->setHorizontalSpacing(metrics::padding);
    form->addRow(tr("why"), m_why);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(impact);
    column->addWidget(m_impact);
    column->addWidget(m_reasonTitle);
    column->addLayout(form);
    column->addWidget(m_missing);
    column->addStretch(1);
    connect(m_why, &QLineEdit::textEdited, this, &TakeOverPanel::refresh);
    return holder;
}

ArmBar* TakeOverPanel::buildArm()
{
    m_arm = new ArmBar(m_context.theme, m_context.store.clock(), GuardSession::holdToStart,
                       {tr("phrase that takes the engine over"), tr("Take over the engine"),
                        tr("Not taken over.")},
                       this);
    connect(m_arm, &ArmBar::edited, this, &TakeOverPanel::refresh);
    connect(m_arm, &ArmBar::cancelRequested, this, &TakeOverPanel::left);
    connect(m_arm, &ArmBar::held, this, &TakeOverPanel::onHeld);
    return m_arm;
}

void TakeOverPanel::begin()
{
    m_why->clear();
    m_arm->begin();
    refresh();
}

void TakeOverPanel::refresh()
{
    const UtcTime now = m_context.store.clock().utc();
    GuardSession::View view;
    view.guard.checks = takeOverChecks(m_context.runs, now);
    view.guard.impact = takeOverImpact(m_context.runs);
    m_checks->setView(view);
    m_impact->setGuard(view.guard);
    const auto& checks = view.guard.checks;
    const auto passed = std::count_if(checks.begin(), checks.end(), [](const GuardCheck& check) {
        return check.state == CheckState::Pass;
    });
    m_checksTitle->setDetail(tr("%1 of %2 pass").arg(passed).arg(checks.size()));
    // A run that is open has a journal to write it in; the taking over itself has none.
    m_reasonTitle->setDetail(m_context.runs.isOpen()
                                 ? tr("stands in the journal of the run that is taken over")
                                 : tr("stands in this console's log: no run is open"));
    const Fleet& fleet = m_context.store.fleet();
    const QStringList missing = missingToTakeOver(m_context.runs, fleet, request(), now);
    m_missing->setMissing(missing);
    m_arm->setPrompt(tr("4 ARM   type \"%1\":").arg(takeOverPhrase(fleet)));
    m_arm->setReady(missing.isEmpty());
}

/// Once more at the moment of acting: the process may be back since the last look.
void TakeOverPanel::onHeld()
{
    refresh();
    const TakeOverRequest asked = request();
    const QStringList missing = missingToTakeOver(m_context.runs, m_context.store.fleet(), asked,
                                                  m_context.store.clock().utc());
    if (!missing.isEmpty())
        return m_arm->showNotice(tr("Not taken over. %1").arg(missing.first()));
    Q_EMIT requested({asked.by, asked.reason.trimmed()});
}

TakeOverRequest TakeOverPanel::request() const
{
    return {m_context.person(), m_why->text(), m_arm->typed()};
}

} // namespace pilothouse::ui

#include "moc_take_over_panel.cpp"
