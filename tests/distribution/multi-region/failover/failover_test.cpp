#include "tests/distribution/multi-region/failover/notice_board.h"
#include "tests/integration/failover/failover_day.h"
#include "tests/integration/failover/witness.h"
#include "tests/integration/lab/cloud_desk.h"
#include "tests/integration/lab/desk_client.h"
#include "tests/integration/lab/name_desk.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace pilothouse;
using namespace pilothouse::lab;

namespace {

const QString east = QStringLiteral("eastus");
const QString west = QStringLiteral("westeurope");
const QString asia = QStringLiteral("southeastasia");
const QString failover = QStringLiteral("failover");

constexpr int writesBefore = 50;
constexpr Milliseconds runBudget{90'000};
constexpr int settleBudgetMs = 20'000;
constexpr Milliseconds rto{60'000};
constexpr Milliseconds rpo{300'000};

QString step(const char* id)
{
    return QString::fromLatin1(id);
}

} // namespace

/// Story 5.2, criterion 4: the seven steps of a failover through the real engine, what it cost by a
/// ruler that asks no engine, and names that go back only when a person says so. One outage; each
/// test looks at another part of what came of it.
class DistributionFailoverTest : public QObject
{
    Q_OBJECT

    NoticeBoard m_board;
    std::unique_ptr<FailoverDay> m_day;
    std::unique_ptr<Witness> m_witness;
    MonotonicTime m_killedAt;
    Topology m_topology;
    std::unique_ptr<CloudDesk> m_cloud;
    std::unique_ptr<NameDesk> m_names;

    [[nodiscard]] bool isDone(const char* id) const
    {
        return m_day->stateOf(step(id)) == StepState::Succeeded;
    }

    [[nodiscard]] QString answered(const QString& vantage, const QString& profile) const
    {
        return m_names->ask(vantage, profile).region;
    }

    [[nodiscard]] QJsonValue endpoint(const char* shortCode) const
    {
        return m_cloud->read(endpointPath(failover, QString::fromLatin1(shortCode)))["properties"];
    }

    void patchEndpoint(const char* shortCode, const QString& properties) const
    {
        const QString said = m_cloud->arm(QStringLiteral("PATCH"),
                                          endpointPath(failover, QString::fromLatin1(shortCode)),
                                          QStringLiteral(R"({"properties":%1})").arg(properties));
        QVERIFY2(said.startsWith(QStringLiteral("HTTP/1.1 200")), qPrintable(said));
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theRunEndsWithTheNewPrimary();
    void step1VerifiesTheFailureByMoreThanOneWitness();
    void step2SelectsTheNewPrimaryByPriority();
    void step3TakesTheFailedRegionOutOfBothProfiles();
    void step4PromotesTheReplicaAndTheOtherFollowsIt();
    void step5PointsEveryApplicationAtTheNewPrimary();
    void step6WarmsTheApplicationsUp();
    void step7VerifiesThatWritesAreAcceptedThroughThePublicName();
    void writersWereOutForLessThanTheRto();
    void lessThanTheRpoWasLost();
    void servicesAreToldOldNewAndTime();
    void theOldPrimaryStaysDownAndNamesStayAwayWhenItsRegionReturns();
    void namesFailBackWhenAPersonSaysSo();
};

void DistributionFailoverTest::initTestCase()
{
    m_day = std::make_unique<FailoverDay>(QStringLiteral("distribution"));
    QVERIFY(m_day->bringUp(FailoverDay::Law::Anywhere,
                           [this](Fleet& fleet) { m_board.joinFleet(fleet); }));
    m_topology = m_day->lab().topology();
    m_names = std::make_unique<NameDesk>(m_topology);
    m_cloud = std::make_unique<CloudDesk>(m_topology);
    QTRY_VERIFY_WITH_TIMEOUT(m_cloud->logIn(), settleBudgetMs);
    m_witness = std::make_unique<Witness>(ownSideConninfo(m_topology, {east, west, asia}));
    QVERIFY(m_witness->hasSeen(writesBefore));
    m_killedAt = SystemClock().monotonic();
    QVERIFY(m_day->carryOut({QStringLiteral("fault"), east, QStringLiteral("kill")}));
    QVERIFY(m_day->start());
    const bool hasEnded = m_day->runToRest(runBudget);
    qInfo("%s", qPrintable(m_day->story()));
    QVERIFY(hasEnded);
}

void DistributionFailoverTest::cleanupTestCase()
{
    m_witness.reset();
    m_day.reset();
}

void DistributionFailoverTest::theRunEndsWithTheNewPrimary()
{
    QCOMPARE(m_day->phase(), Phase::Switched);
    QCOMPARE(m_day->view().run.newPrimary, RegionId(west));
    const std::vector<Step>& steps = m_day->view().header.plan.steps;
    for (size_t i = 0; i < steps.size(); ++i) {
        const StepState state = m_day->view().run.steps[i].state;
        QVERIFY2(state == StepState::Succeeded || state == StepState::NotNeeded,
                 qPrintable(steps[i].id.text()));
    }
}

void DistributionFailoverTest::step1VerifiesTheFailureByMoreThanOneWitness()
{
    QVERIFY(isDone("verify-failure"));
    const QString proof = m_day->evidence(step("verify-failure"), EvidenceCode::PrimaryDown);
    int kinds = 0;
    for (const char* kind : {"service, ", "database, ", "peers, ", "platform, "})
        kinds += proof.contains(QLatin1String(kind)) ? 1 : 0;
    QVERIFY2(kinds >= 2, qPrintable(proof));
    QCOMPARE(m_day->evidence(step("verify-failure"), EvidenceCode::ProofOfLife), QString());
}

void DistributionFailoverTest::step2SelectsTheNewPrimaryByPriority()
{
    QCOMPARE(m_day->evidence(step("select"), EvidenceCode::ChosenCandidate), west);
    const QString ranking = m_day->evidence(step("select"), EvidenceCode::Ranking);
    for (const QString& candidate : {west, asia})
        QVERIFY2(ranking.contains(candidate), qPrintable(ranking));
    QVERIFY2(ranking.indexOf(west) < ranking.indexOf(asia), qPrintable(ranking));
}

void DistributionFailoverTest::step3TakesTheFailedRegionOutOfBothProfiles()
{
    const WorldState world = m_day->world();
    QCOMPARE(world.endpoints.size(), 2);
    for (const QString& endpoints : world.endpoints)
        QCOMPARE(endpoints,
                 QStringLiteral("endpoint-eus off 4, endpoint-weu on 1, endpoint-sea on 3"));
    for (const Resolver& resolver : m_topology.resolvers) {
        QCOMPARE(answered(resolver.vantage, failover), west);
        QVERIFY(answered(resolver.vantage, QStringLiteral("global")) != east);
    }
}

void DistributionFailoverTest::step4PromotesTheReplicaAndTheOtherFollowsIt()
{
    QVERIFY(isDone("fence:eastus"));
    QVERIFY(isDone("promote"));
    QCOMPARE(m_day->writable(), QStringList{west});
    QCOMPARE(m_day->streamingFrom(west), QStringList{asia});
    const QString conninfo = m_day->world().conninfos[asia];
    QVERIFY(conninfo.contains(QStringLiteral("psql-oversight-weu")));
    QVERIFY(!conninfo.contains(QStringLiteral("pilothouse")));
}

void DistributionFailoverTest::step5PointsEveryApplicationAtTheNewPrimary()
{
    const QMap<QString, QByteArray> settings = m_day->world().settings;
    QCOMPARE(settings.size(), 3);
    for (const QByteArray& each : settings) {
        const QJsonObject named = QJsonDocument::fromJson(each).object();
        QCOMPARE(named["PRIMARY_REGION"].toString(), west);
        QVERIFY(named["DATABASE_CONNECTION_STRING"].toString().contains(
            QStringLiteral("host=psql-oversight-weu.postgres.database.azure.com")));
    }
}

void DistributionFailoverTest::step6WarmsTheApplicationsUp()
{
    for (const char* id : {"warm-up:westeurope", "warm-up:southeastasia"}) {
        QVERIFY2(isDone(id), id);
        QVERIFY(!m_day->evidence(step(id), EvidenceCode::CacheWarm).isEmpty());
    }
}

void DistributionFailoverTest::step7VerifiesThatWritesAreAcceptedThroughThePublicName()
{
    for (const char* id : {"check-write-path", "check-health", "check-names", "check-timeline"})
        QVERIFY2(isDone(id), id);
    const Milliseconds accepted =
        m_day->reachedAfter(step("check-write-path"), StepState::Succeeded);
    qInfo("the public path took a write after %lld ms", static_cast<long long>(accepted.count()));
    QVERIFY(accepted < rto);
    // Not by the engine's word alone: as a stranger in each region.
    DeskClient client(m_topology);
    int number = 0;
    for (const QString& region : {west, asia}) {
        const DeskReply reply = client.post(region, QStringLiteral("/api/canary"),
                                            {{"writer", "failover-test"}, {"token", ++number}});
        QVERIFY2(reply.status == 200, qPrintable(reply.failure));
        QCOMPARE(reply.body["region"].toString(), west);
    }
}

void DistributionFailoverTest::writersWereOutForLessThanTheRto()
{
    const auto accepted = m_witness->firstAcceptedElsewhere(east, m_killedAt, rto);
    QVERIFY(accepted.has_value());
    const Milliseconds out = toMilliseconds(*accepted - m_killedAt);
    qInfo("RTO by the ruler: %lld ms from the kill to the first write",
          static_cast<long long>(out.count()));
    QVERIFY(out < rto);
}

void DistributionFailoverTest::lessThanTheRpoWasLost()
{
    m_witness->stop();
    const QJsonObject tally = m_witness->counted(ownSideConninfo(m_topology, {west}));
    const QJsonArray lost = tally["lost"].toArray();
    QVERIFY(tally["acknowledged"].toInt() > writesBefore);
    QCOMPARE(tally["found"].toInt() + lost.size(), tally["acknowledged"].toInt());
    Milliseconds oldest{0};
    for (const ruler::Entry& entry : m_witness->entries())
        if (entry.mark == ruler::Mark::Acknowledged && lost.contains(qint64{entry.token}))
            oldest = std::max(oldest, toMilliseconds(m_killedAt - entry.at));
    qInfo("RPO by the ruler: %d of %d writes lost, the oldest %lld ms before the kill",
          static_cast<int>(lost.size()), tally["acknowledged"].toInt(),
          static_cast<long long>(oldest.count()));
    QVERIFY(oldest < rpo);
}

void DistributionFailoverTest::servicesAreToldOldNewAndTime()
{
    const std::vector<QJsonObject> notices = m_board.notices();
    QCOMPARE(notices.size(), size_t{1});
    const QJsonObject& notice = notices.front();
    QCOMPARE(notice["notice"].toString(), QStringLiteral("failover"));
    QCOMPARE(notice["oldPrimary"].toString(), east);
    QCOMPARE(notice["newPrimary"].toString(), west);
    QCOMPARE(notice["mode"].toString(), QStringLiteral("live"));
    const QDateTime at = QDateTime::fromString(notice["timestamp"].toString(), Qt::ISODateWithMs);
    QVERIFY(at.isValid());
    QVERIFY(qAbs(at.secsTo(QDateTime::currentDateTimeUtc())) < 120);
    QVERIFY(isDone("notify"));
}

void DistributionFailoverTest::theOldPrimaryStaysDownAndNamesStayAwayWhenItsRegionReturns()
{
    QVERIFY(m_day->carryOut({QStringLiteral("heal"), QStringLiteral("all")}));
    // What host control stopped stays down when its region comes back.
    QCOMPARE(m_day->world().hosts[east], QStringLiteral("barred"));
    QCOMPARE(m_day->processes(east), 0);
    QCOMPARE(m_day->writable(), QStringList{west});
    for (const Resolver& resolver : m_topology.resolvers)
        QCOMPARE(answered(resolver.vantage, failover), west);
}

void DistributionFailoverTest::namesFailBackWhenAPersonSaysSo()
{
    patchEndpoint("eus", QStringLiteral(R"({"endpointStatus":"Enabled"})"));
    QTRY_COMPARE_WITH_TIMEOUT(endpoint("eus")["endpointMonitorStatus"].toString(),
                              QStringLiteral("Online"), settleBudgetMs);
    // It is well again, and still the last of the three.
    for (const Resolver& resolver : m_topology.resolvers)
        QCOMPARE(answered(resolver.vantage, failover), west);
    patchEndpoint("weu", QStringLiteral(R"({"priority":2})"));
    patchEndpoint("eus", QStringLiteral(R"({"priority":1})"));
    for (const Resolver& resolver : m_topology.resolvers)
        QCOMPARE(answered(resolver.vantage, failover), east);
}

QTEST_GUILESS_MAIN(DistributionFailoverTest)
#include "failover_test.moc"
