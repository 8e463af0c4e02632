#include "models/orchestration/candidates.h"
#include "tests/support/orchestration/engine_bench.h"
#include "tests/support/suite/suite.h"

#include <algorithm>
#include <functional>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

const RegionId eastUs(QStringLiteral("eastus"));
const RegionId westEurope(QStringLiteral("westeurope"));
const RegionId southeastAsia(QStringLiteral("southeastasia"));

CandidateReading standby(const RegionId& region, std::uint64_t received, std::uint64_t replayed)
{
    CandidateReading reading;
    reading.region = region;
    reading.isReachable = true;
    reading.isInRecovery = true;
    reading.receivedLsn = received;
    reading.replayedLsn = replayed;
    reading.isHistorySane = Truth::Yes;
    reading.areSettingsEnough = Truth::Yes;
    return reading;
}

Ranking ranked(const std::vector<CandidateReading>& readings, std::uint64_t tolerance = 1000)
{
    RankingPolicy policy;
    policy.toleranceBytes = tolerance;
    return rankCandidates(smallFleet(), eastUs, readings, policy);
}

bool says(const Candidate& candidate, CandidateReason code)
{
    return std::any_of(candidate.reasons.begin(), candidate.reasons.end(),
                       [&](const Reason& reason) { return reason.code == code; });
}

} // namespace

class CandidatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesWithinTheToleranceDoNotDecide();
    void bytesBeyondTheToleranceDecide();
    void theGreaterOfReceivedAndReplayedCounts();
    void capacityDecidesWhereThePriorityIsEqual();
    void eachFilterMakesUnfit_data();
    void eachFilterMakesUnfit();
    void aResidencyRuleNamesItself();
    void theLoserHasAllItsReasons();
    void nobodyFitMeansNobody();
    void theOrderDoesNotDependOnTheReadings();
};

void CandidatesTest::bytesWithinTheToleranceDoNotDecide()
{
    const Ranking ranking =
        ranked({standby(westEurope, 5000, 5000), standby(southeastAsia, 5900, 5900)});
    QCOMPARE(ranking.first()->region, westEurope);
    QVERIFY(says(ranking.candidates[0], CandidateReason::First));
    QVERIFY(says(ranking.candidates[1], CandidateReason::LowerPriority));
}

void CandidatesTest::bytesBeyondTheToleranceDecide()
{
    const Ranking ranking =
        ranked({standby(westEurope, 5000, 5000), standby(southeastAsia, 6001, 5000)});
    QCOMPARE(ranking.first()->region, southeastAsia);
    QVERIFY(says(ranking.candidates[1], CandidateReason::Behind));
    QCOMPARE(ranking.candidates[1].behindBytes, std::uint64_t(1001));
}

void CandidatesTest::theGreaterOfReceivedAndReplayedCounts()
{
    CandidateReading restarted = standby(southeastAsia, 100, 9000);
    QCOMPARE(ranked({standby(westEurope, 5000, 5000), restarted}).first()->region, southeastAsia);
    restarted.receivedLsn.reset();
    QCOMPARE(ranked({standby(westEurope, 5000, 5000), restarted}).first()->region, southeastAsia);
}

void CandidatesTest::capacityDecidesWhereThePriorityIsEqual()
{
    Fleet fleet = smallFleet();
    fleet.regions[2].priority = fleet.regions[1].priority;
    fleet.regions[2].capacity = fleet.regions[1].capacity + 1;
    const Ranking ranking = rankCandidates(
        fleet, eastUs, {standby(westEurope, 5000, 5000), standby(southeastAsia, 5000, 5000)}, {});
    QCOMPARE(ranking.first()->region, southeastAsia);
    QVERIFY(says(ranking.candidates[1], CandidateReason::LessCapacity));
}

void CandidatesTest::eachFilterMakesUnfit_data()
{
    QTest::addColumn<std::function<void(CandidateReading&, RankingPolicy&)>>("change");
    QTest::addColumn<CandidateReason>("reason");
    using Change = std::function<void(CandidateReading&, RankingPolicy&)>;
    const auto row = [](const char* name, CandidateReason reason, Change change) {
        QTest::newRow(name) << std::move(change) << reason;
    };
    using R = CandidateReason;
    row("unreachable", R::Unreachable, [](auto& reading, auto&) { reading.isReachable = false; });
    row("a primary", R::NotStandby, [](auto& reading, auto&) { reading.isInRecovery = false; });
    row("no position", R::NeverStreamed, [](auto& reading, auto&) {
        reading.receivedLsn.reset();
        reading.replayedLsn.reset();
    });
    row("history unknown", R::HistoryUnknown,
        [](auto& reading, auto&) { reading.isHistorySane = Truth::Unknown; });
    row("other history", R::OtherHistory,
        [](auto& reading, auto&) { reading.isHistorySane = Truth::No; });
    row("settings", R::SettingsTooSmall,
        [](auto& reading, auto&) { reading.areSettingsEnough = Truth::No; });
    row("excluded", R::Excluded,
        [](auto&, auto& policy) { policy.excluded.push_back(westEurope); });
    row("maintenance", R::InMaintenance,
        [](auto&, auto& policy) { policy.inMaintenance.push_back(westEurope); });
}

void CandidatesTest::eachFilterMakesUnfit()
{
    using Change = std::function<void(CandidateReading&, RankingPolicy&)>;
    QFETCH(const Change, change);
    QFETCH(const CandidateReason, reason);
    CandidateReading better = standby(westEurope, 9000, 9000);
    RankingPolicy policy;
    change(better, policy);
    const Ranking ranking =
        rankCandidates(smallFleet(), eastUs, {better, standby(southeastAsia, 10, 10)}, policy);
    QCOMPARE(ranking.first()->region, southeastAsia);
    QVERIFY(!ranking.candidates[1].isFit);
    QVERIFY(says(ranking.candidates[1], reason));
}

void CandidatesTest::aResidencyRuleNamesItself()
{
    Fleet fleet = smallFleet();
    fleet.residencyRules = {{QStringLiteral("EU persons"), {QStringLiteral("EU")}}};
    const Ranking ranking = rankCandidates(
        fleet, eastUs, {standby(westEurope, 10, 10), standby(southeastAsia, 9000, 9000)}, {});
    QCOMPARE(ranking.first()->region, westEurope);
    const Reason expected{CandidateReason::UnlawfulPlace, QStringLiteral("EU persons")};
    QCOMPARE(ranking.candidates[1].reasons.front(), expected);
}

void CandidatesTest::theLoserHasAllItsReasons()
{
    CandidateReading bad = standby(southeastAsia, 10, 10);
    bad.isHistorySane = Truth::No;
    bad.areSettingsEnough = Truth::No;
    bad.isReplayPaused = true;
    bad.applyDelay = Seconds(60);
    const Ranking ranking = ranked({standby(westEurope, 10, 10), bad});
    QCOMPARE(ranking.candidates[1].reasons.size(), size_t(4));
}

void CandidatesTest::nobodyFitMeansNobody()
{
    QCOMPARE(ranked({}).first(), nullptr);
    QCOMPARE(ranked({}).candidates.size(), size_t(2));
}

void CandidatesTest::theOrderDoesNotDependOnTheReadings()
{
    const CandidateReading a = standby(westEurope, 5000, 5000);
    const CandidateReading b = standby(southeastAsia, 7000, 5000);
    QCOMPARE(ranked({a, b}), ranked({b, a}));
}

PILOTHOUSE_TEST(CandidatesTest)
#include "candidates_test.moc"
