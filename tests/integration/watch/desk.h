#pragma once

#include "app/events/system_clock.h"
#include "app/secrets/secret_store.h"
#include "models/ports/telemetry_feed.h"
#include "models/session/alarm_log.h"
#include "models/session/fleet_store.h"
#include "models/session/guard_session.h"
#include "models/session/run_controller.h"
#include "models/session/selection.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/preferences.h"

#include <QTemporaryDir>

#include <memory>

namespace pilothouse {

/// The fleet that a lab wrote for its desk; asserts that it is without mistakes.
[[nodiscard]] Fleet fleetOfLab(const QString& fleetFile, const SecretStore& secrets);

/// A desk as the console sets it up: the real watcher, the real window, all pages.
class Desk
{
public:
    Desk(const Fleet& fleet, const SecretStore& secrets);

    /// Ends the watcher's thread for good, as a crash in it would.
    void endWatcher() { m_feed.reset(); }

    [[nodiscard]] const FleetAssessment& assessment() const { return m_store.assessment(); }

    /// The link between two regions as assessed now, or nullptr.
    [[nodiscard]] const LinkAssessment* link(const QString& from, const QString& to) const;

    /// The words of a region's row in the table beside the map: state first.
    [[nodiscard]] QStringList rowOf(const QString& regionName) const;

    /// Every word of the window's status strip and overlays.
    [[nodiscard]] QString frameWords() const;

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    FleetStore m_store;
    AlarmLog m_alarms;
    Selection m_selection;
    RunController m_runs{{m_clock, m_store, nullptr, nullptr, nullptr, {}}}; ///< Only watches.
    GuardSession m_guard{m_clock, m_store, m_alarms, m_runs};
    Autopilot m_autopilot{m_clock, m_store, m_alarms, m_runs};
    ConsistencyKeeper m_consistency{m_clock, m_store, m_runs, nullptr};
    ui::Theme m_theme;
    QSettings m_settings;
    ui::Preferences m_preferences;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<TelemetryFeed> m_feed; ///< Last: nothing arrives while the receivers go.
};

} // namespace pilothouse
