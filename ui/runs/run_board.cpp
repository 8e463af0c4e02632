#include "ui/runs/run_board.h"

#include "ui/panels/tables.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pilothouse::ui {
namespace {

constexpr int stepsTab = 0;
constexpr int resultTab = 1;
constexpr int wideDetail = 560;
constexpr int narrowDetail = 380;
constexpr int wideBoard = 1500;
constexpr int tallBoard = 640;
constexpr int whoClearsColumn = 5;
constexpr int mostReasons = 6;

} // namespace

RunBoard::RunBoard(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new RunHeader(theme, this);
    m_refusal = buildRefusal();
    m_choices = new RunChoices(theme, clock, this);
    column->addWidget(m_header);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_refusal);
    buildTabs();
    column->addWidget(m_stack, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_choices);
    connectParts();
}

QWidget* RunBoard::buildRefusal()
{
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    TableLook look;
    look.stretchColumn = whoClearsColumn;
    DataTable* table = makeTable(m_theme, tr("why not"), m_whyNot, look, holder);
    table->setHeightToRows(true, mostReasons);
    column->addWidget(
        new SectionHeader(m_theme, tr("Why not: all that stands in the way"), holder));
    column->addWidget(table);
    column->addWidget(new Hairline(Qt::Horizontal, holder));
    holder->hide();
    return holder;
}

void RunBoard::buildTabs()
{
    m_tabs = new QTabBar(this);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("parts of the run"));
    m_tabs->addTab(tr("&Steps"));
    m_tabs->addTab(tr("Resul&t"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildSteps());
    m_result = new ResultView(m_theme, m_stack);
    m_stack->addWidget(m_result);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::padding, metrics::inside, metrics::padding, 0);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(bar);
    m_tabs->hide();
}

QWidget* RunBoard::buildSteps()
{
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_steps = new StepList(m_theme, holder);
    m_detail = new StepDetail(m_theme, holder);
    row->addWidget(m_steps, 1);
    row->addWidget(new Hairline(Qt::Vertical, holder));
    row->addWidget(m_detail);
    return holder;
}

void RunBoard::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_steps, &StepList::stepSelected, this, &RunBoard::showSelected);
    connect(m_detail, &StepDetail::answered, this, &RunBoard::answered);
    connect(m_choices, &RunChoices::chosen, this, &RunBoard::chosen);
}

void RunBoard::setRun(const RunAssessment& run, bool isPast)
{
    const bool isOther = run.id != m_shown;
    m_shown = run.id;
    m_header->setRun(run);
    m_whyNot.setLines(run.whyNot);
    m_refusal->setVisible(!run.whyNot.empty() && !isTerminal(run.phase));
    fitToHeight();
    m_steps->setSteps(run.steps);
    m_detail->setLog(run.log, run.integrity);
    m_result->setResult(run.result);
    m_result->setHeld(run.consistencyLines);
    m_choices->setRun(run);
    if (isPast)
        m_choices->hide();
    m_tabs->setVisible(isTerminal(run.phase));
    // The result is what somebody waits for; afterwards the tab is the operator's.
    if (run.result && (isOther || !m_hadResult))
        m_tabs->setCurrentIndex(resultTab);
    else if (isOther || !isTerminal(run.phase))
        m_tabs->setCurrentIndex(stepsTab);
    m_hadResult = run.result.has_value();
}

QString RunBoard::selectionAsText() const
{
    const StepLine* step = m_steps->selected();
    if (!step)
        return {};
    QStringList lines{tr("step %1, %2, %3").arg(step->number).arg(step->sentence, step->word),
                      tr("took %1, planned %2").arg(step->actual, step->planned)};
    if (!step->why.isEmpty())
        lines << step->why;
    return (lines + step->evidence).join(QLatin1Char('\n'));
}

/// A small window gives its room to what holds the run, and to the steps.
void RunBoard::fitToHeight()
{
    const bool isTall = height() >= tallBoard;
    m_header->setCompact(!isTall);
    m_detail->setLogShown(isTall || !m_refusal->isVisibleTo(this));
}

void RunBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitToHeight();
    m_detail->setFixedWidth(width() >= wideBoard ? wideDetail : narrowDetail);
}

void RunBoard::showSelected()
{
    if (const StepLine* step = m_steps->selected())
        m_detail->setStep(*step);
}

} // namespace pilothouse::ui

#include "moc_run_board.cpp"
