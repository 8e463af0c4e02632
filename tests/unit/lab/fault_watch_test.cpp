#include "app/lab/services/control/fault_watch.h"
#include "tests/support/lab/cloud_fixture.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/lab/cast.h"

using namespace pilothouse;
using namespace pilothouse::lab;

/// Faults of which the beginning matters.
class FaultWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensEndOnceWhenTheFaultBegins()
    {
        CloudFixture fixture;
        FaultWatch watch;
        fixture.faults.regions[armPlace].insert(FaultKind::TokenExpired);
        QCOMPARE(fixture.send("GET", profilePath()).status, 200U);
        watch.take(fixture.faults, fixture.cloud, fixture.tokens);
        const Reply late = fixture.send("GET", profilePath());
        QCOMPARE(late.status, 401U);
        QCOMPARE(errorCodeOf(late), QStringLiteral("ExpiredAuthenticationToken"));
        fixture.token = bodyOf(fixture.askToken())["access_token"].toString();
        watch.take(fixture.faults, fixture.cloud, fixture.tokens);
        QCOMPARE(fixture.send("GET", profilePath()).status, 200U);
    }

    void oldResolverKeepsWhatWasSoWhenTheFaultBegan()
    {
        CloudFixture fixture;
        FaultWatch watch;
        watch.take(fixture.faults, fixture.cloud, fixture.tokens);
        QVERIFY(watch.oldAnswers(deskPlace) == nullptr);
        fixture.faults.regions[deskPlace].insert(FaultKind::DnsOld);
        watch.take(fixture.faults, fixture.cloud, fixture.tokens);
        fixture.cloud.state.profiles[1].endpoints[0].isEnabled = false;
        watch.take(fixture.faults, fixture.cloud, fixture.tokens);
        QVERIFY(watch.oldAnswers(deskPlace) != nullptr);
        QVERIFY(watch.oldAnswers(deskPlace)->profiles[1].endpoints[0].isEnabled);
        QVERIFY(watch.oldAnswers(QStringLiteral("users-asia")) == nullptr);
        watch.take({}, fixture.cloud, fixture.tokens);
        QVERIFY(watch.oldAnswers(deskPlace) == nullptr);
    }
};

PILOTHOUSE_TEST(FaultWatchTest)
#include "fault_watch_test.moc"
