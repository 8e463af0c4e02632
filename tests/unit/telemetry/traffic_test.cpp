#include "models/telemetry/traffic.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/telemetry/judged.h"

using namespace pilothouse;
using namespace pilothouse::test;

namespace {

const QString failover = QStringLiteral("tm-oversight-failover");

TrafficProfileState& armState(Judged& judged)
{
    return *judged.snapshot.trafficProfiles[failover].value;
}

/// The failover profile's endpoint at that place, assessed.
TrafficEndpointAssessment endpoint(Judged& judged, std::size_t place)
{
    judged.judgeConditions();
    return judged.result.traffic.at(1).endpoints.at(place);
}

/// The first name server's answer to the failover name, assessed.
DnsAssessment dns(Judged& judged)
{
    judged.judgeConditions();
    for (const DnsAssessment& answer : judged.result.dns)
        if (answer.queriedName == judged.fleet.trafficProfiles[1].dnsName)
            return answer;
    return {};
}

DnsAnswer& answerOf(Judged& judged)
{
    for (DnsReading& reading : judged.snapshot.dns)
        if (reading.queriedName == judged.fleet.trafficProfiles[1].dnsName)
            return *reading.answer.value;
    Q_UNREACHABLE();
}

} // namespace

class TrafficTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProfileAsPlannedIsQuiet()
    {
        Judged judged;
        QCOMPARE(endpoint(judged, 0).severity, Severity::Normal);
        QVERIFY(endpoint(judged, 0).why.isEmpty());
        QCOMPARE(endpoint(judged, 0).monitorStatus, QStringLiteral("Online"));
        QCOMPARE(judged.result.traffic.at(1).ttl.text, QStringLiteral("10 s"));
    }

    void differencesToTheFleetFileAreWorded()
    {
        Judged judged;
        armState(judged).endpoints[0].priority = 4;
        QCOMPARE(endpoint(judged, 0).severity, Severity::Medium);
        QCOMPARE(endpoint(judged, 0).why, QStringLiteral("priority 4, fleet file 1"));
        QVERIFY(judged.condition("endpoint:tm-oversight-failover/endpoint-eus"));
    }

    void anEndpointMayBeMissingOrUnplanned()
    {
        Judged judged;
        armState(judged).endpoints[2].name = QStringLiteral("stranger");
        QCOMPARE(endpoint(judged, 2).status, QStringLiteral("—"));
        QVERIFY(endpoint(judged, 2).why.contains(QStringLiteral("not in Traffic Manager")));
        QCOMPARE(endpoint(judged, 3).name, QStringLiteral("stranger"));
        QVERIFY(endpoint(judged, 3).why.contains(QStringLiteral("not in the fleet file")));
    }

    void ttlAndMethodAreCompared()
    {
        Judged judged;
        armState(judged).ttlSeconds = 300;
        armState(judged).method = QStringLiteral("Weighted");
        judged.judgeConditions();
        QVERIFY(judged.condition("profile:tm-oversight-failover/TTL"));
        QVERIFY(judged.condition("profile:tm-oversight-failover/method"));
    }

    void armThatRefusesShowsNothingOld()
    {
        Judged judged;
        judged.snapshot.trafficProfiles[failover].refuse(
            {ErrorCode::Throttled, QStringLiteral("ARM said 429"), {}, {}},
            judged.clock.monotonic());
        QCOMPARE(endpoint(judged, 0).status, QStringLiteral("—"));
        QVERIFY(!judged.result.traffic.at(1).ttl.number);
        const AlarmCondition* arm = judged.condition("arm");
        QVERIFY(arm != nullptr);
        QCOMPARE(arm->valueText, QStringLiteral("throttled"));
        QVERIFY(!dns(judged).agrees.has_value());
    }

    void priorityAnswersWithTheFirstThatIsNotOut()
    {
        Judged judged;
        TrafficProfileState& state = armState(judged);
        const QString east = judged.fleet.regions[0].application.host;
        const QString west = judged.fleet.regions[1].application.host;
        QCOMPARE(answerableTargets(state), std::vector<QString>{east});
        state.endpoints[0].monitorStatus = QStringLiteral("Degraded");
        QCOMPARE(answerableTargets(state), std::vector<QString>{west});
        state.endpoints[1].status = QStringLiteral("Disabled");
        state.endpoints[2].monitorStatus = QStringLiteral("Degraded");
        // All out: as if all were healthy. The disabled one is not among them.
        QCOMPARE(answerableTargets(state), std::vector<QString>{east});
        state.method = QStringLiteral("Performance");
        QCOMPARE(answerableTargets(state).size(), std::size_t{2});
    }

    void anAnswerThatAgreesNamesItsRegion()
    {
        Judged judged;
        QCOMPARE(dns(judged).answer.text, QStringLiteral("East US"));
        QCOMPARE(dns(judged).agrees, std::optional(true));
        answerOf(judged).canonicalName = judged.fleet.regions[0].application.host.toUpper() + u'.';
        QCOMPARE(dns(judged).agrees, std::optional(true));
    }

    void anAddressAloneFindsItsRegion()
    {
        Judged judged;
        judged.fleet.regions[1].application.address = QStringLiteral("10.1.0.4");
        answerOf(judged).canonicalName.clear();
        QCOMPARE(dns(judged).region, judged.fleet.regions[1].id);
        QCOMPARE(dns(judged).agrees, std::optional(false));
        QVERIFY(dns(judged).why.contains(QStringLiteral("would say East US")));
    }

    void anUnknownAddressDisagrees()
    {
        Judged judged;
        answerOf(judged).canonicalName = QStringLiteral("elsewhere.example");
        QCOMPARE(dns(judged).agrees, std::optional(false));
        QCOMPARE(dns(judged).answer.text, QStringLiteral("elsewhere.example"));
    }

    void aTtlAboveTheFleetFilesDisagrees()
    {
        Judged judged;
        answerOf(judged).ttlSeconds = 10;
        QCOMPARE(dns(judged).agrees, std::optional(true));
        answerOf(judged).ttlSeconds = 11;
        QCOMPARE(dns(judged).agrees, std::optional(false));
    }

    void aDeadServerIsOneCondition()
    {
        Judged judged;
        for (DnsReading& reading : judged.snapshot.dns)
            if (reading.serverName == QStringLiteral("Asia resolver"))
                reading.answer.refuse({ErrorCode::Timeout, QStringLiteral("no answer"), {}, {}},
                                      judged.clock.monotonic());
        judged.judgeConditions();
        QVERIFY(judged.condition("nameserver:Asia resolver"));
        QCOMPARE(judged.result.conditions.size(), std::size_t{1});
    }
};

PILOTHOUSE_TEST(TrafficTest)
#include "traffic_test.moc"
