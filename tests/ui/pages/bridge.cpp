#include "tests/ui/pages/bridge.h"

#include "models/simulation/simulated_fleet.h"
#include "ui/charts/time_chart.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/text_label.h"

namespace pilothouse {

Bridge::Bridge(ui::Theme& theme, int regions)
    : store(simulatedFleet(regions), clock)
    , alarms(clock)
    , m_theme(theme)
    , m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , m_preferences(m_settings)
{
    m_preferences.setUserName(QStringLiteral("op-1"));
    QObject::connect(&store, &FleetStore::assessed, &alarms, &AlarmLog::accept);
}

void Bridge::live(Scenario scenario, int seconds)
{
    for (int second = 0; second < seconds; ++second) {
        tick(Seconds{1});
        hear(scenario);
    }
}

void Bridge::pass(Scenario scenario, Microseconds time)
{
    tick(time);
    hear(scenario);
}

void Bridge::hear(Scenario scenario)
{
    const ScenarioMoment moment{clock.monotonic(), clock.utc(), m_elapsed, 1, ++m_revision};
    FleetSnapshot snapshot = scenarioSnapshot(scenario, store.fleet(), moment);
    snapshot.isSimulated = !m_isReal;
    store.accept(std::make_shared<const FleetSnapshot>(std::move(snapshot)));
}

void Bridge::silence(int seconds)
{
    for (int second = 0; second < seconds; ++second) {
        tick(Seconds{1});
        store.assessNow();
    }
}

void Bridge::tick(Microseconds time)
{
    clock.advance(time);
    m_elapsed += time;
}

ui::PageContext Bridge::context()
{
    return {store,          alarms,           selection, runs.controller, runs.guard,
            runs.autopilot, runs.consistency, m_theme,   m_preferences};
}

QTableView* tableOf(const QWidget& page, const QString& name)
{
    for (QTableView* table : page.findChildren<QTableView*>())
        if (table->accessibleName() == name)
            return table;
    return nullptr;
}

QString wordsOf(const QTableView& table)
{
    QStringList rows;
    const QAbstractItemModel& model = *table.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            if (!table.isColumnHidden(column))
                cells.append(model.index(row, column).data().toString());
        rows.append(cells.join(QStringLiteral(" | ")));
    }
    return rows.join(QLatin1Char('\n'));
}

QString wordsOf(const QWidget& page)
{
    QStringList words;
    for (const ui::TextLabel* label : page.findChildren<ui::TextLabel*>())
        if (label->isVisibleTo(&page))
            words.append(label->text());
    for (const ui::FigureLabel* label : page.findChildren<ui::FigureLabel*>())
        if (label->isVisibleTo(&page))
            words.append(label->accessibleName());
    for (const QTableView* table : page.findChildren<QTableView*>())
        if (table->isVisibleTo(&page))
            words.append(wordsOf(*table));
    for (const ui::TimeChart* chart : page.findChildren<ui::TimeChart*>())
        words.append(chart->valueText());
    return words.join(QLatin1Char('\n'));
}

} // namespace pilothouse
