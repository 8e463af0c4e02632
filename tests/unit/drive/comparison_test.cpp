#include "app/drive/comparison.h"

#include "app/ruler/tally.h"
#include "models/review/run_result.h"

#include <QJsonDocument>
#include <QTest>

using namespace pilothouse;
using namespace pilothouse::drive;

namespace {

const QString east = QStringLiteral("eastus");
const QString west = QStringLiteral("westeurope");

UtcTime atMs(int time)
{
    return UtcTime(std::chrono::hours(24 * 365 * 50) + Milliseconds(time));
}

/// The console's measure of a move at these moments, as an exported run has it.
QJsonObject consoleSays(int fromMs, int toMs, int lossMs, const QString& after = west)
{
    RunResult result;
    result.database.gap = AcknowledgementGap{MonotonicTime(Milliseconds(fromMs)),
                                             MonotonicTime(Milliseconds(toMs)),
                                             atMs(fromMs),
                                             atMs(toMs),
                                             east,
                                             after};
    result.lossSeconds = Measured{Milliseconds(lossMs), std::chrono::minutes(5)};
    return QJsonDocument::fromJson(encodeResult(result)).object();
}

/// Three rows acknowledged by East US, a second apart, and one by West Europe; of the three so many
/// are there.
QJsonObject rulerSays(int found)
{
    ruler::Reading tape{QStringLiteral("ruler/1"), {}};
    for (int token = 1; token <= 4; ++token) {
        const int at = token < 4 ? token * 1'000 : 9'000;
        tape.entries.push_back({ruler::Mark::Acknowledged, token, MonotonicTime(Milliseconds(at)),
                                atMs(at), token < 4 ? east : west});
    }
    std::set<std::int64_t> there{4};
    for (int token = 1; token <= found; ++token)
        there.insert(token);
    return ruler::tally(tape, there);
}

} // namespace

/// Whether two measures of one move are of the same move, and come to the same.
class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLiesWithinASecondAgrees();
    void eachContradictionIsNamed_data();
    void eachContradictionIsNamed();
    void whoSaysNothingAgreesWithNothing();
};

void ComparisonTest::whatLiesWithinASecondAgrees()
{
    QCOMPARE(contradictions(consoleSays(3'000, 9'000, 0), rulerSays(3)), QStringList());
    QCOMPARE(contradictions(consoleSays(2'100, 9'600, 0), rulerSays(3)), QStringList());
    QCOMPARE(contradictions(consoleSays(3'000, 9'000, 1'900), rulerSays(0)),
             QStringList()); // 1 s to 3 s
}

void ComparisonTest::eachContradictionIsNamed_data()
{
    QTest::addColumn<QJsonObject>("result");
    QTest::addColumn<QJsonObject>("sums");
    QTest::addColumn<QString>("words");

    QTest::newRow("outage begun later")
        << consoleSays(5'000, 9'000, 0) << rulerSays(3)
        << QStringLiteral("last write before the move: the console says 1576800005.000 s, "
                          "the ruler 1576800003.000 s.");
    QTest::newRow("outage ended earlier")
        << consoleSays(3'000, 8'000, 0) << rulerSays(3)
        << QStringLiteral("first write after the move: the console says 1576800008.000 s, "
                          "the ruler 1576800009.000 s.");
    QTest::newRow("moved elsewhere")
        << consoleSays(3'000, 9'000, 0, QStringLiteral("southeastasia")) << rulerSays(3)
        << QStringLiteral("who took writes after: the console says \"southeastasia\", "
                          "the ruler \"westeurope\".");
    QTest::newRow("nothing lost, says the console")
        << consoleSays(3'000, 9'000, 0) << rulerSays(0)
        << QStringLiteral("time between the oldest and the newest lost write: "
                          "the console says 0.000 s, the ruler 2.000 s.");
    QTest::newRow("nothing lost, says the ruler")
        << consoleSays(3'000, 9'000, 4'000) << rulerSays(3)
        << QStringLiteral("time between the oldest and the newest lost write: "
                          "the console says 4.000 s, the ruler 0.000 s.");
}

void ComparisonTest::eachContradictionIsNamed()
{
    QFETCH(const QJsonObject, result);
    QFETCH(const QJsonObject, sums);
    QFETCH(const QString, words);
    QCOMPARE(contradictions(result, sums), QStringList{words});
}

void ComparisonTest::whoSaysNothingAgreesWithNothing()
{
    QCOMPARE(contradictions({}, rulerSays(3)).size(), 5);
    QCOMPARE(contradictions(consoleSays(3'000, 9'000, 0), {}).size(), 5);
    QCOMPARE(contradictions({}, {}).size(), 5);
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
