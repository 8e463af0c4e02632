#include "fixtures.h"

#include "tests/support/suite/suite.h"
#include "ui/map/map_widget.h"

#include <QAccessible>
#include <QSignalSpy>

#include <memory>

using namespace pilothouse;
using namespace pilothouse::ui;

/// The map as an operator uses it: keys, mouse, screen reader.
class MapWidgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Theme::loadFonts()); }
    void init();
    void cleanup();
    void arrowsWalkFromRegionToRegion();
    void tabVisitsEveryRegionAndLeaves();
    void enterOpensTheSelectedRegion();
    void aClickSelectsARegionAndALink();
    void plusZoomsAndHomeShowsTheWholeWorld();
    void shiftAndArrowsMoveTheMap();
    void aDragMovesTheMapAndSelectsNothing();
    void selectingElsewhereBringsTheRegionIntoView();
    void newDataIsShownAtOnce();
    void equalDataPaintsNothing();
    void whatChangesIsPaintedAsIfAllWere();
    void groundPaintedBesideIsTheSameInTheEnd();
    void untilTheGroundIsThereTheLastOneIsMoved();
    void inAnotherShapeTheLastGroundLiesBelowItsPlaces();
    void everyRegionIsAnAccessibleChild();
    void accessibleIdsAreStableOverRefresh();
    void theAccessibleChildCanBePressed();

private:
    Theme m_theme{ThemeKind::Dark};
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<MapWidget> m_map;
};

namespace {

QString selected(const Selection& selection)
{
    return selection.region() ? selection.region()->text() : QString();
}

} // namespace

void MapWidgetTest::init()
{
    m_selection = std::make_unique<Selection>();
    m_map = std::make_unique<MapWidget>(m_theme, *m_selection);
    m_map->resize(1237, 800);
    m_map->setAssessment(test::normalFleet(3));
    m_map->show();
    m_map->activateWindow();
    m_map->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_map.get()));
}

void MapWidgetTest::cleanup()
{
    m_map.reset();
    m_selection.reset();
}

void MapWidgetTest::arrowsWalkFromRegionToRegion()
{
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QCOMPARE(selected(*m_selection), QStringLiteral("eastus"));
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QCOMPARE(selected(*m_selection), QStringLiteral("westeurope"));
    QTest::keyClick(m_map.get(), Qt::Key_Down);
    QCOMPARE(selected(*m_selection), QStringLiteral("southeastasia"));
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QCOMPARE(selected(*m_selection), QStringLiteral("southeastasia")); // Nothing lies farther.
}

void MapWidgetTest::tabVisitsEveryRegionAndLeaves()
{
    QWidget after(m_map.get());
    after.setFocusPolicy(Qt::StrongFocus);
    after.show();
    for (const char* id : {"eastus", "westeurope", "southeastasia"}) {
        QTest::keyClick(m_map.get(), Qt::Key_Tab);
        QCOMPARE(selected(*m_selection), QLatin1String(id));
        QVERIFY(m_map->hasFocus());
    }
    QTest::keyClick(m_map.get(), Qt::Key_Tab);
    QVERIFY(!m_map->hasFocus());
}

void MapWidgetTest::enterOpensTheSelectedRegion()
{
    QSignalSpy activated(m_map.get(), &MapWidget::activated);
    QTest::keyClick(m_map.get(), Qt::Key_Return);
    QCOMPARE(activated.count(), 0); // Nothing is selected yet.
    m_selection->select(RegionId(QStringLiteral("westeurope")));
    QTest::keyClick(m_map.get(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<RegionId>().text(), QStringLiteral("westeurope"));
}

void MapWidgetTest::aClickSelectsARegionAndALink()
{
    const QPointF at = m_map->scene().regions[1].at;
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(selected(*m_selection), QStringLiteral("westeurope"));
    const QPointF onArc = m_map->scene().links[1].arc.at(0.3);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, onArc.toPoint());
    QVERIFY(m_selection->link());
    QCOMPARE(m_selection->link()->to.text(), QStringLiteral("southeastasia"));
}

