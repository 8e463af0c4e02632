#pragma once

#include "models/session/alarm_log.h"
#include "models/session/fleet_store.h"
#include "models/session/selection.h"
#include "models/simulation/scenarios.h"
#include "models/simulation/simulated_clock.h"
#include "tests/support/session/quiet_runs.h"
#include "ui/widgets/page.h"
#include "ui/widgets/preferences.h"

#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

namespace pilothouse {

/// A simulated fleet with its session, as the window would have it, but without a window: the test
/// owns the time.
class Bridge
{
public:
    explicit Bridge(ui::Theme& theme, int regions = 3);

    /// Lives through some seconds of a scenario, one snapshot a second.
    void live(Scenario scenario, int seconds);

    /// From now on what is simulated is the whole world: not marked as training.
    void setReal() { m_isReal = true; }

    /// Lives through a moment of it, with one snapshot at its end.
    void pass(Scenario scenario, Microseconds time);

    /// Lets time pass without any snapshot, as when the watcher's thread is dead.
    void silence(int seconds);

    [[nodiscard]] ui::PageContext context();
    [[nodiscard]] ui::Preferences& preferences() { return m_preferences; }

    SimulatedClock clock;
    FleetStore store;
    AlarmLog alarms;
    Selection selection;
    tests::QuietRuns runs{clock, store, alarms};

private:
    void tick(Microseconds time);
    void hear(Scenario scenario);

    ui::Theme& m_theme;
    QTemporaryDir m_folder;
    QSettings m_settings;
    ui::Preferences m_preferences;
    std::uint64_t m_revision = 0;
    bool m_isReal = false;
    Microseconds m_elapsed{0};
};

/// The table of that accessible name below `page`, or nullptr.
[[nodiscard]] QTableView* tableOf(const QWidget& page, const QString& name);

/// All words of a table, cells separated by " | ", rows by line breaks.
[[nodiscard]] QString wordsOf(const QTableView& table);

/// All words that a page shows in labels and tables, for searching.
[[nodiscard]] QString wordsOf(const QWidget& page);

} // namespace pilothouse
