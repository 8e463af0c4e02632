#include "ui/shell/main_window.h"

#include "models/core/text.h"

#include <QApplication>
#include <QEvent>

/// What the window does about runs: the guard in the work area, the bar and the band of an open
/// run, and the key that holds it.
namespace pilothouse::ui {
namespace {

BandKind bandOf(Mode mode)
{
    switch (mode) {
    case Mode::Live:
        return BandKind::LiveRun;
    case Mode::Drill:
        return BandKind::Drill;
    case Mode::DryRun:
    case Mode::Simulated:
        return BandKind::Simulated;
    }
    Q_UNREACHABLE();
}

QString bandTitle(Mode mode)
{
    switch (mode) {
    case Mode::Live:
        return MainWindow::tr("LIVE RUN");
    case Mode::Drill:
        return MainWindow::tr("DRILL");
    case Mode::DryRun:
        return MainWindow::tr("DRY RUN, nothing is touched");
    case Mode::Simulated:
        return MainWindow::tr("SIMULATED RUN");
    }
    Q_UNREACHABLE();
}

} // namespace

void MainWindow::buildRunFrame()
{
    m_runBand = new Band(m_context.theme, BandKind::LiveRun, this);
    m_runBand->setObjectName(QStringLiteral("runBand"));
    m_runBar = new RunBar(m_context.theme, this);
    m_guardBand = new Band(m_context.theme, BandKind::Notice, this);
    m_leaseBand = new Band(m_context.theme, BandKind::Notice, this);
    m_leaseBand->setObjectName(QStringLiteral("leaseBand"));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_runBand, m_runBar, m_guardBand, m_leaseBand})
        widget->hide();
    connect(m_runBar, &RunBar::holdRequested, this, &MainWindow::holdRun);
    connect(m_runBar, &RunBar::goRequested, this, [this] { openPage(PageKind::Runs); });
}

void MainWindow::connectRuns()
{
    m_guard = new GuardPanel(m_context, m_work);
    m_work->addWidget(m_guard);
    connect(&m_context.runs, &RunController::changed, this, &MainWindow::showRun);
    connect(&m_context.runs, &RunController::ended, this, &MainWindow::showRun);
    connect(&m_context.runs, &RunController::changed, this, &MainWindow::showLease);
    connect(&m_context.runs, &RunController::holdUnanswered, this, [this](const Error& error) {
        m_holdTrouble = QStringLiteral("%1: %2. %3").arg(error.what, error.why, error.nextStep);
        showLease();
    });
    showLease();
    connect(&m_context.runs, &RunController::outageReminded, this,
            [this] { QApplication::alert(this); });
    connect(&m_context.guard, &GuardSession::changed, this, &MainWindow::onGuardChanged);
    connect(&m_context.guard, &GuardSession::started, this, [this] {
        if (m_current != PageKind::Runs)
            openPage(PageKind::Runs);
    });
    m_actions.add({tr("Hold the run"), {QKeySequence(Qt::Key_F9)}, [this] { holdRun(); }});
    m_actions.add({tr("Open the failover guard"),
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
                   [this] { openGuard(); }});
    m_actions.add({tr("Show automatic failover"),
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
                   [this] { openAutomation(); }});
    m_actions.add({tr("Take over the engine"),
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
                   [this] { openTakeOver(); }});
}

void MainWindow::holdRun()
{
    m_holdTrouble.clear();
    m_context.runs.hold(m_context.person());
    showLease();
}

/// An open guard is gone back to; only a closed one begins anew.
void MainWindow::openGuard()
{
    if (!m_context.guard.isOpen())
        return m_context.guard.openFailover();
    leaveWall();
    m_work->setCurrentWidget(m_guard);
    m_contextDock->hide();
    showRun();
    m_guard->setFocus(Qt::OtherFocusReason);
}

