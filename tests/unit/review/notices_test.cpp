#include "models/review/notices.h"

#include "tests/support/suite/suite.h"
#include "tests/unit/review/review_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace pilothouse;
using namespace pilothouse::tests;

/// What other services read.
class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailoverNamesOldNewAndTime()
    {
        const Notice notice = failoverNotice(
            MeasuredMove().header, RegionId(QStringLiteral("westeurope")), at(1'234'567us));
        QCOMPARE(notice.id, QStringLiteral("run-1/failover"));
        QCOMPARE(notice.payload,
                 QByteArray(R"({"fleet":"oversight","mode":"live","newPrimary":"westeurope",)"
                            R"("notice":"failover","oldPrimary":"eastus","run":"run-1",)"
                            R"("timestamp":"2026-11-18T11:06:41.234Z"})"));
    }

    void anRtoThatWasExceededSaysByHowMuch()
    {
        const auto notice =
            rtoExceededNotice(MeasuredMove().header, Measured{61'500'999us, 60s}, at(70s));
        QVERIFY(notice);
        QCOMPARE(notice->id, QStringLiteral("run-1/rto-exceeded"));
        QCOMPARE(notice->payload,
                 QByteArray(R"({"elapsed":61500,"fleet":"oversight","mode":"live",)"
                            R"("notice":"rto-exceeded","rto":60000,"run":"run-1",)"
                            R"("timestamp":"2026-11-18T11:07:50.000Z"})"));
    }

    void anRtoThatWasMetOrNotMeasuredIsNotExceeded()
    {
        const RunHeader header = MeasuredMove().header;
        QVERIFY(!rtoExceededNotice(header, Measured{60s, 60s}, armed));
        QVERIFY(!rtoExceededNotice(header, std::nullopt, armed));
    }

    void brokenGlassNamesWhoAndWhatWasTyped()
    {
        RunHeader header = MeasuredMove().header;
        header.decision.checks = {{QStringLiteral("possible-loss"),
                                   QStringLiteral("fail"),
                                   QStringLiteral("6 min"),
                                   QStringLiteral("≤ 5 min"),
                                   {},
                                   0us,
                                   QStringLiteral("lose more than 5 min"),
                                   false}};
        QVERIFY(!brokenGlassNotice(header, armed));
        header.decision.checks.front().isGlassBroken = true;
        const auto notice = brokenGlassNotice(header, armed);
        QVERIFY(notice);
        const QJsonObject said = QJsonDocument::fromJson(notice->payload).object();
        QCOMPARE(said["operator"].toString(), header.decision.operatorName);
        QCOMPARE(said["risks"][0]["typed"].toString(), QStringLiteral("lose more than 5 min"));
        QCOMPARE(said["risks"][0]["seen"].toString(), QStringLiteral("6 min"));
    }
};

PILOTHOUSE_TEST(NoticesTest)
#include "notices_test.moc"
