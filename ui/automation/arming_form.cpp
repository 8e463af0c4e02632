#include "ui/automation/arming_form.h"

#include "models/core/text.h"
#include "ui/panels/word_scroll.h"
#include "ui/theme/metrics.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace pilothouse::ui {
namespace {

constexpr std::array lengths{Milliseconds{3'600'000}, Milliseconds{4 * 3'600'000},
                             Milliseconds{8 * 3'600'000}, Milliseconds{24 * 3'600'000}};

} // namespace

ArmingForm::ArmingForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* scroll = new WordScroll(this);
    scroll->setWidget(buildGates(scroll));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(buildArm());
    connect(m_checks, &GuardChecks::stated, this, [this](const QString& key, const QString& words) {
        m_answers[key] = words;
        refresh();
    });
    const auto setGesture = [this] { m_arm->setGesture(m_context.preferences.gesture()); };
    connect(&context.preferences, &Preferences::changed, this, setGesture);
    setGesture();
}

QWidget* ArmingForm::buildGates(QWidget* parent)
{
    auto* holder = new QWidget(parent);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildChecks(holder), 3);
    row->addWidget(new Hairline(Qt::Vertical, holder));
    row->addWidget(buildWords(holder), 2);
    return holder;
}

QWidget* ArmingForm::buildChecks(QWidget* parent)
{
    auto* holder = new QWidget(parent);
    m_checksTitle = new SectionHeader(m_context.theme, tr("1 Checks"), holder);
    m_checks = new GuardChecks(m_context.theme, holder);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_checksTitle);
    column->addWidget(m_checks);
    column->addStretch(1);
    return holder;
}

QWidget* ArmingForm::buildWords(QWidget* parent)
{
    auto* holder = new QWidget(parent);
    auto* title = new SectionHeader(m_context.theme, tr("2 What will happen"), holder);
    title->setDetail(tr("while it is armed, worst first"));
    m_impact = new GuardImpact(m_context.theme, holder);
    m_missing = new GuardMissing(m_context.theme, holder);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_impact);
    column->addWidget(buildReason(holder));
    column->addWidget(m_missing);
    column->addStretch(1);
    return holder;
}

QWidget* ArmingForm::buildReason(QWidget* parent)
{
    const Theme& theme = m_context.theme;
    auto* holder = new QWidget(parent);
    m_length = new QComboBox(holder);
    m_length->setAccessibleName(tr("for how long"));
    addLengths();
    m_why = new QLineEdit(holder);
    m_why->setAccessibleName(tr("why"));
    m_why->setMaxLength(reasonMax);
    m_why->setPlaceholderText(tr("at least %1 characters").arg(reasonMin));
    auto* title = new SectionHeader(theme, tr("3 Reason"), holder);
    title->setDetail(tr("stands in the journal of every run that it starts"));
    auto* form = new QFormLayout;
    form->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::between);
    form->setSpacing(metrics::inside);
    form->addRow(tr("for how long"), m_length);
    form->addRow(tr("why"), m_why);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addLayout(form);
    connect(m_length, &QComboBox::currentIndexChanged, this, &ArmingForm::refresh);
    connect(m_why, &QLineEdit::textEdited, this, &ArmingForm::refresh);
    return holder;
}

/// As long as the fleet file allows, and whatever is shorter.
void ArmingForm::addLengths()
{
    const Milliseconds most = m_context.store.fleet().automation.armedForMost;
    for (const Milliseconds length : lengths)
        if (length < most)
            m_length->addItem(text::duration(length), static_cast<qlonglong>(length.count()));
    m_length->addItem(tr("%1, the most that the fleet file allows").arg(text::duration(most)),
                      static_cast<qlonglong>(most.count()));
}

ArmBar* ArmingForm::buildArm()
{
    m_arm = new ArmBar(
        m_context.theme, m_context.store.clock(), GuardSession::holdToStart,
        {tr("phrase that arms automatic failover"), tr("Arm automatic failover"), tr("Not armed.")},
        this);
    connect(m_arm, &ArmBar::edited, this, &ArmingForm::refresh);
    connect(m_arm, &ArmBar::cancelRequested, this, &ArmingForm::cancelRequested);
    connect(m_arm, &ArmBar::held, this, &ArmingForm::onHeld);
    return m_arm;
}

void ArmingForm::begin()
{
    m_answers.clear();
    m_checks->clear();
    m_why->clear();
    m_arm->begin();
    refresh();
}

void ArmingForm::refresh()
{
    const Autopilot& autopilot = m_context.autopilot;
    const Autopilot::Request asked = request();
    GuardSession::View view;
    view.guard.checks = autopilot.checks(asked);
    view.guard.impact = autopilot.impact();
    m_checks->setView(view);
    m_impact->setGuard(view.guard);
    const auto& checks = view.guard.checks;
    const auto passed = std::count_if(checks.begin(), checks.end(), [](const GuardCheck& check) {
        return check.state == CheckState::Pass;
    });
    m_checksTitle->setDetail(
        tr("%1 of %2 pass; a question by its answer, the others by what they name")
            .arg(passed)
            .arg(checks.size()));
    const QStringList missing = autopilot.missing(asked, m_context.person());
    m_missing->setMissing(missing);
    m_arm->setPrompt(tr("4 ARM   type \"%1\", with the code of the region that is guarded:")
                         .arg(autopilot.phrase()));
    m_arm->setReady(missing.isEmpty());
}

void ArmingForm::onHeld()
{
    if (const Done armed = m_context.autopilot.arm(request(), m_context.person()); !armed)
        m_arm->showNotice(QStringLiteral("%1: %2").arg(armed.error().what, armed.error().why));
}

Autopilot::Request ArmingForm::request() const
{
    Autopilot::Request asked;
    asked.reason = m_why->text();
    asked.typed = m_arm->typed();
    asked.length = Milliseconds(m_length->currentData().toLongLong());
    asked.answers = m_answers;
    return asked;
}

} // namespace pilothouse::ui

#include "moc_arming_form.cpp"
