#include "app/events/system_clock.h"
#include "app/lab/postgres/local_session.h"
#include "app/providers/watch_feed.h"
#include "app/secrets/secret_store.h"
#include "app/yaml/fleet_file.h"
#include "tests/integration/lab/lab_fixture.h"

#include <QTest>

#include <algorithm>

using namespace pilothouse;
using namespace pilothouse::lab;

namespace {

const QString east = QStringLiteral("eastus");
const QString west = QStringLiteral("westeurope");
const QString asia = QStringLiteral("southeastasia");

constexpr int budgetMs = 30'000;

} // namespace

/// The desk's own write canary beside a primary that dies with writes that nobody else has.
class CanaryAuditLabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whatADeadPrimaryTookAlongIsFoundMissing();

private:
    void carryOut(const QStringList& words) const
    {
        const Said said = m_lab->run(words);
        QVERIFY2(said.exitCode == 0, qPrintable(said.errors));
    }
    [[nodiscard]] QString asOwner(const QString& region, const QString& sql) const
    {
        Result<LocalSession> owner = ownerSession(m_topology, region);
        PH_ASSERT(owner.ok());
        LocalSession session = std::move(owner).value();
        const Result<QString> value = session.run(sql);
        return value ? value.value() : value.error().why;
    }
    [[nodiscard]] CanaryBooks books() const
    {
        return m_snapshot && m_snapshot->databaseCanary.value ? *m_snapshot->databaseCanary.value
                                                              : CanaryBooks();
    }

    std::unique_ptr<LabFixture> m_lab;
    Topology m_topology;
    SystemClock m_clock;
    SecretStore m_secrets;
    std::unique_ptr<WatchFeed> m_feed;
    FleetSnapshotPtr m_snapshot;
};

void CanaryAuditLabTest::initTestCase()
{
    m_lab = std::make_unique<LabFixture>(QStringLiteral("audit-test"));
    carryOut({QStringLiteral("up")});
    m_topology = m_lab->topology();
    const FleetReading reading =
        readFleetFile(m_lab->folder() + QStringLiteral("/fleet.yaml"),
                      {m_secrets.check(), SecretStore::exposure(), QDate(2026, 1, 1)});
    QVERIFY(reading.fleet);
    m_feed = std::make_unique<WatchFeed>(*reading.fleet, m_clock, m_secrets.resolver());
    m_feed->start([this](FleetSnapshotPtr snapshot) { m_snapshot = std::move(snapshot); });
}

void CanaryAuditLabTest::cleanupTestCase()
{
    m_feed.reset();
    m_lab.reset();
}

void CanaryAuditLabTest::whatADeadPrimaryTookAlongIsFoundMissing()
{
    QTRY_VERIFY_WITH_TIMEOUT(books().acknowledged > 2, budgetMs);
    static_cast<void>(asOwner(east, QStringLiteral("create unlogged table cache(id serial)")));
    static_cast<void>(asOwner(east, QStringLiteral("create sequence tickets")));
    m_feed->setCanaryPace(CanaryPace::Run);
    QTRY_VERIFY_WITH_TIMEOUT(books().acknowledged > 30, budgetMs);
    for (const QString& standby : {west, asia})
        carryOut(
            {QStringLiteral("fault"), standby + QStringLiteral(">eastus"), QStringLiteral("cut")});
    const std::int64_t before = books().acknowledged;
    QTRY_VERIFY_WITH_TIMEOUT(books().acknowledged > before + 10, budgetMs);
    carryOut({QStringLiteral("fault"), east, QStringLiteral("kill")});
    QCOMPARE(asOwner(west, QStringLiteral("select pg_promote(true)")), QStringLiteral("t"));
    QTRY_VERIFY_WITH_TIMEOUT(books().audit, budgetMs);

    const CanaryBooks seen = books();
    const TokenAudit& audit = *seen.audit;
    QCOMPARE(audit.region, west);
    QVERIFY(audit.lostCount() >= 10);
    QVERIFY(audit.found > 0);
    QVERIFY(*audit.newestLost > *audit.oldestLost);
    // On a busy machine a pause within West Europe may follow.
    QVERIFY(std::any_of(seen.gaps.begin(), seen.gaps.end(),
                        [](const auto& gap) { return gap.before == east && gap.after == west; }));
    QVERIFY(seen.leftBehind == (LeftBehind{1, 0, 0, 2}));
    QStringList lost;
    for (const std::int64_t token : audit.lost)
        lost << QString::number(token);
    const QString there = QStringLiteral("select count(*) from pilothouse_canary "
                                         "where writer like '%/database' and token in (%1)")
                              .arg(lost.join(u','));
    QCOMPARE(asOwner(west, there), QStringLiteral("0"));
    qInfo("%lld asked, %lld lost", static_cast<long long>(audit.asked),
          static_cast<long long>(audit.lostCount()));
}

QTEST_GUILESS_MAIN(CanaryAuditLabTest)
#include "canary_audit_lab_test.moc"
