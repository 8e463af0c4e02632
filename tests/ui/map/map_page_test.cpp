#include "fixtures.h"

#include "models/items/regions_model.h"
#include "models/items/roles.h"
#include "models/simulation/scenarios.h"
#include "models/simulation/simulated_clock.h"
#include "models/simulation/simulated_fleet.h"
#include "tests/support/session/quiet_runs.h"
#include "tests/support/suite/suite.h"
#include "ui/map/map_page.h"
#include "ui/widgets/data_table.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace pilothouse;
using namespace pilothouse::ui;

namespace {

/// All that a page is given, over a simulated fleet and a clock that stands still.
struct Desk
{
    explicit Desk(int regions, Scenario scenario = Scenario::Normal)
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , fleet(simulatedFleet(regions))
        , store(fleet, clock)
    {
        ScenarioMoment moment;
        moment.now = clock.monotonic();
        moment.utc = clock.utc();
        store.accept(std::make_shared<FleetSnapshot>(scenarioSnapshot(scenario, fleet, moment)));
        page = std::make_unique<MapPage>(PageContext{store, alarms, selection, runs.controller,
                                                     runs.guard, runs.autopilot, runs.consistency,
                                                     theme, preferences});
        page->resize(1237, 960);
        page->setAssessment(store.assessment());
        page->show();
    }

    QTemporaryDir folder;
    QSettings settings;
    SimulatedClock clock;
    Fleet fleet;
    FleetStore store;
    AlarmLog alarms{clock};
    Selection selection;
    tests::QuietRuns runs{clock, store, alarms};
    Theme theme{ThemeKind::Dark};
    Preferences preferences{settings};
    std::unique_ptr<MapPage> page;
};

} // namespace

/// Page 1 as a whole.
class MapPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Theme::loadFonts()); }
    void gAndTSwapMapAndTable();
    void theTableHoldsTheSameSelection();
    void theLegendKeepsLabelsAway();
    void aLargeFleetStartsWithItsExceptions();
    void enterOnTheMapAsksForTheRegionsPage();
    void theSeverityFilterNarrowsTheTable();
    void theLivePageCanBeLookedAt();
};

void MapPageTest::gAndTSwapMapAndTable()
{
    Desk desk(3);
    QVERIFY(!desk.page->isTableShown());
    QVERIFY(desk.page->handleKey(Qt::Key_G));
    QVERIFY(desk.page->isTableShown());
    QVERIFY(desk.page->handleKey(Qt::Key_T));
    QVERIFY(!desk.page->isTableShown());
    QVERIFY(!desk.page->handleKey(Qt::Key_X));
}

void MapPageTest::theTableHoldsTheSameSelection()
{
    Desk desk(3);
    auto* table = desk.page->findChild<DataTable*>();
    QVERIFY(table != nullptr);
    QCOMPARE(table->model()->rowCount(), 3);
    desk.selection.select(RegionId(QStringLiteral("westeurope")));
    QCOMPARE(table->selectedId().toString(), QStringLiteral("westeurope"));
}

void MapPageTest::theLegendKeepsLabelsAway()
{
    Desk desk(14);
    desk.page->showLegend(true);
    QRectF area;
    for (const QWidget* child : desk.page->map().findChildren<QWidget*>())
        if (child->accessibleName() == QStringLiteral("Legend"))
            area = child->geometry();
    QVERIFY(!area.isEmpty());
    for (const RegionMark& region : desk.page->map().scene().regions)
        QVERIFY(!region.labelRect.intersects(area));
}

void MapPageTest::aLargeFleetStartsWithItsExceptions()
{
    Desk desk(200);
    const MapScene& scene = desk.page->map().scene();
    QCOMPARE(scene.regions.size(), std::size_t{200});
    for (const LinkMark& link : scene.links)
        QVERIFY(link.severity != Severity::Normal || link.line != LinkLine::Taper);
}

void MapPageTest::enterOnTheMapAsksForTheRegionsPage()
{
    Desk desk(3);
    QSignalSpy requested(desk.page.get(), &Page::pageRequested);
    desk.page->map().activate(RegionId(QStringLiteral("westeurope")));
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].value<PageKind>(), PageKind::Region);
}

void MapPageTest::theSeverityFilterNarrowsTheTable()
{
    Desk desk(3, Scenario::KilledPrimary);
    const auto& regions = desk.store.assessment().regions;
    const auto critical =
        std::count_if(regions.begin(), regions.end(), [](const RegionAssessment& region) {
            return region.severity == Severity::Critical;
        });
    desk.page->filterBySeverity(Severity::Critical);
    QVERIFY(desk.page->isTableShown());
    QCOMPARE(desk.page->findChild<DataTable*>()->model()->rowCount(), static_cast<int>(critical));
    desk.page->filterBySeverity(std::nullopt);
    QCOMPARE(desk.page->findChild<DataTable*>()->model()->rowCount(), 3);
}

void MapPageTest::theLivePageCanBeLookedAt()
{
    const QString folder = qEnvironmentVariable("PILOTHOUSE_PICTURES");
    for (const Scenario scenario : {Scenario::Normal, Scenario::KilledPrimary, Scenario::CutLink,
                                    Scenario::StaleSource, Scenario::AllUnknown}) {
        Desk desk(3, scenario);
        desk.page->showLegend(scenario == Scenario::CutLink);
        const QImage picture = desk.page->grab().toImage();
        QVERIFY(!picture.isNull());
        QVERIFY(!desk.page->map().scene().isHatched || scenario == Scenario::AllUnknown);
        if (!folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(
                QStringLiteral("page-%1.png")
                    .arg(scenarioName(scenario).replace(QLatin1Char(' '), QLatin1Char('-'))))));
    }
}

PILOTHOUSE_TEST(MapPageTest)
#include "map_page_test.moc"
