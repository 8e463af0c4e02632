#include "tests/support/suite/suite.h"
#include "ui/map/arc.h"
#include "ui/map/daylight.h"
#include "ui/map/navigation.h"
#include "ui/map/projection.h"
#include "ui/map/viewport.h"
#include "ui/map/world.h"

#include <cmath>

using namespace pilothouse;
using namespace pilothouse::ui;

namespace {

const QSizeF deskMap(1237.0, 800.0);

bool isNear(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance;
}

UtcTime utc(int year, unsigned month, unsigned day, int hour)
{
    return std::chrono::sys_days{std::chrono::year{year} / month / day} + std::chrono::hours{hour};
}

} // namespace

class MapGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceSurvivesProjectionAndBack();
    void longitudesWrapAtTheOppositeMeridian();
    void homeShowsAllLongitudesAndTheCrop_data();
    void homeShowsAllLongitudesAndTheCrop();
    void whatIsUnderThePointerStaysThereWhileZooming();
    void panningNeverLeavesTheHomeView();
    void zoomHasLimits();
    void resizingKeepsThePlaceInTheMiddle();
    void arcsOfBothDirectionsLieApart();
    void anArcBulgesByItsShareToTheLeft();
    void aTaperNarrowsTowardItsTarget();
    void arrowsGoToTheNearestInThatDirection();
    void aPointFarOffTheAxisCountsAsFarther();
    void nothingInADirectionIsNothing();
    void theSunStandsWhereTheAlmanacSays();
    void midnightIsDarkAndNoonIsNot();
    void polarNightCoversThePole();
    void theOutlineHoldsTheWorldWithoutAntarctica();
    void aBrokenOutlineIsRefused();
};

void MapGeometryTest::aPlaceSurvivesProjectionAndBack()
{
    for (const double meridian : {0.0, 11.0, 150.0}) {
        const Viewport view = Viewport::home(deskMap, meridian).zoomedAt({300.0, 200.0}, 3.0);
        for (double latitude = -57.0; latitude < 78.0; latitude += 9.0) {
            for (double longitude = -179.0; longitude < 180.0; longitude += 23.0) {
                const GeoPoint back = view.toGeo(view.toScreen({latitude, longitude}));
                QVERIFY(isNear(back.latitude, latitude));
                QVERIFY(isNear(back.longitude, longitude));
            }
        }
    }
}

void MapGeometryTest::longitudesWrapAtTheOppositeMeridian()
{
    const Projection projection(150.0, 45.0);
    QVERIFY(projection.project({0.0, -40.0}).x() > 0.0); // 40 W lies east of 150 E here.
    QVERIFY(projection.project({0.0, -20.0}).x() < 0.0);
    QCOMPARE(wrappedLongitude(180.0), -180.0);
    QCOMPARE(wrappedLongitude(-540.5), 179.5);
}

void MapGeometryTest::homeShowsAllLongitudesAndTheCrop_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("desk") << deskMap;
    QTest::newRow("4K") << QSizeF(2475.0, 1670.0);
    QTest::newRow("smallest window") << QSizeF(1200.0, 440.0);
    QTest::newRow("narrow") << QSizeF(500.0, 900.0);
}

void MapGeometryTest::homeShowsAllLongitudesAndTheCrop()
{
    QFETCH(QSizeF, size);
    const Viewport view = Viewport::home(size, 0.0);
    const QRectF area = QRectF(QPointF(), size).adjusted(-0.01, -0.01, 0.01, 0.01);
    QVERIFY(area.contains(view.toScreen({78.0, -180.0})));
    QVERIFY(area.contains(view.toScreen({-58.0, 179.999})));
    // It fills the area in at least one direction.
    const double width = view.toScreen({0.0, 179.999}).x() - view.toScreen({0.0, -180.0}).x();
    const double height = view.toScreen({-58.0, 0.0}).y() - view.toScreen({78.0, 0.0}).y();
    QVERIFY(width > size.width() - 1.0 || height > size.height() - 1.0);
}

void MapGeometryTest::whatIsUnderThePointerStaysThereWhileZooming()
{
    const QPointF pointer(611.0, 402.0);
    const Viewport before = Viewport::home(deskMap, 11.0).zoomedAt(pointer, 2.0);
    const GeoPoint place = before.toGeo(pointer);
    const QPointF after = before.zoomedAt(pointer, 1.7).toScreen(place);
    QVERIFY(isNear(after.x(), pointer.x()));
    QVERIFY(isNear(after.y(), pointer.y()));
}

void MapGeometryTest::panningNeverLeavesTheHomeView()
{
    const Viewport home = Viewport::home(deskMap, 11.0);
    QCOMPARE(home.pannedBy({500.0, 500.0}), home);
    const Viewport corner = home.zoomedAt({600.0, 400.0}, 4.0).pannedBy({1e6, 1e6});
    const GeoPoint atCorner = home.toGeo({0.0, 0.0});
    const QPointF shown = corner.toScreen(atCorner);
    QVERIFY(isNear(shown.x(), 0.0, 1e-3));
    QVERIFY(isNear(shown.y(), 0.0, 1e-3));
}

void MapGeometryTest::zoomHasLimits()
{
    const Viewport home = Viewport::home(deskMap, 0.0);
    QCOMPARE(home.zoomedAt({1.0, 1.0}, 1e9).zoom(), Viewport::zoomMax);
    QCOMPARE(home.zoomedAt({1.0, 1.0}, 1e-9), home);
}

