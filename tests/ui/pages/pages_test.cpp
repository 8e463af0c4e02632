#include "tests/support/review/comparison_story.h"
#include "tests/support/suite/suite.h"
#include "tests/ui/pages/bridge.h"
#include "ui/alarms/alarms_page.h"
#include "ui/charts/time_chart.h"
#include "ui/cost/cost_page.h"
#include "ui/region/region_page.h"
#include "ui/replication/replication_page.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>

using namespace pilothouse;
using namespace pilothouse::ui;

namespace {

std::unique_ptr<Page> makePage(PageKind kind, const PageContext& context)
{
    switch (kind) {
    case PageKind::Region:
        return std::make_unique<RegionPage>(context);
    case PageKind::Replication:
        return std::make_unique<ReplicationPage>(context);
    case PageKind::Cost:
        return std::make_unique<CostPage>(context);
    case PageKind::Alarms:
        return std::make_unique<AlarmsPage>(context);
    case PageKind::Map:
    case PageKind::Runs:
    case PageKind::Settings:
        break;
    }
    return nullptr;
}

struct Moment
{
    const char* name;
    Scenario scenario;
    int secondsOfSilence;
};

constexpr Moment moments[] = {
    {"normal", Scenario::Normal, 0}, {"killed-primary", Scenario::KilledPrimary, 0},
    {"stale", Scenario::Normal, 12}, {"all-unknown", Scenario::Normal, 45},
    {"empty", Scenario::Empty, 0},   {"slow-link", Scenario::SlowLink, 0}};

constexpr std::pair<PageKind, const char*> kinds[] = {{PageKind::Region, "region"},
                                                      {PageKind::Replication, "replication"},
                                                      {PageKind::Cost, "cost"},
                                                      {PageKind::Alarms, "alarms"}};

constexpr const char* tabNames[] = {"", "-traffic", "-contents"};

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageLooks_data();
    void everyPageLooks();
    void nothingIsClippedAtTheSmallestSize_data();
    void nothingIsClippedAtTheSmallestSize();
    void aRegionThatIsUnknownShowsNoOldNumber();
    void bracketsGoThroughTheRegions();
    void theRegionPageNamesTheVerdict();
    void choosingALinkIsSharedWithTheMap();
    void lagThatNobodySeesIsAGapNotALine();
    void costIsMarkedAsAnEstimateWithItsDate();
    void costOfASilentFleetIsUnknown();
    void anEmptyAlarmListProvesThatSomebodyLooks();
    void theFirstAlarmExplainsItselfUnasked();
    void f2TakesTheSelectedAlarm();
    void shelvingNeedsAReason();
    void aCriticalAlarmCannotBeShelvedAndSaysSo();

private:
    Theme m_theme{ThemeKind::Dark};
};

void PagesTest::initTestCase()
{
    QVERIFY(Theme::loadFonts());
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme);
}

void PagesTest::everyPageLooks_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("moment");
    QTest::addColumn<int>("tab");
    for (const auto& [kind, name] : kinds)
        for (int moment = 0; moment < static_cast<int>(std::size(moments)); ++moment)
            for (int tab = 0; tab < (kind == PageKind::Replication ? 3 : 1); ++tab)
                QTest::addRow("%s%s %s", name, tabNames[tab], moments[moment].name)
                    << static_cast<int>(kind) << moment << tab;
}

