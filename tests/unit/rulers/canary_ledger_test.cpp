#include "models/telemetry/canary_ledger.h"
#include "start.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;
using namespace pilothouse::tests;
using namespace std::chrono_literals;

namespace {

Error why()
{
    return {ErrorCode::Timeout, QStringLiteral("No answer"), {}, {}};
}

} // namespace

/// What the books say after each outcome.
class CanaryLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensRiseFromOne()
    {
        CanaryLedger ledger;
        QCOMPARE(ledger.issue(start), std::optional<std::int64_t>(1));
        QCOMPARE(ledger.issue(start), std::optional<std::int64_t>(2));
        QCOMPARE(ledger.books(start).sent, std::int64_t(2));
        QCOMPARE(ledger.books(start).acknowledged, std::int64_t(0));
    }

    void eachOutcomeStandsInItsOwnColumn()
    {
        CanaryLedger ledger;
        for (int i = 0; i < 5; ++i)
            QVERIFY(ledger.issue(start));
        ledger.acknowledge(1, QStringLiteral("eastus"), start + 40ms, startUtc);
        ledger.fail(2, CanaryOutcome::Unknown, why());
        ledger.fail(3, CanaryOutcome::LocallyCommitted, why());
        ledger.fail(4, CanaryOutcome::Refused, why());
        const CanaryBooks books = ledger.books(start + 40ms);
        QCOMPARE(books.sent, std::int64_t(5));
        QCOMPARE(books.acknowledged, std::int64_t(1));
        QCOMPARE(books.unknown, std::int64_t(1));
        QCOMPARE(books.locallyCommitted, std::int64_t(1));
        QCOMPARE(books.refused, std::int64_t(1));
    }

    void unknownIsNotAcknowledged()
    {
        CanaryLedger ledger;
        QVERIFY(ledger.issue(start));
        ledger.fail(1, CanaryOutcome::Unknown, why());
        const CanaryBooks books = ledger.books(start + 1s);
        QCOMPARE(books.acknowledged, std::int64_t(0));
        QVERIFY(!books.lastAcknowledgedAt);
        QVERIFY(books.lastFailure == why());
    }

    void aTokenReadBackIsSettled()
    {
        CanaryLedger ledger;
        for (int i = 0; i < 2; ++i) {
            const auto token = ledger.issue(start);
            ledger.fail(*token, CanaryOutcome::Unknown, why());
        }
        QCOMPARE(ledger.unsettled(10), (std::vector<std::int64_t>{1, 2}));
        ledger.found(2);
        ledger.found(2); // Told twice: counts once.
        QCOMPARE(ledger.books(start).unknown, std::int64_t(1));
        QCOMPARE(ledger.books(start).acknowledged, std::int64_t(1));
        QCOMPARE(ledger.unsettled(10), (std::vector<std::int64_t>{1}));
    }

    void aLocallyCommittedTokenIsNeverSettled()
    {
        CanaryLedger ledger;
        QVERIFY(ledger.issue(start));
        ledger.fail(1, CanaryOutcome::LocallyCommitted, why());
        ledger.found(1);
        QCOMPARE(ledger.books(start).acknowledged, std::int64_t(0));
        QCOMPARE(ledger.books(start).locallyCommitted, std::int64_t(1));
    }

    void noTokenIsIssuedWhileTooManyWait()
    {
        CanaryLedger ledger;
        for (std::size_t i = 0; i < CanaryLedger::inFlightMax; ++i)
            QVERIFY(ledger.issue(start));
        QVERIFY(!ledger.issue(start));
        ledger.fail(7, CanaryOutcome::Refused, why());
        QVERIFY(ledger.issue(start));
    }

    void unsettledTokensAreBounded()
    {
        CanaryLedger ledger;
        const auto count = static_cast<std::int64_t>(CanaryLedger::unsettledMax) + 5;
        for (std::int64_t i = 0; i < count; ++i)
            ledger.fail(*ledger.issue(start), CanaryOutcome::Unknown, why());
        QCOMPARE(ledger.unsettled(20'000).size(), CanaryLedger::unsettledMax);
        QCOMPARE(ledger.unsettled(1).front(), std::int64_t(6));
        QCOMPARE(ledger.books(start).unknown, count);
    }

    void theMedianForgetsAfterAMinute()
    {
        CanaryLedger ledger;
        MonotonicTime now = start;
        for (const Milliseconds took : {Milliseconds{900}, Milliseconds{10}, Milliseconds{20}}) {
            const auto token = ledger.issue(now);
            ledger.acknowledge(*token, QStringLiteral("eastus"), now + took, startUtc);
            now += 30s;
        }
        QCOMPARE(ledger.books(start + 60s).medianLatency, Microseconds{20ms});
        QCOMPARE(ledger.books(start + 119s).medianLatency, Microseconds{20ms});
        QCOMPARE(ledger.books(start + 200s).medianLatency, Microseconds{0});
    }
};

PILOTHOUSE_TEST(CanaryLedgerTest)
#include "canary_ledger_test.moc"
