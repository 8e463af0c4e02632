#include "ui/widgets/arm_bar.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pilothouse::ui {
namespace {

constexpr int phraseWidth = 200;

} // namespace

ArmBar::ArmBar(const Theme& theme, const Clock& clock, Milliseconds hold, const Words& words,
               QWidget* parent)
    : QWidget(parent)
    , m_prompt(new TextLabel(theme, Type::Body, Tone::Primary, this))
    , m_field(new ArmField(theme, this))
    , m_notice(new TextLabel(theme, Type::TableValue, Tone::Primary, this))
    , m_cancel(new KeyedButton(theme, tr("Cancel"), tr("Esc"), this))
    , m_act(new HoldButton(theme, clock, hold, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_field->setAccessibleName(words.fieldName);
    m_field->setFixedWidth(phraseWidth);
    m_act->setSentence(words.sentence);
    auto* typed = new QHBoxLayout;
    typed->setSpacing(metrics::between);
    typed->addWidget(m_prompt);
    typed->addWidget(m_field);
    typed->addWidget(m_notice, 1);
    auto* act = new QHBoxLayout;
    act->setSpacing(metrics::dangerGap);
    act->addWidget(m_cancel, 0, Qt::AlignVCenter);
    act->addWidget(m_act, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::padding, metrics::between, metrics::padding,
                               metrics::padding);
    column->setSpacing(metrics::between);
    column->addLayout(typed);
    column->addLayout(act);
    connectParts(hold, words.notDone);
}

void ArmBar::connectParts(Milliseconds hold, const QString& notDone)
{
    connect(m_field, &QLineEdit::textEdited, this, &ArmBar::edited);
    connect(m_field, &ArmField::pasteRefused, this,
            [this] { showNotice(tr("Not pasted. Type the phrase: it is read that way.")); });
    connect(m_cancel, &QPushButton::clicked, this, &ArmBar::cancelRequested);
    connect(m_act, &HoldButton::held, this, &ArmBar::held);
    connect(m_act, &HoldButton::releasedEarly, this, [this, hold, notDone](Microseconds heldFor) {
        showNotice(tr("%1 Hold was released after %2 of %3.")
                       .arg(notDone, text::duration(heldFor), text::duration(hold)));
    });
}

void ArmBar::begin()
{
    m_field->clear();
    showNotice({});
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ArmBar::setPrompt(const QString& prompt)
{
    m_prompt->showText(prompt);
}

void ArmBar::setReady(bool isReady)
{
    m_act->setArmed(isReady);
    m_act->setEnabled(isReady);
}

void ArmBar::setGesture(Gesture gesture)
{
    m_act->setGesture(gesture);
}

void ArmBar::showNotice(const QString& notice)
{
    m_notice->showText(notice);
}

} // namespace pilothouse::ui

#include "moc_arm_bar.cpp"
