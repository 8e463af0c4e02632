#pragma once

#include "ui/automation/automation_panel.h"
#include "ui/runs/guard_panel.h"
#include "ui/runs/run_bar.h"
#include "ui/runs/take_over_panel.h"
#include "ui/shell/alarm_bar.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/context_dock.h"
#include "ui/shell/feed_watch.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/overlays.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/wall_view.h"
#include "ui/shell/window_actions.h"
#include "ui/widgets/band.h"
#include "ui/widgets/page.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

#include <map>

namespace pilothouse::ui {

/// The window: places the fixed bars, the pages and the dock, hands each assessment to what is seen
/// of them, and forwards keys. It knows no value and decides nothing.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /// `settings` keeps the layout; all given outlive the window.
    MainWindow(const PageContext& context, QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The window owns its pages. The first one added is opened.
    void addPage(PageKind kind, Page* page);

    void openPage(PageKind kind);
    [[nodiscard]] PageKind page() const { return m_current; }
    [[nodiscard]] std::vector<PageKind> pages() const;

    /// F9: one press, no question.
    void holdRun();
    /// Shows the guard, and opens it when it is closed.
    void openGuard();
    /// Shows automatic failover: how it stands, and the guard that arms it.
    void openAutomation();
    /// Shows the guard in front of taking the engine over from a process that is gone.
    void openTakeOver();
    /// Keeps the layout for the next window.
    void saveLayout();
    void acknowledgeNewest();
    void goToAlarm(int step);
    void copySelection();
    void showPalette();
    void showKeys();
    void toggleWall();
    void movePane(int step);
    void resetLayout();

Q_SIGNALS:
    /// F5: ask all sources again now.
    void refreshRequested();
    /// The engine is to be taken over: the window is of a desk that only reads, and ends with it.
    void takeOverRequested(const pilothouse::TakenOver& takenOver);
    /// A frame with live data is on screen. Once.
    void firstLiveFrame();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFrame();
    void buildBody();
    void buildRunFrame();
    void connectBars();
    void connectRuns();
    void onGuardChanged();
    void leaveGuard();
    void leaveWall();
    void showRun();
    void showLease();
    void addActions();
    void addPageActions();
    void addViewActions();
    void onAssessed(const FleetAssessment& assessment);
    void onTick();
    void scheduleTick();
    void onFilter(std::optional<Severity> severity);
    void showBand(bool isSimulated);
    void fitToWidth();
    void announceFirstFrame();
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] std::vector<Command> commands();

    const PageContext m_context;
    QSettings& m_settings;
    WindowActions m_actions;
    FeedWatch m_feedWatch;
    QTimer m_tick;
    StatusStrip* m_strip = nullptr;
    Band* m_band = nullptr;
    Band* m_runBand = nullptr;
    Band* m_guardBand = nullptr;
    Band* m_leaseBand = nullptr;
    QMainWindow* m_body = nullptr;
    NavBar* m_nav = nullptr;
    QDockWidget* m_navDock = nullptr;
    QStackedWidget* m_work = nullptr;
    ContextDock* m_dock = nullptr;
    QDockWidget* m_contextDock = nullptr;
    RunBar* m_runBar = nullptr;
    AlarmBar* m_alarmBar = nullptr;
    GuardPanel* m_guard = nullptr;
    AutomationPanel* m_automation = nullptr; ///< From the first time that it is shown.
    TakeOverPanel* m_takeOver = nullptr;     ///< The same.
    HatchOverlay* m_hatch = nullptr;
    KeyListOverlay* m_keyList = nullptr;
    CommandPalette* m_palette = nullptr;
    std::map<PageKind, Page*> m_pages;
    PageKind m_current = PageKind::Map;
    QByteArray m_freshLayout; ///< As built: what "Reset layout" returns to.
    bool m_isDockWanted = true;
    WallView* m_wall = nullptr; ///< Only while the wall is shown.
    bool m_isGuardOpen = false;
    bool m_isFirstFrameDone = false;
    QString m_holdTrouble; ///< What became of an F9 that was not answered.
    QString m_alarmPlace;  ///< Key of the alarm that F8 went to last.
};

} // namespace pilothouse::ui
