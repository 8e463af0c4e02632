#pragma once

#include "app/console/options.h"
#include "app/console/screenshots.h"
#include "app/console/stall_meter.h"
#include "app/console/startup_trace.h"
#include "app/events/system_clock.h"
#include "app/notices/run_notices.h"
#include "app/secrets/secret_store.h"
#include "models/ports/telemetry_feed.h"
#include "models/session/alarm_log.h"
#include "models/session/consistency_keeper.h"
#include "models/session/fleet_store.h"
#include "models/session/guard_session.h"
#include "models/session/quarantine.h"
#include "models/session/result_keeper.h"
#include "models/session/run_controller.h"
#include "models/session/selection.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_window.h"

#include <QApplication>
#include <QSettings>

#include <memory>

namespace pilothouse {

/// The program: owns what lives as long as it does, and opens the window on a fleet.
class Console : public QObject
{
    Q_OBJECT

public:
    Console(QApplication& application, ConsoleOptions options, StartupTrace& trace);
    ~Console() override;

    /// Opens what was asked for: the fleet, the training, or the start window.
    void open();

private:
    /// All that belongs to one fleet, in the order of dependence.
    struct Session
    {
        /// A fleet that is simulated has nothing to move.
        Session(Fleet fleet, const Clock& clock, const SecretStore& secrets,
                std::optional<Scenario> simulated);

        FleetStore store;
        AlarmLog alarms;
        Selection selection;
        std::unique_ptr<TelemetryFeed> feed;
        std::unique_ptr<EffectExecutor> executor;
        std::unique_ptr<RunJournal> journal;
        std::unique_ptr<Comparer> comparer;
        RunController runs;
        GuardSession guard;
        Quarantine quarantine;
        ResultKeeper results;
        ConsistencyKeeper consistency;
        std::unique_ptr<RunNotices> notices;
        std::unique_ptr<ui::MainWindow> window;
    };

    void openFile(const QString& path);
    void readFile(const QString& path);
    void openTraining(int regions);
    void openFleet(Fleet fleet, bool isSimulated);
    void showStart();
    void onFirstLiveFrame();
    void applyPreferences();
    [[nodiscard]] ui::ThemeKind wantedTheme() const;

    const ConsoleOptions m_options;
    StartupTrace& m_trace;
    SystemClock m_clock;
    SecretStore m_secrets;
    std::unique_ptr<QSettings> m_settings;
    ui::Preferences m_preferences;
    const bool m_isSystemDark;
    ui::Theme m_theme;
    std::unique_ptr<ui::StartWindow> m_start;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Screenshots> m_screenshots;
    std::unique_ptr<StallMeter> m_stalls;
};

} // namespace pilothouse
