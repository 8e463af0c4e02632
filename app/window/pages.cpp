#include "app/window/pages.h"

#include "app/window/exports.h"

#include "ui/alarms/alarms_page.h"
#include "ui/cost/cost_page.h"
#include "ui/map/map_page.h"
#include "ui/region/region_page.h"
#include "ui/replication/replication_page.h"
#include "ui/runs/run_page.h"
#include "ui/settings/settings_page.h"

namespace pilothouse {

void addPages(ui::MainWindow& window, const ui::PageContext& context)
{
    // The window owns what it is given.
    window.addPage(ui::PageKind::Map, new ui::MapPage(context));
    window.addPage(ui::PageKind::Region, new ui::RegionPage(context));
    window.addPage(ui::PageKind::Replication, new ui::ReplicationPage(context));
    window.addPage(ui::PageKind::Cost, new ui::CostPage(context));
    window.addPage(ui::PageKind::Alarms, new ui::AlarmsPage(context));
    auto* runs = new ui::RunPage(context);
    auto* exports = new RunExports(runs);
    QObject::connect(runs, &ui::RunPage::exportRequested, exports, &RunExports::write);
    QObject::connect(exports, &RunExports::written, runs, &ui::RunPage::showExported);
    window.addPage(ui::PageKind::Runs, runs);
    window.addPage(ui::PageKind::Settings, new ui::SettingsPage(context));
}

} // namespace pilothouse
