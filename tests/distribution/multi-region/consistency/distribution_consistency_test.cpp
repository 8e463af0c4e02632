#include "models/review/run_export.h"
#include "models/review/stored_view.h"
#include "models/session/consistency_keeper.h"
#include "tests/integration/consistency/comparison_day.h"
#include "tests/integration/failover/failover_day.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace pilothouse;

namespace {

const QString east = QStringLiteral("eastus");
const QString west = QStringLiteral("westeurope");
const QString asia = QStringLiteral("southeastasia");

constexpr int runBudgetMs = 90'000;
constexpr int comparisonBudgetMs = 120'000;

UtcTime endOf(const RunView& view)
{
    return view.records.back().occasion.wall;
}

} // namespace

/// "Data consistency maintained across regions", as the story asks: in peace under writers, and
/// after the primary moved.
class DistributionConsistencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneRegionWritesEveryRegionHolds();
    void whatTheRegionsHoldAfterAMoveIsPartOfTheRun();
};

void DistributionConsistencyTest::whatOneRegionWritesEveryRegionHolds()
{
    ComparisonDay day(QStringLiteral("dist-consistency"));
    QVERIFY(day.bringUp());
    QVERIFY(day.did(east, QStringLiteral("create table accounts(id bigserial primary key, owner "
                                         "text, balance numeric, since timestamptz default now(),"
                                         " tags jsonb default '{\"a\": [1, 2]}', raw bytea default "
                                         "'\\x00ff', ratio float8 default 0.1);"
                                         "insert into accounts(owner, balance) select 'owner ' || "
                                         "g, g from generate_series(1, 5000) as g")));
    QVERIFY(
        day.did(east, QStringLiteral("insert into pilothouse_canary(writer, token, path, region)"
                                     " select 'desk', g, 'libpq', 'eastus'"
                                     " from generate_series(1, 12) as g")));
    day.keepWriting(east, QStringLiteral("insert into accounts(owner, balance) values ('new', 1)"));
    const ConsistencyReport report = day.compare(east);
    day.stopWriting();
    QVERIFY(day.written() > 20);
    QVERIFY(holdingOf(report) != Holding::Different);
    for (const QString& region : {west, asia}) {
        const RegionHolding held = holdingIn(report, QStringLiteral("public.accounts"), region);
        QCOMPARE(held.holding, Holding::Equal);
        QVERIFY(held.rows >= 5'000);
    }
    QVERIFY(!report.writers.empty());
    for (const WriterReport& writer : report.writers)
        QCOMPARE(holdingOf(writer), Holding::Equal);
}

void DistributionConsistencyTest::whatTheRegionsHoldAfterAMoveIsPartOfTheRun()
{
    FailoverDay day(QStringLiteral("dist-move"));
    QVERIFY(day.bringUp());
    SystemClock clock;
    SecretStore secrets;
    const auto resolve = [&secrets](const SecretReference& reference) -> Result<QString> {
        const Result<QByteArray> secret = secrets.secret(reference);
        if (!secret)
            return secret.error();
        return QString::fromUtf8(secret.value());
    };
    FleetStore store(day.fleet(), clock);
    LiveComparer comparer(day.fleet(), clock, resolve);
    ConsistencyKeeper keeper(clock, store, day.runs(), &comparer);
    QVERIFY(day.carryOut({QStringLiteral("fault"), east, QStringLiteral("kill")}));
    QVERIFY(day.start());
    QTRY_VERIFY_WITH_TIMEOUT(isTerminal(day.phase()) || day.phase() == Phase::Held, runBudgetMs);
    QCOMPARE(day.phase(), Phase::Switched);
    QVERIFY(!day.view().consistency); // The run has ended without it.
    QTRY_VERIFY_WITH_TIMEOUT(day.view().consistency, comparisonBudgetMs);

    const ConsistencyReport report = *day.view().consistency;
    qInfo("%s", qPrintable(storyOf(day.fleet(), report)));
    QVERIFY(report.beganAt >= endOf(day.view()));
    QCOMPARE(report.primary.text(), west);
    QCOMPARE(report.askedBy, day.view().run.id.text());
    QCOMPARE(holdingIn(report, QStringLiteral("public.pilothouse_canary"), asia).holding,
             Holding::Equal);
    QCOMPARE(holdingIn(report, QStringLiteral("public.pilothouse_canary"), east).doubt,
             HoldingDoubt::NoAnswer);
    QCOMPARE(holdingOf(report), Holding::Unknown); // The dead region is not called equal.

    const QJsonObject exported = QJsonDocument::fromJson(exportRun(day.view())).object();
    QCOMPARE(exported["consistency"]["holding"].toString(), QStringLiteral("unknown"));
    QVERIFY(!day.runs().assessment().consistencyLines.isEmpty());
    std::optional<Result<std::vector<StoredRun>>> stored;
    day.journal().list(1, [&stored](const auto& runs) { stored = runs; });
    QTRY_VERIFY_WITH_TIMEOUT(stored.has_value(), comparisonBudgetMs);
    QVERIFY(viewOf(stored->value().front()).consistency == report);
}

QTEST_GUILESS_MAIN(DistributionConsistencyTest)
#include "distribution_consistency_test.moc"
