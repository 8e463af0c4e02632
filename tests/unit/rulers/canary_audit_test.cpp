#include "models/telemetry/canary_ledger.h"
#include "start.h"
#include "tests/support/suite/suite.h"

#include <algorithm>

using namespace pilothouse;
using namespace pilothouse::tests;
using namespace std::chrono_literals;

namespace {

const QString east = QStringLiteral("eastus");
const RegionId west(QStringLiteral("westeurope"));
const RegionId asia(QStringLiteral("southeastasia"));

using Tokens = std::vector<std::int64_t>;

/// A ledger under a clock that only the test moves.
struct Bench
{
    CanaryLedger ledger;
    Microseconds now{0};

    std::int64_t acknowledge(const QString& region = east)
    {
        const std::int64_t token = *ledger.issue(start + now);
        ledger.acknowledge(token, region, start + now, startUtc + now);
        return token;
    }

    /// One token after each interval.
    void acknowledgeFor(Microseconds span, Milliseconds interval, const QString& region = east)
    {
        for (const Microseconds end = now + span; now < end; now += interval)
            acknowledge(region);
    }

    [[nodiscard]] CanaryBooks books() const { return ledger.books(start + now); }

    /// Asks and answers until nothing is left to ask.
    void audit(const RegionId& region, const Tokens& lost)
    {
        for (Tokens asked = ledger.auditQuestion(region, 100); !asked.empty();
             asked = ledger.auditQuestion(region, 100)) {
            Tokens missing;
            for (const std::int64_t token : asked)
                if (std::find(lost.begin(), lost.end(), token) != lost.end())
                    missing.push_back(token);
            ledger.auditAnswered(region, asked, missing, startUtc + now);
        }
    }
};

} // namespace

/// How long nobody could write, and what became of what had been acknowledged.
class CanaryAuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGapReachesFromTheLastAcknowledgementToTheFirstAfterIt();
    void whatThePaceExplainsIsNoGap();
    void aFasterPaceIsNotAskedOfThePast();
    void onlyTheLastGapsAreKept();
    void everyAcknowledgedTokenIsAskedForOnce();
    void whatWasLostIsCountedAndTimed();
    void nothingIsAskedBeforeAMove();
    void aLongListOfLossesIsCutAndStillCounted();
    void anAnswerOfAnotherRegionSaysNothing();
    void aMoveDuringAnAuditTakesOverWhatWasNotAsked();
    void whatIsTooOldIsForgotten();
    void memoryIsBounded();
};

void CanaryAuditTest::aGapReachesFromTheLastAcknowledgementToTheFirstAfterIt()
{
    Bench bench;
    bench.ledger.setInterval(40ms);
    bench.acknowledgeFor(400ms, 40ms);
    const Microseconds last = bench.now - 40ms;
    bench.now += 1'300ms;
    bench.acknowledge(west.text());
    const CanaryBooks books = bench.books();
    QCOMPARE(books.gaps.size(), std::size_t(1));
    QVERIFY(books.gaps.front() ==
            (AcknowledgementGap{start + last, start + bench.now, startUtc + last,
                                startUtc + bench.now, east, west.text()}));
}

void CanaryAuditTest::whatThePaceExplainsIsNoGap()
{
    Bench bench;
    bench.acknowledge();
    bench.ledger.setInterval(40ms);
    bench.acknowledge();
    bench.now += 300ms;
    bench.acknowledge();
    QVERIFY(bench.books().gaps.empty());
    bench.now += 301ms;
    bench.acknowledge();
    QCOMPARE(bench.books().gaps.size(), std::size_t(1));
    bench.ledger.setInterval(1s);
    bench.now += 3s;
    bench.acknowledge();
    QCOMPARE(bench.books().gaps.size(), std::size_t(1));
    bench.now += 3'001ms;
    bench.acknowledge();
    QCOMPARE(bench.books().gaps.size(), std::size_t(2));
}

void CanaryAuditTest::aFasterPaceIsNotAskedOfThePast()
{
    Bench bench;
    bench.ledger.setInterval(1s);
    bench.acknowledge();
    bench.now += 900ms;
    bench.ledger.setInterval(40ms);
    bench.now += 40ms;
    bench.acknowledge();
    QVERIFY(bench.books().gaps.empty());
    bench.now += 400ms;
    bench.acknowledge();
    QCOMPARE(bench.books().gaps.size(), std::size_t(1));
}

void CanaryAuditTest::onlyTheLastGapsAreKept()
{
    Bench bench;
    for (std::size_t i = 0; i < CanaryBooks::gapsKept + 3; ++i) {
        bench.acknowledge();
        bench.now += 10s;
    }
    const CanaryBooks books = bench.books();
    QCOMPARE(books.gaps.size(), CanaryBooks::gapsKept);
    QVERIFY(books.gaps.back().toUtc == startUtc + bench.now - 10s);
    QVERIFY(books.gaps.front().toUtc < books.gaps.back().toUtc);
}

