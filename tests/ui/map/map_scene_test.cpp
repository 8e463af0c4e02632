#include "fixtures.h"

#include "tests/support/suite/suite.h"
#include "ui/map/background.h"
#include "ui/map/layers.h"
#include "ui/map/scene.h"

using namespace pilothouse;
using namespace pilothouse::ui;

namespace {

const QSizeF desk(1237.0, 800.0);

LabelMetrics fixedMetrics()
{
    LabelMetrics metrics;
    const auto width = [](const QString& text) { return 8.0 * static_cast<double>(text.size()); };
    metrics.nameWidth = width;
    metrics.headlineWidth = width;
    metrics.wordWidth = width;
    metrics.lineHeight = 20.0;
    return metrics;
}

MapScene sceneOf(const FleetAssessment& fleet, const SceneChoice& choice = {}, double zoom = 1.0)
{
    const Viewport view = Viewport::home(desk, 11.0).zoomedAt({618.0, 300.0}, zoom);
    const LabelMetrics metrics = fixedMetrics();
    MapScene scene = buildScene(fleet, view, choice, metrics);
    const LandMask land = landMaskOf(view);
    PlacementMemory memory;
    placeLabels(scene, view, metrics, {land, {}}, memory);
    return scene;
}

std::vector<QRectF> labelsOf(const MapScene& scene)
{
    std::vector<QRectF> labels;
    for (const RegionMark& region : scene.regions)
        if (!region.labelRect.isEmpty())
            labels.push_back(region.labelRect);
    for (const LinkMark& link : scene.links)
        if (!link.badgeRect.isEmpty())
            labels.push_back(link.badgeRect);
    return labels;
}

void verifyNoOverlap(const MapScene& scene)
{
    const std::vector<QRectF> labels = labelsOf(scene);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        QVERIFY(QRectF(QPointF(), desk).contains(labels[i]));
        for (std::size_t j = i + 1; j < labels.size(); ++j)
            QVERIFY(!labels[i].intersects(labels[j]));
        for (const RegionMark& region : scene.regions)
            QVERIFY(!labels[i].intersects(region.glyphRect()));
    }
}

std::ptrdiff_t labelledRegions(const MapScene& scene)
{
    return std::count_if(scene.regions.begin(), scene.regions.end(),
                         [](const RegionMark& region) { return !region.labelRect.isEmpty(); });
}

} // namespace

class MapSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLabelCoversAnother_data();
    void noLabelCoversAnother();
    void smallFleetsAreLabelledCompletely();
    void ofAThousandOnlyAbnormalSelectedAndPrimaryAreLabelled();
    void labelsStayWhenAValueChanges();
    void labelsPreferWaterOrLandToTheCoast();
    void aLinkNeverSaysMoreThanIsKnown_data();
    void aLinkNeverSaysMoreThanIsKnown();
    void theTaperFollowsTheRate_data();
    void theTaperFollowsTheRate();
    void aSynchronousLinkIsDouble();
    void sixLinksCarryTheirLabelsSevenDoNot();
    void zoomingShowsTheLabelsOfLinks();
    void linksOfADeadRegionDoNotRepeatItsAlarm();
    void theFilterKeepsAbnormalAndSelected();
    void anUnplaceableLinkIsLeftOut();
    void anEmptyFleetSaysSo();
    void silenceSaysWhatIsMissing();
    void oldDataSaysItsAge();
    void aHealthyFleetHasNoNotice();
    void theScreenReaderHearsRoleStateLagAndAge();
    void theScreenReaderNeverHearsUnknownAsNormal();
};

void MapSceneTest::noLabelCoversAnother_data()
{
    QTest::addColumn<FleetAssessment>("fleet");
    QTest::addColumn<double>("zoom");
    for (const int count : {3, 14, 30, 60, 1000}) {
        for (const double zoom : {1.0, 3.0}) {
            QTest::addRow("%d normal, zoom %g", count, zoom) << test::normalFleet(count) << zoom;
            QTest::addRow("%d killed, zoom %g", count, zoom) << test::primaryKilled(count) << zoom;
            QTest::addRow("%d doubt, zoom %g", count, zoom) << test::doubtfulFleet(count) << zoom;
            QTest::addRow("%d silent, zoom %g", count, zoom) << test::silentFleet(count) << zoom;
        }
    }
}

void MapSceneTest::noLabelCoversAnother()
{
    QFETCH(FleetAssessment, fleet);
    QFETCH(double, zoom);
    const MapScene scene = sceneOf(fleet, {}, zoom);
    QVERIFY(zoom > 1.0 || !labelsOf(scene).empty());
    verifyNoOverlap(scene);
}

