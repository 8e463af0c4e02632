#include "models/simulation/simulated_clock.h"
#include "tests/support/suite/suite.h"
#include "ui/widgets/arm_field.h"
#include "ui/widgets/hold_button.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QSignalSpy>

using namespace pilothouse;
using namespace pilothouse::ui;

namespace {

constexpr Milliseconds whole{1'500};

struct ButtonDesk
{
    ButtonDesk()
    {
        button.setSentence(QStringLiteral("Fail over from East US to West Europe"));
        button.resize(button.sizeHint());
        button.show();
        button.setFocus();
    }

    void sendKey(QEvent::Type type, Qt::Key key, bool isRepeat)
    {
        QKeyEvent event(type, key, Qt::NoModifier, QString(), isRepeat);
        QApplication::sendEvent(&button, &event);
    }

    SimulatedClock clock;
    Theme theme{ThemeKind::Dark};
    HoldButton button{theme, clock, whole};
    QSignalSpy held{&button, &HoldButton::held};
    QSignalSpy early{&button, &HoldButton::releasedEarly};
};

} // namespace

class HoldButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHoldToItsEndActsOnce();
    void aHoldThatIsLetGoEarlySaysHowLongItWas();
    void aClickAloneDoesNothing();
    void aKeyThatIsKeptDownIsOneHold_data();
    void aKeyThatIsKeptDownIsOneHold();
    void leavingTheButtonLetsGo();
    void losingTheKeyboardLetsGo();
    void whatIsDisabledMeanwhileIsLetGo();
    void twoPressesActWhenTheyAreApart();
    void aDoubleClickIsNotTwoPresses();
    void aForgottenFirstPressExpires();
    void theFullSentenceIsOnTheButton();
    void theArmFieldTakesNoPaste();
};

void HoldButtonTest::aHoldToItsEndActsOnce()
{
    ButtonDesk desk;
    QTest::mousePress(&desk.button, Qt::LeftButton);
    desk.clock.advance(whole - Milliseconds(1));
    QCOMPARE(desk.held.count(), 0);
    desk.clock.advance(Milliseconds(1));
    QTRY_COMPARE(desk.held.count(), 1);
    desk.clock.advance(whole * 2);
    QTest::mouseRelease(&desk.button, Qt::LeftButton);
    QCOMPARE(desk.held.count(), 1);
    QCOMPARE(desk.early.count(), 0);
}

