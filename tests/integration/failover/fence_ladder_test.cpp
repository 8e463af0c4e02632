#include "tests/integration/failover/failover_day.h"
#include "tests/integration/failover/witness.h"

#include <QtTest>

using namespace pilothouse;
using namespace pilothouse::lab;

namespace {

const QString east = QStringLiteral("eastus");
const QString west = QStringLiteral("westeurope");
const QString asia = QStringLiteral("southeastasia");

constexpr Milliseconds runBudget{150'000};
constexpr int writesBefore = 50;
constexpr int lookBudgetMs = 30'000;

/// Whether the desk's own look has had an answer there: then it knows how the primary waits.
const QString hasLooked = QStringLiteral(
    "select count(*) > 0 from pg_stat_activity where application_name = 'pilothouse watch' and "
    "state = 'idle' and query like '%json_build_object%'");

} // namespace

/// An old primary that this desk's own path to its host does not reach: by which rung it is fenced,
/// and that nothing else counts.
class FenceLadderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FailoverDay> m_day;

    [[nodiscard]] bool isUp(const QStringList& wishes = {}, const FailoverDay::Adapt& adapt = {})
    {
        m_day = std::make_unique<FailoverDay>(QStringLiteral("fence"));
        return m_day->bringUp(FailoverDay::Law::AsInFile, adapt, wishes);
    }

    [[nodiscard]] bool isQuorumUp(const FailoverDay::Adapt& adapt = {})
    {
        return isUp({QStringLiteral("--synchronous"), QStringLiteral("quorum")}, adapt) &&
               QTest::qWaitFor(
                   [this] { return m_day->asOwner(east, hasLooked) == QLatin1String("t"); },
                   lookBudgetMs);
    }

    [[nodiscard]] bool cut(const QString& from, const QString& to) const
    {
        return m_day->carryOut(
            {QStringLiteral("fault"), from + QLatin1Char('>') + to, QStringLiteral("cut")});
    }

    [[nodiscard]] bool partition(const QString& region) const
    {
        return m_day->carryOut({QStringLiteral("fault"), region, QStringLiteral("partition")});
    }

    bool runsToItsEnd()
    {
        const bool hasEnded = m_day->runToRest(runBudget);
        qInfo("%s", qPrintable(m_day->story()));
        return hasEnded;
    }

    [[nodiscard]] QString proof() const
    {
        return m_day->evidence(QStringLiteral("fence:eastus"), EvidenceCode::FenceProved);
    }

    [[nodiscard]] QString said() const
    {
        return m_day->evidence(QStringLiteral("fence:eastus"), EvidenceCode::Said);
    }

private Q_SLOTS:
    void cleanup() { m_day.reset(); }

    void aHostThatTheDeskDoesNotReachIsStoppedByAzure();
    void whatAzureOnlySaysItDidIsNoProof();
    void aSilentRegionIsFencedByTheDetachedQuorum();
    void aRoleThatDoesNotWaitVoidsTheQuorum();
    void aStandbyThatNobodyReachesMayStillFollow();
};

/// The resource manager reaches the region over its own network.
void FenceLadderTest::aHostThatTheDeskDoesNotReachIsStoppedByAzure()
{
    QVERIFY(isUp());
    // Asia first: by law it cannot be the new primary, and what it had received beyond that one
    // would keep it from following.
    for (const QString& from : {asia, QStringLiteral("desk"), west})
        QVERIFY(cut(from, east));
    QVERIFY(m_day->start());
    QVERIFY(runsToItsEnd());
    QCOMPARE(m_day->phase(), Phase::Switched);
    QVERIFY2(proof().startsWith(QStringLiteral("host stopped")), qPrintable(proof()));
    QVERIFY(proof().contains(QStringLiteral("\"Stopped\", by Azure")));
    QCOMPARE(m_day->processes(east), 0);
    QVERIFY(m_day->carryOut({QStringLiteral("heal"), QStringLiteral("all")}));
    QCOMPARE(m_day->processes(east), 0);
    QCOMPARE(m_day->writable(), QStringList{west});
}

