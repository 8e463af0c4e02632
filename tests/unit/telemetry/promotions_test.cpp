#include "tests/support/suite/suite.h"
#include "tests/unit/telemetry/judged.h"

using namespace pilothouse;
using namespace pilothouse::test;

namespace {

PromotionAnswer planned(Judged& judged, std::size_t place = 1)
{
    assessPromotions(judged.input(), judged.memory, judged.result);
    return judged.region(place).plannedPromotion;
}

PromotionAnswer outage(Judged& judged, std::size_t place = 1)
{
    assessPromotions(judged.input(), judged.memory, judged.result);
    return judged.region(place).outagePromotion;
}

bool firstSays(const PromotionAnswer& answer, const char* words)
{
    return !answer.isPossible && answer.reasons.value(0).contains(QString::fromUtf8(words));
}

/// The primary dead by proof, its last look a second before the first refusal.
Judged killed()
{
    Judged judged(Scenario::KilledPrimary);
    const Judged before;
    judged.memory = before.memory;
    const MonotonicTime death = *judged.readings(0).database.failingSince;
    judged.memory.primary->seenAt = death - Seconds{1};
    for (WalMark& mark : judged.memory.primary->marks)
        mark.at -= judged.clock.monotonic() - judged.memory.primary->seenAt;
    judged.region(0).verdict = Verdict::Down;
    return judged;
}

} // namespace

class PromotionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHealthyStandbyCanBePromotedEitherWay()
    {
        Judged judged;
        QVERIFY2(planned(judged).isPossible, qPrintable(planned(judged).reasons.join(u'|')));
        QVERIFY2(outage(judged).isPossible, qPrintable(outage(judged).reasons.join(u'|')));
    }

    void thePrimaryIsNoCandidate()
    {
        Judged judged;
        QVERIFY(firstSays(planned(judged, 0), "it is the primary"));
        QVERIFY(firstSays(outage(judged, 0), "it is the primary"));
    }

    void plannedNeedsAKnownLagOfAtMostFiveSeconds_data()
    {
        QTest::addColumn<double>("lag");
        QTest::addColumn<int>("quality");
        QTest::addColumn<int>("bound");
        QTest::addColumn<bool>("isPossible");
        const int live = int(Quality::Live);
        QTest::addRow("5 s") << 5.0 << live << int(Bound::Exact) << true;
        QTest::addRow("5.01 s") << 5.01 << live << int(Bound::Exact) << false;
        QTest::addRow(">= 0.1 s") << 0.1 << live << int(Bound::AtLeast) << false;
        QTest::addRow("stale") << 0.1 << int(Quality::Stale) << int(Bound::Exact) << false;
    }

    void plannedNeedsAKnownLagOfAtMostFiveSeconds()
    {
        QFETCH(double, lag);
        QFETCH(int, quality);
        QFETCH(int, bound);
        QFETCH(bool, isPossible);
        Judged judged;
        judged.region(1).lag =
            figure(lag, static_cast<Quality>(quality), static_cast<Bound>(bound));
        QCOMPARE(planned(judged).isPossible, isPossible);
    }

    void pausedReplayStopsAPlannedMoveOnly()
    {
        Judged judged;
        judged.database(1).isReplayPaused = true;
        QVERIFY(firstSays(planned(judged), "replay is paused"));
        QVERIFY(outage(judged).isPossible);
    }

    void slowSettingsStopAPlannedMove()
    {
        Judged judged;
        judged.database(1).settings[QStringLiteral("wal_retrieve_retry_interval")] =
            QStringLiteral("5s");
        QVERIFY(firstSays(planned(judged), "wal_retrieve_retry_interval 5s, required <= 0.10 s"));
    }

    void residencyForbidsEitherWay()
    {
        Judged judged;
        judged.fleet.residencyRules = {{QStringLiteral("EU data"), {QStringLiteral("EU")}}};
        QVERIFY(planned(judged, 1).isPossible);
        QVERIFY(firstSays(planned(judged, 2), "residency"));
        QVERIFY(firstSays(outage(judged, 2), "residency"));
    }

    void theHomePrimaryMayAlwaysComeHome()
    {
        Judged judged;
        judged.fleet.residencyRules = {{QStringLiteral("EU data"), {QStringLiteral("EU")}}};
        judged.fleet.regions[0].homeRole = Role::Standby;
        judged.fleet.regions[2].homeRole = Role::Primary;
        QVERIFY(planned(judged, 2).isPossible);
    }

    void anotherTimelineIsNoCandidate()
    {
        Judged judged;
        judged.database(1).timeline = 2;
        QVERIFY(firstSays(outage(judged), "timeline 2, the primary's is 3"));
    }

    void anotherClusterIsNoCandidate()
    {
        Judged judged;
        judged.database(1).systemIdentifier = QStringLiteral("other");
        QVERIFY(firstSays(outage(judged), "another cluster"));
    }

    void withoutHostControlNorAzureNothingCanBeFenced()
    {
        Judged judged;
        judged.readings(0).host = {};
        QVERIFY(!firstSays(outage(judged), "fence"));
        judged.readings(0).server = {};
        QVERIFY(firstSays(outage(judged), "fence"));
        QVERIFY(planned(judged).isPossible);
    }

    void aDeadPrimaryLeavesAnIntervalOfLoss()
    {
        Judged judged = killed();
        judged.database(1).receiveLsn = judged.database(1).replayLsn =
            judged.memory.primary->writeLsn - 1'000'000;
        const PromotionAnswer answer = outage(judged);
        QVERIFY2(answer.isPossible, qPrintable(answer.reasons.join(u'|')));
        // 1 MB is a second of WAL; the primary lived a second more after it was last seen.
        QVERIFY2(answer.reasons.contains(QStringLiteral("possible loss 1.0 s – 2.0 s ≤ RPO "
                                                        "5 min")),
                 qPrintable(answer.reasons.join(u'|')));
    }

    void aPrimaryThatMayStillLiveLeavesNoUpperEnd()
    {
        Judged judged = killed();
        judged.region(0).verdict = Verdict::Suspected;
        QVERIFY(firstSays(outage(judged), "has no upper end"));
    }

    void whatWasMissingAtTheFirstLookLeavesNoUpperEnd()
    {
        Judged judged = killed();
        judged.database(1).receiveLsn = judged.database(1).replayLsn =
            judged.memory.primary->marks.front().writeLsn - 1;
        const PromotionAnswer answer = outage(judged);
        QVERIFY2(firstSays(answer, "has no upper end, West Europe was already behind at the first "
                                   "look that is remembered"),
                 qPrintable(answer.reasons.join(u'|')));
    }

    void lossAboveTheRpoIsRefusedAndAtItIsNot()
    {
        Judged judged = killed();
        judged.database(1).receiveLsn = judged.database(1).replayLsn =
            judged.memory.primary->writeLsn - 1'000'000;
        judged.fleet.targets.rpo = Milliseconds{2'000};
        QVERIFY(outage(judged).isPossible);
        judged.fleet.targets.rpo = Milliseconds{1'999};
        QVERIFY(firstSays(outage(judged), "possible loss 1.0 s – 2.0 s > RPO"));
    }

    void whatWasNeverSeenIsNoLossOfZero()
    {
        Judged judged;
        judged.memory.primary.reset();
        QVERIFY(firstSays(outage(judged), "possible loss is not known"));
    }

    void aLargeFleetAnswersForTheChosenRegionOnly()
    {
        Judged judged(Scenario::Normal, 65);
        AssessmentInput input = judged.input();
        assessPromotions(input, judged.memory, judged.result);
        QVERIFY(judged.region(1).plannedPromotion.reasons.isEmpty());
        const AssessmentInput chosen{judged.fleet, &judged.snapshot, input.now, input.utc,
                                     judged.fleet.regions[1].id};
        assessPromotions(chosen, judged.memory, judged.result);
        QVERIFY(!judged.region(1).plannedPromotion.reasons.isEmpty());
        QVERIFY(judged.region(2).plannedPromotion.reasons.isEmpty());
    }
};

PILOTHOUSE_TEST(PromotionsTest)
#include "promotions_test.moc"
