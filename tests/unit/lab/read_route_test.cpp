#include "app/lab/services/application/read_route.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse::lab;

namespace {

constexpr int limitMs = 1000;
const ReadCandidate silent{false, {}, limitMs};
const ReadCandidate unsure{true, {}, limitMs};
const ReadCandidate fresh{true, 0, limitMs};
const ReadCandidate justFresh{true, limitMs - 1, limitMs};
const ReadCandidate stale{true, limitMs, limitMs};

} // namespace

/// Which database a read goes to.
class ReadRouteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestFreshDatabaseIsRead()
    {
        QCOMPARE(readRoute({fresh, fresh, fresh}), 0U);
        QCOMPARE(readRoute({silent, justFresh, fresh}), 1U);
    }

    void lagAtTheLimitIsNotFresh()
    {
        QVERIFY(isFresh(justFresh));
        QVERIFY(!isFresh(stale));
        QCOMPARE(readRoute({stale, fresh}), 1U);
    }

    void unknownLagIsNotFresh() { QCOMPARE(readRoute({unsure, fresh}), 1U); }

    void withoutAFreshOneTheNearestThatAnswersIsRead()
    {
        QCOMPARE(readRoute({silent, unsure, stale}), 1U);
    }

    void silenceEverywhereLeadsNowhere()
    {
        QCOMPARE(readRoute({silent, silent}), std::nullopt);
        QCOMPARE(readRoute({}), std::nullopt);
    }
};

PILOTHOUSE_TEST(ReadRouteTest)
#include "read_route_test.moc"