void MapSceneTest::smallFleetsAreLabelledCompletely()
{
    for (const int count : {3, 14}) {
        const MapScene scene = sceneOf(test::normalFleet(count));
        QCOMPARE(labelledRegions(scene), count);
    }
    QVERIFY(labelledRegions(sceneOf(test::normalFleet(60))) >= 45);
    const MapScene three = sceneOf(test::primaryKilled(3));
    for (const LinkMark& link : three.links)
        QVERIFY(!link.badgeRect.isEmpty());
}

void MapSceneTest::ofAThousandOnlyAbnormalSelectedAndPrimaryAreLabelled()
{
    const FleetAssessment fleet = test::doubtfulFleet(1000);
    SceneChoice choice;
    choice.region = fleet.regions[700].id;
    const MapScene scene = sceneOf(fleet, choice);
    for (const RegionMark& region : scene.regions)
        if (!region.labelRect.isEmpty())
            QVERIFY(region.isAbnormal() || region.isSelected || region.glyph.role == Role::Primary);
    QVERIFY(!scene.find(*choice.region)->labelRect.isEmpty());
    QCOMPARE(labelledRegions(scene), 5);
}

void MapSceneTest::labelsStayWhenAValueChanges()
{
    const Viewport view = Viewport::home(desk, 11.0);
    const LandMask land = landMaskOf(view);
    PlacementMemory memory;
    FleetAssessment fleet = test::normalFleet(14);
    MapScene before = buildScene(fleet, view, {}, fixedMetrics());
    placeLabels(before, view, fixedMetrics(), {land, {}}, memory);
    const PlacementMemory first = memory;
    for (RegionAssessment& region : fleet.regions)
        if (region.role == Role::Standby)
            region.headline = QStringLiteral("lag 9.9 s"); // Shorter than before.
    MapScene after = buildScene(fleet, view, {}, fixedMetrics());
    placeLabels(after, view, fixedMetrics(), {land, {}}, memory);
    QCOMPARE(memory.regions, first.regions);
}

void MapSceneTest::labelsPreferWaterOrLandToTheCoast()
{
    QImage half(40, 40, QImage::Format_Grayscale8);
    half.fill(0);
    for (int y = 0; y < 40; ++y)
        for (int x = 22; x < 40; ++x)
            half.scanLine(y)[x] = 255;
    const LandMask land(half, 10);
    Placer placer(QRectF(0, 0, 400, 400), land);
    const std::vector<QRectF> candidates{{190, 100, 60, 20}, {100, 100, 60, 20}};
    QCOMPARE(placer.place({candidates, {}, nullptr}), std::size_t{1});
}

void MapSceneTest::aLinkNeverSaysMoreThanIsKnown_data()
{
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<Quality>("quality");
    QTest::addColumn<LinkLine>("line");
    using enum Quality;
    QTest::newRow("streaming") << LinkState::Streaming << Live << LinkLine::Taper;
    QTest::newRow("catching up") << LinkState::CatchingUp << Ageing << LinkLine::Taper;
    QTest::newRow("streaming, old") << LinkState::Streaming << Stale << LinkLine::Dashed;
    QTest::newRow("streaming, error") << LinkState::Streaming << Error << LinkLine::Dotted;
    QTest::newRow("streaming, unknown") << LinkState::Streaming << Unknown << LinkLine::Dotted;
    QTest::newRow("stale") << LinkState::Stale << Stale << LinkLine::Dashed;
    QTest::newRow("unknown") << LinkState::Unknown << Live << LinkLine::Dotted;
    QTest::newRow("broken") << LinkState::Broken << Live << LinkLine::Broken;
}

void MapSceneTest::aLinkNeverSaysMoreThanIsKnown()
{
    QFETCH(LinkState, state);
    QFETCH(Quality, quality);
    FleetAssessment fleet = test::normalFleet(3);
    fleet.links[0].state = state;
    fleet.links[0].quality = quality;
    QTEST(sceneOf(fleet).links[0].line, "line");
}

void MapSceneTest::theTaperFollowsTheRate_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("width");
    QTest::newRow("under 1 MB/s") << 0.99e6 << 2.0;
    QTest::newRow("1 MB/s") << 1e6 << 3.0;
    QTest::newRow("10 MB/s") << 10e6 << 4.0;
    QTest::newRow("100 MB/s") << 100e6 << 6.0;
}

void MapSceneTest::theTaperFollowsTheRate()
{
    QFETCH(double, rate);
    FleetAssessment fleet = test::normalFleet(3);
    fleet.links[0].byteRate.number = rate;
    QTEST(sceneOf(fleet).links[0].sourceWidth, "width");
    fleet.links[0].byteRate.quality = Quality::Unknown;
    QCOMPARE(sceneOf(fleet).links[0].sourceWidth, 2.0);
}

