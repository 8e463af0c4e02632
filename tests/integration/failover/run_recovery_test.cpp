#include "tests/integration/failover/failover_day.h"
#include "tests/integration/lab/cloud_desk.h"

#include <QtTest>

using namespace pilothouse;
using namespace pilothouse::lab;

namespace {

const QString east = QStringLiteral("eastus");
const QString west = QStringLiteral("westeurope");
const Person ada{QStringLiteral("ada")};

constexpr Milliseconds runBudget{120'000};
/// What nobody would take by default.
constexpr int ownPriority = 7;
constexpr int lastPriority = 9;

QString why()
{
    return QStringLiteral("the console is back");
}

} // namespace

/// A console that dies between two steps: the next one goes on, or takes back, by what stands in
/// the run's records, because nothing else is left.
class RunRecoveryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FailoverDay> m_day;

    [[nodiscard]] static bool hasPriority(const CloudDesk& cloud, const char* code, int priority)
    {
        const QString order = QStringLiteral(R"({"properties":{"priority":%1}})").arg(priority);
        const QString endpoint = endpointPath(QStringLiteral("failover"), QLatin1String(code));
        const QString said = cloud.arm(QStringLiteral("PATCH"), endpoint, order);
        return CloudDesk::bodyOf(said)["properties"]["priority"].toInt() == priority;
    }

    [[nodiscard]] bool beginsWithOwnPriority()
    {
        m_day = std::make_unique<FailoverDay>(QStringLiteral("recovery"));
        if (!m_day->bringUp())
            return false;
        CloudDesk cloud(m_day->lab().topology());
        if (!QTest::qWaitFor([&] { return cloud.logIn(); }, 20'000))
            return false;
        // Asia's first: what is last already would not be changed.
        return hasPriority(cloud, "sea", lastPriority) && hasPriority(cloud, "eus", ownPriority) &&
               m_day->carryOut({QStringLiteral("fault"), east, QStringLiteral("kill")});
    }

    /// Dies before the promotion was ordered, once the old endpoint has its last priority.
    [[nodiscard]] bool diesBeforeThePromotion()
    {
        m_day->loseOrdersOf(QStringLiteral("promote"));
        const QString lower = QStringLiteral("lower:tm-oversight-failover");
        return m_day->start() &&
               m_day->follow([&] { return m_day->stateOf(lower) == StepState::Succeeded; },
                             runBudget) &&
               m_day->restartDesk();
    }

    [[nodiscard]] int priorityOfEast() const
    {
        const QString endpoints = m_day->world().endpoints[QStringLiteral("tm-oversight-failover")];
        return endpoints.section(QStringLiteral("endpoint-eus "), 1)
            .section(QLatin1Char(','), 0, 0)
            .section(QLatin1Char(' '), 1, 1)
            .toInt();
    }

private Q_SLOTS:
    void cleanup() { m_day.reset(); }

    void aRunGoesOnToItsTarget()
    {
        QVERIFY(beginsWithOwnPriority());
        QVERIFY(diesBeforeThePromotion());
        QVERIFY(!m_day->view().run.newPrimary.isEmpty());
        bool isRanked = false;
        m_day->onOrder([&](const EffectOrder& order) {
            isRanked = isRanked || (order.step.effect.kind == EffectKind::Promote &&
                                    order.learned.rankedAt.count(RegionId(west)) == 1);
        });
        m_day->runs().resume(ada, why());
        QVERIFY(m_day->runToRest(runBudget));
        qInfo("%s", qPrintable(m_day->story()));
        QVERIFY(isRanked);
        QCOMPARE(m_day->phase(), Phase::Switched);
        QCOMPARE(m_day->writable(), QStringList{west});
        const QString endpoints = m_day->world().endpoints[QStringLiteral("tm-oversight-failover")];
        QVERIFY2(endpoints.contains(QStringLiteral("endpoint-weu on 1")), qPrintable(endpoints));
        QVERIFY2(endpoints.contains(QStringLiteral("endpoint-eus off")), qPrintable(endpoints));
        QVERIFY2(priorityOfEast() > lastPriority, qPrintable(endpoints));
    }

    void whatItTakesBackIsAsItWas()
    {
        QVERIFY(beginsWithOwnPriority());
        QVERIFY(diesBeforeThePromotion());
        m_day->runs().abort(ada, why());
        QVERIFY(m_day->follow([this] { return isTerminal(m_day->phase()); }, runBudget));
        qInfo("%s", qPrintable(m_day->story()));
        QCOMPARE(priorityOfEast(), ownPriority);
        QCOMPARE(m_day->writable(), QStringList());
    }
};

QTEST_GUILESS_MAIN(RunRecoveryTest)
#include "run_recovery_test.moc"
