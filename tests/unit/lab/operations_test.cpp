#include "app/lab/services/control/arm/promotion.h"
#include "tests/support/lab/cloud_fixture.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/lab/cast.h"

#include <QJsonArray>
#include <QUrl>

using namespace pilothouse;
using namespace pilothouse::lab;

namespace {

const QString newVersion = QStringLiteral("2025-08-01");
const Done done(std::monostate{});

QJsonObject promotion(const QString& mode, const QString& option)
{
    return {{"properties", QJsonObject{{"replica", QJsonObject{{"promoteMode", mode},
                                                               {"promoteOption", option}}}}}};
}

const QJsonObject forced = promotion(QStringLiteral("standalone"), QStringLiteral("forced"));
const QJsonObject planned = promotion(QStringLiteral("standalone"), QStringLiteral("planned"));

} // namespace

/// Long-running operations: what they say while they run, and that they end by what was seen.
class OperationsTest : public QObject
{
    Q_OBJECT

private:
    static QString poll(const Reply& accepted, const QString& header)
    {
        const QUrl url(headerOf(accepted, header));
        return url.path() + QLatin1Char('?') + url.query();
    }

    static QString statusOf(CloudFixture& fixture, const Reply& accepted)
    {
        const Reply answer =
            fixture.send("GET", poll(accepted, QStringLiteral("Azure-AsyncOperation")));
        return answer.status == 200U ? bodyOf(answer)["status"].toString()
                                     : QString::number(answer.status);
    }

    static unsigned resultOf(CloudFixture& fixture, const Reply& accepted)
    {
        return fixture.send("GET", poll(accepted, QStringLiteral("Location"))).status;
    }

    static void seeRest(CloudFixture& fixture, std::uint64_t primaryLsn, std::uint64_t replicaLsn)
    {
        fixture.see(east, false, true, primaryLsn);
        fixture.see(west, true, false, replicaLsn);
    }

private Q_SLOTS:
    void promotionSucceedsWhenTheDatabaseWrites()
    {
        CloudFixture fixture;
        seeRest(fixture, 100, 100);
        const Reply accepted = fixture.send("PATCH", serverPath(QStringLiteral("weu")), forced);
        QCOMPARE(accepted.status, 202U);
        QCOMPARE(headerOf(accepted, QStringLiteral("Retry-After")), QStringLiteral("1"));
        QCOMPARE(fixture.acts.acts.back().path, QStringLiteral("/database/promote"));
        QCOMPARE(fixture.acts.acts.back().region, west);
        fixture.acts.answer(done);
        arm::watchPromotions(fixture.cloud);
        QCOMPARE(statusOf(fixture, accepted), QStringLiteral("InProgress"));
        QCOMPARE(resultOf(fixture, accepted), 202U);
        fixture.see(west, false, false, 120);
        arm::watchPromotions(fixture.cloud);
        QCOMPARE(statusOf(fixture, accepted), QStringLiteral("Succeeded"));
        QCOMPARE(resultOf(fixture, accepted), 200U);
        const Reply server = fixture.send("GET", serverPath(QStringLiteral("weu")));
        QCOMPARE(bodyOf(server)["properties"]["replicationRole"].toString(),
                 QStringLiteral("None"));
    }

    void promotionOfAnUnreachableRegionFails()
    {
        CloudFixture fixture;
        const Reply accepted = fixture.send("PATCH", serverPath(QStringLiteral("weu")), forced);
        QCOMPARE(statusOf(fixture, accepted), QStringLiteral("InProgress"));
        fixture.acts.answer(Error{ErrorCode::Timeout, QStringLiteral("No answer"), {}, {}});
        QCOMPARE(statusOf(fixture, accepted), QStringLiteral("Failed"));
        QCOMPARE(resultOf(fixture, accepted), 409U);
    }