void MapSceneTest::aSynchronousLinkIsDouble()
{
    FleetAssessment fleet = test::normalFleet(3);
    fleet.links[1].isSynchronous = true;
    const MapScene scene = sceneOf(fleet);
    QVERIFY(!scene.links[0].isDouble);
    QVERIFY(scene.links[1].isDouble);
}

void MapSceneTest::sixLinksCarryTheirLabelsSevenDoNot()
{
    const auto badges = [](const MapScene& scene) {
        return std::count_if(scene.links.begin(), scene.links.end(),
                             [](const LinkMark& link) { return !link.badge.isEmpty(); });
    };
    QCOMPARE(badges(sceneOf(test::normalFleet(7))), 6);
    QCOMPARE(badges(sceneOf(test::normalFleet(8))), 0);
}

void MapSceneTest::zoomingShowsTheLabelsOfLinks()
{
    const MapScene scene = sceneOf(test::normalFleet(14), {}, 3.0);
    for (const LinkMark& link : scene.links)
        QVERIFY(!link.badge.isEmpty());
}

void MapSceneTest::linksOfADeadRegionDoNotRepeatItsAlarm()
{
    const MapScene scene = sceneOf(test::primaryKilled(14));
    for (const LinkMark& link : scene.links) {
        QVERIFY(link.badge.isEmpty());
        QCOMPARE(link.line, LinkLine::Broken); // The cross stays.
    }
}

void MapSceneTest::theFilterKeepsAbnormalAndSelected()
{
    const FleetAssessment fleet = test::doubtfulFleet(60);
    SceneChoice choice;
    choice.filter = MapFilter::AbnormalAndSelected;
    choice.region = fleet.regions[20].id;
    const MapScene scene = sceneOf(fleet, choice);
    QCOMPARE(scene.regions.size(), std::size_t{60}); // A region is never hidden.
    QCOMPARE(scene.links.size(), std::size_t{4});
    QCOMPARE(labelledRegions(scene), 5); // The primary's is always there.
}

void MapSceneTest::anUnplaceableLinkIsLeftOut()
{
    FleetAssessment fleet = test::normalFleet(3);
    fleet.links[0].id.to = RegionId(QStringLiteral("nowhere"));
    QCOMPARE(sceneOf(fleet).links.size(), std::size_t{1});
}

void MapSceneTest::anEmptyFleetSaysSo()
{
    const MapScene scene = sceneOf(FleetAssessment{});
    QVERIFY(scene.isHatched);
    QCOMPARE(scene.notice, QStringLiteral("No regions defined."));
}

void MapSceneTest::silenceSaysWhatIsMissing()
{
    const MapScene scene = sceneOf(test::silentFleet(3));
    QVERIFY(scene.isHatched);
    QCOMPARE(scene.notice, QStringLiteral("Waiting for first sample from 3 of 3 regions."));
    for (const RegionMark& region : scene.regions)
        QCOMPARE(region.glyph.quality, Quality::Unknown);
}

void MapSceneTest::oldDataSaysItsAge()
{
    FleetAssessment fleet = test::normalFleet(3);
    fleet.feedAge = Microseconds{18'000'000};
    fleet.feedQuality = Quality::Stale;
    const MapScene scene = sceneOf(fleet);
    QVERIFY(scene.isHatched);
    QCOMPARE(scene.notice, QStringLiteral("No new data for 18 s. Values on screen are old."));
}

void MapSceneTest::aHealthyFleetHasNoNotice()
{
    const MapScene scene = sceneOf(test::normalFleet(3));
    QVERIFY(!scene.isHatched);
    QVERIFY(scene.notice.isEmpty());
}

void MapSceneTest::theScreenReaderHearsRoleStateLagAndAge()
{
    FleetAssessment fleet = test::normalFleet(3);
    QCOMPARE(spokenRegion(fleet.regions[1]),
             QStringLiteral("West Europe, standby, normal, lag 0.15 seconds, live"));
    QCOMPARE(spokenRegion(fleet.regions[0]), QStringLiteral("East US, primary, normal, live"));
    fleet.regions[1].severity = Severity::High;
    fleet.regions[1].lag.number = 38.0;
    fleet.regions[1].lag.bound = Bound::AtLeast;
    QCOMPARE(spokenRegion(fleet.regions[1]),
             QStringLiteral("West Europe, standby, high, lag at least 38.0 seconds, live"));
}

void MapSceneTest::theScreenReaderNeverHearsUnknownAsNormal()
{
    const FleetAssessment fleet = test::doubtfulFleet(3);
    QCOMPARE(spokenRegion(fleet.regions[2]),
             QStringLiteral("Southeast Asia, role unknown, unknown"));
}

PILOTHOUSE_TEST(MapSceneTest)
#include "map_scene_test.moc"