void CanaryAuditTest::everyAcknowledgedTokenIsAskedForOnce()
{
    Bench bench;
    for (int i = 0; i < 5; ++i)
        bench.acknowledge();
    bench.ledger.fail(*bench.ledger.issue(start), CanaryOutcome::Unknown, {});
    bench.ledger.beginAudit(west);
    QCOMPARE(bench.ledger.auditQuestion(west, 3), (Tokens{1, 2, 3}));
    bench.ledger.auditAnswered(west, {1, 2, 3}, {}, startUtc);
    QVERIFY(!bench.books().audit); // Half an audit is none.
    QCOMPARE(bench.ledger.auditQuestion(west, 3), (Tokens{4, 5}));
    bench.ledger.auditAnswered(west, {4, 5}, {}, startUtc + 7s);
    const TokenAudit audit = *bench.books().audit;
    QCOMPARE(audit.region, west.text());
    QCOMPARE(audit.asked, std::int64_t(5));
    QCOMPARE(audit.found, std::int64_t(5));
    QVERIFY(audit.at == startUtc + 7s);
    QVERIFY(!audit.oldestLost);
    QVERIFY(bench.ledger.auditQuestion(west, 3).empty());
}

void CanaryAuditTest::whatWasLostIsCountedAndTimed()
{
    Bench bench;
    bench.acknowledgeFor(1s, 40ms); // Tokens 1 to 25.
    bench.ledger.beginAudit(west);
    bench.audit(west, {22, 23, 25});
    const TokenAudit audit = *bench.books().audit;
    QCOMPARE(audit.lostCount(), std::int64_t(3));
    QCOMPARE(audit.lost, (Tokens{22, 23, 25}));
    QVERIFY(audit.oldestLost == startUtc + 21 * 40ms);
    QVERIFY(audit.newestLost == startUtc + 24 * 40ms);
}

void CanaryAuditTest::nothingIsAskedBeforeAMove()
{
    Bench bench;
    bench.acknowledge();
    QVERIFY(bench.ledger.auditQuestion(west, 10).empty());
    QVERIFY(bench.ledger.auditQuestion(RegionId(), 10).empty());
    bench.ledger.auditAnswered(RegionId(), {1}, {1}, startUtc);
    QVERIFY(!bench.books().audit);
}

void CanaryAuditTest::aLongListOfLossesIsCutAndStillCounted()
{
    Bench bench;
    Tokens all;
    for (int i = 0; i < 250; ++i)
        all.push_back(bench.acknowledge());
    bench.ledger.beginAudit(west);
    bench.audit(west, all);
    QCOMPARE(bench.books().audit->lost.size(), TokenAudit::lostListed);
    QCOMPARE(bench.books().audit->lostCount(), std::int64_t(250));
}

void CanaryAuditTest::anAnswerOfAnotherRegionSaysNothing()
{
    Bench bench;
    bench.acknowledge();
    bench.ledger.beginAudit(west);
    QVERIFY(bench.ledger.auditQuestion(asia, 10).empty());
    bench.ledger.auditAnswered(asia, {1}, {1}, startUtc);
    QCOMPARE(bench.ledger.auditQuestion(west, 10), (Tokens{1}));
}

void CanaryAuditTest::aMoveDuringAnAuditTakesOverWhatWasNotAsked()
{
    Bench bench;
    for (int i = 0; i < 4; ++i)
        bench.acknowledge();
    bench.ledger.beginAudit(west);
    bench.ledger.auditAnswered(west, {1, 2}, {1}, startUtc);
    bench.acknowledge(west.text());
    bench.ledger.beginAudit(asia);
    QCOMPARE(bench.ledger.auditQuestion(asia, 10), (Tokens{3, 4, 5}));
    bench.audit(asia, {});
    QCOMPARE(bench.books().audit->asked, std::int64_t(3));
    QCOMPARE(bench.books().audit->region, asia.text());
}

void CanaryAuditTest::whatIsTooOldIsForgotten()
{
    Bench bench;
    bench.acknowledge();
    bench.now += CanaryLedger::acknowledgedSpan;
    bench.acknowledge();
    bench.now += 1s;
    bench.acknowledge();
    bench.ledger.beginAudit(west);
    QCOMPARE(bench.ledger.auditQuestion(west, 10), (Tokens{2, 3}));
}

void CanaryAuditTest::memoryIsBounded()
{
    Bench bench;
    const auto more = static_cast<int>(CanaryLedger::acknowledgedMax) + 10;
    for (int i = 0; i < more; ++i)
        bench.acknowledge();
    bench.ledger.beginAudit(west);
    for (int i = 0; i < 10; ++i)
        bench.acknowledge(west.text());
    bench.ledger.beginAudit(asia);
    const Tokens asked = bench.ledger.auditQuestion(asia, 100'000);
    QCOMPARE(asked.size(), CanaryLedger::acknowledgedMax);
    QCOMPARE(asked.front(), std::int64_t(21));
}

PILOTHOUSE_TEST(CanaryAuditTest)
#include "canary_audit_test.moc"
