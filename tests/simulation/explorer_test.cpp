#include "models/orchestration/codes.h"
#include "models/orchestration/plans/failover.h"
#include "tests/simulation/explorer.h"
#include "tests/support/orchestration/engine_bench.h"

#include <QTest>

#include <cstdio>

using namespace pilothouse;
using namespace pilothouse::simulation;

namespace {

Exploration failover()
{
    Exploration exploration;
    exploration.plan = failoverPlan(tests::smallFleet(), RegionId(QStringLiteral("eastus")));
    return exploration;
}

/// Rows that are not to be seen here: no person is asked, nothing is cancelled before it begins, no
/// executor of this world succeeds without evidence, nobody takes over a held run; sending leaves
/// no record, and a failure in doubt while an abort waits takes three disturbances (the mutant
/// without that row is found out by them).
const QSet<QString> otherRows{QStringLiteral("ask"),
                              QStringLiteral("answered"),
                              QStringLiteral("answered-again"),
                              QStringLiteral("answered-no"),
                              QStringLiteral("cancel"),
                              QStringLiteral("unproved"),
                              QStringLiteral("lease"),
                              QStringLiteral("persisted"),
                              QStringLiteral("doubtful-given-up")};

QString unreached(const Findings& findings)
{
    QStringList names;
    for (const Row& row : machine()) {
        const QString name = QString::fromLatin1(row.name);
        if (!findings.rowsUsed.contains(name) && !otherRows.contains(name))
            names << name;
    }
    return names.join(QLatin1Char(' '));
}

void print(const Findings& findings, const QString& what)
{
    std::printf("%s: %llu states, %.3g runs, longest %d events\n", qPrintable(what),
                static_cast<unsigned long long>(findings.states), findings.runs, findings.longest);
    for (size_t i = 0; i < findings.injected.size(); ++i)
        std::printf("  %-28s injected %9llu  violations %llu\n", nameOf(static_cast<Fault>(i)),
                    static_cast<unsigned long long>(findings.injected[i]),
                    static_cast<unsigned long long>(findings.violatedAfter[i]));
    for (size_t i = 0; i < findings.violations.size(); ++i)
        std::printf("  %-48s violations %llu\n", nameOf(static_cast<Invariant>(i)),
                    static_cast<unsigned long long>(findings.violations[i]));
    for (size_t i = static_cast<size_t>(Phase::Switched);
         i <= static_cast<size_t>(Phase::NeedsOperator); ++i)
        std::printf("  ended %-16s %llu states\n", qPrintable(codeOf(static_cast<Phase>(i))),
                    static_cast<unsigned long long>(findings.ends[i]));
    if (!findings.example.isEmpty())
        std::printf("  first violation:\n    %s\n",
                    qPrintable(findings.example.join(QStringLiteral("\n    "))));
    std::fflush(stdout);
}

} // namespace

class ExplorerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsBreakNoPromise();
    void twoFaultsAndAPersonBreakNoPromiseAndReachEveryRow();
};

void ExplorerTest::faultsBreakNoPromise()
{
    Exploration exploration = failover();
    exploration.disturbancesMax = PILOTHOUSE_FAULTS_MOST;
    exploration.hasPerson = false;
    exploration.replaysRecords = false;
    const Findings findings = exploreApart(exploration);
    print(findings, QStringLiteral("up to %1 faults").arg(PILOTHOUSE_FAULTS_MOST));
    QCOMPARE(findings.violationCount(), std::uint64_t(0));
    for (const std::uint64_t injected : findings.injected)
        QVERIFY(injected > 0);
    for (const Phase end : {Phase::Switched, Phase::RolledBack, Phase::FalseAlarm, Phase::Abandoned,
                            Phase::NeedsOperator})
        QVERIFY(findings.ends[static_cast<size_t>(end)] > 0);
}

void ExplorerTest::twoFaultsAndAPersonBreakNoPromiseAndReachEveryRow()
{
    Exploration exploration = failover();
    exploration.disturbancesMax = 2;
    exploration.countsRows = true;
    const Findings findings = exploreApart(exploration);
    print(findings, QStringLiteral("up to 2 faults, holds and aborts together"));
    QCOMPARE(findings.violationCount(), std::uint64_t(0));
    QCOMPARE(unreached(findings), QString());
}

QTEST_GUILESS_MAIN(ExplorerTest)
#include "explorer_test.moc"
