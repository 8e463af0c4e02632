#include "models/items/roles.h"
#include "models/items/steps_model.h"
#include "models/simulation/simulated_clock.h"
#include "tests/support/review/run_stories.h"
#include "tests/support/suite/suite.h"
#include "ui/runs/run_board.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QSignalSpy>

#include <algorithm>

using namespace pilothouse;
using namespace pilothouse::tests;
using namespace pilothouse::ui;

namespace {

constexpr QSize deskSize{1828, 900};
constexpr QSize smallest{1232, 496};

template <class Widget>
Widget* find(const QWidget& under, const QString& name)
{
    for (Widget* widget : under.findChildren<Widget*>()) {
        if (widget->isVisible() && widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QString words(const QWidget& under)
{
    QStringList all;
    for (const TextLabel* label : under.findChildren<TextLabel*>()) {
        if (label->isVisible())
            all << label->text();
    }
    for (const QTableView* table : under.findChildren<QTableView*>()) {
        if (!table->isVisible())
            continue;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column)
                all << table->model()->index(row, column).data().toString();
    }
    return all.join(QLatin1Char('\n'));
}

struct BoardDesk
{
    explicit BoardDesk(const RunStory& story, QSize size = deskSize) : run(story.assessed())
    {
        board.resize(size);
        board.setRun(run, false);
        board.show();
        QCoreApplication::sendPostedEvents();
        board.setRun(run, false);
    }

    [[nodiscard]] bool says(const char* text) const
    {
        return words(board).contains(QString::fromUtf8(text));
    }

    SimulatedClock clock;
    Theme theme{ThemeKind::Dark};
    RunAssessment run;
    RunBoard board{theme, clock};
};

const StepLine& current(const RunAssessment& run)
{
    return *std::find_if(run.steps.begin(), run.steps.end(),
                         [](const StepLine& step) { return step.isCurrent; });
}

} // namespace

class RunBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHoldInAnOutageIsSaidInTheFirstLine();
    void aRefusalShowsItsFullList();
    void aDoubtIsMarkedByShapeAndWord();
    void aFalseAlarmSaysThatNothingWasTouched();
    void allStepsAreOnTheListAtTheDesk();
    void theCurrentStepIsInViewAtTheSmallestSize_data();
    void theCurrentStepIsInViewAtTheSmallestSize();
    void foldsNeverHideTheCurrentGroupNorTrouble();
    void theChosenStepStaysChosenWhileTheRunGoesOn();
    void aChoiceNeedsAReasonAndAHold();
    void aChoiceThatIsNotOfferedSaysWhy();
    void aValueIsAnsweredBesideItsStep();
    void theResultIsShownWhenItIsThere();
    void everyFocusableWidgetHasAName();

private:
    Theme m_theme{ThemeKind::Dark};
};

void RunBoardTest::initTestCase()
{
    QVERIFY(Theme::loadFonts());
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme);
}

void RunBoardTest::aHoldInAnOutageIsSaidInTheFirstLine()
{
    const BoardDesk desk(heldInOutage());
    QVERIFY(desk.says("HELD"));
    QVERIFY(desk.says("Held after step 5. Writes are DOWN while held, for 00:12."));
}

void RunBoardTest::aRefusalShowsItsFullList()
{
    const BoardDesk desk(refusedStory());
    auto* table = find<QTableView>(desk.board, QStringLiteral("why not"));
    QVERIFY(table != nullptr);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(desk.says("host control"));
    QVERIFY(desk.says("who can reach the host or the cloud account"));
    QVERIFY(!find<QTableView>(BoardDesk(heldInOutage()).board, QStringLiteral("why not")));
}

void RunBoardTest::aDoubtIsMarkedByShapeAndWord()
{
    const BoardDesk desk(doubtfulStory());
    QVERIFY(desk.says("IN DOUBT"));
    QVERIFY(desk.says("An attempt ended without an answer: it may have happened."));
}

void RunBoardTest::aFalseAlarmSaysThatNothingWasTouched()
{
    const BoardDesk desk(falseAlarmStory());
    QVERIFY(desk.says("False alarm: the primary in East US lives. Nothing was touched."));
}

void RunBoardTest::allStepsAreOnTheListAtTheDesk()
{
    const BoardDesk desk(movingStory());
    QCOMPARE(desk.board.steps()->model()->rowCount(), 25);
}

void RunBoardTest::theCurrentStepIsInViewAtTheSmallestSize_data()
{
    QTest::addColumn<int>("story");
    QTest::addRow("started") << 0;
    QTest::addRow("moving") << 1;
    QTest::addRow("refused") << 2;
    QTest::addRow("asking") << 3;
}

