#include "app/events/system_clock.h"
#include "app/notices/run_notices.h"
#include "tests/support/suite/suite.h"
#include "tests/support/tls_server.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <optional>

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

/// One webhook, and a run that took as long as the test says.
struct RunWorld
{
    explicit RunWorld(QByteArray said) : answer(std::move(said))
    {
        QFile file(folder.filePath(QStringLiteral("ca.pem")));
        if (file.open(QIODevice::WriteOnly))
            file.write(certificate.certificate);
        fleet.certificateAuthorityFile = file.fileName();
        fleet.failover.webhooks = {
            {QStringLiteral("chat"),
             QStringLiteral("https://localhost:%1/in").arg(server.serverPort()),
             {}}};
        header.id = RunId(QStringLiteral("FO-1"));
        notices.emplace(
            fleet, clock, [](const SecretReference&) { return Result<QString>(QString()); },
            WebhookSender::Pace{2, 1ms, 2ms, 2s});
    }

    void tell(std::optional<Measured> machineRto)
    {
        RunResult result;
        result.machineRto = machineRto;
        notices->tellMeasured(header, result, UtcTime{});
    }

    QByteArray answer;
    TestCertificate certificate = makeCertificate(QStringLiteral("localhost"));
    TlsServer server{certificate, [this](const QByteArray&) { return answer; }};
    QTemporaryDir folder;
    SystemClock clock;
    Fleet fleet;
    RunHeader header;
    std::optional<RunNotices> notices;
};

} // namespace

class RunNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissedRtoIsTold();
    void aMetOneAndAnUnknownOneAreNot();
    void aWebhookThatRefusesIsSaid();
    void brokenGlassIsToldAtTheStart();
    void eachAttemptIsAccountedFor();
};

void RunNoticesTest::aMissedRtoIsTold()
{
    RunWorld world(httpAnswer(204, {}));
    QSignalSpy told(&*world.notices, &RunNotices::told);
    world.tell(Measured{61s, 60s});
    QTRY_COMPARE(told.size(), 1);
    const QByteArray request = world.server.requests().constFirst();
    QVERIFY(request.contains("61000"));
    QVERIFY(request.contains("Idempotency-Key: FO-1/"));
}

void RunNoticesTest::aMetOneAndAnUnknownOneAreNot()
{
    RunWorld world(httpAnswer(204, {}));
    QSignalSpy told(&*world.notices, &RunNotices::told);
    world.tell(Measured{59s, 60s});
    world.tell(std::nullopt);
    world.tell(Measured{62s, 60s}); // So that there is something to wait for.
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(world.server.requests().size(), 1);
    QVERIFY(world.server.requests().constFirst().contains("62000"));
}

void RunNoticesTest::aWebhookThatRefusesIsSaid()
{
    RunWorld world(httpAnswer(403, "no"));
    QSignalSpy failed(&*world.notices, &RunNotices::failed);
    world.tell(Measured{61s, 60s});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toString(), QStringLiteral("chat"));
}

void RunNoticesTest::brokenGlassIsToldAtTheStart()
{
    RunWorld world(httpAnswer(204, {}));
    QSignalSpy told(&*world.notices, &RunNotices::told);
    world.notices->tellStarted(world.header, UtcTime{}); // Nothing was broken: nobody is told.
    DecisionCheck check;
    check.key = QStringLiteral("possible-loss");
    check.isGlassBroken = true;
    check.overriddenBecause = QStringLiteral("lose more than 5 min");
    world.header.decision.checks = {check};
    world.notices->tellStarted(world.header, UtcTime{});
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(world.server.requests().size(), 1);
    QVERIFY(world.server.requests().constFirst().contains("lose more than 5 min"));
}

void RunNoticesTest::eachAttemptIsAccountedFor()
{
    RunWorld world(httpAnswer(503, "busy"));
    std::vector<NoticeAccount> accounts;
    connect(&*world.notices, &RunNotices::accounted, this,
            [&](const RunId& run, const NoticeAccount& account) {
                QCOMPARE(run, world.header.id);
                accounts.push_back(account);
            });
    world.tell(Measured{61s, 60s});
    QTRY_COMPARE(accounts.size(), std::size_t(2));
    QCOMPARE(accounts[0].about, NoticeAbout::MissedRto);
    QCOMPARE(accounts[0].webhook, QStringLiteral("chat"));
    QCOMPARE(accounts[0].state, NoticeState::Pending);
    QCOMPARE(accounts[0].attempts, 1);
    QVERIFY(accounts[0].nextTry > accounts[0].at);
    QVERIFY(accounts[0].why.contains(QStringLiteral("HTTP 503, busy")));
    QCOMPARE(accounts[1].state, NoticeState::Untold);
    QCOMPARE(accounts[1].attempts, 2);
    QVERIFY(!accounts[1].nextTry);
}

PILOTHOUSE_TEST(RunNoticesTest)
#include "run_notices_test.moc"
