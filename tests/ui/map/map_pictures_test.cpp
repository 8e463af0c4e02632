#include "fixtures.h"

#include "tests/support/suite/suite.h"
#include "ui/map/map_widget.h"

#include <QDir>

using namespace pilothouse;
using namespace pilothouse::ui;

/// Renders the map in every state and theme. With PILOTHOUSE_PICTURES=DIR the pictures are kept
/// for a person to look at.
class MapPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Theme::loadFonts()); }
    void everyStateHasItsOwnPicture_data();
    void everyStateHasItsOwnPicture();

private:
    std::map<QString, QImage> m_seen;
};

void MapPicturesTest::everyStateHasItsOwnPicture_data()
{
    QTest::addColumn<FleetAssessment>("fleet");
    for (const int count : {3, 14, 60, 1000})
        QTest::addRow("normal-%d", count) << test::normalFleet(count);
    for (const int count : {3, 14, 60}) {
        QTest::addRow("killed-%d", count) << test::primaryKilled(count);
        QTest::addRow("doubt-%d", count) << test::doubtfulFleet(count);
    }
    QTest::addRow("silent-3") << test::silentFleet(3);
    QTest::addRow("empty") << FleetAssessment{};
}

void MapPicturesTest::everyStateHasItsOwnPicture()
{
    QFETCH(FleetAssessment, fleet);
    const QString folder = qEnvironmentVariable("PILOTHOUSE_PICTURES");
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
        const Theme theme(kind);
        Selection selection;
        MapWidget map(theme, selection);
        map.resize(1237, 800);
        map.setAssessment(fleet);
        const QImage picture = map.grab().toImage();
        const QString name = QStringLiteral("%1-%2").arg(
            QLatin1String(QTest::currentDataTag()),
            kind == ThemeKind::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
        for (const auto& [other, seen] : m_seen)
            QVERIFY2(seen != picture, qPrintable(other));
        m_seen[name] = picture;
        if (!folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }
}

PILOTHOUSE_TEST(MapPicturesTest)
#include "map_pictures_test.moc"
