#include "models/telemetry/availability_meter.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

using std::chrono::sys_days;
using std::chrono::year;

const UtcTime november24{sys_days{year{2026} / 11 / 24}};

/// Tokens at one a second, written as text: "+" acknowledged, "-" not, " " no token.
struct Tape
{
    AvailabilityMeter meter{Milliseconds{5'000}};
    MonotonicTime now{1'000s};
    UtcTime utc = november24;
    std::int64_t token = 0;

    void play(const char* tokens)
    {
        for (; *tokens != '\0'; ++tokens, now += 1s, utc += 1s) {
            if (*tokens == ' ')
                continue;
            meter.sent(++token, now, utc);
            meter.settled(token, *tokens == '+');
        }
    }
};

} // namespace

/// How tokens become watched and unavailable time.
class AvailabilityMeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGapReachesFromTheLastGoodTokenToTheNext()
    {
        Tape tape;
        tape.play("+++---++");
        QCOMPARE(tape.meter.books().watched, Microseconds{7s});
        QCOMPARE(tape.meter.books().unavailable, Microseconds{4s});
        QVERIFY(!tape.meter.books().downSince);
    }

    void whileItIsDownTheGapGrows()
    {
        Tape tape;
        tape.play("++--");
        QCOMPARE(tape.meter.books().unavailable, Microseconds{2s});
        QVERIFY(tape.meter.books().downSince == MonotonicTime{1'001s});
    }

    void timeThatNobodyWatchedIsNeitherUpNorDown()
    {
        Tape tape;
        tape.play("++");
        tape.now += 3'600s;
        tape.utc += 3'600s;
        tape.play("++");
        QCOMPARE(tape.meter.books().watched, Microseconds{2s});
        QCOMPARE(tape.meter.books().unavailable, Microseconds{0});
    }

    void anOutageDoesNotReachAcrossUnwatchedTime()
    {
        Tape tape;
        tape.play("+-");
        tape.now += 3'600s;
        tape.play("-+");
        QCOMPARE(tape.meter.books().unavailable, Microseconds{2s});
    }

    void tokensAreJudgedInTheirOrder()
    {
        AvailabilityMeter meter{Milliseconds{5'000}};
        const MonotonicTime now{1'000s};
        for (int i = 1; i <= 3; ++i)
            meter.sent(i, now + Seconds(i), november24 + Seconds(i));
        meter.settled(3, true);
        meter.settled(1, true);
        QCOMPARE(meter.books().watched, Microseconds{0});
        meter.settled(2, false); // Its time-out comes last.
        QCOMPARE(meter.books().watched, Microseconds{2s});
        QCOMPARE(meter.books().unavailable, Microseconds{2s});
    }

    void aNewMonthStartsAtItsFirstSecond()
    {
        Tape tape;
        tape.utc = sys_days{year{2026} / 12 / 1} - 2s;
        tape.play("++-+");
        QCOMPARE(tape.meter.books().month, QStringLiteral("2026-12"));
        QCOMPARE(tape.meter.books().watched, Microseconds{1s});
        QCOMPARE(tape.meter.books().unavailable, Microseconds{1s});
        const std::vector<MonthTotals> finished = tape.meter.takeFinished();
        QCOMPARE(finished.size(), std::size_t(1));
        QVERIFY(finished.front() ==
                (MonthTotals{QStringLiteral("2026-11"), Microseconds{2s}, Microseconds{1s}}));
        QVERIFY(tape.meter.takeFinished().empty());
    }

    void theSpanOverMidnightBelongsToBothMonths()
    {
        Tape tape;
        tape.utc = sys_days{year{2026} / 12 / 1} - 400ms;
        tape.play("++");
        QCOMPARE(tape.meter.books().watched, Microseconds{600ms});
        QCOMPARE(tape.meter.takeFinished().front().watched, Microseconds{400ms});
    }

    void aJumpOfTheWallClockMakesNoOutage()
    {
        Tape tape;
        tape.play("++");
        tape.utc += 5'000s;
        tape.play("++");
        tape.utc -= 9'000s;
        tape.play("++");
        QCOMPARE(tape.meter.books().watched, Microseconds{5s});
        QCOMPARE(tape.meter.books().unavailable, Microseconds{0});
    }

    void aClockSetBackOverTheMonthGoesOnWithWhatWasMeasured()
    {
        Tape tape;
        tape.utc = sys_days{year{2026} / 11 / 30};
        tape.play("+++");
        tape.utc += 86'400s;
        tape.play("++");
        tape.utc -= 86'400s;
        tape.play("++");
        QCOMPARE(tape.meter.books().month, QStringLiteral("2026-11"));
        QCOMPARE(tape.meter.books().watched, Microseconds{4s});
    }

    void anEarlierProcessCountsToo()
    {
        Tape tape;
        tape.play("+++");
        tape.meter.addEarlier({QStringLiteral("2026-10"), Microseconds{9s}, Microseconds{9s}});
        tape.meter.addEarlier({QStringLiteral("2026-11"), Microseconds{100s}, Microseconds{3s}});
        QCOMPARE(tape.meter.books().watched, Microseconds{102s});
        QCOMPARE(tape.meter.books().unavailable, Microseconds{3s});
    }

    void anEarlierProcessThatIsReadBeforeTheFirstTokenCountsToo()
    {
        Tape tape;
        tape.meter.addEarlier({QStringLiteral("2026-11"), Microseconds{100s}, Microseconds{3s}});
        tape.play("++");
        QCOMPARE(tape.meter.books().watched, Microseconds{101s});
    }

    void tokensWithoutOutcomeAreBounded()
    {
        AvailabilityMeter meter{Milliseconds{5'000}};
        const auto count = static_cast<std::int64_t>(AvailabilityMeter::pendingMax) + 1;
        for (std::int64_t i = 1; i <= count; ++i)
            meter.sent(i, MonotonicTime{Seconds(i)}, november24);
        meter.settled(1, true); // Forgotten.
        meter.settled(count, true);
        QCOMPARE(meter.books().watched, Microseconds{0});
    }
};

PILOTHOUSE_TEST(AvailabilityMeterTest)
#include "availability_meter_test.moc"
