#include "tests/support/review/run_stories.h"
#include "tests/support/suite/suite.h"
#include "tests/ui/runs/run_desk.h"
#include "ui/runs/run_board.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QDir>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

constexpr QSize sizes[] = {{1920, 1080}, {1280, 680}};

} // namespace

/// Draws each state of guard and run in both themes and sizes, for people to look at, and checks
/// that the window holds its size: nothing may push it wider or higher.
class RunPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowLooks_data();
    void theWindowLooks();
    void theStoriesLook_data();
    void theStoriesLook();

private:
    void take(QWidget& widget, const QString& name, QSize size);

    ui::Theme m_theme{ui::ThemeKind::Dark};
};

void RunPicturesTest::initTestCase()
{
    QVERIFY(ui::Theme::loadFonts());
    ui::applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme);
}

void RunPicturesTest::take(QWidget& widget, const QString& name, QSize size)
{
    const QDir folder(QStringLiteral(PILOTHOUSE_BINARY_DIR "/runs"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(widget.size(), size);
    const QString theme =
        m_theme.kind() == ui::ThemeKind::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    const QString file = QStringLiteral("%1-%2-%3.png").arg(name, theme).arg(size.width());
    QVERIFY(widget.grab().save(folder.filePath(file)));
}

void RunPicturesTest::theWindowLooks_data()
{
    QTest::addColumn<int>("state");
    const char* states[] = {"normal",         "guard-open", "guard-failing-check",
                            "armed",          "counting",   "running",
                            "held-in-outage", "finished",   "no-run"};
    for (int state = 0; state < static_cast<int>(std::size(states)); ++state)
        QTest::addRow("%s", states[state]) << state;
}

void RunPicturesTest::theWindowLooks()
{
    QFETCH(int, state);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    for (const QSize& size : sizes) {
        m_theme.setKind(ui::ThemeKind::Dark);
        RunDesk desk(state == 0 || state == 2 ? Scenario::Normal : Scenario::KilledPrimary, size);
        if (state == 1)
            desk.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        if (state >= 2 && state <= 4)
            desk.openAndFill();
        if (state >= 2 && state <= 4)
            desk.arm();
        if (state == 4)
            desk.holdStart(GuardSession::holdToStart);
        if (state >= 5 && state <= 7)
            desk.startRun();
        if (state == 5 || state == 6)
            desk.runTo(state == 5 ? "lower:tm-oversight-global" : "fence:eastus");
        if (state == 6) {
            desk.key(Qt::Key_F9);
            desk.runTo("none");
            desk.pass(Milliseconds(12'000));
        }
        if (state == 7)
            desk.runTo("none");
        if (state == 0 || state == 8)
            desk.window.openPage(state == 0 ? ui::PageKind::Region : ui::PageKind::Runs);
        desk.pass(Milliseconds(300));
        for (const ui::ThemeKind kind : {ui::ThemeKind::Dark, ui::ThemeKind::Light}) {
            m_theme.setKind(kind);
            desk.theme.setKind(kind);
            take(desk.window, name, size);
        }
    }
}

void RunPicturesTest::theStoriesLook_data()
{
    QTest::addColumn<int>("story");
    const char* names[] = {"story-moving",      "story-refused",     "story-doubt",
                           "story-false-alarm", "story-rolled-back", "story-needs-you",
                           "story-asking",      "story-finished"};
    for (int story = 0; story < static_cast<int>(std::size(names)); ++story)
        QTest::addRow("%s", names[story]) << story;
}

void RunPicturesTest::theStoriesLook()
{
    QFETCH(int, story);
    const RunStory stories[] = {movingStory(),     refusedStory(),    doubtfulStory(),
                                falseAlarmStory(), rolledBackStory(), needsOperatorStory(),
                                askingStory(),     finishedStory()};
    SimulatedClock clock;
    for (const ui::ThemeKind kind : {ui::ThemeKind::Dark, ui::ThemeKind::Light}) {
        m_theme.setKind(kind);
        for (const QSize& size : {QSize(1828, 900), QSize(1232, 496)}) {
            ui::RunBoard board(m_theme, clock);
            board.setAutoFillBackground(true);
            board.resize(size);
            board.setRun(stories[story].assessed(), false);
            board.show();
            QCoreApplication::sendPostedEvents();
            board.setRun(stories[story].assessed(), false);
            // It grew before it knew how small it was to be.
            QCoreApplication::sendPostedEvents();
            board.resize(size);
            take(board, QString::fromLatin1(QTest::currentDataTag()), size);
        }
    }
}

PILOTHOUSE_TEST(RunPicturesTest)
#include "run_pictures_test.moc"
