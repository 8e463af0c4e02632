#include "ui/shell/main_window.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"

#include <QCloseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace pilothouse::ui {
namespace {

constexpr QSize smallestWindow{1280, 680};
constexpr int layoutVersion = 1;
constexpr int tickMs = 500;
/// A run's clock shows tenths, and is read by somebody who waits.
constexpr int runTickMs = 250;

const QString stateKey = QStringLiteral("layout/state");
const QString geometryKey = QStringLiteral("layout/geometry");
const QString dockKey = QStringLiteral("layout/contextDock");

/// Bars have no title of their own: they are never taken for a window, and nothing is lost by a
/// stray drag.
QDockWidget* dockWithoutTitle(const QString& name, QWidget* content, QMainWindow* parent)
{
    auto* dock = new QDockWidget(parent);
    dock->setObjectName(name);
    dock->setAccessibleName(name);
    dock->setTitleBarWidget(new QWidget(dock));
    dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    dock->setWidget(content);
    return dock;
}

} // namespace

MainWindow::MainWindow(const PageContext& context, QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_settings(settings)
    , m_actions(*this)
{
    setMinimumSize(smallestWindow);
    buildFrame();
    buildBody();
    connectBars();
    addActions();
    connectRuns();
    m_freshLayout = m_body->saveState(layoutVersion);
    m_body->restoreState(settings.value(stateKey).toByteArray(), layoutVersion);
    m_isDockWanted = settings.value(dockKey, true).toBool();
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(1600, 900);
    connect(&context.store, &FleetStore::shown, this, &MainWindow::onAssessed);
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::onTick);
    onAssessed(context.store.assessment());
    onTick();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(PageKind kind, Page* page)
{
    const bool isFirst = m_pages.empty();
    m_pages[kind] = page;
    m_work->addWidget(page);
    m_nav->addPage(kind, page->title());
    connect(page, &Page::pageRequested, this, &MainWindow::openPage);
    connect(page, &Page::failoverRequested, this, &MainWindow::openGuard);
    m_actions.add({tr("Open %1").arg(page->title()),
                   {QKeySequence(QStringLiteral("Ctrl+%1").arg(static_cast<int>(kind)))},
                   [this, kind] { openPage(kind); }});
    if (isFirst)
        openPage(kind);
}

void MainWindow::openPage(PageKind kind)
{
    const auto found = m_pages.find(kind);
    if (found == m_pages.end())
        return;
    leaveWall();
    leaveGuard();
    m_current = kind;
    Page* page = found->second;
    page->setAssessment(m_context.store.assessment());
    m_work->setCurrentWidget(page);
    m_nav->setCurrent(kind);
    m_strip->clearFilter();
    fitToWidth();
    showBand(m_context.store.assessment().isSimulated);
    showRun();
    QWidget* target = page->focusTarget();
    (target ? target : page)->setFocus(Qt::OtherFocusReason);
}

std::vector<PageKind> MainWindow::pages() const
{
    std::vector<PageKind> kinds;
    for (const auto& [kind, page] : m_pages)
        kinds.push_back(kind);
    return kinds;
}

void MainWindow::saveLayout()
{
    if (m_wall)
        return;
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(stateKey, m_body->saveState(layoutVersion));
    m_settings.setValue(dockKey, m_isDockWanted);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveLayout();
    QWidget::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool mayUseLetters = m_context.preferences.hasSingleLetterKeys() && !isTyping();
    if (isPlain && mayUseLetters) {
        if (event->key() == Qt::Key_Question)
            return showKeys();
        if (event->key() == Qt::Key_Slash && currentPage() && currentPage()->filterField())
            return currentPage()->filterField()->setFocus(Qt::ShortcutFocusReason);
        if (currentPage() && currentPage()->handleKey(static_cast<Qt::Key>(event->key())))
            return;
    }
    QWidget::keyPressEvent(event);
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& c = m_context.theme.colors();
    if (m_context.store.assessment().isSimulated) {
        // The frame tells even when a picture of the screen is cropped.
        painter.fillRect(rect(), c.replayGround);
        paintStripes(painter, rect(), c.replayText, 5);
    }
    painter.fillRect(rect().marginsRemoved(layout()->contentsMargins()), c.window);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitToWidth();
}

void MainWindow::buildFrame()
{
    m_strip = new StatusStrip(m_context, this);
    m_band = new Band(m_context.theme, BandKind::Simulated, this);
    m_band->hide();
    buildRunFrame();
    m_body = new QMainWindow(this);
    m_body->setWindowFlags(Qt::Widget); // Its constructor makes it a window whatever it is told.
    m_alarmBar = new AlarmBar(m_context, this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_band);
    layout->addWidget(m_leaseBand);
    layout->addWidget(m_runBand);
    layout->addWidget(m_guardBand);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_body, 1);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_runBar);
    layout->addWidget(m_alarmBar);
    m_palette = new CommandPalette(m_context.theme, *this);
}