void MapWidgetTest::plusZoomsAndHomeShowsTheWholeWorld()
{
    QTest::keyClick(m_map.get(), Qt::Key_Plus);
    QVERIFY(m_map->viewport().zoom() > 1.0);
    QTest::keyClick(m_map.get(), Qt::Key_Home);
    QVERIFY(m_map->viewport().isHome());
}

void MapWidgetTest::shiftAndArrowsMoveTheMap()
{
    m_map->zoomBy(4.0);
    const Viewport before = m_map->viewport();
    QTest::keyClick(m_map.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(m_map->viewport() != before);
    QCOMPARE(selected(*m_selection), QString());
}

void MapWidgetTest::aDragMovesTheMapAndSelectsNothing()
{
    m_map->zoomBy(4.0);
    const Viewport before = m_map->viewport();
    QTest::mousePress(m_map.get(), Qt::LeftButton, {}, {600, 400});
    QTest::mouseMove(m_map.get(), {650, 430});
    QTest::mouseMove(m_map.get(), {680, 450});
    QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, {680, 450});
    QVERIFY(m_map->viewport() != before);
    QCOMPARE(selected(*m_selection), QString());
}

void MapWidgetTest::selectingElsewhereBringsTheRegionIntoView()
{
    m_selection->select(RegionId(QStringLiteral("eastus")));
    m_map->zoomBy(8.0);
    QVERIFY(!m_map->rect().contains(m_map->scene().regions[2].at.toPoint()));
    m_selection->select(RegionId(QStringLiteral("southeastasia")));
    QVERIFY(m_map->rect().contains(m_map->scene().regions[2].at.toPoint()));
}

/// A map that is behind the table beside it contradicts it.
void MapWidgetTest::newDataIsShownAtOnce()
{
    FleetAssessment fleet = test::normalFleet(3);
    fleet.regions[1].headline = QStringLiteral("lag 0.50 s");
    m_map->setAssessment(fleet);
    QCOMPARE(m_map->scene().regions[1].headline, QStringLiteral("lag 0.50 s"));
}

