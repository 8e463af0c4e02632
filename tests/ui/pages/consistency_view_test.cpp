#include "models/items/roles.h"
#include "tests/support/review/comparison_story.h"
#include "tests/support/suite/suite.h"
#include "tests/ui/pages/bridge.h"
#include "ui/replication/replication_page.h"
#include "ui/theme/style.h"

#include <QAbstractItemModelTester>
#include <QApplication>

using namespace pilothouse;
using namespace pilothouse::tests;
using namespace pilothouse::ui;

namespace {

/// The page with its third tab in front.
struct Desk
{
    explicit Desk(Theme& theme, Scenario scenario = Scenario::Normal) : bridge(theme)
    {
        bridge.live(scenario, 5);
        page = std::make_unique<ReplicationPage>(bridge.context());
        page->resize(1200, 560);
        page->show();
        page->findChild<QTabBar*>()->setCurrentIndex(2);
        show();
    }

    void show() const
    {
        page->setAssessment(bridge.store.assessment());
        QCoreApplication::sendPostedEvents();
    }

    [[nodiscard]] QString words() const { return wordsOf(*page); }

    [[nodiscard]] bool says(const char* text) const
    {
        return words().contains(QString::fromUtf8(text));
    }

    [[nodiscard]] const QTableView* table() const
    {
        return tableOf(*page, QStringLiteral("tables in the regions"));
    }

    [[nodiscard]] QPushButton* button() const
    {
        for (QPushButton* button : page->findChildren<QPushButton*>())
            if (button->isVisible() && button->accessibleName().contains(QStringLiteral("ompar")))
                return button;
        return nullptr;
    }

    Bridge bridge;
    std::unique_ptr<ReplicationPage> page;
};

ConsistencyReport withDifference(UtcTime at)
{
    ConsistencyReport report = comparedAt(at);
    RegionHolding& held = report.tables.back().regions.front();
    held.holding = Holding::Different;
    held.rowsMore = -3;
    held.rangesDiffering = 1;
    held.differsTo = 32;
    return report;
}

} // namespace

/// What the regions hold, on the replication page.
class ConsistencyViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beforeTheFirstComparisonNothingIsClaimed();
    void theKeyComparesAndStops();
    void withoutAPrimaryTheReasonStandsThere();
    void aReportIsReadTableByTable();
    void whatDiffersStandsFirstInWordsAndInShape();
    void agesGrowWithoutAnyNews();
    void everythingHasANameAndFits();

private:
    Theme m_theme{ThemeKind::Dark};
};

void ConsistencyViewTest::initTestCase()
{
    QVERIFY(Theme::loadFonts());
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme);
}

void ConsistencyViewTest::beforeTheFirstComparisonNothingIsClaimed()
{
    const Desk desk(m_theme);
    QVERIFY(desk.says("UNKNOWN: the regions were not compared yet."));
    QVERIFY(!desk.says("EQUAL"));
    QVERIFY(desk.button()->isEnabled());
}

void ConsistencyViewTest::theKeyComparesAndStops()
{
    Desk desk(m_theme);
    QVERIFY(desk.page->handleKey(Qt::Key_C));
    QCOMPARE(desk.bridge.runs.comparer.requests.size(), std::size_t(1));
    QCOMPARE(desk.bridge.runs.comparer.requests.front().askedBy, QStringLiteral("op-1"));
    desk.bridge.runs.comparer.tell({3, 16});
    QVERIFY(desk.says("Comparing: 3 of 16 ranges"));
    QCOMPARE(desk.button()->accessibleName(), QStringLiteral("Stop comparing"));
    QTest::mouseClick(desk.button(), Qt::LeftButton);
    QCOMPARE(desk.bridge.runs.comparer.stops, 1);
    desk.page->findChild<QTabBar*>()->setCurrentIndex(0);
    QVERIFY(!desk.page->handleKey(Qt::Key_C));
}

void ConsistencyViewTest::withoutAPrimaryTheReasonStandsThere()
{
    const Desk desk(m_theme, Scenario::Empty);
    QVERIFY(!desk.button()->isEnabled());
    QVERIFY(desk.says("No region is known to accept writes"));
}

void ConsistencyViewTest::aReportIsReadTableByTable()
{
    Desk desk(m_theme);
    desk.bridge.runs.comparer.answer(comparedAt(desk.bridge.clock.utc()));
    const QString table = wordsOf(*desk.table());
    QVERIFY2(table.contains(QStringLiteral("public.orders | sampled, 3.1 %: 4096 of 131072 blocks "
                                           "| 48213 | EQUAL, 48213 rows | UNKNOWN, no answer")),
             qPrintable(table));
    QVERIFY(desk.says("UNKNOWN for 2 of 2 tables"));
    QVERIFY(desk.says("at position 0/4A31F88 to 0/4A41000"));
    QVERIFY(desk.says("for FO-118"));
    QVERIFY(desk.says("Check the database and the network"));
    const QAbstractItemModel& model = *desk.table()->model();
    QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), QStringLiteral("Southeast Asia"));
    QCOMPARE(model.index(0, 4).data(QualityRole).value<Quality>(), Quality::Unknown);
}

void ConsistencyViewTest::whatDiffersStandsFirstInWordsAndInShape()
{
    Desk desk(m_theme);
    desk.bridge.runs.comparer.answer(withDifference(desk.bridge.clock.utc()));
    const QAbstractItemModel& model = *desk.table()->model();
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("public.customers"));
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("DIFFERENT, 3 rows fewer"));
    QCOMPARE(model.index(0, 3).data(SeverityRole).value<Severity>(), Severity::High);
    QCOMPARE(model.index(0, 4).data(SeverityRole).value<Severity>(), Severity::Normal);
    QVERIFY(desk.says("public.customers in Southeast Asia: DIFFERENT, 3 rows fewer in 1 range, "
                      "first in blocks 0 to 31."));
    QVERIFY(desk.says("DIFFERENT from West Europe: public.customers."));
}

void ConsistencyViewTest::agesGrowWithoutAnyNews()
{
    Desk desk(m_theme);
    desk.bridge.runs.comparer.answer(comparedAt(desk.bridge.clock.utc()));
    desk.bridge.silence(75);
    desk.show();
    const QAbstractItemModel& model = *desk.table()->model();
    QCOMPARE(model.index(0, model.columnCount() - 1).data().toString(), QStringLiteral("75 s"));
}

void ConsistencyViewTest::everythingHasANameAndFits()
{
    Desk desk(m_theme);
    desk.bridge.runs.comparer.answer(withDifference(desk.bridge.clock.utc()));
    QAbstractItemModelTester tester(desk.table()->model());
    for (const QWidget* widget : desk.page->findChildren<QWidget*>())
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    const QSize least = desk.page->minimumSizeHint();
    QVERIFY2(least.width() <= 1200, qPrintable(QString::number(least.width())));
    QVERIFY2(least.height() <= 560, qPrintable(QString::number(least.height())));
    QVERIFY(desk.page->keyHints().size() >= 5);
}

PILOTHOUSE_TEST(ConsistencyViewTest)
#include "consistency_view_test.moc"
