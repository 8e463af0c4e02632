#include "ui/runs/run_page.h"

#include "models/core/text.h"
#include "models/items/roles.h"
#include "ui/panels/tables.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace pilothouse::ui {
namespace {

constexpr int boardIndex = 0;
constexpr int emptyIndex = 1;
constexpr int earlierIndex = 2;
constexpr int roomForTop = 640;

} // namespace

RunPage::RunPage(const PageContext& context, QWidget* parent) : Page(context, parent)
{
    setAccessibleName(title());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTop();
    column->addWidget(new Hairline(Qt::Horizontal, this));
    buildStack();
    column->addWidget(m_stack, 1);
    connectIntents();
    refresh();
}

void RunPage::buildTop()
{
    m_title = new TextLabel(context().theme, Type::TableValue, Tone::Primary, this);
    m_current = new KeyedButton(context().theme, tr("Show &current run"), tr("Alt+C"), this);
    m_earlier = new KeyedButton(context().theme, tr("&Earlier runs"), tr("Alt+E"), this);
    m_export = new KeyedButton(context().theme, tr("Export"), tr("Ctrl+P"), this);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_exportNote = new TextLabel(context().theme, Type::Body, Tone::Secondary, this);
    m_failOver = new KeyedButton(context().theme, tr("Fail over…"), tr("Ctrl+Shift+F"), this);
    m_failOverNote = new TextLabel(context().theme, Type::Body, Tone::Secondary, this);
    m_failOverNote->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_top = new QWidget(this);
    auto* row = new QHBoxLayout(m_top);
    row->setContentsMargins(metrics::padding, metrics::inside, metrics::padding, metrics::inside);
    row->setSpacing(metrics::between);
    row->addWidget(m_title, 3);
    row->addWidget(m_failOverNote, 1);
    row->addWidget(m_exportNote);
    row->addWidget(m_export);
    row->addWidget(m_current);
    row->addWidget(m_earlier);
    row->addSpacing(metrics::dangerGap);
    row->addWidget(m_failOver);
    layout()->addWidget(m_top);
}

void RunPage::buildStack()
{
    m_stack = new QStackedWidget(this);
    m_board = new RunBoard(context().theme, context().store.clock(), m_stack);
    m_stack->addWidget(m_board);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildEarlier());
}

QWidget* RunPage::buildEmpty()
{
    m_empty = new Paragraph(context().theme, Type::Section, Tone::Primary, m_stack);
    m_empty->setAlignment(Qt::AlignCenter);
    return m_empty;
}

QWidget* RunPage::buildEarlier()
{
    TableLook look;
    look.stretchColumn = RunsModel::TitleColumn;
    m_earlierTable = makeTable(context().theme, tr("earlier runs"), m_runs, look, m_stack);
    connect(m_earlierTable, &DataTable::idOpened, this,
            [this](const QVariant& id) { readEarlier(id.toString()); });
    return m_earlierTable;
}

void RunPage::connectIntents()
{
    RunController& runs = context().runs;
    connect(&runs, &RunController::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_board, &RunBoard::chosen, this, &RunPage::onChosen);
    connect(m_board, &RunBoard::answered, this, [this, &runs](int step, double value, bool isGo) {
        runs.answer(step, value, isGo, context().person());
    });
    connect(m_failOver, &QPushButton::clicked, this, &RunPage::failoverRequested);
    connect(m_earlier, &QPushButton::clicked, this, &RunPage::showEarlier);
    connect(m_export, &QPushButton::clicked, this, &RunPage::exportShown);
    connect(m_current, &QPushButton::clicked, this, [this] {
        m_reading = RunId();
        m_stack->setCurrentIndex(boardIndex);
        refresh();
    });
    const auto setGesture = [this] { m_board->setGesture(context().preferences.gesture()); };
    connect(&context().preferences, &Preferences::changed, this, setGesture);
    setGesture();
}

void RunPage::setAssessment(const FleetAssessment&)
{
    refresh();
}

void RunPage::refresh()
{
    const bool isList = m_stack->currentIndex() == earlierIndex;
    if (!isList)
        m_stack->setCurrentIndex(context().runs.current() ? boardIndex : emptyIndex);
    const Done may = context().runs.mayStart();
    // In a small window an open run needs the room; its band says what the line would say.
    m_top->setVisible(!context().runs.isOpen() || height() >= roomForTop || isList ||
                      !m_reading.isEmpty());
    m_failOver->setEnabled(!context().runs.isOpen());
    m_failOverNote->showText(may ? context().guard.view().notice : may.error().what);
    m_current->setVisible((isList || !m_reading.isEmpty()) && context().runs.current());
    m_earlier->setVisible(!isList && !context().runs.history().empty());
    showRun();
}