/// Draws each page in each state, both themes, desk and smallest size, for people to look at, and
/// checks that the pages hold their size.
void PagesTest::everyPageLooks()
{
    QFETCH(int, kind);
    QFETCH(int, moment);
    QFETCH(int, tab);
    Bridge bridge(m_theme);
    bridge.live(Scenario::Normal, 400);
    bridge.live(moments[moment].scenario, moments[moment].scenario == Scenario::Normal ? 1 : 20);
    bridge.silence(moments[moment].secondsOfSilence);
    const std::unique_ptr<Page> page = makePage(static_cast<PageKind>(kind), bridge.context());
    QVERIFY(page != nullptr);
    bridge.runs.comparer.answer(tests::comparedAt(bridge.clock.utc()));
    if (auto* tabs = page->findChild<QTabBar*>(); tabs != nullptr && tab > 0)
        tabs->setCurrentIndex(tab);
    const QDir folder(QStringLiteral(PILOTHOUSE_BINARY_DIR "/pages"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const QString base =
        QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-'));
    const std::pair<ThemeKind, QSize> looks[] = {{ThemeKind::Dark, {1200, 900}},
                                                 {ThemeKind::Dark, {1200, 560}},
                                                 {ThemeKind::Light, {1200, 900}}};
    for (const auto& [theme, size] : looks) {
        m_theme.setKind(theme);
        page->resize(size);
        page->show();
        page->setAssessment(bridge.store.assessment());
        QCoreApplication::sendPostedEvents();
        page->setAssessment(bridge.store.assessment());
        const QString name = QStringLiteral("%1-%2-%3.png")
                                 .arg(base, theme == ThemeKind::Dark ? QStringLiteral("dark")
                                                                     : QStringLiteral("light"))
                                 .arg(size.height());
        QVERIFY(page->grab().save(folder.filePath(name)));
        QCOMPARE(page->size(), size);
    }
    m_theme.setKind(ThemeKind::Dark);
}

void PagesTest::nothingIsClippedAtTheSmallestSize_data()
{
    QTest::addColumn<int>("kind");
    for (const auto& [kind, name] : kinds)
        QTest::newRow(name) << static_cast<int>(kind);
}

void PagesTest::nothingIsClippedAtTheSmallestSize()
{
    QFETCH(int, kind);
    Bridge bridge(m_theme);
    bridge.live(Scenario::KilledPrimary, 20);
    const std::unique_ptr<Page> page = makePage(static_cast<PageKind>(kind), bridge.context());
    page->setAssessment(bridge.store.assessment());
    page->show();
    QCoreApplication::sendPostedEvents();
    const QSize least = page->minimumSizeHint();
    QVERIFY2(least.width() <= 1200, qPrintable(QString::number(least.width())));
    QVERIFY2(least.height() <= 560, qPrintable(QString::number(least.height())));
}

void PagesTest::aRegionThatIsUnknownShowsNoOldNumber()
{
    Bridge bridge(m_theme);
    bridge.live(Scenario::Normal, 30);
    bridge.silence(60);
    RegionPage page(bridge.context());
    page.show();
    page.setAssessment(bridge.store.assessment());
    const QTableView* facts = tableOf(page, QStringLiteral("facts of the region"));
    QVERIFY(facts != nullptr);
    QVERIFY(facts->model()->rowCount() > 0);
    for (int row = 0; row < facts->model()->rowCount(); ++row) {
        const QModelIndex now = facts->model()->index(row, FactsModel::NowColumn);
        QVERIFY2(now.data().toString() == QStringLiteral("—"), qPrintable(wordsOf(*facts)));
        QVERIFY(!now.data(NumberRole).isValid());
    }
}

void PagesTest::bracketsGoThroughTheRegions()
{
    Bridge bridge(m_theme);
    bridge.live(Scenario::Normal, 5);
    RegionPage page(bridge.context());
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    const auto& regions = bridge.store.assessment().regions;
    bridge.selection.select(regions.at(0).id);
    QTest::keyClick(&page, Qt::Key_BracketRight);
    QCOMPARE(*bridge.selection.region(), regions.at(1).id);
    QTest::keyClick(&page, Qt::Key_BracketLeft);
    QTest::keyClick(&page, Qt::Key_BracketLeft);
    QCOMPARE(*bridge.selection.region(), regions.back().id);
}

void PagesTest::theRegionPageNamesTheVerdict()
{
    Bridge bridge(m_theme);
    bridge.live(Scenario::Normal, 30);
    bridge.live(Scenario::KilledPrimary, 20);
    bridge.selection.select(bridge.store.fleet().regions.at(0).id);
    RegionPage page(bridge.context());
    page.show();
    page.setAssessment(bridge.store.assessment());
    QVERIFY2(wordsOf(page).contains(QStringLiteral("verdict DOWN")), qPrintable(wordsOf(page)));
    QVERIFY(page.selectionAsText().contains(QStringLiteral("East US")));
}

void PagesTest::choosingALinkIsSharedWithTheMap()
{
    Bridge bridge(m_theme);
    bridge.live(Scenario::Normal, 5);
    ReplicationPage page(bridge.context());
    page.show();
    page.setAssessment(bridge.store.assessment());
    QTableView* links = tableOf(page, QStringLiteral("replication links"));
    QVERIFY(links != nullptr);
    QCOMPARE(links->model()->rowCount(), 2);
    links->setCurrentIndex(links->model()->index(1, 0));
    QCOMPARE(bridge.selection.link()->to.text(),
             links->model()->index(1, 0).data(LinkToRole).toString());
}

void PagesTest::lagThatNobodySeesIsAGapNotALine()
{
    Bridge bridge(m_theme);
    bridge.live(Scenario::Normal, 60);
    bridge.silence(60);
    bridge.live(Scenario::Normal, 60);
    ReplicationPage page(bridge.context());
    page.resize(1200, 800);
    page.show();
    page.setAssessment(bridge.store.assessment());
    const auto charts = page.findChildren<TimeChart*>();
    const auto lag = std::find_if(charts.begin(), charts.end(), [](const TimeChart* chart) {
        return chart->accessibleName() == QStringLiteral("Replication lag");
    });
    QVERIFY(lag != charts.end());
    const Plot& plot = (*lag)->plotView().plot();
    QCOMPARE(plot.lines.size(), std::size_t{2});
    for (const PlotLine& line : plot.lines)
        QCOMPARE(lineSegments(line.points), 2);
}

void PagesTest::costIsMarkedAsAnEstimateWithItsDate()
{
    Bridge bridge(m_theme);
    bridge.live(Scenario::Normal, 30);
    CostPage page(bridge.context());
    page.show();
    page.setAssessment(bridge.store.assessment());
    const QString words = wordsOf(page);
    QVERIFY(words.contains(QStringLiteral("est.")));
    QVERIFY(words.contains(bridge.store.fleet().tariff.asOf.toString(Qt::ISODate)));
    QVERIFY(words.contains(QStringLiteral("No bill is read")));
}

void PagesTest::costOfASilentFleetIsUnknown()
{
    Bridge bridge(m_theme);
    bridge.live(Scenario::Normal, 30);
    bridge.silence(60);
    CostPage page(bridge.context());
    page.show();
    page.setAssessment(bridge.store.assessment());
    const QTableView* regions = tableOf(page, QStringLiteral("cost by region"));
    QVERIFY(regions != nullptr);
    for (int row = 0; row < regions->model()->rowCount(); ++row)
        QCOMPARE(regions->model()->index(row, CostByRegionModel::NowColumn).data().toString(),
                 QStringLiteral("—"));
}

void PagesTest::anEmptyAlarmListProvesThatSomebodyLooks()
{
    Bridge bridge(m_theme);
    bridge.live(Scenario::Normal, 30);
    AlarmsPage page(bridge.context());
    page.show();
    page.setAssessment(bridge.store.assessment());
    QVERIFY2(wordsOf(page).contains(QStringLiteral("No active alarms. Feed live")),
             qPrintable(wordsOf(page)));
}

void PagesTest::theFirstAlarmExplainsItselfUnasked()
{
    Bridge bridge(m_theme);
    bridge.live(Scenario::Normal, 30);
    bridge.live(Scenario::KilledPrimary, 20);
    AlarmsPage page(bridge.context());
    page.show();
    page.setAssessment(bridge.store.assessment());
    QVERIFY(!bridge.alarms.alarms().empty());
    const AlarmCondition& first = bridge.alarms.alarms().front().condition;
    QVERIFY(!first.meaning.isEmpty());
    QVERIFY2(wordsOf(page).contains(first.meaning), qPrintable(wordsOf(page)));
    QVERIFY(wordsOf(page).contains(first.whatToDo.value(0)));
}

void PagesTest::f2TakesTheSelectedAlarm()
{
    Bridge bridge(m_theme);
    bridge.live(Scenario::Normal, 30);
    bridge.live(Scenario::KilledPrimary, 20);
    AlarmsPage page(bridge.context());
    page.show();
    page.setAssessment(bridge.store.assessment());
    QTableView* table = tableOf(page, QStringLiteral("active alarms"));
    QVERIFY(table != nullptr && table->model()->rowCount() > 0);
    const QString key = table->model()->index(0, 0).data(KeyRole).toString();
    QTest::keyClick(table, Qt::Key_F2);
    bool isOwned = false;
    for (const Alarm& alarm : bridge.alarms.alarms())
        isOwned |= alarm.condition.key == key && alarm.owner == QStringLiteral("op-1");
    QVERIFY(isOwned);
}

void PagesTest::shelvingNeedsAReason()
{
    Bridge bridge(m_theme);
    bridge.live(Scenario::Normal, 30);
    bridge.live(Scenario::CertificateExpiring, 20);
    AlarmsPage page(bridge.context());
    page.show();
    page.setAssessment(bridge.store.assessment());
    QVERIFY(!bridge.alarms.alarms().empty());
    auto* reason = page.findChild<QLineEdit*>();
    QVERIFY(reason != nullptr && reason->isEnabled());
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(bridge.alarms.summary().shelved, 0);
    QTest::keyClicks(reason, QStringLiteral("renewal ordered"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(bridge.alarms.summary().shelved, 1);
}

void PagesTest::aCriticalAlarmCannotBeShelvedAndSaysSo()
{
    Bridge bridge(m_theme);
    bridge.live(Scenario::Normal, 30);
    bridge.live(Scenario::KilledPrimary, 20);
    AlarmsPage page(bridge.context());
    page.show();
    page.setAssessment(bridge.store.assessment());
    QCOMPARE(bridge.alarms.alarms().front().condition.severity, Severity::Critical);
    auto* reason = page.findChild<QLineEdit*>();
    QVERIFY(reason != nullptr && !reason->isEnabled());
    QVERIFY(wordsOf(page).contains(QStringLiteral("A critical alarm cannot be shelved.")));
}

PILOTHOUSE_TEST(PagesTest)
#include "pages_test.moc"
