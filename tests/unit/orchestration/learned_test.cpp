#include "models/orchestration/learned.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;

namespace {

Record stepRecord(int step, StepState state, std::vector<StepEvidence> evidence = {})
{
    Record record;
    record.kind = RecordKind::StepEntered;
    record.step = step;
    record.stepRun.state = state;
    record.evidence = std::move(evidence);
    return record;
}

} // namespace

/// What a process that takes a run over knows from its records alone.
class LearnedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasLeftIsLearned();
    void theFirstPriorityStays();
    void whatIsNotUnderstoodIsNotLearned();
    void aFenceThatWasOrderedAgainHasNotTold();
};

void LearnedTest::whatWasLeftIsLearned()
{
    const RegionId west(QStringLiteral("westeurope"));
    const QuorumSeen seen{UtcTime(Milliseconds(1'795'000'000'123)), QStringLiteral("remote_apply"),
                          QStringLiteral("ANY 1 (a, \"b c\")")};
    const RunLearned learned = learnedBy(
        {stepRecord(0, StepState::Succeeded, {quorumSeen(seen)}),
         stepRecord(1, StepState::Succeeded, {rankedAt(west, 0x1'2345'6789)}),
         stepRecord(2, StepState::Succeeded,
                    {fenceOrdered(Rung::NoProcess), fenceOrdered(Rung::HostStopped)}),
         stepRecord(3, StepState::Succeeded, {priorityBefore(QStringLiteral("tm global"), 7)})});
    QCOMPARE(learned.rankedAt.at(west), std::uint64_t(0x1'2345'6789));
    QCOMPARE(learned.priorityBefore.at(QStringLiteral("tm global")), 7);
    QVERIFY(learned.quorum == seen);
    QVERIFY(learned.isFenceTold);
    QVERIFY(learned.fenceOrdered == (std::set<Rung>{Rung::NoProcess, Rung::HostStopped}));
}

void LearnedTest::theFirstPriorityStays()
{
    const QString profile = QStringLiteral("tm");
    const RunLearned learned =
        learnedBy({stepRecord(3, StepState::Succeeded, {priorityBefore(profile, 1)}),
                   stepRecord(4, StepState::Settling, {priorityBefore(profile, 4)})});
    QCOMPARE(learned.priorityBefore.at(profile), 1);
}

void LearnedTest::whatIsNotUnderstoodIsNotLearned()
{
    for (const EvidenceCode code : {EvidenceCode::RankedAt, EvidenceCode::PriorityBefore,
                                    EvidenceCode::QuorumSeen, EvidenceCode::Said})
        for (const char* value : {"", "x", "x y", "1", "west 0/", "west g/1"})
            QVERIFY(learnedBy({stepRecord(0, StepState::Succeeded,
                                          {{code, QString::fromLatin1(value)}})}) == RunLearned());
}

void LearnedTest::aFenceThatWasOrderedAgainHasNotTold()
{
    std::vector<Record> records{stepRecord(2, StepState::Acting),
                                stepRecord(2, StepState::Failed, {fenceOrdered(std::nullopt)})};
    QVERIFY(learnedBy(records).isFenceTold);
    QVERIFY(learnedBy(records).fenceOrdered.empty());
    records.push_back(stepRecord(2, StepState::Acting));
    QVERIFY(!learnedBy(records).isFenceTold);
    records.push_back(stepRecord(2, StepState::Settling, {fenceOrdered(Rung::NoProcess)}));
    QVERIFY(learnedBy(records).isFenceTold);
}

PILOTHOUSE_TEST(LearnedTest)
#include "learned_test.moc"