    void promotionThatIsNeverSeenFails()
    {
        CloudFixture fixture;
        const Reply accepted = fixture.send("PATCH", serverPath(QStringLiteral("weu")), forced);
        fixture.acts.answer(done);
        fixture.clock.advance(arm::promotionBudget);
        arm::watchPromotions(fixture.cloud);
        QCOMPARE(statusOf(fixture, accepted), QStringLiteral("Failed"));
    }

    void oldSightEndsNoPromotion()
    {
        CloudFixture fixture;
        fixture.see(west, false, false, 120);
        fixture.clock.advance(sightAgeMax + Seconds(1));
        const Reply accepted = fixture.send("PATCH", serverPath(QStringLiteral("weu")), forced);
        fixture.acts.answer(done);
        arm::watchPromotions(fixture.cloud);
        QCOMPARE(statusOf(fixture, accepted), QStringLiteral("InProgress"));
    }

    void plannedPromotionAwaitsThePrimarysWal()
    {
        CloudFixture fixture;
        seeRest(fixture, 100, 99);
        const Reply accepted = fixture.send("PATCH", serverPath(QStringLiteral("weu")), planned);
        arm::watchPromotions(fixture.cloud);
        QCOMPARE(fixture.acts.waiting(), std::size_t(0));
        seeRest(fixture, 100, 100);
        arm::watchPromotions(fixture.cloud);
        QCOMPARE(fixture.acts.waiting(), std::size_t(1));
        QCOMPARE(statusOf(fixture, accepted), QStringLiteral("InProgress"));
    }

    void plannedPromotionNeedsALivingPrimary()
    {
        CloudFixture fixture;
        fixture.see(west, true, false, 100);
        const Reply accepted = fixture.send("PATCH", serverPath(QStringLiteral("weu")), planned);
        fixture.clock.advance(arm::promotionBudget);
        arm::watchPromotions(fixture.cloud);
        QCOMPARE(fixture.acts.waiting(), std::size_t(0));
        QCOMPARE(statusOf(fixture, accepted), QStringLiteral("Failed"));
    }

    void promotionIsCheckedFirst_data()
    {
        QTest::addColumn<QString>("shortCode");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("version");
        QTest::addColumn<unsigned>("status");
        const QString old = QStringLiteral("2024-08-01");
        const QString replica = QStringLiteral("weu");
        const QJsonObject capitals =
            promotion(QStringLiteral("Standalone"), QStringLiteral("Forced"));
        QTest::newRow("old words") << replica << forced << old << 202U;
        QTest::newRow("new words") << replica << capitals << newVersion << 202U;
        QTest::newRow("old words, new version") << replica << forced << newVersion << 400U;
        QTest::newRow("new words, old version") << replica << capitals << old << 400U;
        QTest::newRow("switchover without virtual endpoint")
            << replica << promotion(QStringLiteral("switchover"), QStringLiteral("planned")) << old
            << 400U;
        QTest::newRow("a primary") << "eus" << forced << old << 400U;
        QTest::newRow("by role") << replica
                                 << QJsonObject{{"properties",
                                                 QJsonObject{{"replicationRole", "None"}}}}
                                 << old << 202U;
        QTest::newRow("anything else")
            << replica << QJsonObject{{"properties", QJsonObject{{"version", "16"}}}} << old
            << 400U;
    }

    void promotionIsCheckedFirst()
    {
        QFETCH(QString, shortCode);
        QFETCH(QJsonObject, body);
        QFETCH(QString, version);
        CloudFixture fixture;
        seeRest(fixture, 100, 100);
        QTEST(fixture.send("PATCH", serverPath(shortCode), body, version).status, "status");
    }

    void onePromotionAtATime()
    {
        CloudFixture fixture;
        const QString path = serverPath(QStringLiteral("weu"));
        QCOMPARE(fixture.send("PATCH", path, forced).status, 202U);
        QCOMPARE(fixture.send("PATCH", path, forced).status, 409U);
        QCOMPARE(fixture.acts.waiting(), std::size_t(1));
    }

