#include "tests/support/suite/suite.h"
#include "tests/ui/runs/run_desk.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QLineEdit>

using namespace pilothouse;

namespace {

/// Counts how often a widget of that class comes on the screen.
class Shows : public QObject
{
public:
    explicit Shows(const char* className) : m_className(className)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show && watched->inherits(m_className))
            ++m_count;
        return false;
    }

private:
    const char* m_className;
    int m_count = 0;
};

} // namespace

/// What is on every page while a run is open: its band, its bar, and the key that holds it.
class RunFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutARunThereIsNoBarAndF9DoesNothing();
    void aRunThatStartsIsShownWithoutTheMapBefore();
    void theBarIsOnEveryPageWithItsEffect();
    void f9HoldsOnEveryPage_data();
    void f9HoldsOnEveryPage();
    void f9HoldsWhileAFieldHasTheKeyboard();
    void f9HoldsUnderTheListOfKeysAndThePalette();
    void aHeldRunSaysThatWritesAreDownOnEveryPage();
    void anEndedRunLeavesTheFrame();
    void theGuardIsRefusedWhileARunIsOpen();
    void aDeskWithoutTheLeaseSaysWhoHasIt();

private:
    ui::Theme m_theme{ui::ThemeKind::Dark};
};

void RunFrameTest::initTestCase()
{
    QVERIFY(ui::Theme::loadFonts());
    ui::applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme);
}

void RunFrameTest::withoutARunThereIsNoBarAndF9DoesNothing()
{
    RunDesk desk;
    QVERIFY(desk.isActive);
    desk.key(Qt::Key_F9);
    QVERIFY(desk.find(QStringLiteral("hold the run")) == nullptr);
    QVERIFY(desk.runs().current() == nullptr);
    desk.key(Qt::Key_6, Qt::ControlModifier);
    QVERIFY(desk.says(QStringLiteral("No run.")));
}

/// The guard was opened over the map; to lay that out and draw it for nobody took 50 ms.
void RunFrameTest::aRunThatStartsIsShownWithoutTheMapBefore()
{
    RunDesk desk;
    const Shows maps("pilothouse::ui::MapPage");
    desk.startRun();
    QCOMPARE(desk.window.page(), ui::PageKind::Runs);
    QVERIFY(desk.says(QStringLiteral("LIVE RUN")));
    QCOMPARE(maps.count(), 0);
}

void RunFrameTest::theBarIsOnEveryPageWithItsEffect()
{
    RunDesk desk;
    desk.startRun();
    for (const ui::PageKind page : desk.window.pages()) {
        desk.window.openPage(page);
        QVERIFY(desk.find(QStringLiteral("hold the run")) != nullptr);
        QVERIFY(desk.says(QStringLiteral("LIVE RUN")));
        QVERIFY(desk.says(QStringLiteral("hold now: stops after step 1; nothing new begins")));
    }
}

void RunFrameTest::f9HoldsOnEveryPage_data()
{
    QTest::addColumn<int>("page");
    for (const int page : {1, 2, 3, 4, 5, 6, 9})
        QTest::addRow("page %d", page) << page;
}

void RunFrameTest::f9HoldsOnEveryPage()
{
    QFETCH(int, page);
    RunDesk desk;
    desk.startRun();
    desk.window.openPage(static_cast<ui::PageKind>(page));
    desk.key(Qt::Key_F9);
    desk.runTo("none");
    QCOMPARE(desk.runs().current()->run.phase, Phase::Held);
}

void RunFrameTest::f9HoldsWhileAFieldHasTheKeyboard()
{
    RunDesk desk;
    desk.startRun();
    desk.window.openPage(ui::PageKind::Settings);
    auto* field = desk.window.findChild<QLineEdit*>(QString(), Qt::FindChildrenRecursively);
    QVERIFY(field != nullptr);
    for (QLineEdit* line : desk.window.findChildren<QLineEdit*>()) {
        if (line->isVisible())
            field = line;
    }
    field->setFocus();
    desk.key(Qt::Key_F9);
    desk.runTo("none");
    QCOMPARE(desk.runs().current()->run.phase, Phase::Held);
}

void RunFrameTest::f9HoldsUnderTheListOfKeysAndThePalette()
{
    for (const auto& [key, modifiers] :
         {std::pair(Qt::Key_F1, Qt::KeyboardModifiers()),
          std::pair(Qt::Key_K, Qt::KeyboardModifiers(Qt::ControlModifier))}) {
        RunDesk desk;
        desk.startRun();
        desk.key(key, modifiers);
        desk.key(Qt::Key_F9);
        desk.runTo("none");
        QCOMPARE(desk.runs().current()->run.phase, Phase::Held);
    }
}

void RunFrameTest::aHeldRunSaysThatWritesAreDownOnEveryPage()
{
    RunDesk desk;
    desk.startRun();
    desk.runTo("promote");
    QVERIFY(desk.world().oldest() != nullptr);
    desk.key(Qt::Key_F9);
    desk.runTo("none");
    desk.window.openPage(ui::PageKind::Cost);
    QTRY_VERIFY2(desk.says(QStringLiteral("HELD")), qPrintable(desk.words()));
}

void RunFrameTest::anEndedRunLeavesTheFrame()
{
    RunDesk desk;
    desk.startRun();
    desk.runTo("none");
    QCOMPARE(desk.runs().current()->run.phase, Phase::Switched);
    QTRY_VERIFY(desk.find(QStringLiteral("hold the run")) == nullptr);
    QVERIFY(desk.says(QStringLiteral("Failed over to West Europe")));
}

void RunFrameTest::theGuardIsRefusedWhileARunIsOpen()
{
    RunDesk desk;
    desk.startRun();
    desk.openAndFill();
    desk.arm();
    QVERIFY(desk.guard().stage == GuardSession::Stage::Open);
    desk.key(Qt::Key_F9);
    desk.runTo("none");
    QCOMPARE(desk.runs().current()->run.phase, Phase::Held);
}

void RunFrameTest::aDeskWithoutTheLeaseSaysWhoHasIt()
{
    RunDesk desk;
    QVERIFY(!desk.says(QStringLiteral("READ ONLY")));
    desk.bridge.runs.journal.held =
        Error{ErrorCode::Refused,
              QStringLiteral("Another process runs the engine"),
              QStringLiteral("ada@noc-3, process 4711, since 03:12:07Z"),
              {}};
    desk.runs().load();
    desk.bridge.runs.journal.deliver();
    for (const ui::PageKind page : desk.window.pages()) {
        desk.window.openPage(page);
        QVERIFY(desk.says(QStringLiteral("READ ONLY")));
        QVERIFY(desk.says(QStringLiteral("ada@noc-3, process 4711, since 03:12:07Z")));
    }
    Q_EMIT desk.runs().holdUnanswered(
        {ErrorCode::Timeout, QStringLiteral("It is not known whether the run is held"), {}, {}});
    QVERIFY(desk.says(QStringLiteral("It is not known whether the run is held")));
}

PILOTHOUSE_TEST(RunFrameTest)
#include "run_frame_test.moc"