void MapWidgetTest::equalDataPaintsNothing()
{
    class PaintCounter : public QObject
    {
    public:
        int count = 0;
        bool eventFilter(QObject*, QEvent* event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
    };
    m_map->repaint();
    PaintCounter counter;
    m_map->installEventFilter(&counter);
    m_map->setAssessment(test::normalFleet(3));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(counter.count, 0);
    FleetAssessment fleet = test::normalFleet(3);
    fleet.regions[1].severity = Severity::High;
    m_map->setAssessment(fleet);
    QTRY_VERIFY_WITH_TIMEOUT(counter.count > 0, 5'000);
}

void MapWidgetTest::whatChangesIsPaintedAsIfAllWere()
{
    FleetAssessment lagging = test::normalFleet(3);
    lagging.regions[1].headline = QStringLiteral("lag 12 s, and its link is slow");
    const FleetAssessment states[] = {lagging, test::primaryKilled(3), test::normalFleet(3)};
    m_map->grab();
    for (const FleetAssessment& fleet : states) {
        m_map->setAssessment(fleet);
        const QImage inPart = m_map->grab().toImage();
        m_theme.setKind(ThemeKind::Light);
        m_theme.setKind(ThemeKind::Dark);
        QCOMPARE(inPart, m_map->grab().toImage());
    }
}

void MapWidgetTest::groundPaintedBesideIsTheSameInTheEnd()
{
    m_map->clearFocus();
    m_map->zoomBy(2.0);
    const QImage atOnce = m_map->grab().toImage();
    m_map->showWholeWorld();
    m_map->setGroundPaintedBeside(true);
    m_map->zoomBy(2.0);
    QTRY_COMPARE_WITH_TIMEOUT(m_map->grab().toImage(), atOnce, 10'000);
}

void MapWidgetTest::untilTheGroundIsThereTheLastOneIsMoved()
{
    m_map->clearFocus();
    m_map->zoomBy(3.0);
    const QImage before = m_map->grab().toImage();
    m_map->setGroundPaintedBeside(true);
    QTest::keyClick(m_map.get(), Qt::Key_Left, Qt::ShiftModifier); // By 80 pixels.
    const QImage after = m_map->grab().toImage();
    const QRect part(200, 200, 600, 300);
    QCOMPARE(after.copy(part.translated(80, 0)), before.copy(part));
}

void MapWidgetTest::inAnotherShapeTheLastGroundLiesBelowItsPlaces()
{
    m_map->clearFocus();
    m_map->grab();
    m_map->setGroundPaintedBeside(true);
    m_map->resize(1237, 520);
    const QImage standIn = m_map->grab().toImage();
    MapWidget whole(m_theme, *m_selection);
    whole.resize(1237, 520);
    whole.setAssessment(test::normalFleet(3));
    const QImage right = whole.grab().toImage();
    int looked = 0;
    int equal = 0;
    for (int y = 4; y < right.height(); y += 8) {
        for (int x = 4; x < right.width(); x += 8) {
            ++looked;
            equal += standIn.pixel(x, y) == right.pixel(x, y) ? 1 : 0;
        }
    }
    // Coasts and thin lines blur; the continents lie where they belong.
    QVERIFY2(equal > 0.88 * looked, qPrintable(QString::number(100.0 * equal / looked)));
}

void MapWidgetTest::everyRegionIsAnAccessibleChild()
{
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(m_map.get());
    QCOMPARE(map->role(), QAccessible::List);
    QCOMPARE(map->text(QAccessible::Name), QStringLiteral("World map"));
    QCOMPARE(map->childCount(), 3);
    for (int i = 0; i < 3; ++i) {
        QAccessibleInterface* region = map->child(i);
        QVERIFY(region != nullptr);
        QCOMPARE(region->role(), QAccessible::ListItem);
        QCOMPARE(region->parent(), map);
        QCOMPARE(map->indexOfChild(region), i);
        QVERIFY(!region->rect().isEmpty());
        QCOMPARE(map->childAt(region->rect().center().x(), region->rect().center().y()), region);
    }
    QCOMPARE(map->child(1)->text(QAccessible::Name),
             QStringLiteral("West Europe, standby, normal, lag 0.15 seconds, live"));
    m_selection->select(RegionId(QStringLiteral("westeurope")));
    QCOMPARE(map->focusChild(), map->child(1));
    QVERIFY(map->child(1)->state().focused);
    QVERIFY(!map->child(0)->state().selected);
}

void MapWidgetTest::accessibleIdsAreStableOverRefresh()
{
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(m_map.get());
    const QAccessible::Id before = QAccessible::uniqueId(map->child(1));
    FleetAssessment fleet = test::primaryKilled(3);
    m_map->setAssessment(fleet);
    QCOMPARE(QAccessible::uniqueId(map->child(1)), before);
    QVERIFY(map->child(0)->text(QAccessible::Name).contains(QStringLiteral("critical")));
    fleet.regions.erase(fleet.regions.begin() + 1);
    QAccessibleInterface* gone = map->child(1);
    m_map->setAssessment(fleet);
    QCOMPARE(map->childCount(), 2);
    QVERIFY(!gone->isValid());
}

void MapWidgetTest::theAccessibleChildCanBePressed()
{
    QSignalSpy activated(m_map.get(), &MapWidget::activated);
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(m_map.get());
    QAccessibleActionInterface* action = map->child(2)->actionInterface();
    QVERIFY(action != nullptr);
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(selected(*m_selection), QStringLiteral("southeastasia"));
}

PILOTHOUSE_TEST(MapWidgetTest)
#include "map_widget_test.moc"