    void restartStopsThenStarts()
    {
        CloudFixture fixture;
        const Reply accepted =
            fixture.send("POST", serverPath(QStringLiteral("eus"), QStringLiteral("/restart")));
        QCOMPARE(fixture.acts.acts.back().path, QStringLiteral("/database/stop"));
        fixture.acts.answer(done);
        QCOMPARE(fixture.acts.acts.back().path, QStringLiteral("/database/start"));
        QCOMPARE(statusOf(fixture, accepted), QStringLiteral("InProgress"));
        fixture.acts.answer(done);
        QCOMPARE(statusOf(fixture, accepted), QStringLiteral("Succeeded"));
        QCOMPARE(resultOf(fixture, accepted), 204U);
    }

    void restartThatCannotStopDoesNotStart()
    {
        CloudFixture fixture;
        const Reply accepted =
            fixture.send("POST", serverPath(QStringLiteral("eus"), QStringLiteral("/restart")));
        fixture.acts.answer(Error{ErrorCode::Refused, QStringLiteral("no"), {}, {}});
        QCOMPARE(fixture.acts.acts.size(), std::size_t(1));
        QCOMPARE(statusOf(fixture, accepted), QStringLiteral("Failed"));
    }

    void planGrowsWhenItsRegionAnswers()
    {
        CloudFixture fixture;
        const QJsonObject body{{"location", "East US"}, {"sku", QJsonObject{{"capacity", 6}}}};
        const Reply accepted = fixture.send("PUT", planPath(), body);
        QCOMPARE(accepted.status, 202U);
        QCOMPARE(fixture.cloud.state.plans[east].capacity, 4);
        fixture.acts.answer(done);
        QCOMPARE(fixture.cloud.state.plans[east].capacity, 6);
        QCOMPARE(statusOf(fixture, accepted), QStringLiteral("Succeeded"));
        QCOMPARE(fixture.send("PUT", planPath(), {{"sku", QJsonObject{{"capacity", 31}}}}).status,
                 400U);
    }

    void planOfAnUnreachableRegionStays()
    {
        CloudFixture fixture;
        const Reply accepted =
            fixture.send("PATCH", planPath(), {{"sku", QJsonObject{{"capacity", 6}}}});
        fixture.acts.answer(Error{ErrorCode::Unreachable, QStringLiteral("cut"), {}, {}});
        QCOMPARE(fixture.cloud.state.plans[east].capacity, 4);
        QCOMPARE(statusOf(fixture, accepted), QStringLiteral("Failed"));
    }

    void restartOfTheServiceEndsWhatItCannotKnow()
    {
        CloudFixture fixture;
        const Reply lost = fixture.send("PATCH", serverPath(QStringLiteral("weu")), forced);
        const Reply taken = fixture.send("PATCH", serverPath(QStringLiteral("sea")), forced);
        fixture.acts.answer(done);
        fixture.cloud.state.operations[1].step = Operation::Step::Watching;
        fixture.cloud.state.operations[0].step = Operation::Step::Acting;
        fixture.cloud.state =
            afterRestart(stateFromJson(toJson(fixture.cloud.state)), fixture.clock.utc());
        QCOMPARE(statusOf(fixture, lost), QStringLiteral("Failed"));
        QCOMPARE(statusOf(fixture, taken), QStringLiteral("InProgress"));
    }

    void operationsAreBounded()
    {
        CloudFixture fixture;
        for (std::size_t count = 0; count < CloudState::operationsMax + 5; ++count) {
            fixture.clock.advance(Seconds(1)); // So that the bucket refills.
            QCOMPARE(fixture.send("PATCH", planPath(), {{"sku", QJsonObject()}}).status, 202U);
        }
        QCOMPARE(fixture.cloud.state.operations.size(), CloudState::operationsMax);
    }
};

PILOTHOUSE_TEST(OperationsTest)
#include "operations_test.moc"
