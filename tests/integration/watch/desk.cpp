#include "tests/integration/watch/desk.h"

#include "app/window/pages.h"
#include "app/wiring/feeds.h"
#include "app/yaml/fleet_file.h"

#include <QTableView>

namespace pilothouse {

Fleet fleetOfLab(const QString& fleetFile, const SecretStore& secrets)
{
    const FleetReading reading =
        readFleetFile(fleetFile, {secrets.check(), SecretStore::exposure(), QDate(2026, 1, 1)});
    PH_ASSERT(reading.fleet.has_value());
    return *reading.fleet;
}

Desk::Desk(const Fleet& fleet, const SecretStore& secrets)
    : m_store(fleet, m_clock)
    , m_alarms(m_clock)
    , m_theme(ui::ThemeKind::Dark)
    , m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , m_preferences(m_settings)
{
    QObject::connect(&m_store, &FleetStore::assessed, &m_alarms, &AlarmLog::accept);
    const ui::PageContext context{m_store,     m_alarms,      m_selection, m_runs,       m_guard,
                                  m_autopilot, m_consistency, m_theme,     m_preferences};
    m_window = std::make_unique<ui::MainWindow>(context, m_settings);
    addPages(*m_window, context);
    m_selection.select(fleet.regions.front().id);
    m_window->show();
    m_feed = makeWatchFeed(m_store.fleet(), m_clock, secrets);
    m_feed->start([this](FleetSnapshotPtr snapshot) { m_store.accept(std::move(snapshot)); });
}

const LinkAssessment* Desk::link(const QString& from, const QString& to) const
{
    for (const LinkAssessment& link : assessment().links)
        if (link.id == LinkId{RegionId(from), RegionId(to)})
            return &link;
    return nullptr;
}

QStringList Desk::rowOf(const QString& regionName) const
{
    for (const QTableView* table : m_window->findChildren<QTableView*>()) {
        if (table->accessibleName() != QStringLiteral("Regions, worst first"))
            continue;
        const QAbstractItemModel& model = *table->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList words;
            for (int column = 0; column < model.columnCount(); ++column)
                words.append(model.index(row, column).data().toString());
            if (words.contains(regionName))
                return words;
        }
    }
    return {};
}

QString Desk::frameWords() const
{
    QStringList words;
    for (const QWidget* widget : m_window->findChildren<QWidget*>())
        if (widget->isVisibleTo(m_window.get()) && !widget->accessibleName().isEmpty())
            words.append(widget->accessibleName());
    return words.join(QLatin1Char('\n'));
}

} // namespace pilothouse