/// It answers 200 and does nothing.
void FenceLadderTest::whatAzureOnlySaysItDidIsNoProof()
{
    QVERIFY(
        isUp({}, [](Fleet& fleet) { fleet.failover.acceptedFenceRungs = {Rung::HostStopped}; }));
    QVERIFY(m_day->carryOut({QStringLiteral("fault"), east, QStringLiteral("hang")}));
    QVERIFY(m_day->carryOut({QStringLiteral("fault"), east, QStringLiteral("arm-lies")}));
    QVERIFY(m_day->start());
    QVERIFY(m_day->runToRest(Milliseconds{240'000}));
    qInfo("%s", qPrintable(m_day->story()));
    QVERIFY(m_day->phase() != Phase::Switched);
    QVERIFY(proof().isEmpty());
    QVERIFY2(said().contains(QStringLiteral("not proved in time")), qPrintable(said()));
    QCOMPARE(m_day->stateOf(QStringLiteral("promote")), StepState::Waiting);
}

/// Nobody reaches it: not the desk, not Azure. The old side goes on writing, and acknowledges
/// nothing from the cut to the end.
void FenceLadderTest::aSilentRegionIsFencedByTheDetachedQuorum()
{
    QVERIFY(isQuorumUp());
    const Topology topology = m_day->lab().topology();
    Witness witness(ownSideConninfo(topology, {east, west, asia}));
    QVERIFY(witness.hasSeen(writesBefore));
    QVERIFY(partition(east));
    const MonotonicTime cutAt = SystemClock().monotonic();
    QVERIFY(m_day->start());
    QVERIFY(runsToItsEnd());
    QCOMPARE(m_day->phase(), Phase::Switched);
    // The run detached both before it ranked them, so that the fence was there when it was asked
    // for.
    QCOMPARE(m_day->stateOf(QStringLiteral("fence:eastus")), StepState::AlreadyThere);
    QVERIFY2(proof().contains(QStringLiteral("quorum")), qPrintable(proof()));
    QVERIFY(m_day->processes(east) > 0);
    QVERIFY(witness.firstAcceptedElsewhere(east, cutAt, Milliseconds{20'000}).has_value());
    witness.stop();
    int late = 0;
    for (const ruler::Entry& entry : witness.entries())
        if (entry.mark == ruler::Mark::Acknowledged && entry.word == east && entry.at >= cutAt)
            ++late;
    QCOMPARE(late, 0);
    const QJsonObject tally = witness.counted(ownSideConninfo(topology, {west}));
    QCOMPARE(tally[QStringLiteral("lost")].toArray().size(), 0);
}

void FenceLadderTest::aRoleThatDoesNotWaitVoidsTheQuorum()
{
    QVERIFY(isQuorumUp());
    m_day->asOwner(east, QStringLiteral("alter role oversight_app set synchronous_commit = local"));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_day->asOwner(west, QStringLiteral("select count(*) from pg_db_role_setting where "
                                            "'synchronous_commit=local' = any(setconfig)")),
        QStringLiteral("1"), lookBudgetMs);
    QVERIFY(partition(east));
    QVERIFY(m_day->start());
    QVERIFY(runsToItsEnd());
    QCOMPARE(m_day->phase(), Phase::RolledBack);
    QVERIFY2(said().contains(QStringLiteral("oversight_app")), qPrintable(said()));
    QCOMPARE(m_day->writable(), QStringList{east});
}

void FenceLadderTest::aStandbyThatNobodyReachesMayStillFollow()
{
    QVERIFY(isQuorumUp());
    QVERIFY(partition(east));
    QVERIFY(cut(QStringLiteral("desk"), asia));
    QVERIFY(m_day->start());
    QVERIFY(runsToItsEnd());
    QVERIFY(m_day->phase() != Phase::Switched);
    QVERIFY2(said().contains(QStringLiteral("1 of 2 standbys are detached")), qPrintable(said()));
    QCOMPARE(m_day->writable(), QStringList{east});
}

QTEST_GUILESS_MAIN(FenceLadderTest)
#include "fence_ladder_test.moc"
