#include "tests/support/suite/suite.h"
#include "tests/ui/runs/run_desk.h"
#include "ui/theme/style.h"
#include "ui/widgets/hold_button.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QRadioButton>

using namespace pilothouse;
using Stage = GuardSession::Stage;

namespace {

const QString codeField = QStringLiteral("code of the region that becomes primary");

ui::HoldButton* startButton(const RunDesk& desk)
{
    return desk.window.findChild<ui::GuardStart*>()->findChild<ui::HoldButton*>();
}

} // namespace

/// From the key that opens the guard to the run, by real events on the real window.
class GuardPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itOpensWithTheKeyboardOnCancelAndNothingChosen();
    void itIsNotModalAndTheFrameStays();
    void escapeClosesItAndNothingWasChanged();
    void itCannotBeConfirmedWhileAHardCheckFails();
    void everyRefusalShowsTheFullList();
    void aPastedCodeIsRefusedInWords();
    void lettingGoEarlyStartsNothingAndSaysSo();
    void escapeInTheCountDownSendsNothing();
    void goingToAnotherPageStopsTheCountDown();
    void theWholeWayStartsOneRunAndGoesToIt();
    void theWholeWayByKeyboard();
    void twoPressesStartItForWhoCannotHold();
    void buttonsOnOtherPagesOpenIt();
    void everyFieldHasAName();
    void noWordOfItIsCutInTheSmallestWindow();

private:
    ui::Theme m_theme{ui::ThemeKind::Dark};
};

void GuardPanelTest::initTestCase()
{
    QVERIFY(ui::Theme::loadFonts());
    ui::applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme);
}

void GuardPanelTest::itOpensWithTheKeyboardOnCancelAndNothingChosen()
{
    RunDesk desk;
    QVERIFY(desk.isActive);
    desk.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.guard().stage, Stage::Open);
    QVERIFY(QApplication::focusWidget() != nullptr);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Cancel"));
    QVERIFY(!desk.guard().guard.to);
    for (const QRadioButton* target : desk.window.findChildren<QRadioButton*>())
        QVERIFY(!target->isChecked());
    QVERIFY(desk.says(QStringLiteral("RECOMMENDED")));
    QVERIFY(!startButton(desk)->isEnabled());
}

void GuardPanelTest::itIsNotModalAndTheFrameStays()
{
    RunDesk desk;
    desk.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(desk.window.findChild<ui::StatusStrip*>()->isVisible());
    QVERIFY(desk.window.findChild<ui::AlarmBar*>()->isVisible());
}

void GuardPanelTest::escapeClosesItAndNothingWasChanged()
{
    RunDesk desk;
    desk.openAndFill();
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.guard().stage, Stage::Closed);
    QVERIFY(desk.find(QStringLiteral("failover guard")) == nullptr);
    QVERIFY(desk.world().orders.empty());
}

