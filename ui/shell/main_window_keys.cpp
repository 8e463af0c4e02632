#include "ui/shell/main_window.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/wall_scale.h"

#include <QApplication>
#include <QClipboard>

#include <array>
#include <utility>

/// What the window's keys do. Opens, copies, arranges; nothing here touches a region.
namespace pilothouse::ui {
namespace {

/// Below this width the navigation shows numbers only and the dock fewer columns.
constexpr int wideWindow = 1440;

/// At least this much is left to pages other than the map; else their dock folds away.
constexpr int dockWidthWide = 608;
constexpr int dockWidthNarrow = 400;

/// The first child of a pane that takes the keyboard, in the order of reading.
QWidget* firstFocusable(QWidget* pane)
{
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    for (QWidget* next = pane->nextInFocusChain(); next && next != pane;
         next = next->nextInFocusChain())
        if (pane->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus))
            return next;
    return nullptr;
}

} // namespace

void MainWindow::addActions()
{
    addPageActions();
    addViewActions();
}

void MainWindow::addPageActions()
{
    m_actions.add({tr("Find a page, region or action"),
                   {QKeySequence(Qt::CTRL | Qt::Key_K)},
                   [this] { showPalette(); }});
    m_actions.add({tr("Acknowledge the newest alarm"), {QKeySequence(Qt::Key_F2)}, [this] {
                       acknowledgeNewest();
                   }});
    m_actions.add({tr("Go to the next alarm without an owner"), {QKeySequence(Qt::Key_F8)}, [this] {
                       goToAlarm(1);
                   }});
    m_actions.add({tr("Go to the previous alarm without an owner"),
                   {QKeySequence(Qt::SHIFT | Qt::Key_F8)},
                   [this] { goToAlarm(-1); }});
    m_actions.add({tr("Ask all sources again"), {QKeySequence(Qt::Key_F5)}, [this] {
                       Q_EMIT refreshRequested();
                   }});
    m_actions.add({tr("Copy the facts of the selection"),
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                   [this] { copySelection(); }});
    m_actions.add({tr("Filter this page"), {QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] {
                       Page* page = currentPage();
                       if (page && page->filterField())
                           page->filterField()->setFocus(Qt::ShortcutFocusReason);
                   }});
}

