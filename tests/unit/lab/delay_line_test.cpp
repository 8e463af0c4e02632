#include "app/lab/fabric/delay_line.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse::lab;
using namespace std::chrono_literals;

namespace {

/// Times are given: no test waits.
const SteadyTime start{1000s};

QString text(std::string_view bytes)
{
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

/// When bytes come out of a line.
class DelayLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesArriveAtTheirTimeAndNotBefore()
    {
        DelayLine line;
        line.push("wal", start + 40ms);
        QVERIFY(line.arrived(start + 39ms).empty());
        QCOMPARE(text(line.arrived(start + 40ms)), QStringLiteral("wal"));
    }

    void partlyConsumedBytesStay()
    {
        DelayLine line;
        line.push("abcdef", start);
        line.consume(2);
        QCOMPARE(text(line.arrived(start)), QStringLiteral("cdef"));
        QCOMPARE(line.bytesQueued(), std::size_t(4));
    }

    void laterBytesNeverOvertake()
    {
        DelayLine line;
        line.push("first", start + 80ms);
        line.push("second", start + 10ms); // A healed slow link is faster than before.
        QVERIFY(line.arrived(start + 10ms).empty());
        line.consume(5);
        QVERIFY(line.arrived(start + 79ms).empty());
        QCOMPARE(text(line.arrived(start + 80ms)), QStringLiteral("second"));
    }

    void endArrivesAfterTheLastByte()
    {
        DelayLine line;
        line.push("x", start + 10ms);
        line.close(DelayLine::End::Finished, start);
        QVERIFY(line.endArrived(start + 20ms) == DelayLine::End::Open);
        line.consume(1);
        QVERIFY(line.endArrived(start + 9ms) == DelayLine::End::Open);
        QVERIFY(line.endArrived(start + 10ms) == DelayLine::End::Finished);
    }

    void fullLineAcceptsNoMore()
    {
        DelayLine line;
        line.push(std::string(DelayLine::bytesMax - 1, 'x'), start);
        QVERIFY(line.accepts());
        line.push("xy", start);
        QVERIFY(!line.accepts());
        line.consume(DelayLine::bytesMax - 1);
        QVERIFY(line.accepts());
    }

    void discardLosesWhatIsUnderWay()
    {
        DelayLine line;
        line.push("acknowledged", start);
        line.discard();
        QVERIFY(line.arrived(start + 1h).empty());
        QCOMPARE(line.bytesQueued(), std::size_t(0));
        QVERIFY(!line.nextArrival().has_value());
    }

    void pacerSharesTheBandwidth()
    {
        Pacer pacer;
        QVERIFY(pacer.departure(start, start, 500, 1000) == start + 500ms);
        QVERIFY(pacer.departure(start, start, 500, 1000) == start + 1000ms);
    }

    void idleLineSavesNoBandwidthUp()
    {
        Pacer pacer;
        static_cast<void>(pacer.departure(start, start, 1000, 1000));
        QVERIFY(pacer.departure(start + 1h, start, 1000, 1000) == start + 1h + 1s);
    }

    void unlimitedLineDelaysNothing()
    {
        Pacer pacer;
        QVERIFY(pacer.departure(start, start, 1'000'000'000, 0) == start);
    }

    /// Its first bytes wait for the handshake's round trip; all others on the line go on.
    void aConnectionThatIsMadeHoldsNobodyUp()
    {
        for (const std::int64_t bandwidth : {0, 1'000'000}) {
            Pacer pacer;
            QVERIFY(pacer.departure(start, start + 230ms, 100, bandwidth) >= start + 230ms);
            QVERIFY(pacer.departure(start, start, 100, bandwidth) < start + 1ms);
        }
    }
};

PILOTHOUSE_TEST(DelayLineTest)
#include "delay_line_test.moc"
