#include "ui/runs/run_choices.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace pilothouse::ui {
namespace {

constexpr int reasonWidth = 260;

} // namespace

RunChoices::RunChoices(const Theme& theme, const Clock& clock, QWidget* parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::padding, metrics::between, metrics::padding,
                               metrics::between);
    m_choices = buildLines(theme);
    m_confirm = buildConfirm(theme, clock);
    column->addWidget(m_choices);
    column->addWidget(m_confirm);
    m_confirm->hide();
}

QWidget* RunChoices::buildLines(const Theme& theme)
{
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::dangerGap);
    const std::tuple<QString, QString, QString> words[] = {
        {tr("&Resume…"), tr("Alt+R"), tr("Resume the run")},
        {tr("Take &back…"), tr("Alt+B"), tr("Take back what was done")},
        {tr("Go on by &hand…"), tr("Alt+H"), tr("Go on by hand")}};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto& [label, key, verb] = words[i];
        Line& line = m_lines[i];
        line.verb = verb;
        line.button = new KeyedButton(theme, label, key, holder);
        line.words = new TextLabel(theme, Type::Body, Tone::Secondary, holder);
        // Equal columns, however long the words are.
        line.words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        auto* column = new QVBoxLayout;
        column->setSpacing(metrics::inside);
        column->addWidget(line.button, 0, Qt::AlignLeft);
        column->addWidget(line.words);
        row->addLayout(column, 1);
        connect(line.button, &QPushButton::clicked, this,
                [this, i] { openConfirm(static_cast<Kind>(i)); });
    }
    return holder;
}

QWidget* RunChoices::buildConfirm(const Theme& theme, const Clock& clock)
{
    auto* holder = new QWidget(this);
    m_effect = new Paragraph(theme, Type::TableValue, Tone::Primary, holder);
    m_reason = new QLineEdit(holder);
    m_reason->setPlaceholderText(tr("reason"));
    m_reason->setAccessibleName(tr("reason for the choice"));
    m_reason->setMaxLength(reasonMax);
    m_reason->setMinimumWidth(reasonWidth);
    m_act = new HoldButton(theme, clock, holdToAct, holder);
    m_note = new TextLabel(theme, Type::Body, Tone::Secondary, holder);
    auto* cancel = new KeyedButton(theme, tr("Close"), tr("Esc"), holder);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::between);
    row->addWidget(m_reason);
    row->addWidget(cancel);
    row->addWidget(m_note, 1);
    row->addSpacing(metrics::dangerGap);
    row->addWidget(m_act);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::between);
    column->addWidget(m_effect);
    column->addLayout(row);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), holder);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RunChoices::closeConfirm);
    connect(cancel, &QPushButton::clicked, this, &RunChoices::closeConfirm);
    connect(m_reason, &QLineEdit::textChanged, this, &RunChoices::showConfirm);
    connect(m_act, &HoldButton::releasedEarly, this, [this](Microseconds heldFor) {
        m_note->showText(tr("Not done. Hold was released after %1 of %2.")
                             .arg(text::duration(heldFor), text::duration(holdToAct)));
    });
    connect(m_act, &HoldButton::held, this, [this] {
        const QString reason = m_reason->text().trimmed();
        const Kind kind = m_kind;
        closeConfirm();
        Q_EMIT chosen(kind, reason);
    });
    return holder;
}

void RunChoices::setRun(const RunAssessment& run)
{
    const RunChoice choices[] = {run.resume, run.abort, run.byHand};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line& line = m_lines[i];
        line.choice = choices[i];
        line.button->setEnabled(line.choice.isOffered);
        line.words->showText(line.choice.isOffered ? line.choice.effect : line.choice.whyNot);
    }
    setVisible(!isTerminal(run.phase));
    if (m_confirm->isVisibleTo(this) && (run.id != m_run || !opened().choice.isOffered))
        closeConfirm();
    m_run = run.id;
    showConfirm();
}

void RunChoices::setGesture(Gesture gesture)
{
    m_act->setGesture(gesture);
}

void RunChoices::openConfirm(Kind kind)
{
    m_kind = kind;
    m_reason->clear();
    m_note->showText({});
    m_confirm->show();
    m_choices->hide();
    showConfirm();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void RunChoices::closeConfirm()
{
    if (!m_confirm->isVisibleTo(this))
        return;
    m_confirm->hide();
    m_choices->show();
    opened().button->setFocus(Qt::OtherFocusReason);
}

void RunChoices::showConfirm()
{
    m_effect->showText(tr("%1. %2").arg(opened().verb, opened().choice.effect));
    m_act->setSentence(opened().verb);
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    m_act->setEnabled(opened().choice.isOffered && hasReason);
    if (!hasReason)
        m_note->showText(tr("Type a reason to go on."));
    else if (m_note->text() == tr("Type a reason to go on."))
        m_note->showText({});
}

const RunChoices::Line& RunChoices::opened() const
{
    return m_lines[static_cast<std::size_t>(m_kind)];
}

} // namespace pilothouse::ui

#include "moc_run_choices.cpp"