/// Everything else is filled in, and the primary is down.
void GuardPanelTest::itCannotBeConfirmedWhileAHardCheckFails()
{
    RunDesk desk;
    desk.bridge.runs.journal.held =
        Error{ErrorCode::Refused, QStringLiteral("another process holds the lease"), {}, {}};
    desk.openAndFill();
    desk.arm();
    QCOMPARE(desk.guard().stage, Stage::Open);
    QVERIFY(!startButton(desk)->isEnabled());
    desk.holdStart(GuardSession::holdToStart);
    desk.pass(Milliseconds(6'000));
    QVERIFY(!desk.runs().isOpen());
    QVERIFY(desk.world().orders.empty());
    QVERIFY(desk.says(QStringLiteral("FAIL, HARD")) || desk.says(QStringLiteral("UNKNOWN, HARD")));
}

void GuardPanelTest::everyRefusalShowsTheFullList()
{
    RunDesk desk;
    desk.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.guard().missing.size() > 2);
    for (const QString& line : desk.guard().missing)
        QVERIFY2(desk.says(line), qPrintable(line));
}

void GuardPanelTest::aPastedCodeIsRefusedInWords()
{
    RunDesk desk;
    desk.openAndFill();
    QApplication::clipboard()->setText(desk.guard().guard.toCode);
    auto* code = desk.find<QLineEdit>(codeField);
    QVERIFY(code != nullptr);
    code->setFocus();
    QTest::keyClick(code, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(code->text(), QString());
    QCOMPARE(desk.guard().stage, Stage::Open);
    QVERIFY(desk.says(QStringLiteral("Not pasted. Type the code: it is read that way.")));
}

void GuardPanelTest::lettingGoEarlyStartsNothingAndSaysSo()
{
    RunDesk desk;
    desk.openAndFill();
    desk.arm();
    QCOMPARE(desk.guard().stage, Stage::Armed);
    desk.holdStart(Milliseconds(800));
    QCOMPARE(desk.guard().stage, Stage::Armed);
    QVERIFY(desk.says(QStringLiteral("Not started. Hold was released after 0.80 s of 1.5 s.")));
    desk.pass(Milliseconds(6'000));
    QVERIFY(!desk.runs().isOpen());
}

void GuardPanelTest::escapeInTheCountDownSendsNothing()
{
    RunDesk desk;
    desk.openAndFill();
    desk.arm();
    desk.holdStart(GuardSession::holdToStart);
    QCOMPARE(desk.guard().stage, Stage::Counting);
    QVERIFY(desk.says(QStringLiteral("Starting in 5… Esc stops, nothing has been sent.")));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Stop, send nothing"));
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.guard().stage, Stage::Open);
    QVERIFY(desk.says(QStringLiteral("Not started")));
    desk.pass(Milliseconds(6'000));
    QVERIFY(!desk.runs().isOpen());
    QVERIFY(desk.world().orders.empty());
}

void GuardPanelTest::goingToAnotherPageStopsTheCountDown()
{
    RunDesk desk;
    desk.openAndFill();
    desk.arm();
    desk.holdStart(GuardSession::holdToStart);
    QCOMPARE(desk.guard().stage, Stage::Counting);
    desk.key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(desk.guard().stage, Stage::Open);
    QVERIFY(desk.says(QStringLiteral("GUARD OPEN")));
    desk.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    // Gone back to, not begun anew.
    QVERIFY(desk.guard().guard.to.has_value());
    QVERIFY(desk.find(QStringLiteral("failover guard")) != nullptr);
}

void GuardPanelTest::theWholeWayStartsOneRunAndGoesToIt()
{
    RunDesk desk;
    desk.startRun();
    QVERIFY(desk.runs().isOpen());
    QCOMPARE(desk.guard().stage, Stage::Closed);
    QVERIFY(desk.find(QStringLiteral("steps")) != nullptr);
    QVERIFY(desk.says(QStringLiteral("LIVE RUN")));
    QCOMPARE(desk.world().orders.size(), 1U);
    QCOMPARE(desk.runs().current()->header.decision.reason,
             QStringLiteral("the host of the primary died"));
}

void GuardPanelTest::theWholeWayByKeyboard()
{
    RunDesk desk;
    desk.openAndFill();
    desk.arm();
    QCOMPARE(desk.guard().stage, Stage::Armed);
    ui::HoldButton* start = startButton(desk);
    start->setFocus(Qt::TabFocusReason);
    QTest::keyPress(start, Qt::Key_Space);
    desk.bridge.clock.advance(GuardSession::holdToStart);
    QTRY_COMPARE(desk.guard().stage, Stage::Counting);
    QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(desk.guard().stage, Stage::Counting);
    desk.pass(GuardSession::countDown);
    QTRY_VERIFY((desk.bridge.runs.journal.deliver(), desk.runs().isOpen()));
}

void GuardPanelTest::twoPressesStartItForWhoCannotHold()
{
    RunDesk desk;
    desk.bridge.preferences().setGesture(ui::Gesture::TwoPresses);
    desk.openAndFill();
    desk.arm();
    ui::HoldButton* start = startButton(desk);
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(desk.guard().stage, Stage::Armed);
    desk.bridge.clock.advance(Milliseconds(1'500));
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(desk.guard().stage, Stage::Counting);
}

void GuardPanelTest::buttonsOnOtherPagesOpenIt()
{
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_6}) {
        RunDesk desk;
        desk.key(page, Qt::ControlModifier);
        desk.click(QStringLiteral("Fail over…"));
        QVERIFY2(desk.guard().stage == Stage::Open, qPrintable(QString::number(page)));
    }
}

void GuardPanelTest::everyFieldHasAName()
{
    RunDesk desk;
    desk.openAndFill();
    const auto* panel = desk.find(QStringLiteral("failover guard"));
    QVERIFY(panel != nullptr);
    for (const QWidget* widget : panel->findChildren<QWidget*>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) &&
            widget->focusPolicy() != Qt::NoFocus && !widget->inherits("QScrollArea"))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void GuardPanelTest::noWordOfItIsCutInTheSmallestWindow()
{
    RunDesk desk(Scenario::KilledPrimary, {1280, 680});
    desk.openAndFill();
    desk.arm();
    QCoreApplication::sendPostedEvents();
    const auto* panel = desk.find(QStringLiteral("failover guard"));
    QVERIFY(panel != nullptr);
    for (const ui::Paragraph* words : panel->findChildren<ui::Paragraph*>()) {
        QTRY_VERIFY2(!words->isVisible() ||
                         words->height() >= words->heightForWidth(words->width()),
                     qPrintable(words->text()));
    }
}

PILOTHOUSE_TEST(GuardPanelTest)
#include "guard_panel_test.moc"