void MainWindow::addViewActions()
{
    m_actions.add({tr("Next pane"), {QKeySequence(Qt::Key_F6)}, [this] { movePane(1); }});
    m_actions.add(
        {tr("Previous pane"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, [this] { movePane(-1); }});
    m_actions.add({tr("Wall: map and facts only, no controls"),
                   {QKeySequence(Qt::Key_F11)},
                   [this] { toggleWall(); }});
    m_actions.add({tr("Show or hide the context"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] {
                       m_isDockWanted = !m_contextDock->isVisible();
                       m_contextDock->setVisible(m_isDockWanted);
                   }});
    m_actions.add({tr("Reset layout"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}, [this] {
                       resetLayout();
                   }});
    m_actions.add({tr("Settings"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, [this] {
                       openPage(PageKind::Settings);
                   }});
    m_actions.add({tr("List of keys"), {QKeySequence(Qt::Key_F1)}, [this] { showKeys(); }});
}

void MainWindow::acknowledgeNewest()
{
    if (const Alarm* newest = m_context.alarms.newestUnacknowledged())
        m_context.alarms.acknowledge(newest->condition.key, m_context.preferences.userName());
}

void MainWindow::goToAlarm(int step)
{
    std::vector<const Alarm*> open;
    for (const Alarm& alarm : m_context.alarms.alarms())
        if (alarm.state == AlarmState::Unacknowledged || alarm.state == AlarmState::Returned)
            open.push_back(&alarm);
    if (open.empty())
        return;
    const auto at = std::find_if(open.begin(), open.end(), [this](const Alarm* alarm) {
        return alarm->condition.key == m_alarmPlace;
    });
    const int count = static_cast<int>(open.size());
    const int from = at == open.end() ? (step > 0 ? -1 : 0) : static_cast<int>(at - open.begin());
    const Alarm& next = *open[static_cast<std::size_t>((from + step + count) % count)];
    m_alarmPlace = next.condition.key;
    if (next.condition.region.isEmpty())
        return openPage(PageKind::Alarms);
    m_context.selection.select(next.condition.region);
    openPage(PageKind::Map);
}

void MainWindow::copySelection()
{
    QString words = currentPage() ? currentPage()->selectionAsText() : QString();
    if (words.isEmpty())
        words = m_dock->selectionAsText();
    if (!words.isEmpty())
        QApplication::clipboard()->setText(words);
}

void MainWindow::showPalette()
{
    leaveWall();
    m_palette->open(commands());
}

std::vector<Command> MainWindow::commands()
{
    std::vector<Command> commands;
    for (const WindowActions::Entry& entry : m_actions.entries())
        commands.push_back(
            {entry.words, entry.keys.value(0).toString(QKeySequence::PortableText), entry.run});
    for (const Region& region : m_context.store.fleet().regions)
        commands.push_back(
            {tr("Go to %1 (%2)").arg(region.name, region.id.text()), {}, [this, id = region.id] {
                 m_context.selection.select(id);
                 openPage(PageKind::Map);
             }});
    return commands;
}

void MainWindow::showKeys()
{
    leaveWall();
    std::vector<KeyListOverlay::Group> groups;
    if (Page* page = currentPage(); page && !page->keyHints().empty())
        groups.push_back({page->title(), page->keyHints()});
    groups.push_back({tr("Everywhere"), m_actions.keyHints()});
    m_keyList->showKeys(std::move(groups));
}

void MainWindow::toggleWall()
{
    if (m_wall)
        return leaveWall();
    const Preferences& preferences = m_context.preferences;
    m_wall = new WallView(
        m_context,
        wallTextScale(preferences.viewingDistanceMetres(), preferences.wallPixelsPerMm()), *this);
    setWindowState(windowState() | Qt::WindowFullScreen);
    onAssessed(m_context.store.assessment());
    onTick();
}

/// Nobody may work on what the wall hides, a guard least of all.
void MainWindow::leaveWall()
{
    if (!m_wall)
        return;
    delete std::exchange(m_wall, nullptr);
    setWindowState(windowState() & ~Qt::WindowFullScreen);
    onAssessed(m_context.store.assessment());
}

void MainWindow::movePane(int step)
{
    const std::array<QWidget*, 6> panes{m_strip, m_nav, m_work, m_dock, m_runBar, m_alarmBar};
    const QWidget* focused = QApplication::focusWidget();
    int now = 0;
    for (int i = 0; i < static_cast<int>(panes.size()); ++i)
        if (focused && (panes[static_cast<std::size_t>(i)] == focused ||
                        panes[static_cast<std::size_t>(i)]->isAncestorOf(focused)))
            now = i;
    const int count = static_cast<int>(panes.size());
    for (int tries = 0; tries < count; ++tries) {
        now = (now + step + count) % count;
        QWidget* pane = panes[static_cast<std::size_t>(now)];
        QWidget* target = pane->isVisible() ? firstFocusable(pane) : nullptr;
        if (target)
            return target->setFocus(Qt::TabFocusReason);
    }
}

void MainWindow::resetLayout()
{
    m_isDockWanted = true;
    m_body->restoreState(m_freshLayout, 1);
    fitToWidth();
}

void MainWindow::fitToWidth()
{
    const bool isWide = width() >= wideWindow;
    const bool isMap = m_current == PageKind::Map;
    m_nav->setCompact(!isWide);
    m_dock->setCompact(!isWide);
    // The map needs its table beside it at any width; other pages bring their own tables.
    const bool isDockShown = m_isDockWanted && isMap;
    m_contextDock->setVisible(isDockShown);
    m_dock->setFixedWidth(isWide ? dockWidthWide : dockWidthNarrow);
}

} // namespace pilothouse::ui
