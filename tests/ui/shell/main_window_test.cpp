#include "app/window/pages.h"
#include "tests/support/suite/suite.h"
#include "tests/ui/pages/bridge.h"
#include "ui/shell/main_window.h"

#include <QLayout>

using namespace pilothouse;

namespace {

/// The whole window over a simulated fleet, found and driven as an operator does.
struct Desk
{
    ui::Theme theme{ui::ThemeKind::Dark};
    Bridge bridge{theme};
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("layout.ini")), QSettings::IniFormat};
    ui::MainWindow window{bridge.context(), settings};

    Desk()
    {
        addPages(window, bridge.context());
        window.resize(1600, 900);
        window.show();
        window.activateWindow();
        isActive = QTest::qWaitForWindowActive(&window);
        bridge.selection.select(bridge.store.fleet().regions.front().id);
    }

    bool isActive = false; ///< Keys reach only the active window.

    [[nodiscard]] ui::Page* shownPage() const
    {
        for (ui::Page* page : window.findChildren<ui::Page*>())
            if (page->isVisible() && page->window() == &window)
                return page;
        return nullptr;
    }

    [[nodiscard]] QString shownTitle() const
    {
        return shownPage() ? shownPage()->title() : QString();
    }

    [[nodiscard]] QString words() const
    {
        QStringList words;
        for (const QWidget* widget : window.findChildren<QWidget*>())
            if (widget->isVisible())
                words.append(widget->accessibleName());
        return words.join(QLatin1Char('\n'));
    }
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageIsInTheWindowAndFillsIt()
    {
        const Desk desk;
        QVERIFY(desk.shownPage() != nullptr);
        QVERIFY(desk.shownPage()->width() > desk.window.width() / 2);
        QVERIFY(desk.shownPage()->height() > desk.window.height() * 3 / 4);
    }

    void eachPageOpensByItsNumber()
    {
        Desk desk;
        QVERIFY(desk.isActive);
        const std::pair<Qt::Key, const char*> pages[] = {
            {Qt::Key_2, "Region"}, {Qt::Key_3, "Replication"}, {Qt::Key_4, "Cost"},
            {Qt::Key_5, "Alarms"}, {Qt::Key_9, "Settings"},    {Qt::Key_1, "Map"}};
        for (const auto& [key, title] : pages) {
            QTest::keyClick(&desk.window, key, Qt::ControlModifier);
            QCOMPARE(desk.shownTitle(), QString::fromLatin1(title));
        }
    }

    void theFrameStaysOnEveryPage()
    {
        Desk desk;
        desk.bridge.live(Scenario::Normal, 3);
        const auto* strip = desk.window.findChild<ui::StatusStrip*>();
        const auto* alarms = desk.window.findChild<ui::AlarmBar*>();
        QVERIFY(strip && alarms);
        QCoreApplication::sendPostedEvents(); // Lays out what the first snapshot changed.
        const QRect top = strip->geometry();
        const QRect bottom = alarms->geometry();
        for (const ui::PageKind kind : desk.window.pages()) {
            desk.window.openPage(kind);
            QCoreApplication::sendPostedEvents();
            QVERIFY(strip->isVisible() && alarms->isVisible());
            QCOMPARE(strip->geometry(), top);
            QCOMPARE(alarms->geometry(), bottom);
        }
    }

    /// Read from afar, pressed by nobody; F11 brings it and takes it away.
    void theWallIsLargeAndHasNoControls()
    {
        Desk desk;
        desk.bridge.live(Scenario::KilledPrimary, 3);
        QTest::keyClick(&desk.window, Qt::Key_F11);
        const auto* wall = desk.window.findChild<ui::WallView*>();
        QVERIFY(wall && wall->isVisible());
        QTRY_COMPARE(wall->geometry(), desk.window.rect());
        for (const auto* button : wall->findChildren<QPushButton*>())
            QVERIFY2(!button->isVisible(), qPrintable(button->text()));
        for (const auto* label : wall->findChildren<ui::TextLabel*>())
            QVERIFY2(label->font().pixelSize() >= 26, qPrintable(label->text()));
        const auto* map = wall->findChild<ui::MapWidget*>();
        QCOMPARE(map->scene().regions.size(), desk.bridge.store.fleet().regions.size());
        for (int y = 5; y < desk.window.height(); y += 45)
            for (int x = 5; x < desk.window.width(); x += 80)
                QCOMPARE(desk.window.childAt(x, y), static_cast<const QWidget*>(wall));
        QTest::keyClick(&desk.window, Qt::Key_F11);
        QVERIFY(desk.window.findChild<ui::WallView*>() == nullptr);
        QCOMPARE(desk.shownTitle(), QStringLiteral("Map"));
    }

    void aGuardIsNeverOpenBehindTheWall()
    {
        Desk desk;
        desk.bridge.live(Scenario::KilledPrimary, 3);
        QTest::keyClick(&desk.window, Qt::Key_F11);
        QVERIFY(desk.window.findChild<ui::WallView*>() != nullptr);
        desk.window.openGuard();
        QVERIFY(desk.window.findChild<ui::WallView*>() == nullptr);
    }

    void simulatedDataIsFramedAtTheEdgeOnly()
    {
        Desk desk;
        desk.bridge.live(Scenario::Normal, 2);
        QVERIFY(desk.window.windowTitle().startsWith(QStringLiteral("SIMULATED DATA")));
        QCoreApplication::sendPostedEvents(); // Lays out what the first snapshot changed.
        const QImage picture = desk.window.grab().toImage();
        const QRgb ground = desk.theme.colors().replayGround.rgb();
        int framed = 0;
        for (int x = 0; x < picture.width(); ++x)
            framed += picture.pixel(x, 1) == ground ? 1 : 0;
        QVERIFY2(framed > picture.width() / 4, qPrintable(QString::number(framed)));
        QVERIFY(picture.pixel(picture.width() - 40, picture.height() / 2) != ground);
    }

    void theFrameStaysAtTheEdgeWhileTheWindowIsLaidOutAnew()
    {
        Desk desk;
        desk.bridge.live(Scenario::Normal, 2);
        QCoreApplication::sendPostedEvents();
        desk.window.layout()->invalidate();
        QPixmap picture(desk.window.size());
        desk.window.render(&picture, {}, {}, QWidget::RenderFlags());
        const QColor middle = picture.toImage().pixelColor(desk.window.rect().center());
        QCOMPARE(middle, desk.theme.colors().window);
    }

    void aLostFeedIsHatchedAndSaid()
    {
        Desk desk;
        desk.bridge.live(Scenario::Normal, 3);
        QTRY_VERIFY(!desk.words().contains(QStringLiteral("FEED LOST")));
        desk.bridge.silence(6);
        QTRY_VERIFY2(desk.words().contains(QStringLiteral("FEED LOST")), qPrintable(desk.words()));
        desk.bridge.live(Scenario::Normal, 1);
        QTRY_VERIFY(!desk.words().contains(QStringLiteral("FEED LOST")));
    }

    void theNewestAlarmIsAcknowledgedByKeyOnAnyPage()
    {
        Desk desk;
        desk.bridge.live(Scenario::Normal, 3);
        desk.bridge.live(Scenario::KilledPrimary, 8);
        const Alarm* newest = desk.bridge.alarms.newestUnacknowledged();
        QVERIFY(newest != nullptr);
        const QString key = newest->condition.key;
        desk.window.openPage(ui::PageKind::Cost);
        QVERIFY(desk.isActive);
        QTest::keyClick(&desk.window, Qt::Key_F2);
        const auto& alarms = desk.bridge.alarms.alarms();
        const auto found = std::find_if(alarms.begin(), alarms.end(), [&](const Alarm& alarm) {
            return alarm.condition.key == key;
        });
        QVERIFY(found != alarms.end());
        QCOMPARE(found->state, AlarmState::Acknowledged);
        QCOMPARE(found->owner, QStringLiteral("op-1"));
    }

    void nothingIsModal()
    {
        Desk desk;
        QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(&desk.window, Qt::Key_F1);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }
};

PILOTHOUSE_TEST(MainWindowTest)
#include "main_window_test.moc"
