#include "app/postgres/rate_meter.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

DatabaseState lookWith(std::uint64_t position, std::int64_t transactions)
{
    DatabaseState look;
    look.systemIdentifier = QStringLiteral("7401");
    look.timeline = 1;
    look.writeLsn = position;
    look.transactionsCommitted = transactions;
    return look;
}

MonotonicTime at(Milliseconds sinceBoot)
{
    return MonotonicTime(1h + sinceBoot);
}

} // namespace

/// Rates from counters.
class RateMeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst()
    {
        RateMeter meter;
        for (const Milliseconds time : {0ms, 400ms, 1'900ms}) {
            DatabaseState look = lookWith(1'000, 10);
            meter.measure(look, at(time));
            QVERIFY(!look.transactionsPerSecond);
            QVERIFY(!look.walBytesPerSecond);
        }
    }

    /// Ten commits a second, which the server tells once a second; looked at each 400 ms.
    void whatIsToldInStepsIsARateAllTheSame()
    {
        RateMeter meter;
        for (int i = 0; i < 50; ++i) {
            const Milliseconds time = i * 400ms;
            const std::int64_t told = time / 1s * 10;
            DatabaseState look = lookWith(1'000 + static_cast<std::uint64_t>(told) * 100, told);
            meter.measure(look, at(time));
            if (time < 5s)
                continue;
            QVERIFY(look.transactionsPerSecond);
            QVERIFY(*look.transactionsPerSecond > 7.9 && *look.transactionsPerSecond < 12.1);
            QVERIFY(*look.walBytesPerSecond > 790 && *look.walBytesPerSecond < 1'210);
        }
    }

    void whatStoppedIsZeroAfterTheSpan()
    {
        RateMeter meter;
        for (int i = 0; i < 20; ++i) {
            DatabaseState look = lookWith(1'000, std::min(i, 10) * 5);
            meter.measure(look, at(i * 1s));
            if (i > 10 + 5)
                QCOMPARE(*look.transactionsPerSecond, 0.0);
        }
    }

    void aCounterThatBeginsAnewYieldsNoRate_data()
    {
        QTest::addColumn<bool>("isInRecovery");
        QTest::addColumn<int>("timeline");
        QTest::addColumn<qint64>("transactions");
        QTest::newRow("statistics reset") << false << 1 << qint64{3};
        QTest::newRow("promoted") << false << 2 << qint64{90};
        QTest::newRow("became a standby") << true << 1 << qint64{90};
    }

    void aCounterThatBeginsAnewYieldsNoRate()
    {
        QFETCH(const bool, isInRecovery);
        QFETCH(const int, timeline);
        QFETCH(const qint64, transactions);
        RateMeter meter;
        for (int i = 0; i < 6; ++i) {
            DatabaseState look = lookWith(1'000, 10 + i * 10);
            meter.measure(look, at(i * 1s));
        }
        DatabaseState look = lookWith(2'000, transactions);
        look.isInRecovery = isInRecovery;
        look.receiveLsn = 2'000;
        look.timeline = timeline;
        meter.measure(look, at(6s));
        QVERIFY(!look.transactionsPerSecond);
        QVERIFY(!look.walBytesPerSecond);
    }
};

PILOTHOUSE_TEST(RateMeterTest)
#include "rate_meter_test.moc"
