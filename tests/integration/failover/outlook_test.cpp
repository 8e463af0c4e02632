#include "app/events/system_clock.h"
#include "app/executors/outlook.h"
#include "app/providers/cloud_pattern.h"
#include "app/secrets/secret_store.h"
#include "app/yaml/fleet_file.h"
#include "tests/integration/lab/lab_fixture.h"

#include <QTest>

using namespace pilothouse;
using namespace pilothouse::lab;

namespace {

constexpr int budgetMs = 20'000; // QTest waits three times as long before it gives up.
const QString east = QStringLiteral("eastus");
const QString west = QStringLiteral("westeurope");

/// An outlook with nobody who asks it anything.
struct LonelyOutlook
{
    explicit LonelyOutlook(const LabFixture& lab)
        : fleet(*readFleetFile(lab.folder() + QStringLiteral("/fleet.yaml"),
                               {secrets.check(), SecretStore::exposure(), QDate(2026, 1, 1)})
                     .fleet)
    {
    }

    [[nodiscard]] const Reading<DatabaseState>& database(const QString& region) const
    {
        return outlook.readingsOf(RegionId(region)).database;
    }

    SystemClock clock;
    SecretStore secrets;
    const Fleet fleet;
    const SecretResolver resolver = secrets.resolver();
    SocketPoll poll;
    HttpClient http{poll};
    DnsClient dns{poll};
    TokenSource tokens{fleet.cloud, loginPattern(fleet), http, clock, resolver};
    ArmClient arm{fleet.cloud, armPattern(fleet), http, clock, tokens};
    Outlook outlook{{fleet, clock, poll, http, dns, resolver, arm}};
};

/// The sessions that only look end; whether there were any.
bool cutLookers(const LabFixture& lab, const QString& region)
{
    Result<LocalSession> session = ownerSession(lab.topology(), region);
    if (!session)
        return false;
    const Result<QString> count = std::move(session).value().run(
        QStringLiteral("select count(pg_terminate_backend(pid)) from pg_stat_activity "
                       "where application_name = 'pilothouse watch'"));
    return count && count.value().toInt() > 0;
}

} // namespace

/// What makes the executor look in a hurry before anybody asks it.
class OutlookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThePrimarysBrokenConnectionIsAReasonToHurry();
};

void OutlookTest::onlyThePrimarysBrokenConnectionIsAReasonToHurry()
{
    const LabFixture lab(QStringLiteral("outlook-test"));
    QCOMPARE(lab.run({QStringLiteral("up")}).exitCode, 0);
    const LonelyOutlook desk(lab);
    QTRY_VERIFY_WITH_TIMEOUT(desk.database(east).value && desk.database(west).value, budgetMs);
    QVERIFY(!desk.outlook.isHurried());

    const MonotonicTime standbyCutAt = desk.clock.monotonic();
    QVERIFY(cutLookers(lab, west));
    QTRY_VERIFY_WITH_TIMEOUT(desk.database(west).attemptAt > standbyCutAt, budgetMs);
    QVERIFY(!desk.outlook.isHurried());

    const MonotonicTime primaryCutAt = desk.clock.monotonic();
    QVERIFY(cutLookers(lab, east));
    QTRY_VERIFY_WITH_TIMEOUT(desk.outlook.isHurried(), budgetMs);
    QVERIFY(desk.outlook.since() > primaryCutAt);
}

QTEST_GUILESS_MAIN(OutlookTest)
#include "outlook_test.moc"