/// Made when it is first asked for: most watches never do, and every start would wait for it.
void MainWindow::openAutomation()
{
    if (!m_automation) {
        m_automation = new AutomationPanel(m_context, m_work);
        m_work->addWidget(m_automation);
        connect(m_automation, &AutomationPanel::left, this, [this] { openPage(m_current); });
    }
    leaveWall();
    leaveGuard();
    m_work->setCurrentWidget(m_automation);
    m_contextDock->hide();
    showRun();
    m_automation->begin();
}

/// Made when it is first asked for. At a desk that runs the engine it says that it does.
void MainWindow::openTakeOver()
{
    if (!m_takeOver) {
        m_takeOver = new TakeOverPanel(m_context, m_work);
        m_work->addWidget(m_takeOver);
        connect(m_takeOver, &TakeOverPanel::left, this, [this] { openPage(m_current); });
        connect(m_takeOver, &TakeOverPanel::requested, this, &MainWindow::takeOverRequested);
    }
    leaveWall();
    leaveGuard();
    m_work->setCurrentWidget(m_takeOver);
    m_contextDock->hide();
    showRun();
    m_takeOver->begin();
}

void MainWindow::onGuardChanged()
{
    const bool isOpen = m_context.guard.isOpen();
    if (isOpen == m_isGuardOpen)
        return;
    m_isGuardOpen = isOpen;
    if (isOpen) {
        openGuard();
        m_guard->begin();
    } else if (m_work->currentWidget() == m_guard) {
        // Not by the page from before: that would be laid out and drawn for nobody.
        openPage(m_context.runs.isOpen() ? PageKind::Runs : m_current);
    }
    showRun();
}

/// A count-down that nobody sees must not run out.
void MainWindow::leaveGuard()
{
    if (m_work->currentWidget() == m_guard)
        m_context.guard.stopCountDown();
}

void MainWindow::showRun()
{
    const bool isOpen = m_context.runs.isOpen() && m_context.runs.current() != nullptr;
    const bool isGuardAway = m_isGuardOpen && m_work->currentWidget() != m_guard;
    m_runBar->setVisible(isOpen);
    m_runBand->setVisible(isOpen);
    m_guardBand->setVisible(isGuardAway);
    m_guardBand->setWords(tr("GUARD OPEN"), tr("nothing is started"),
                          tr("Ctrl+Shift+F goes back to it"));
    if (!isOpen) {
        if (m_wall)
            m_wall->setRun(nullptr, BandKind::LiveRun, {});
        return;
    }
    const RunAssessment run = m_context.runs.assessment();
    const QString title = QStringLiteral("%1 %2").arg(bandTitle(run.mode), run.id.text());
    if (m_wall)
        m_wall->setRun(&run, bandOf(run.mode), title);
    m_runBar->setRun(run);
    m_runBand->setKind(bandOf(run.mode));
    m_runBand->setWords(title, run.title, run.stamp);
}

/// A desk that runs nothing looks like one that does, but for this line.
void MainWindow::showLease()
{
    const Done lease = m_context.runs.lease();
    m_leaseBand->setVisible(!lease);
    if (lease)
        return;
    const std::optional<UtcTime> unheardSince = m_context.runs.holderUnheardSince();
    const QString title = unheardSince ? tr("READ ONLY, NOBODY ANSWERS") : tr("READ ONLY");
    const QString who =
        unheardSince
            ? tr("%1, not heard since %2").arg(lease.error().why, text::utcTime(*unheardSince))
            : QStringLiteral("%1: %2").arg(lease.error().what, lease.error().why);
    const QString next = unheardSince ? tr("Ctrl+Shift+T takes the engine over")
                                      : tr("F9 holds its run; all else is asked there");
    m_leaseBand->setWords(title, who, m_holdTrouble.isEmpty() ? next : m_holdTrouble);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ActivationChange)
        m_context.guard.setWindowActive(isActiveWindow());
    QWidget::changeEvent(event);
}

} // namespace pilothouse::ui
