#include "tests/support/suite/suite.h"
#include "tests/ui/runs/run_desk.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QSignalSpy>

using namespace pilothouse;

namespace {

const QString takeOverField = QStringLiteral("phrase that takes the engine over");
const QString act = QStringLiteral("Take over the engine");

Error held(const char* by)
{
    return {ErrorCode::Refused,
            QStringLiteral("Another process runs the engine"),
            QString::fromLatin1(by),
            {}};
}

/// The window of a desk that only reads, beside a process that ran the engine.
struct SecondDesk : RunDesk
{
    SecondDesk() : RunDesk(Scenario::Normal)
    {
        bridge.runs.journal.held = held("daemon@noc-3, process 4711");
        bridge.runs.journal.free = held("daemon@noc-3, process 4711");
        bridge.runs.elsewhere.setReached(true);
        bridge.runs.journal.deliver();
    }

    /// It answers no more, and perhaps lives.
    void fallSilent()
    {
        bridge.runs.elsewhere.setReached(false);
        bridge.runs.journal.deliver();
    }

    void die()
    {
        bridge.runs.journal.free = std::monostate{};
        fallSilent();
    }

    void open() { key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); }

    void fill()
    {
        open();
        type(QStringLiteral("why"), QStringLiteral("the daemon was killed"));
        type(takeOverField, QStringLiteral("take over eus"));
    }

    QSignalSpy asked{&window, &ui::MainWindow::takeOverRequested};
};

} // namespace

/// Taking the engine over from a process that is gone, by real events on the real window.
class TakeOverPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theBandSaysSinceWhenNobodyAnswers();
    void aHolderThatAnswersIsNotTakenOverFrom();
    void aHolderThatIsSilentButLivesIsNotEither();
    void fromTheDeadItIsTakenOver();
    void lettingGoEarlyTakesNothingOver();
    void aHolderThatIsBackWhileTheButtonIsHeldStopsIt();
    void atTheDeskThatRunsTheEngineThereIsNothingToTake();
    void escapeGoesBackAndChangesNothing();
    void everyFieldHasAName();

private:
    ui::Theme m_theme{ui::ThemeKind::Dark};
};

void TakeOverPanelTest::initTestCase()
{
    QVERIFY(ui::Theme::loadFonts());
    ui::applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme);
}

void TakeOverPanelTest::theBandSaysSinceWhenNobodyAnswers()
{
    SecondDesk desk;
    QVERIFY(desk.says(QStringLiteral("READ ONLY")));
    QVERIFY(!desk.says(QStringLiteral("NOBODY ANSWERS")));
    desk.fallSilent();
    QVERIFY(desk.says(QStringLiteral("NOBODY ANSWERS")));
    QVERIFY(desk.says(QStringLiteral("daemon@noc-3, process 4711, not heard since")));
    QVERIFY(desk.says(QStringLiteral("Ctrl+Shift+T takes the engine over")));
}

void TakeOverPanelTest::aHolderThatAnswersIsNotTakenOverFrom()
{
    SecondDesk desk;
    desk.fill();
    QVERIFY(desk.says(QStringLiteral("it answers")));
    QVERIFY(!desk.holdButton(act)->isEnabled());
}

void TakeOverPanelTest::aHolderThatIsSilentButLivesIsNotEither()
{
    SecondDesk desk;
    desk.fallSilent();
    desk.fill();
    QVERIFY(desk.says(QStringLiteral("1 of 2 pass")));
    QVERIFY(desk.says(QStringLiteral("end that process first")));
    QVERIFY(!desk.holdButton(act)->isEnabled());
}

void TakeOverPanelTest::fromTheDeadItIsTakenOver()
{
    SecondDesk desk;
    desk.die();
    desk.open();
    QVERIFY(desk.isActive);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Cancel"));
    QVERIFY(desk.says(QStringLiteral("2 of 2 pass")));
    QVERIFY(desk.says(QStringLiteral("stands in this console's log: no run is open")));
    QVERIFY(desk.says(QStringLiteral("Type \"take over eus\" to take over.")));
    QVERIFY(desk.says(QStringLiteral("Say why")));
    desk.fill();
    desk.keepDown(act, GuardSession::holdToStart);
    QCOMPARE(desk.asked.size(), 1);
    const auto takenOver = desk.asked.front().front().value<TakenOver>();
    QCOMPARE(takenOver.by.name, QStringLiteral("op-1"));
    QCOMPARE(takenOver.reason, QStringLiteral("the daemon was killed"));
}

void TakeOverPanelTest::lettingGoEarlyTakesNothingOver()
{
    SecondDesk desk;
    desk.die();
    desk.fill();
    desk.keepDown(act, Milliseconds{800});
    QVERIFY(desk.asked.isEmpty());
    QVERIFY(desk.says(QStringLiteral("Not taken over. Hold was released after 0.80 s of 1.5 s.")));
}

void TakeOverPanelTest::aHolderThatIsBackWhileTheButtonIsHeldStopsIt()
{
    SecondDesk desk;
    desk.die();
    desk.fill();
    QVERIFY(desk.holdButton(act)->isEnabled());
    desk.bridge.runs.journal.free = held("daemon@noc-3, process 4712");
    desk.keepDown(act, GuardSession::holdToStart);
    QVERIFY(desk.asked.isEmpty());
    QVERIFY(desk.says(QStringLiteral("process 4712")));
}

void TakeOverPanelTest::atTheDeskThatRunsTheEngineThereIsNothingToTake()
{
    RunDesk desk(Scenario::Normal);
    desk.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.says(QStringLiteral("this desk runs the engine itself")));
    QVERIFY(!desk.holdButton(act)->isEnabled());
}

void TakeOverPanelTest::escapeGoesBackAndChangesNothing()
{
    SecondDesk desk;
    desk.die();
    desk.fill();
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.asked.isEmpty());
    QVERIFY(desk.find(QStringLiteral("take over the engine")) == nullptr);
}

void TakeOverPanelTest::everyFieldHasAName()
{
    SecondDesk desk;
    desk.fill();
    const auto* panel = desk.find(QStringLiteral("take over the engine"));
    QVERIFY(panel != nullptr);
    for (const QWidget* widget : panel->findChildren<QWidget*>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->inherits("QScrollArea"))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

PILOTHOUSE_TEST(TakeOverPanelTest)
#include "take_over_panel_test.moc"