void HoldButtonTest::aHoldThatIsLetGoEarlySaysHowLongItWas()
{
    ButtonDesk desk;
    QTest::mousePress(&desk.button, Qt::LeftButton);
    desk.clock.advance(Milliseconds(800));
    QTest::mouseRelease(&desk.button, Qt::LeftButton);
    QCOMPARE(desk.early.count(), 1);
    QCOMPARE(desk.early.first().first().value<Microseconds>(), Microseconds(800'000));
    QCOMPARE(desk.held.count(), 0);
}

/// Assistive technology presses a button by click().
void HoldButtonTest::aClickAloneDoesNothing()
{
    ButtonDesk desk;
    desk.button.click();
    QTest::mouseClick(&desk.button, Qt::LeftButton);
    desk.clock.advance(whole * 2);
    QTest::keyClick(&desk.button, Qt::Key_Return);
    QCOMPARE(desk.held.count(), 0);
}

void HoldButtonTest::aKeyThatIsKeptDownIsOneHold_data()
{
    QTest::addColumn<int>("key");
    QTest::addRow("space") << static_cast<int>(Qt::Key_Space);
    QTest::addRow("return") << static_cast<int>(Qt::Key_Return);
    QTest::addRow("enter") << static_cast<int>(Qt::Key_Enter);
}

/// X11 sends 1.5 s of a key as 22 pairs of release and press.
void HoldButtonTest::aKeyThatIsKeptDownIsOneHold()
{
    QFETCH(int, key);
    ButtonDesk desk;
    desk.sendKey(QEvent::KeyPress, static_cast<Qt::Key>(key), false);
    for (int pair = 0; pair < 22; ++pair) {
        desk.clock.advance(Milliseconds(60));
        desk.sendKey(QEvent::KeyRelease, static_cast<Qt::Key>(key), true);
        desk.sendKey(QEvent::KeyPress, static_cast<Qt::Key>(key), true);
    }
    QCOMPARE(desk.early.count(), 0);
    desk.clock.advance(Milliseconds(200));
    QTRY_COMPARE(desk.held.count(), 1);
}

void HoldButtonTest::leavingTheButtonLetsGo()
{
    ButtonDesk desk;
    QTest::mousePress(&desk.button, Qt::LeftButton);
    desk.clock.advance(Milliseconds(900));
    QTest::mouseMove(&desk.button, QPoint(-40, -40));
    QTRY_COMPARE(desk.early.count(), 1);
    desk.clock.advance(whole);
    QTest::mouseRelease(&desk.button, Qt::LeftButton);
    QCOMPARE(desk.held.count(), 0);
}

void HoldButtonTest::losingTheKeyboardLetsGo()
{
    ButtonDesk desk;
    desk.sendKey(QEvent::KeyPress, Qt::Key_Space, false);
    QFocusEvent lost(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(&desk.button, &lost);
    QCOMPARE(desk.early.count(), 1);
    desk.clock.advance(whole);
    desk.sendKey(QEvent::KeyRelease, Qt::Key_Space, false);
    QCOMPARE(desk.held.count(), 0);
}

void HoldButtonTest::whatIsDisabledMeanwhileIsLetGo()
{
    ButtonDesk desk;
    QTest::mousePress(&desk.button, Qt::LeftButton);
    desk.button.setEnabled(false);
    desk.clock.advance(whole);
    QCOMPARE(desk.early.count(), 1);
    QCOMPARE(desk.held.count(), 0);
}

void HoldButtonTest::twoPressesActWhenTheyAreApart()
{
    ButtonDesk desk;
    desk.button.setGesture(Gesture::TwoPresses);
    QTest::mouseClick(&desk.button, Qt::LeftButton);
    desk.clock.advance(Milliseconds(1'200));
    QTest::keyClick(&desk.button, Qt::Key_Space);
    QCOMPARE(desk.held.count(), 1);
}

void HoldButtonTest::aDoubleClickIsNotTwoPresses()
{
    ButtonDesk desk;
    desk.button.setGesture(Gesture::TwoPresses);
    QTest::mouseClick(&desk.button, Qt::LeftButton);
    desk.clock.advance(Milliseconds(300));
    QTest::mouseClick(&desk.button, Qt::LeftButton);
    QCOMPARE(desk.held.count(), 0);
}

void HoldButtonTest::aForgottenFirstPressExpires()
{
    ButtonDesk desk;
    desk.button.setGesture(Gesture::TwoPresses);
    QTest::mouseClick(&desk.button, Qt::LeftButton);
    desk.clock.advance(Milliseconds(5'100));
    QTRY_COMPARE(desk.early.count(), 1);
    QTest::mouseClick(&desk.button, Qt::LeftButton);
    QCOMPARE(desk.held.count(), 0);
}

void HoldButtonTest::theFullSentenceIsOnTheButton()
{
    ButtonDesk desk;
    QCOMPARE(desk.button.accessibleName(), QStringLiteral("Fail over from East US to West Europe"));
    QCOMPARE(desk.button.accessibleDescription(),
             QStringLiteral("HOLD 1.5 s TO FAIL OVER FROM EAST US TO WEST EUROPE"));
}

void HoldButtonTest::theArmFieldTakesNoPaste()
{
    Theme theme{ThemeKind::Dark};
    ArmField field(theme);
    field.show();
    QSignalSpy refused(&field, &ArmField::pasteRefused);
    QApplication::clipboard()->setText(QStringLiteral("weu"));
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Insert, Qt::ShiftModifier);
    QTest::mouseClick(&field, Qt::MiddleButton);
    QCOMPARE(field.text(), QString());
    QCOMPARE(refused.count(), 3);
    QTest::keyClicks(&field, QStringLiteral("weu"));
    QCOMPARE(field.text(), QStringLiteral("weu"));
}

PILOTHOUSE_TEST(HoldButtonTest)
#include "hold_button_test.moc"
