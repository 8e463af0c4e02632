#include "fake_regions.h"
#include "models/consistency/writers.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

const QString desk(QStringLiteral("desk/database"));

WriterAnswer tokens(std::int64_t count, std::int64_t highest)
{
    return {{{desk, count, highest}}, HoldingDoubt::None, {}};
}

std::vector<RegionReport> bothRegions(HoldingDoubt west_ = HoldingDoubt::None)
{
    return {{east, History::Primary, {}, {}, {}, 0}, {west, History::Follows, west_, {}, {}, 0}};
}

std::vector<WriterReport> reportOf(const WriterCourse& course,
                                   HoldingDoubt west_ = HoldingDoubt::None)
{
    return course.report(bothRegions(west_), HoldingDoubt::Stopped, {});
}

} // namespace

class CanaryWritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTokensAreEqual()
    {
        WriterCourse course(east, {{desk, 41}});
        course.take({{east, tokens(40, 42)}, {west, tokens(40, 42)}}, 7, {});
        QVERIFY(!course.isOpen());
        const std::vector<WriterReport> reports = reportOf(course);
        QCOMPARE(reports.size(), std::size_t(1));
        QCOMPARE(holdingOf(reports.front()), Holding::Equal);
        QVERIFY(reports.front().acknowledged == 41);
    }

    void aMissingTokenIsLookedForAgain()
    {
        WriterCourse course(east, {});
        for (int attempt = 0; attempt < WriterCourse::attemptsMax; ++attempt) {
            QVERIFY(course.isOpen());
            course.take({{east, tokens(40, 42)}, {west, tokens(39, 42)}}, 7, {});
        }
        QVERIFY(!course.isOpen());
        const WriterReport report = reportOf(course).front();
        QCOMPARE(report.regions[0].held.holding, Holding::Equal);
        QCOMPARE(report.regions[1].held.holding, Holding::Different);
        QCOMPARE(report.regions[1].held.rowsMore, std::int64_t(-1));
    }

    void aWriterThatIsNotThereIsADifference()
    {
        WriterCourse course(east, {});
        course.take({{east, tokens(40, 42)}, {west, {}}}, 7, {});
        QCOMPARE(reportOf(course).front().regions[1].held.holding, Holding::Different);
    }

    void whatWasAcknowledgedMustBeHeldByThePrimaryToo()
    {
        WriterCourse course(east, {{desk, 43}});
        course.take({{east, tokens(40, 42)}, {west, tokens(40, 42)}}, 7, {});
        const WriterReport report = reportOf(course).front();
        for (const WriterReport::Held& region : report.regions)
            QCOMPARE(region.held.holding, Holding::Different);
    }

    void whoDidNotAnswerIsNotKnown()
    {
        WriterCourse course(east, {});
        course.take({{east, tokens(40, 42)}}, 7, {});
        const WriterReport report = reportOf(course, HoldingDoubt::NoAnswer).front();
        QCOMPARE(report.regions[1].held.holding, Holding::Unknown);
        QCOMPARE(report.regions[1].held.doubt, HoldingDoubt::NoAnswer);
        QCOMPARE(holdingOf(report), Holding::Unknown);
    }

    void aTableThatMayNotBeReadIsNotKnownAndSaysSo()
    {
        const WriterAnswer refused{{}, HoldingDoubt::NotGranted, QStringLiteral("permission")};
        WriterCourse course(east, {});
        course.take({{east, refused}, {west, refused}}, 0, {});
        const WriterReport report = reportOf(course).front();
        QCOMPARE(report.writer, QString());
        QCOMPARE(report.regions[1].held.doubt, HoldingDoubt::NotGranted);
        QCOMPARE(report.regions[1].held.said, QStringLiteral("permission"));
    }
};

PILOTHOUSE_TEST(CanaryWritersTest)
#include "canary_writers_test.moc"