void MainWindow::buildBody()
{
    m_work = new QStackedWidget(m_body);
    m_body->setCentralWidget(m_work);
    m_nav = new NavBar(m_context.theme, m_body);
    m_navDock = dockWithoutTitle(QStringLiteral("Navigation"), m_nav, m_body);
    m_body->addDockWidget(Qt::LeftDockWidgetArea, m_navDock);
    m_dock = new ContextDock(m_context, m_body);
    m_contextDock = dockWithoutTitle(QStringLiteral("Context"), m_dock, m_body);
    m_body->addDockWidget(Qt::RightDockWidgetArea, m_contextDock);
    m_hatch = new HatchOverlay(m_context.theme, *m_work);
    m_keyList = new KeyListOverlay(m_context.theme, *m_body);
}

void MainWindow::connectBars()
{
    connect(m_nav, &NavBar::pageRequested, this, &MainWindow::openPage);
    connect(m_strip, &StatusStrip::filterRequested, this, &MainWindow::onFilter);
    connect(m_strip, &StatusStrip::regionRequested, this,
            [this](const RegionId& region) { m_context.selection.select(region); });
    connect(m_alarmBar, &AlarmBar::acknowledgeRequested, this, &MainWindow::acknowledgeNewest);
    connect(m_alarmBar, &AlarmBar::goRequested, this, [this] { goToAlarm(1); });
    connect(m_alarmBar, &AlarmBar::filterRequested, this, [this](std::optional<Severity> severity) {
        openPage(PageKind::Alarms);
        onFilter(severity);
    });
    connect(m_dock, &ContextDock::regionOpened, this, [this] { openPage(PageKind::Region); });
    connect(m_dock, &ContextDock::failoverRequested, this, &MainWindow::openGuard);
    connect(&m_context.selection, &Selection::changed, this,
            [this] { m_context.store.setDetailed(m_context.selection.region()); });
}

void MainWindow::onAssessed(const FleetAssessment& assessment)
{
    m_strip->setAssessment(assessment);
    if (m_wall)
        m_wall->setAssessment(assessment);
    if (m_contextDock->isVisible() || !m_isFirstFrameDone)
        m_dock->setAssessment(assessment);
    if (Page* page = currentPage(); page && !m_wall)
        page->setAssessment(assessment);
    if (m_automation && m_automation->isVisible())
        m_automation->setAssessment(assessment);
    showBand(assessment.isSimulated);
    showRun();
    if (!m_isFirstFrameDone && assessment.feedAge && isVisible())
        announceFirstFrame();
}

void MainWindow::onTick()
{
    const Clock& clock = m_context.store.clock();
    const FeedWatch::State feed =
        m_feedWatch.tick(clock.monotonic(), clock.utc(), m_context.store.assessment().feedAge);
    m_strip->setTime(clock.utc(), feed);
    m_alarmBar->setTime(clock.utc(), feed);
    if (m_wall)
        m_wall->setTime(clock.utc(), feed);
    showRun();
    if (m_takeOver && m_takeOver->isVisible())
        m_takeOver->refresh();
    m_hatch->setWords(
        feed.isLost ? tr("FEED LOST %1 · values below are old").arg(text::stopwatch(*feed.age))
                    : QString());
    scheduleTick();
}

void MainWindow::scheduleTick()
{
    // On the parts of the wall clock's second, so that the seconds change when they change.
    const int wait = m_context.runs.isOpen() ? runTickMs : tickMs;
    const auto now = m_context.store.clock().utc().time_since_epoch();
    const auto ms = std::chrono::floor<Milliseconds>(now).count();
    m_tick.start(wait - static_cast<int>(ms % wait));
}

void MainWindow::onFilter(std::optional<Severity> severity)
{
    if (Page* page = currentPage())
        page->filterBySeverity(severity);
}

void MainWindow::showBand(bool isSimulated)
{
    const Page* page = currentPage();
    const QString name = m_context.store.fleet().name;
    const QString title = page ? QStringLiteral("%1 · %2 · Pilothouse").arg(name, page->title())
                               : QStringLiteral("%1 · Pilothouse").arg(name);
    setWindowTitle(isSimulated ? tr("SIMULATED DATA · %1").arg(title) : title);
    m_band->setWords(tr("SIMULATED DATA"), tr("training: nothing here is a real region"),
                     tr("not live"));
    if (m_band->isVisibleTo(this) == isSimulated)
        return;
    m_band->setVisible(isSimulated);
    const int frame = isSimulated ? metrics::drillFrame : 0;
    layout()->setContentsMargins(frame, frame, frame, frame);
    update();
}

void MainWindow::announceFirstFrame()
{
    m_isFirstFrameDone = true;
    // After the paint that this assessment caused: posted events run before timers.
    QTimer::singleShot(0, this, [this] {
        repaint();
        Q_EMIT firstLiveFrame();
    });
}

Page* MainWindow::currentPage() const
{
    const auto found = m_pages.find(m_current);
    return found == m_pages.end() ? nullptr : found->second;
}

} // namespace pilothouse::ui

#include "moc_main_window.cpp"
