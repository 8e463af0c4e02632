#include "models/orchestration/plans/failover.h"
#include "tests/simulation/mutants.h"
#include "tests/support/orchestration/engine_bench.h"

#include <QTest>

#include <cstdio>

using namespace pilothouse;
using namespace pilothouse::simulation;

namespace {

constexpr size_t mutantsMin = 30;
constexpr int disturbancesMax = 3;

Exploration exploration()
{
    Exploration exploration;
    exploration.plan = failoverPlan(tests::smallFleet(), RegionId(QStringLiteral("eastus")));
    exploration.disturbancesMax = disturbancesMax;
    return exploration;
}

} // namespace

class MutantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnough();
    void eachOneDies_data();
    void eachOneDies();
};

void MutantsTest::thereAreEnough()
{
    QVERIFY(mutants().size() >= mutantsMin);
}

void MutantsTest::eachOneDies_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < mutants().size(); ++i)
        QTest::newRow(mutants()[i].name) << static_cast<int>(i);
}

void MutantsTest::eachOneDies()
{
    QFETCH(const int, index);
    const Mutant& mutant = mutants()[static_cast<size_t>(index)];
    const QString cause = causeOfDeath(mutant, exploration());
    std::printf("  %-56s %s\n", mutant.name, cause.isEmpty() ? "SURVIVED" : qPrintable(cause));
    std::fflush(stdout);
    QVERIFY(!cause.isEmpty());
}

QTEST_GUILESS_MAIN(MutantsTest)
#include "mutants_test.moc"
