#include "app/executors/conninfo.h"
#include "app/executors/promote.h"
#include "tests/integration/failover/failover_day.h"

#include <QtTest>

using namespace pilothouse;
using namespace pilothouse::lab;

namespace {

const QString east = QStringLiteral("eastus");
const QString west = QStringLiteral("westeurope");
const QString asia = QStringLiteral("southeastasia");

constexpr Milliseconds runBudget{90'000};
/// For a state that comes by itself; far above what it takes.
constexpr int settleBudgetMs = 30'000;

QString fault(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

/// The failover plan, driven by the real engine through the real executor in a real lab.
class FailoverTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FailoverDay> m_day;

    /// Waits for the run's end or a hold, and prints what happened when.
    bool runsToItsEnd()
    {
        const bool hasEnded = m_day->runToRest(runBudget);
        qInfo("%s", qPrintable(m_day->story()));
        return hasEnded;
    }

    [[nodiscard]] QString proof(const char* step, EvidenceCode code) const
    {
        return m_day->evidence(QString::fromLatin1(step), code);
    }

private Q_SLOTS:
    void init()
    {
        m_day = std::make_unique<FailoverDay>(QStringLiteral("failover"));
        QVERIFY(m_day->bringUp());
    }

    void cleanup() { m_day.reset(); }

    void aHungPrimaryIsStoppedByItsHost()
    {
        QVERIFY(m_day->carryOut({QStringLiteral("fault"), east, fault("hang")}));
        QVERIFY(m_day->start());
        QVERIFY(runsToItsEnd());
        QCOMPARE(m_day->phase(), Phase::Switched);
        QCOMPARE(m_day->processes(east), 0);
        QVERIFY(m_day->carryOut({QStringLiteral("heal"), QStringLiteral("all")}));
        QCOMPARE(m_day->processes(east), 0);
        QCOMPARE(m_day->writable(), QStringList{west});
    }

    void aHealthyFleetIsAFalseAlarm()
    {
        const WorldState before = m_day->world();
        QVERIFY(m_day->start());
        QVERIFY(runsToItsEnd());
        QCOMPARE(m_day->phase(), Phase::FalseAlarm);
        QVERIFY(!proof("verify-failure", EvidenceCode::ProofOfLife).isEmpty());
        QVERIFY(m_day->world() == before);
        QCOMPARE(m_day->writable(), QStringList{east});
    }

    void aBrokenApplicationOverALivingDatabaseIsAFalseAlarm()
    {
        QVERIFY(m_day->carryOut({QStringLiteral("fault"), east, fault("app-error")}));
        const WorldState before = m_day->world();
        QVERIFY(m_day->start());
        QVERIFY(runsToItsEnd());
        QCOMPARE(m_day->phase(), Phase::FalseAlarm);
        QVERIFY(m_day->world() == before);
    }

    void aPrimaryThatCannotBeFencedIsNotReplaced()
    {
        const WorldState before = m_day->world();
        QVERIFY(m_day->carryOut({QStringLiteral("fault"), east, fault("partition")}));
        QVERIFY(m_day->start());
        QVERIFY(runsToItsEnd());
        QVERIFY(m_day->phase() == Phase::RolledBack);
        const QString said = proof("fence:eastus", EvidenceCode::Said);
        QVERIFY2(said.contains(QStringLiteral("not reached, nothing was ordered")),
                 qPrintable(said));
        QVERIFY(m_day->view().run.steps.size() > 0);
        QCOMPARE(m_day->stateOf(QStringLiteral("promote")), StepState::Waiting);
        QCOMPARE(m_day->writable(), QStringList{east});
        QVERIFY(m_day->carryOut({QStringLiteral("heal"), QStringLiteral("all")}));
        QVERIFY(m_day->world() == before);
        QCOMPARE(m_day->writable(), QStringList{east});
    }

    void aStandbyThatAnotherRunHoldsIsLeftAlone()
    {
        const QByteArray held =
            detached(m_day->world().conninfos[west].toUtf8(), RunId(QStringLiteral("FO-other")));
        m_day->asOwner(west, QStringLiteral("alter system set primary_conninfo to") +
                                 QString::fromUtf8(sqlLiteral(held)));
        m_day->asOwner(west, QStringLiteral("select pg_reload_conf()"));
        QVERIFY(m_day->carryOut({QStringLiteral("fault"), east, fault("kill")}));
        QVERIFY(m_day->start());
        QVERIFY(runsToItsEnd());
        QCOMPARE(m_day->phase(), Phase::Held);
        QCOMPARE(m_day->stateOf(QStringLiteral("detach:westeurope")), StepState::Failed);
        QCOMPARE(m_day->world().conninfos[west].toUtf8(), held);
        QCOMPARE(m_day->writable(), QStringList());
    }

    void thePromotedServerItselfRefusesWhatDoesNotFit()
    {
        const RunId run(QStringLiteral("FO-7"));
        const UtcTime soon = SystemClock().utc() + Seconds(60);
        const auto promoted = [&](const RunId& by, UtcTime until, std::uint64_t position) {
            return m_day->asOwner(west, QString::fromUtf8(promotionSql(by, until, position)));
        };
        QVERIFY(promoted(run, soon, 0).contains(QStringLiteral("mark")));
        const QByteArray held = detached(m_day->world().conninfos[west].toUtf8(), run);
        m_day->asOwner(west, QStringLiteral("alter system set primary_conninfo to") +
                                 QString::fromUtf8(sqlLiteral(held)));
        m_day->asOwner(west, QStringLiteral("select pg_reload_conf()"));
        QTRY_COMPARE_WITH_TIMEOUT(
            m_day->asOwner(west, QStringLiteral("show primary_conninfo")).toUtf8(), held,
            settleBudgetMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_day->streamingFrom(east), QStringList{asia}, settleBudgetMs);
        QVERIFY(promoted(RunId(QStringLiteral("FO-8")), soon, 0).contains(QStringLiteral("mark")));
        const UtcTime past = soon - Seconds(120);
        QVERIFY(promoted(run, past, 0).contains(QStringLiteral("deadline")));
        QVERIFY(promoted(run, soon, ~std::uint64_t(0)).contains(QStringLiteral("behind")));
        QCOMPARE(m_day->writable(), QStringList{east});
        QCOMPARE(promoted(run, soon, 1), QString());
        QVERIFY(promoted(run, soon, 0).contains(QStringLiteral("no standby")));
    }

    void aTargetThatIsNotRankedFirstIsRefused()
    {
        QVERIFY(m_day->carryOut({QStringLiteral("fault"), east, fault("kill")}));
        QVERIFY(m_day->start(asia));
        QVERIFY(runsToItsEnd());
        QCOMPARE(m_day->phase(), Phase::RolledBack);
        QVERIFY(proof("select", EvidenceCode::Said).contains(west));
        QCOMPARE(m_day->writable(), QStringList());
    }
};

QTEST_GUILESS_MAIN(FailoverTest)
#include "failover_test.moc"
