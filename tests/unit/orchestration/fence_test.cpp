#include "models/orchestration/fence.h"
#include "tests/support/suite/suite.h"

#include <algorithm>

using namespace pilothouse;

namespace {

const std::vector<Rung> everyRung{
    Rung::EndpointDisabled,  Rung::SessionsCut,    Rung::ReadOnlySet, Rung::WriteProbeRefused,
    Rung::ConnectionsBarred, Rung::QuorumDetached, Rung::NoProcess,   Rung::HostStopped};

std::vector<FenceReading> yes(std::initializer_list<FenceFact> facts)
{
    std::vector<FenceReading> readings;
    for (const FenceFact fact : facts)
        readings.push_back({fact, Truth::Yes, {}, {}});
    return readings;
}

std::optional<Rung> proof(const std::vector<FenceReading>& readings)
{
    return assessFence(postgresLadder(), everyRung, readings).provedBy;
}

using F = FenceFact;

} // namespace

class FenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatProvesNothing();
    void whatProves();
    void aRungThatThePolicyDoesNotAcceptIsNoProof();
    void sourcesThatDisagreeProveNothing();
    void whatIsMissingIsNamed();
};

void FenceTest::whatProvesNothing()
{
    QCOMPARE(proof({}), std::nullopt);
    QCOMPARE(proof(yes({F::Unreachable})), std::nullopt);
    QCOMPARE(proof(yes({F::NoPostmaster})), std::nullopt);
    QCOMPARE(proof(yes({F::NoPostmaster, F::NoOrphans})), std::nullopt);
    QCOMPARE(proof(yes({F::DefaultReadOnly, F::TrafficDisabled, F::NoSessions})), std::nullopt);
    QCOMPARE(proof(yes({F::HardProbeRefused})), std::nullopt);
    QCOMPARE(proof(yes({F::LoginsBarred, F::HardProbeRefused})), std::nullopt);
    QCOMPARE(proof(yes({F::QuorumCommit})), std::nullopt);
    QCOMPARE(proof(yes({F::StandbysDetached})), std::nullopt);
}

void FenceTest::whatProves()
{
    QCOMPARE(proof(yes({F::HostOff})), std::optional(Rung::HostStopped));
    QCOMPARE(proof(yes({F::NoPostmaster, F::NoOrphans, F::RestartBarred})),
             std::optional(Rung::NoProcess));
    QCOMPARE(proof(yes({F::QuorumCommit, F::StandbysDetached})),
             std::optional(Rung::QuorumDetached));
    QCOMPARE(proof(yes({F::LoginsBarred, F::NoSessions, F::HardProbeRefused})),
             std::optional(Rung::ConnectionsBarred));
}

void FenceTest::aRungThatThePolicyDoesNotAcceptIsNoProof()
{
    const FenceStanding fence = assessFence(postgresLadder(), {Rung::HostStopped},
                                            yes({F::NoPostmaster, F::NoOrphans, F::RestartBarred}));
    QCOMPARE(fence.provedBy, std::nullopt);
}

void FenceTest::sourcesThatDisagreeProveNothing()
{
    std::vector<FenceReading> readings = yes({F::HostOff});
    readings.push_back({F::HostOff, Truth::No, {}, {}});
    QCOMPARE(proof(readings), std::nullopt);
    readings.back().truth = Truth::Unknown;
    QCOMPARE(proof(readings), std::nullopt);
}

void FenceTest::whatIsMissingIsNamed()
{
    const FenceStanding fence =
        assessFence(postgresLadder(), everyRung, yes({F::NoPostmaster, F::RestartBarred}));
    const auto rung =
        std::find_if(fence.rungs.begin(), fence.rungs.end(),
                     [](const RungStanding& each) { return each.rung == Rung::NoProcess; });
    QVERIFY(rung != fence.rungs.end());
    QCOMPARE(rung->missing, std::vector<FenceFact>{F::NoOrphans});
}

PILOTHOUSE_TEST(FenceTest)
#include "fence_test.moc"
