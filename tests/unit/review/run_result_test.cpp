#include "tests/support/suite/suite.h"
#include "tests/unit/review/review_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

QString joined(const QStringList& lines)
{
    return lines.join(QLatin1Char('\n'));
}

bool says(const QStringList& lines, const char* words)
{
    return joined(lines).contains(QLatin1String(words));
}

} // namespace

/// What a run came to, and that nothing is claimed that nobody saw.
class RunResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockIsMadeOfWhatWasSeen();
    void acceptanceIsTheRulersWord();
    void lossIsCountedByPrimaryKey();
    void nothingLostIsZeroAndNotUnknown();
    void withoutRulersNothingIsKnown();
    void anotherGapIsNotTheMoves();
    void anAuditOfAnotherMoveIsNone();
    void whatWasLostByMovingIsListed();
    void whatNobodyCountedSaysSo();
    void aGoodRunHasNoFindings();
    void whatWentWrongIsAFinding();
    void aFailuresOwnWordsAreKept();
    void aMissedTargetIsAFinding();
    void aClockThatWasSetIsAFinding();
    void aRunThatMovedNothingClaimsNothing();
    void aResultReadsBackAsItWas();
    void whatIsNoResultIsAnsweredInWords();
};

void RunResultTest::theClockIsMadeOfWhatWasSeen()
{
    const MeasuredMove move;
    const RunClock clock = move.measure().clock;
    QVERIFY(clock.faultAt == at(-20s));
    QVERIFY(clock.faultUncertainty == 1s);
    QVERIFY(clock.detectedAt == at(-18s));
    QVERIFY(clock.acknowledgedAt == at(-15s));
    QVERIFY(clock.decidedAt == at(-10s));
    QVERIFY(clock.armedAt == armed);
    QVERIFY(clock.writableAt == at(1'400ms));
    QVERIFY(clock.mostClientsMovedAt == *clock.namesMovedAt + 9s);
    QVERIFY(clock.clientsMovedAt == *clock.namesMovedAt + 9'900ms);
    // The first step that changes something is not the first step.
    QVERIFY(clock.firstEffectAt > at(30ms));
    QVERIFY(clock.firstEffectAt < clock.namesMovedAt);
    QVERIFY(clock.namesMovedAt < clock.verifiedAt);
}

void RunResultTest::acceptanceIsTheRulersWord()
{
    const RunResult result = MeasuredMove().measure();
    QVERIFY(result.end == Phase::Switched);
    QVERIFY(result.machineRto == (Measured{11s, 60s}));
    QVERIFY(result.databaseRto == (Measured{1'400ms, 60s}));
    QVERIFY(result.decisionTime == (Measured{18s, 90s}));
    QVERIFY(result.felt == (Measured{31s, 60s}));
}

void RunResultTest::lossIsCountedByPrimaryKey()
{
    MeasuredMove move;
    move.publicPath.audit->oldestLost = at(-24s);
    const RunResult result = move.measure();
    QCOMPARE(result.database.audit->lostCount(), std::int64_t(3));
    QVERIFY(result.lossSeconds == (Measured{4s, 300s}));
    QVERIFY(says(result.lostByMoving, "3 of the 500"));
}

void RunResultTest::nothingLostIsZeroAndNotUnknown()
{
    MeasuredMove move;
    for (CanaryBooks* books : {&move.database, &move.publicPath}) {
        books->audit->found = books->audit->asked;
        books->audit->lost.clear();
        books->audit->oldestLost.reset();
        books->audit->newestLost.reset();
    }
    const RunResult result = move.measure();
    QVERIFY(result.lossSeconds == (Measured{0s, 300s}));
    QVERIFY(!says(result.lostByMoving, "Rows"));
}

void RunResultTest::withoutRulersNothingIsKnown()
{
    const MeasuredMove move;
    const RunResult result = measureRun({move.fleet, move.header, move.records, nullptr, nullptr});
    QVERIFY(!result.machineRto);
    QVERIFY(!result.databaseRto);
    QVERIFY(!result.felt);
    QVERIFY(!result.lossSeconds);
    QVERIFY(!result.clock.writableAt); // The engine's own account does not stand in.
    QVERIFY(says(result.findings, "No ruler watched the libpq path"));
    QVERIFY(says(result.findings, "No ruler watched the public path"));
    QVERIFY(says(result.findings, "Not seen: T6 database writable."));
}

void RunResultTest::anotherGapIsNotTheMoves()
{
    MeasuredMove move;
    const auto none = [&move](const AcknowledgementGap& other) {
        move.publicPath.gaps = {other};
        const RunResult result = move.measure();
        return !result.machineRto && says(result.findings, "On the public path no gap was seen");
    };
    QVERIFY(none(gap(-20s, -2s)));                            // Before the start.
    QVERIFY(none(gap(-20s, 3s, "eastus", "eastus")));         // The old primary came back.
    QVERIFY(none(gap(30s, 32s, "westeurope", "westeurope"))); // After the move.
    QVERIFY(none(gap(-20s, 4s, "eastus", "southeastasia")));  // Somebody else commits.
    QVERIFY(!none(gap(-20s, 4s)));
}

void RunResultTest::anAuditOfAnotherMoveIsNone()
{
    MeasuredMove move;
    move.database.audit->at = at(-3'600s);
    move.publicPath.audit->region = QStringLiteral("southeastasia");
    const RunResult result = move.measure();
    QVERIFY(!result.database.audit);
    QVERIFY(!result.publicPath.audit);
    QVERIFY(!result.lossSeconds);
    QVERIFY(says(result.findings, "the loss there is not known"));
}

void RunResultTest::whatWasLostByMovingIsListed()
{
    const QStringList lost = MeasuredMove().measure().lostByMoving;
    QVERIFY(says(lost, "Unlogged tables: 2."));
    QVERIFY(!says(lost, "Logical replication slots"));
    QVERIFY(says(lost, "Prepared transactions: 1."));
    QVERIFY(says(lost, "Sequences: 4. Each may have skipped up to 32 numbers."));
    QVERIFY(says(lost, "Sessions on the old side"));
    QVERIFY(says(lost, "is in quarantine"));
}

void RunResultTest::whatNobodyCountedSaysSo()
{
    MeasuredMove move;
    move.database.leftBehind.reset();
    const QStringList lost = move.measure().lostByMoving;
    QVERIFY(says(lost, "Unlogged tables: not checked."));
    QVERIFY(says(lost, "Logical replication slots: not checked."));
    QVERIFY(says(lost, "Prepared transactions: not checked."));
    QVERIFY(says(lost, "Sequences: not checked."));
}

void RunResultTest::aGoodRunHasNoFindings()
{
    const QStringList findings = MeasuredMove().measure().findings;
    QVERIFY2(findings.isEmpty(), qPrintable(joined(findings)));
}

void RunResultTest::whatWentWrongIsAFinding()
{
    MeasuredMove move;
    move.play({{QStringLiteral("warm-up:southeastasia"), Outcome::Failed},
               {QStringLiteral("detach:westeurope"), Outcome::Unknown}});
    move.database.unknown = 2;
    move.publicPath.locallyCommitted = 1;
    move.header.decision.checks = {{QStringLiteral("possible-loss"),
                                    QStringLiteral("fail"),
                                    {},
                                    {},
                                    {},
                                    {},
                                    QStringLiteral("Agreed by phone")}};
    const RunResult result = move.measure();
    QVERIFY(result.end == Phase::Switched);
    QVERIFY2(says(result.findings, "failed; the run went on without it"),
             qPrintable(joined(result.findings)));
    QVERIFY(says(result.findings, "may still take effect"));
    QVERIFY(says(result.findings, "On the libpq path the fate of 2 writes is not known"));
    QVERIFY(says(result.findings, "1 write was committed without replication"));
    QVERIFY(says(result.findings, "\"possible-loss\" did not pass and was overridden"));
}

void RunResultTest::aFailuresOwnWordsAreKept()
{
    MeasuredMove move;
    move.play({{QStringLiteral("warm-up:southeastasia"), Outcome::Failed}});
    for (Record& record : move.records)
        if (record.stepRun.state == StepState::Failed)
            record.evidence = {{EvidenceCode::Said, QStringLiteral("HTTP 503 from /cache/warm")}};
    QVERIFY(says(move.measure().findings, "It was said: HTTP 503 from /cache/warm"));
}

void RunResultTest::aMissedTargetIsAFinding()
{
    MeasuredMove move;
    move.publicPath.gaps.back() = gap(-20s, 61s);
    move.header.decision.detectedAt = at(-91s);
    move.database.audit->oldestLost = at(-321s);
    const RunResult result = move.measure();
    QVERIFY(!result.machineRto->isMet());
    QVERIFY(says(result.findings, "first accepted write by the public path came after 61 s"));
    QVERIFY(says(result.findings, "The decision came after 91 s"));
    QVERIFY(says(result.findings, "the RPO allows 5 min"));
}

void RunResultTest::aClockThatWasSetIsAFinding()
{
    MeasuredMove move;
    move.database.gaps.back().to += 5s;
    QVERIFY(says(move.measure().findings, "clock was set by 5.0 s"));
}

void RunResultTest::aRunThatMovedNothingClaimsNothing()
{
    MeasuredMove move;
    move.play({{QStringLiteral("fence:eastus"), Outcome::Failed}});
    const RunResult result = move.measure();
    QVERIFY(result.end != Phase::Switched);
    QVERIFY(result.lostByMoving.isEmpty());
    QVERIFY(!result.clock.verifiedAt);
    QVERIFY(says(result.findings, "failed"));
    QVERIFY(!says(result.findings, "Not seen"));
}

void RunResultTest::aResultReadsBackAsItWas()
{
    MeasuredMove move;
    move.database.unknown = 2;
    const RunResult full = move.measure();
    const Result<RunResult> read = decodeResult(encodeResult(full));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().why));
    QVERIFY(read.value() == full);
    RunResult empty;
    empty.end = Phase::Abandoned;
    const Result<RunResult> nothing = decodeResult(encodeResult(empty));
    QVERIFY(nothing.ok());
    QVERIFY(nothing.value() == empty);
    QVERIFY(!nothing.value().machineRto);
}

void RunResultTest::whatIsNoResultIsAnsweredInWords()
{
    const QByteArray right = encodeResult(MeasuredMove().measure());
    const auto isRefused = [&right](const char* before, const char* after) {
        QByteArray text = right;
        const Result<RunResult> read = decodeResult(text.replace(before, after));
        return !read.ok() && !read.error().why.isEmpty();
    };
    QVERIFY(!decodeResult({}).ok());
    QVERIFY(!isRefused("nothing", "else"));
    QVERIFY(isRefused("\"format\":1", "\"format\":2"));
    QVERIFY(isRefused("\"done\"", "\"won\""));
    QVERIFY(isRefused("\"clock\"", "\"clok\""));
    QVERIFY(isRefused("\"found\":497", "\"found\":501"));
    QVERIFY(isRefused("\"lost\":[", "\"lost\":[\"x\","));
    QVERIFY(isRefused("\"findings\":[]", "\"findings\":{}") || right.indexOf("findings") < 0);
}

PILOTHOUSE_TEST(RunResultTest)
#include "run_result_test.moc"
