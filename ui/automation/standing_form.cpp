#include "ui/automation/standing_form.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pilothouse::ui {
namespace {

} // namespace

StandingForm::StandingForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    const Theme& theme = context.theme;
    auto* title = new SectionHeader(theme, tr("Who armed it, and what it does now"), this);
    m_who = new Paragraph(theme, Type::Body, Tone::Primary, this);
    m_why = new Paragraph(theme, Type::TableValue, Tone::Primary, this);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::padding);
    words->setSpacing(metrics::between);
    words->addWidget(m_who);
    words->addWidget(m_why);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addLayout(words);
    column->addStretch(1);
    buildActs();
    connectActs();
}

void StandingForm::buildActs()
{
    const Theme& theme = m_context.theme;
    auto* holder = new QWidget(this);
    holder->setAutoFillBackground(true);
    holder->setBackgroundRole(QPalette::Base);
    m_reason = new QLineEdit(holder);
    m_reason->setAccessibleName(tr("reason"));
    m_reason->setMaxLength(reasonMax);
    m_reason->setPlaceholderText(tr("reason, at least %1 characters").arg(reasonMin));
    m_whyNot = new TextLabel(theme, Type::Body, Tone::Secondary, holder);
    m_notice = new TextLabel(theme, Type::TableValue, Tone::Primary, holder);
    m_close = new KeyedButton(theme, tr("Close"), tr("Esc"), holder);
    const Clock& clock = m_context.store.clock();
    m_acknowledge = new HoldButton(theme, clock, holdToAct, holder);
    m_acknowledge->setSentence(tr("Acknowledge the move; it may move again"));
    m_disarm = new HoldButton(theme, clock, holdToAct, holder);
    m_disarm->setSentence(tr("Disarm automatic failover"));
    auto* reason = new QHBoxLayout;
    reason->setSpacing(metrics::between);
    reason->addWidget(m_reason, 2);
    reason->addWidget(m_whyNot);
    reason->addWidget(m_notice, 3);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(metrics::dangerGap);
    acts->addWidget(m_close, 0, Qt::AlignVCenter);
    acts->addWidget(m_acknowledge, 1);
    acts->addWidget(m_disarm, 1);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(metrics::padding, metrics::between, metrics::padding,
                               metrics::padding);
    column->setSpacing(metrics::between);
    column->addLayout(reason);
    column->addLayout(acts);
    layout()->addWidget(holder);
}

void StandingForm::connectActs()
{
    connect(m_reason, &QLineEdit::textEdited, this, &StandingForm::refresh);
    connect(m_close, &QPushButton::clicked, this, &StandingForm::closeRequested);
    connect(m_disarm, &HoldButton::held, this,
            [this] { m_context.autopilot.disarm(m_context.person(), m_reason->text()); });
    connect(m_acknowledge, &HoldButton::held, this, [this] {
        const Done known = m_context.autopilot.acknowledge(m_context.person(), m_reason->text());
        m_notice->showText(
            known ? tr("Acknowledged.")
                  : QStringLiteral("%1: %2").arg(known.error().what, known.error().why));
    });
    const auto tell = [this](Microseconds heldFor) {
        m_notice->showText(tr("Not done. Hold was released after %1 of %2.")
                               .arg(text::duration(heldFor), text::duration(holdToAct)));
    };
    connect(m_disarm, &HoldButton::releasedEarly, this, tell);
    connect(m_acknowledge, &HoldButton::releasedEarly, this, tell);
    const auto setGesture = [this] {
        m_acknowledge->setGesture(m_context.preferences.gesture());
        m_disarm->setGesture(m_context.preferences.gesture());
    };
    connect(&m_context.preferences, &Preferences::changed, this, setGesture);
    setGesture();
}

void StandingForm::begin()
{
    m_reason->clear();
    m_notice->showText({});
    refresh();
    m_close->setFocus(Qt::OtherFocusReason);
}

void StandingForm::refresh()
{
    const Autopilot::View& view = m_context.autopilot.view();
    if (!view.arming)
        return;
    const Arming& arming = *view.arming;
    m_who->showText(tr("Armed by %1 at %2, until %3, because: %4")
                        .arg(arming.by, text::utcDateTime(arming.since),
                             text::utcDateTime(arming.until), arming.reason));
    m_why->showText(view.lines.isEmpty()
                        ? tr("The primary is up, as far as it is known. Were it down, it would be "
                             "moved without a question.")
                        : view.lines.join(QLatin1Char('\n')));
    const bool hasReason = m_reason->text().trimmed().size() >= reasonMin;
    m_acknowledge->setVisible(view.state == Autopilot::State::Blocked);
    m_acknowledge->setEnabled(hasReason);
    m_whyNot->showText(hasReason ? QString() : tr("Say why first."));
    m_disarm->setEnabled(hasReason);
}

} // namespace pilothouse::ui

#include "moc_standing_form.cpp"
