#include "tests/ui/runs/run_desk.h"

#include "app/window/pages.h"
#include "ui/theme/style.h"
#include "ui/widgets/hold_button.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace pilothouse {

namespace {

constexpr int mostDeliveries = 400;

} // namespace

RunDesk::RunDesk(Scenario moment, QSize size) : scenario(moment)
{
    bridge.setReal();
    bridge.live(Scenario::Normal, 20);
    bridge.live(scenario, 20);
    addPages(window, bridge.context());
    window.resize(size);
    window.show();
    window.activateWindow();
    isActive = QTest::qWaitForWindowActive(&window);
    bridge.selection.select(bridge.store.fleet().regions.front().id);
}

void RunDesk::pass(Milliseconds time)
{
    for (Milliseconds left = time; left > Milliseconds(0); left -= Milliseconds(100)) {
        bridge.pass(scenario, std::min(left, Milliseconds(100)));
        bridge.runs.journal.deliver();
    }
}

QString RunDesk::words() const
{
    QStringList all;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        all << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* table = qobject_cast<const QTableView*>(widget))
            all << wordsOf(*table);
    }
    return all.join(QLatin1Char('\n'));
}

bool RunDesk::says(const QString& text) const
{
    return words().contains(text);
}

void RunDesk::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &window, key, modifiers);
}

void RunDesk::click(const QString& name)
{
    if (auto* button = find<QAbstractButton>(name))
        QTest::mouseClick(button, Qt::LeftButton, Qt::NoModifier, QPoint(10, button->height() / 2));
}

void RunDesk::type(const QString& field, const QString& text)
{
    if (auto* line = find<QLineEdit>(field)) {
        line->setFocus();
        QTest::keyClicks(line, text);
    }
}

void RunDesk::openAndFill()
{
    key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    click(QStringLiteral("fail over to West Europe"));
    type(QStringLiteral("incident"), QStringLiteral("INC-5521"));
    if (auto* category = find<QComboBox>(QStringLiteral("category"))) {
        category->setFocus();
        QTest::keyClick(category, Qt::Key_Down);
    }
    type(QStringLiteral("why"), QStringLiteral("the host of the primary died"));
}

void RunDesk::arm()
{
    type(QStringLiteral("code of the region that becomes primary"), guard().guard.toCode);
}

void RunDesk::holdStart(Milliseconds time)
{
    auto* start = window.findChild<ui::GuardStart*>()->findChild<ui::HoldButton*>();
    QTest::mousePress(start, Qt::LeftButton);
    bridge.clock.advance(time);
    if (time >= GuardSession::holdToStart)
        (void)QTest::qWaitFor([&] { return !start->isVisible() || start->progress() == 0.0; });
    QTest::mouseRelease(start, Qt::LeftButton);
}

ui::HoldButton* RunDesk::holdButton(const QString& words) const
{
    for (auto* each : window.findChildren<ui::HoldButton*>())
        if (each->isVisible() && each->accessibleName().contains(words))
            return each;
    return nullptr;
}

void RunDesk::keepDown(const QString& words, Milliseconds time)
{
    ui::HoldButton* held = holdButton(words);
    QVERIFY(held != nullptr);
    QTest::mousePress(held, Qt::LeftButton);
    bridge.clock.advance(time);
    (void)QTest::qWaitFor([&] { return !held->isVisible() || held->progress() == 0.0; }, 500);
    QTest::mouseRelease(held, Qt::LeftButton);
}

void RunDesk::startRun()
{
    openAndFill();
    arm();
    holdStart(GuardSession::holdToStart);
    bridge.runs.journal.deliver();
    pass(GuardSession::countDown);
    // The session's own ticker starts it; the journal then says that it is on disk.
    (void)QTest::qWaitFor([this] {
        bridge.runs.journal.deliver();
        return runs().current() != nullptr;
    });
    bridge.runs.journal.deliver();
}

void RunDesk::runTo(const char* step)
{
    for (int i = 0; i < mostDeliveries; ++i) {
        bridge.runs.journal.deliver();
        const EffectOrder* oldest = world().oldest();
        if (!oldest || oldest->step.id.text() == QLatin1String(step))
            return;
        bridge.clock.advance(Milliseconds(20));
        world().answerWell();
    }
}

} // namespace pilothouse
