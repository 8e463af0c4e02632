#include "ui/runs/guard_start.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace pilothouse::ui {
namespace {

constexpr int codeWidth = 200;
using Stage = GuardSession::Stage;

} // namespace

GuardStart::GuardStart(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildGates(clock));
    m_stack->addWidget(buildCountDown());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::padding, metrics::between, metrics::padding,
                               metrics::padding);
    column->addWidget(m_stack);
    connect(m_code, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_pasteNotice.clear();
        Q_EMIT typed(text);
    });
    connect(m_code, &ArmField::pasteRefused, this, &GuardStart::refusePaste);
    connect(m_start, &HoldButton::held, this, &GuardStart::held);
    connect(m_start, &HoldButton::releasedEarly, this, &GuardStart::releasedEarly);
    connect(m_cancel, &QPushButton::clicked, this, &GuardStart::cancelRequested);
    connect(m_stop, &QPushButton::clicked, this, &GuardStart::stopRequested);
}

QWidget* GuardStart::buildGates(const Clock& clock)
{
    auto* holder = new QWidget(m_stack);
    m_approval = new TextLabel(m_theme, Type::Body, Tone::Secondary, holder);
    m_armWords = new TextLabel(m_theme, Type::Body, Tone::Primary, holder);
    m_code = new ArmField(m_theme, holder);
    m_code->setFixedWidth(codeWidth);
    m_notice = new TextLabel(m_theme, Type::TableValue, Tone::Primary, holder);
    m_start = new HoldButton(m_theme, clock, GuardSession::holdToStart, holder);
    m_loss = new TextLabel(m_theme, Type::TableValue, Tone::Primary, holder);
    m_whyNot = new TextLabel(m_theme, Type::Body, Tone::Secondary, holder);
    m_cancel = new KeyedButton(m_theme, tr("Cancel"), tr("Esc"), holder);
    auto* arm = new QHBoxLayout;
    arm->setSpacing(metrics::between);
    arm->addWidget(m_armWords);
    arm->addWidget(m_code);
    arm->addWidget(m_notice, 1);
    auto* run = new QHBoxLayout;
    run->setSpacing(metrics::dangerGap);
    run->addWidget(m_cancel, 0, Qt::AlignVCenter);
    run->addWidget(m_start, 1);
    auto* under = new QHBoxLayout;
    under->setSpacing(metrics::group);
    under->addWidget(m_loss, 1);
    under->addWidget(m_whyNot, 1);
    m_whyNot->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::between);
    column->addWidget(m_approval);
    column->addLayout(arm);
    column->addLayout(run);
    column->addLayout(under);
    return holder;
}

QWidget* GuardStart::buildCountDown()
{
    auto* holder = new QWidget(m_stack);
    m_counting = new TextLabel(m_theme, Type::TileValue, Tone::Primary, holder);
    m_countingDetail = new TextLabel(m_theme, Type::Body, Tone::Primary, holder);
    m_stop = new KeyedButton(m_theme, tr("Stop, send nothing"), tr("Esc"), holder);
    auto* words = new QVBoxLayout;
    words->addStretch(1);
    words->addWidget(m_counting);
    words->addWidget(m_countingDetail);
    words->addStretch(1);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::dangerGap);
    row->addLayout(words, 1);
    row->addWidget(m_stop);
    return holder;
}

void GuardStart::setView(const GuardSession::View& view)
{
    const bool isGone = view.stage == Stage::Counting || view.stage == Stage::Starting;
    const bool isStageNew = view.stage != m_stage;
    m_stage = view.stage;
    showGates(view);
    showCountDown(view);
    m_stack->setCurrentIndex(isGone ? 1 : 0);
    if (!isStageNew)
        return;
    // The keyboard is always on what stops, never on what starts.
    if (view.stage == Stage::Counting)
        m_stop->setFocus(Qt::OtherFocusReason);
    else if (view.stage == Stage::Open && m_stop->hasFocus())
        m_code->setFocus(Qt::OtherFocusReason);
}

void GuardStart::setGesture(Gesture gesture)
{
    m_start->setGesture(gesture);
}

void GuardStart::showGates(const GuardSession::View& view)
{
    const GuardAssessment& guard = view.guard;
    const bool isArmed = view.stage == Stage::Armed;
    m_approval->showText(tr("5 APPROVE   %1").arg(view.approval));
    m_armWords->showText(
        guard.to
            ? tr("6 ARM   type %1, the code of the region that becomes PRIMARY:").arg(guard.toCode)
            : tr("6 ARM   choose the region that becomes PRIMARY first:"));
    m_code->setAccessibleName(tr("code of the region that becomes primary"));
    m_code->setEnabled(guard.to.has_value());
    if (m_code->text() != view.typed)
        m_code->setText(view.typed);
    m_notice->showText(m_pasteNotice.isEmpty() ? view.notice : m_pasteNotice);
    m_start->setSentence(guard.sentence);
    m_start->setArmed(isArmed);
    m_start->setEnabled(isArmed);
    m_loss->showText(guard.largestLoss);
    const int left = static_cast<int>(view.missing.size());
    m_whyNot->showText(
        isArmed ? tr("Held to its end, a count-down of 5 s follows.")
        : left > 1
            ? tr("%1 And %n more, listed above.", nullptr, left - 1).arg(view.missing.front())
        : left == 1 ? view.missing.front()
                    : QString());
}

void GuardStart::showCountDown(const GuardSession::View& view)
{
    if (view.stage == Stage::Starting) {
        m_counting->showText(tr("Handed to the engine, not yet acknowledged"));
        m_countingDetail->showText(view.notice.isEmpty() ? tr("It answers when the run is on disk.")
                                                         : view.notice);
        m_stop->setVisible(false);
        return;
    }
    const double seconds = static_cast<double>(view.untilStart.count()) / 1e6;
    m_counting->showText(tr("Starting in %1… Esc stops, nothing has been sent.")
                             .arg(static_cast<int>(std::ceil(seconds))));
    m_countingDetail->showText(
        QStringLiteral("%1. %2").arg(view.guard.sentence, view.guard.largestLoss));
    m_stop->setVisible(true);
}

void GuardStart::refusePaste()
{
    m_pasteNotice = tr("Not pasted. Type the code: it is read that way.");
    m_notice->showText(m_pasteNotice);
}

} // namespace pilothouse::ui

#include "moc_guard_start.cpp"
