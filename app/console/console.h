#pragma once

#include "app/console/options.h"
#include "app/console/screenshots.h"
#include "app/console/stall_meter.h"
#include "app/console/startup_trace.h"
#include "app/events/system_clock.h"
#include "app/secrets/secret_store.h"
#include "app/wiring/fleet_session.h"
#include "models/fleet/reader.h"
#include "models/session/guard_session.h"
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
        Session(Fleet fleet, const Clock& clock, const SecretStore& secrets,
                std::optional<Scenario> simulated, const std::optional<TakenOver>& takenOver);

        FleetSession desk;
        Selection selection;
        GuardSession guard;
        std::unique_ptr<ui::MainWindow> window;
    };

    void openFile(const QString& path);
    void takeReading(const QString& path, FleetReading reading);
    void openTraining(int regions);
    void openFleet(Fleet fleet, bool isSimulated,
                   const std::optional<TakenOver>& takenOver = std::nullopt);
    void takeOver(const TakenOver& takenOver);
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