const RunView* RunPage::shownRun() const
{
    if (m_reading.isEmpty())
        return context().runs.current();
    const auto& history = context().runs.history();
    const auto found = std::find_if(history.begin(), history.end(), [this](const RunView& run) {
        return run.header.id == m_reading;
    });
    return found == history.end() ? nullptr : &*found;
}

void RunPage::showRun()
{
    const RunView* view = shownRun();
    m_empty->showText(emptyWords());
    m_export->setVisible(view != nullptr);
    if (!view)
        return m_title->showText(tr("No run"));
    const FleetStore& store = context().store;
    const RunAssessment run = assessRun(store.fleet(), *view, store.clock().utc());
    m_title->showText(tr("%1 · %2 · %3").arg(run.id.text(), run.title, run.position));
    m_board->setRun(run, !m_reading.isEmpty());
}

void RunPage::exportShown()
{
    const RunView* view = shownRun();
    if (!view)
        return;
    const FleetStore& store = context().store;
    const RunAssessment run = assessRun(store.fleet(), *view, store.clock().utc());
    m_exportNote->showText(tr("Writing %1…").arg(run.id.text()));
    Q_EMIT exportRequested(*view, run, context().theme.font(Type::Body));
}

void RunPage::showExported(const Result<QString>& folder)
{
    m_exportNote->showText(
        folder ? tr("Written to %1").arg(folder.value())
               : tr("Not exported: %1. %2").arg(folder.error().what, folder.error().why));
}

void RunPage::showEarlier()
{
    std::vector<RunAssessment> runs;
    const FleetStore& store = context().store;
    for (const RunView& view : context().runs.history())
        runs.push_back(assessRun(store.fleet(), view, store.clock().utc()));
    m_runs.setRuns(runs);
    m_stack->setCurrentIndex(earlierIndex);
    m_title->showText(tr("Earlier runs, newest first. Enter reads one again."));
    m_earlierTable->setFocus(Qt::OtherFocusReason);
    refresh();
}

void RunPage::readEarlier(const QString& id)
{
    m_reading = RunId(id);
    m_stack->setCurrentIndex(boardIndex);
    refresh();
}

void RunPage::onChosen(RunChoices::Kind kind, const QString& reason)
{
    RunController& runs = context().runs;
    switch (kind) {
    case RunChoices::Kind::Resume:
        return runs.resume(context().person(), reason);
    case RunChoices::Kind::TakeBack:
        return runs.abort(context().person(), reason);
    case RunChoices::Kind::ByHand:
        return runs.takeByHand(context().person(), reason);
    }
}

QString RunPage::emptyWords() const
{
    const auto& history = context().runs.history();
    if (history.empty())
        return tr("No run. None is in this desk's journal. Ctrl+Shift+F opens the failover guard; "
                  "opening it changes nothing.");
    const FleetStore& store = context().store;
    const RunAssessment last = assessRun(store.fleet(), history.front(), store.clock().utc());
    return tr("No run is open. Last: %1, %2.").arg(last.title, last.phaseWord);
}

std::vector<KeyHint> RunPage::keyHints() const
{
    return {{QStringLiteral("Alt+R"), tr("resume, with effect and reason")},
            {QStringLiteral("Alt+B"), tr("take back what was done")},
            {QStringLiteral("Alt+H"), tr("go on by hand")},
            {QStringLiteral("Alt+S, T"), tr("steps, result")},
            {QStringLiteral("Alt+E, C"), tr("earlier runs, current run")},
            {QStringLiteral("Ctrl+P"), tr("export the run as JSON and PDF")}};
}

QString RunPage::selectionAsText() const
{
    return m_board->selectionAsText();
}

QWidget* RunPage::focusTarget()
{
    if (m_stack->currentIndex() == earlierIndex)
        return m_earlierTable;
    return m_stack->currentIndex() == boardIndex ? static_cast<QWidget*>(m_board->steps())
                                                 : m_failOver;
}

} // namespace pilothouse::ui

#include "moc_run_page.cpp"
