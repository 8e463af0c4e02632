#include "ui/runs/step_detail.h"

#include "ui/panels/tables.h"
#include "ui/panels/word_scroll.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/keyed_button.h"

#include <QDoubleValidator>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QShortcut>

namespace pilothouse::ui {
namespace {

/// In the smallest window, beside a refusal.
constexpr int leastFacts = 40;
constexpr int leastLog = 58;

QString asLines(const QStringList& lines)
{
    return lines.join(QLatin1Char('\n'));
}

} // namespace

StepDetail::StepDetail(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_title = new SectionHeader(theme, tr("Step"), this);
    column->addWidget(m_title);
    buildFacts(*column);
    buildAnswer(*column);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    buildLog(*column);
}

void StepDetail::buildFacts(QVBoxLayout& column)
{
    auto* scroll = new WordScroll(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setMinimumHeight(leastFacts);
    auto* holder = new QWidget(scroll);
    auto* rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::between);
    grid->setHorizontalSpacing(metrics::padding);
    grid->setVerticalSpacing(metrics::inside);
    grid->setColumnStretch(1, 1);
    const QString names[FactCount] = {tr("state"), tr("why"),      tr("undo"),
                                      tr("needs"), tr("evidence"), tr("by")};
    for (int fact = 0; fact < FactCount; ++fact) {
        const std::size_t at = static_cast<std::size_t>(fact);
        m_names[at] = new TextLabel(m_theme, Type::Body, Tone::Secondary, holder);
        m_names[at]->showText(names[fact]);
        m_facts[at] = new Paragraph(m_theme, Type::Body, Tone::Primary, holder);
        grid->addWidget(m_names[at], fact, 0, Qt::AlignTop);
        grid->addWidget(m_facts[at], fact, 1);
    }
    rows->addLayout(grid);
    rows->addStretch(1);
    scroll->setWidget(holder);
    column.addWidget(scroll, 1);
}

void StepDetail::buildAnswer(QVBoxLayout& column)
{
    m_answer = new QWidget(this);
    m_value = new QLineEdit(m_answer);
    m_value->setAccessibleName(tr("value that you read"));
    m_value->setValidator(new QDoubleValidator(m_value));
    m_enter = new KeyedButton(m_theme, tr("Enter value"), tr("Enter"), m_answer);
    m_go = new KeyedButton(m_theme, tr("Say &go"), tr("Alt+G"), m_answer);
    m_noGo = new KeyedButton(m_theme, tr("Say &no-go"), tr("Alt+N"), m_answer);
    m_valueNote = new TextLabel(m_theme, Type::TableValue, Tone::Primary, m_answer);
    m_valueNote->showText(tr("YOUR TURN"));
    auto* row = new QHBoxLayout(m_answer);
    row->setContentsMargins(metrics::padding, metrics::between, metrics::padding, metrics::padding);
    row->setSpacing(metrics::between);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_valueNote, m_value, m_enter, m_go, m_noGo})
        row->addWidget(widget);
    row->addStretch(1);
    column.addWidget(m_answer);
    auto* answer = new QShortcut(Qt::ALT | Qt::Key_A, m_answer);
    connect(answer, &QShortcut::activated, this,
            [this] { (m_value->isVisible() ? static_cast<QWidget*>(m_value) : m_go)->setFocus(); });
    connect(m_value, &QLineEdit::returnPressed, this, &StepDetail::sendValue);
    connect(m_enter, &QPushButton::clicked, this, &StepDetail::sendValue);
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT answered(m_step, 1.0, true); });
    connect(m_noGo, &QPushButton::clicked, this, [this] { Q_EMIT answered(m_step, 0.0, false); });
}

void StepDetail::buildLog(QVBoxLayout& column)
{
    m_logTitle = new SectionHeader(m_theme, tr("Log"), this);
    TableLook look;
    look.stretchColumn = RunLogModel::WordsColumn;
    m_logTable = makeTable(m_theme, tr("log of the run"), m_log, look, this);
    m_logTable->setMinimumHeight(leastLog);
    column.addWidget(m_logTitle);
    column.addWidget(m_logTable, 1);
}

void StepDetail::setStep(const StepLine& step)
{
    const bool isOther = step.number - 1 != m_step;
    m_step = step.number - 1;
    m_title->setTitle(tr("Step %1").arg(step.number));
    m_title->setDetail(step.sentence);
    showFact(StateFact, step.late.isEmpty()
                            ? tr("%1 · %2 of %3 planned").arg(step.word, step.actual, step.planned)
                            : tr("%1 · %2 of %3 planned, %4 late")
                                  .arg(step.word, step.actual, step.planned, step.late.mid(1)));
    showFact(WhyFact, step.why);
    showFact(UndoFact, step.undo);
    showFact(NeedsFact, asLines(step.needs));
    showFact(EvidenceFact, asLines(step.evidence));
    showFact(ByFact, step.actor.isEmpty() ? QString()
                                          : QStringLiteral("%1 · %2").arg(step.actor, step.kind));
    const bool isAsking = step.look == StepLook::YourTurn;
    m_answer->setVisible(isAsking);
    m_value->setVisible(!step.isPoll);
    m_enter->setVisible(!step.isPoll);
    m_go->setVisible(step.isPoll);
    m_noGo->setVisible(step.isPoll);
    if (isOther)
        m_value->clear();
}

void StepDetail::setLog(const std::vector<LogLine>& lines, const QString& integrity)
{
    m_log.setLines(lines);
    m_logTitle->setDetail(tr("newest first · %1").arg(integrity));
}

void StepDetail::setLogShown(bool shown)
{
    m_logTitle->setVisible(shown);
    m_logTable->setVisible(shown);
}

/// A fact without words takes no room.
void StepDetail::showFact(Fact fact, const QString& words)
{
    const std::size_t at = static_cast<std::size_t>(fact);
    m_facts[at]->showText(words);
    m_facts[at]->setVisible(!words.isEmpty());
    m_names[at]->setVisible(!words.isEmpty());
}

void StepDetail::sendValue()
{
    bool isNumber = false;
    const double value = m_value->text().toDouble(&isNumber);
    if (isNumber)
        Q_EMIT answered(m_step, value, true);
}

} // namespace pilothouse::ui

#include "moc_step_detail.cpp"
