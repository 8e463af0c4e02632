#include "tests/support/suite/suite.h"
#include "tests/ui/runs/run_desk.h"
#include "ui/theme/style.h"
#include "ui/widgets/arm_field.h"
#include "ui/widgets/hold_button.h"

#include <QApplication>
#include <QClipboard>

using namespace pilothouse;
using State = Autopilot::State;

namespace {

const QString armField = QStringLiteral("phrase that arms automatic failover");

/// The window over a fleet that is well, as somebody sees it who arms for the night.
struct NightDesk : RunDesk
{
    NightDesk() : RunDesk(Scenario::Normal) {}

    void open() { key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); }

    void fill()
    {
        open();
        type(QStringLiteral("why"), QStringLiteral("nobody is awake tonight"));
        type(armField, QStringLiteral("arm eus"));
    }

    void arm()
    {
        fill();
        keepDown(QStringLiteral("Arm automatic failover"), GuardSession::holdToStart);
    }

    [[nodiscard]] State state() const { return bridge.runs.autopilot.view().state; }
};

} // namespace

/// Arming automatic failover, and ending it, by real events on the real window.
class AutomationPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageSaysThatItIsOff();
    void itOpensOnCancelAndListsWhatIsMissing();
    void aPastedPhraseIsRefused();
    void heldToItsEndItIsArmedAndEveryPageSaysSo();
    void lettingGoEarlyArmsNothing();
    void aDownPrimaryCannotBeArmed();
    void itIsDisarmedWithAReason();
    void aMoveIsAcknowledgedHere();
    void escapeGoesBackAndChangesNothing();
    void everyFieldHasAName();
    void itFitsIntoTheSmallestWindow();

private:
    ui::Theme m_theme{ui::ThemeKind::Dark};
};

void AutomationPanelTest::initTestCase()
{
    QVERIFY(ui::Theme::loadFonts());
    ui::applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme);
}

void AutomationPanelTest::everyPageSaysThatItIsOff()
{
    NightDesk desk;
    QVERIFY(desk.says(QStringLiteral("automatic failover: off")));
}

void AutomationPanelTest::itOpensOnCancelAndListsWhatIsMissing()
{
    NightDesk desk;
    QVERIFY(desk.isActive);
    desk.open();
    QVERIFY(QApplication::focusWidget() != nullptr);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Cancel"));
    QVERIFY(desk.says(QStringLiteral("Type \"arm eus\" to arm.")));
    QVERIFY(desk.says(QStringLiteral("Say why")));
    QVERIFY(desk.says(QStringLiteral("West Europe becomes primary, and nobody is asked")));
    QVERIFY(!desk.holdButton(QStringLiteral("Arm automatic failover"))->isEnabled());
    QVERIFY(QApplication::activeModalWidget() == nullptr);
}

void AutomationPanelTest::aPastedPhraseIsRefused()
{
    NightDesk desk;
    desk.open();
    QApplication::clipboard()->setText(QStringLiteral("arm eus"));
    auto* field = desk.find<ui::ArmField>(armField);
    QVERIFY(field != nullptr);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field->text(), QString());
    QVERIFY(desk.says(QStringLiteral("Not pasted.")));
}

void AutomationPanelTest::heldToItsEndItIsArmedAndEveryPageSaysSo()
{
    NightDesk desk;
    desk.arm();
    QCOMPARE(desk.state(), State::Armed);
    desk.key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(desk.says(QStringLiteral("automatic failover ARMED by op-1 until")));
}

void AutomationPanelTest::lettingGoEarlyArmsNothing()
{
    NightDesk desk;
    desk.fill();
    desk.keepDown(QStringLiteral("Arm automatic failover"), Milliseconds{800});
    QCOMPARE(desk.state(), State::Off);
    QVERIFY(desk.says(QStringLiteral("Not armed. Hold was released after 0.80 s of 1.5 s.")));
}

void AutomationPanelTest::aDownPrimaryCannotBeArmed()
{
    NightDesk desk;
    desk.fill();
    QVERIFY(desk.holdButton(QStringLiteral("Arm automatic failover"))->isEnabled());
    desk.scenario = Scenario::KilledPrimary;
    desk.pass(Milliseconds{3'000});
    QVERIFY(!desk.holdButton(QStringLiteral("Arm automatic failover"))->isEnabled());
    QVERIFY(desk.says(QStringLiteral("One primary, and it is up")));
}

void AutomationPanelTest::itIsDisarmedWithAReason()
{
    NightDesk desk;
    desk.arm();
    QVERIFY(desk.says(QStringLiteral("Armed by op-1 at")));
    QVERIFY(!desk.holdButton(QStringLiteral("Disarm"))->isEnabled());
    QVERIFY(desk.says(QStringLiteral("Say why first.")));
    desk.type(QStringLiteral("reason"), QStringLiteral("the night is over"));
    desk.keepDown(QStringLiteral("Disarm"), ui::StandingForm::holdToAct);
    QCOMPARE(desk.state(), State::Off);
    QVERIFY(desk.says(QStringLiteral("automatic failover: off")));
}

void AutomationPanelTest::aMoveIsAcknowledgedHere()
{
    NightDesk desk;
    desk.arm();
    desk.scenario = Scenario::KilledPrimary;
    desk.pass(Milliseconds{4'000});
    QVERIFY(desk.runs().isOpen());
    desk.runTo("nothing waits for this");
    QVERIFY(!desk.runs().isOpen());
    desk.pass(Milliseconds{500});
    QCOMPARE(desk.state(), State::Blocked);
    desk.open();
    QVERIFY(desk.says(QStringLiteral("BLOCKED")));
    desk.type(QStringLiteral("reason"), QStringLiteral("looked at the run"));
    desk.keepDown(QStringLiteral("Acknowledge"), ui::StandingForm::holdToAct);
    QVERIFY(desk.state() != State::Blocked);
}

void AutomationPanelTest::escapeGoesBackAndChangesNothing()
{
    NightDesk desk;
    desk.fill();
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.state(), State::Off);
    QVERIFY(desk.find(QStringLiteral("automatic failover")) == nullptr);
}

void AutomationPanelTest::everyFieldHasAName()
{
    NightDesk desk;
    desk.fill();
    const auto* panel = desk.find(QStringLiteral("automatic failover"));
    QVERIFY(panel != nullptr);
    for (const QWidget* widget : panel->findChildren<QWidget*>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) &&
            widget->focusPolicy() != Qt::NoFocus && !widget->inherits("QScrollArea"))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void AutomationPanelTest::itFitsIntoTheSmallestWindow()
{
    NightDesk desk;
    desk.window.resize(1280, 680);
    desk.fill();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(desk.window.size(), QSize(1280, 680));
    ui::HoldButton* arm = desk.holdButton(QStringLiteral("Arm automatic failover"));
    QVERIFY(arm != nullptr);
    const QPoint foot = arm->mapTo(&desk.window, QPoint(0, arm->height()));
    QVERIFY2(foot.y() <= 680, qPrintable(QString::number(foot.y())));
}

PILOTHOUSE_TEST(AutomationPanelTest)
#include "automation_panel_test.moc"