void MapGeometryTest::resizingKeepsThePlaceInTheMiddle()
{
    const Viewport view = Viewport::home(deskMap, 0.0).zoomedAt({700.0, 300.0}, 6.0);
    const GeoPoint middle = view.toGeo({deskMap.width() / 2.0, deskMap.height() / 2.0});
    const Viewport other = view.resized({1000.0, 900.0});
    const QPointF shown = other.toScreen(middle);
    QVERIFY(isNear(shown.x(), 500.0, 1e-6));
    QVERIFY(isNear(shown.y(), 450.0, 1e-6));
    QCOMPARE(other.zoom(), view.zoom());
}

void MapGeometryTest::arcsOfBothDirectionsLieApart()
{
    const QPointF a(100.0, 300.0);
    const QPointF b(500.0, 250.0);
    const Arc there(a, b);
    const Arc back(b, a);
    const double apart = QLineF(there.at(0.5), back.at(0.5)).length();
    QVERIFY(isNear(apart, 2.0 * Arc::bulge * there.chord()));
    QVERIFY(there.at(0.5).y() < back.at(0.5).y()); // Eastward bulges up: to the left.
}

void MapGeometryTest::anArcBulgesByItsShareToTheLeft()
{
    const Arc arc({0.0, 100.0}, {100.0, 100.0});
    QVERIFY(isNear(arc.at(0.5).x(), 50.0));
    QVERIFY(isNear(arc.at(0.5).y(), 82.0));
    QVERIFY(isNear(arc.distanceTo({50.0, 72.0}), 10.0, 0.05));
}

void MapGeometryTest::aTaperNarrowsTowardItsTarget()
{
    const QPolygonF outline = Arc({0.0, 0.0}, {400.0, 0.0}).taper(0.0, 1.0, 6.0, 1.0);
    const auto last = outline.size() - 1;
    QVERIFY(isNear(QLineF(outline[0], outline[last]).length(), 6.0));
    const auto half = outline.size() / 2;
    QVERIFY(isNear(QLineF(outline[half - 1], outline[half]).length(), 1.0));
}

void MapGeometryTest::arrowsGoToTheNearestInThatDirection()
{
    const std::vector<QPointF> points{{100, 100}, {200, 110}, {300, 100}, {90, 20}, {100, 220}};
    QCOMPARE(nearestInDirection(points, 0, Direction::Right), std::size_t{1});
    QCOMPARE(nearestInDirection(points, 2, Direction::Left), std::size_t{1});
    QCOMPARE(nearestInDirection(points, 0, Direction::Up), std::size_t{3});
    QCOMPARE(nearestInDirection(points, 0, Direction::Down), std::size_t{4});
}

void MapGeometryTest::aPointFarOffTheAxisCountsAsFarther()
{
    // Nearer as the crow flies, but almost straight below.
    const std::vector<QPointF> points{{0, 0}, {30, 110}, {150, 10}};
    QCOMPARE(nearestInDirection(points, 0, Direction::Right), std::size_t{2});
}

void MapGeometryTest::nothingInADirectionIsNothing()
{
    const std::vector<QPointF> points{{0, 0}, {50, 0}};
    QVERIFY(!nearestInDirection(points, 0, Direction::Left));
    QVERIFY(!nearestInDirection(points, 0, Direction::Up));
}

void MapGeometryTest::theSunStandsWhereTheAlmanacSays()
{
    // Solstices and equinox of 2026; the equation of time shifts noon by up to 16 minutes (4.1
    // degrees).
    const GeoPoint june = subsolarPoint(utc(2026, 6, 21, 12));
    QVERIFY(isNear(june.latitude, 23.44, 0.05));
    QVERIFY(isNear(june.longitude, 0.46, 0.2)); // Equation of time -1.8 min.
    QVERIFY(isNear(subsolarPoint(utc(2026, 12, 21, 12)).latitude, -23.44, 0.05));
    QVERIFY(isNear(subsolarPoint(utc(2026, 3, 20, 15)).latitude, 0.0, 0.1));
    const GeoPoint november = subsolarPoint(utc(2026, 11, 3, 12));
    QVERIFY(isNear(november.longitude, -4.1, 0.2)); // Equation of time +16.4 min.
}

void MapGeometryTest::midnightIsDarkAndNoonIsNot()
{
    const GeoPoint sun{10.0, 30.0};
    const auto opposite = nightOn(-150.0, sun, -0.83);
    QVERIFY(opposite);
    QVERIFY(opposite->south < -80.0);
    QVERIFY(isNear(opposite->north, 79.17, 0.01)); // 90 - 10 - 0.83: the midnight sun above.
    const auto noon = nightOn(30.0, sun, -0.83);
    QVERIFY(noon);
    QVERIFY(noon->north < -79.0);
}

void MapGeometryTest::polarNightCoversThePole()
{
    const auto night = nightOn(0.0, {-23.0, 0.0}, -0.83);
    QVERIFY(night);
    QCOMPARE(night->north, 90.0);
    QVERIFY(isNear(night->south, 67.83, 0.01));
    QVERIFY(!nightOn(0.0, {0.0, 0.0}, -0.83)); // Equinox, noon: the sun is up from pole to pole.
}

void MapGeometryTest::theOutlineHoldsTheWorldWithoutAntarctica()
{
    QVERIFY(world().coarse.size() > 500);
    QVERIFY(world().fine.size() >= world().coarse.size());
    for (const LandRing& ring : world().fine) {
        QVERIFY(ring.points.size() >= 3);
        QVERIFY(ring.bounds.bottom() > -60.0);
        QVERIFY(ring.bounds.width() < 230.0); // No edge jumps around the globe.
    }
}

void MapGeometryTest::aBrokenOutlineIsRefused()
{
    QVERIFY(worldFromBytes("nonsense").coarse.empty());
    QVERIFY(worldFromBytes(QByteArray("PHW1\x02\x00\x00\x00\xff\xff", 10)).coarse.empty());
}

PILOTHOUSE_TEST(MapGeometryTest)
#include "map_geometry_test.moc"