void RunBoardTest::theCurrentStepIsInViewAtTheSmallestSize()
{
    QFETCH(int, story);
    const RunStory stories[] = {justStarted(), movingStory(), refusedStory(), askingStory()};
    const BoardDesk desk(stories[story], smallest);
    const StepList& list = *desk.board.steps();
    const QString id = current(desk.run).id.text();
    const QAbstractItemModel& model = *list.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(KeyRole).toString() != id)
            continue;
        const QRect place = list.visualRect(model.index(row, StepsModel::SentenceColumn));
        QVERIFY2(list.viewport()->rect().contains(place.center()), qPrintable(id));
        return;
    }
    QFAIL("the current step has no row");
}

void RunBoardTest::foldsNeverHideTheCurrentGroupNorTrouble()
{
    const RunAssessment run = movingStory().assessed();
    for (int rows = 0; rows < 30; ++rows)
        QVERIFY(!foldsFor(run.steps, rows, -1).contains(current(run).group));
    QVERIFY(foldsFor(run.steps, 25, -1).empty());
    QVERIFY(!foldsFor(run.steps, 20, -1).empty());
    StepsModel model;
    const RunAssessment stuck = needsOperatorStory().assessed();
    model.setSteps(stuck.steps, {4});
    const int row = model.rowOf(QStringLiteral("group 5"));
    QVERIFY(row >= 0);
    QCOMPARE(model.index(row, StepsModel::WordColumn).data().toString(),
             QStringLiteral("IN DOUBT"));
}

void RunBoardTest::theChosenStepStaysChosenWhileTheRunGoesOn()
{
    BoardDesk desk(justStarted());
    desk.board.steps()->setFocus();
    QTest::keyClick(desk.board.steps(), Qt::Key_Down);
    QTest::keyClick(desk.board.steps(), Qt::Key_Down);
    QCOMPARE(desk.board.steps()->selected()->number, 3);
    desk.board.setRun(movingStory().assessed(), false);
    QCOMPARE(desk.board.steps()->selected()->number, 3);
    QVERIFY(desk.board.selectionAsText().startsWith(QStringLiteral("step 3")));
}

void RunBoardTest::aChoiceNeedsAReasonAndAHold()
{
    BoardDesk desk(heldInOutage());
    QSignalSpy chosen(&desk.board, &RunBoard::chosen);
    QTest::mouseClick(find<QAbstractButton>(desk.board, QStringLiteral("Take back…")),
                      Qt::LeftButton);
    auto* act = find<HoldButton>(desk.board, QStringLiteral("Take back what was done"));
    QVERIFY(act != nullptr && !act->isEnabled());
    QVERIFY(desk.says("Takes back steps 5, 3 and 2."));
    auto* reason = find<QLineEdit>(desk.board, QStringLiteral("reason for the choice"));
    QTest::keyClicks(reason, QStringLiteral("the wrong region"));
    QVERIFY(act->isEnabled());
    QTest::mousePress(act, Qt::LeftButton);
    desk.clock.advance(Milliseconds(400));
    QTest::mouseRelease(act, Qt::LeftButton);
    QVERIFY(desk.says("Not done. Hold was released after 0.40 s of 1.0 s."));
    QCOMPARE(chosen.count(), 0);
    QTest::mousePress(act, Qt::LeftButton);
    desk.clock.advance(RunChoices::holdToAct);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("the wrong region"));
}

void RunBoardTest::aChoiceThatIsNotOfferedSaysWhy()
{
    const BoardDesk desk(movingStory());
    QVERIFY(!find<QAbstractButton>(desk.board, QStringLiteral("Take back…"))->isEnabled());
    QVERIFY(desk.says("The way back is a failback run."));
}

void RunBoardTest::aValueIsAnsweredBesideItsStep()
{
    BoardDesk desk(askingStory());
    QVERIFY(desk.says("YOUR TURN"));
    QSignalSpy answered(&desk.board, &RunBoard::answered);
    auto* field = find<QLineEdit>(desk.board, QStringLiteral("value that you read"));
    QVERIFY(field != nullptr);
    desk.board.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.board));
    QTest::keyClick(&desk.board, Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("2290"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(answered.count(), 1);
    QCOMPARE(answered.first().at(0).toInt(), 24);
    QCOMPARE(answered.first().at(1).toDouble(), 2290.0);
}

void RunBoardTest::theResultIsShownWhenItIsThere()
{
    const BoardDesk desk(finishedStory());
    QVERIFY(desk.says("machine RTO, public path"));
    QVERIFY(desk.says("9 of 4120 rows"));
    QVERIFY(desk.says("names answer with the new region"));
    QVERIFY(desk.says("214 sessions were cut"));
    QVERIFY(desk.says("UNKNOWN for 2 of 2 tables"));
    QVERIFY(desk.says("public.orders is too large to be compared whole: sampled, 3.1 %"));
}

void RunBoardTest::everyFocusableWidgetHasAName()
{
    const BoardDesk desk(askingStory());
    for (const QWidget* widget : desk.board.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

PILOTHOUSE_TEST(RunBoardTest)
#include "run_board_test.moc"
