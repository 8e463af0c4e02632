#include "app/lab/plan/plan.h"
#include "app/lab/services/control/state.h"
#include "app/lab/services/control/traffic/routing.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse::lab;

namespace {

const QString endpointEast = QStringLiteral("endpoint-eus");
const QString endpointWest = QStringLiteral("endpoint-weu");
const QString endpointAsia = QStringLiteral("endpoint-sea");

/// One letter per region, East US, West Europe, Southeast Asia: Online, Degraded, Checking,
/// switched off (-).
ProbeRecords look(ManagedProfile& profile, const QString& letters)
{
    ProbeRecords records;
    for (int index = 0; index < letters.size(); ++index) {
        ManagedEndpoint& endpoint = profile.endpoints[static_cast<std::size_t>(index)];
        endpoint.isEnabled = letters[index] != QLatin1Char('-');
        if (letters[index] == QLatin1Char('O'))
            records[endpoint.name] = {EndpointMonitor::Online, 0};
        if (letters[index] == QLatin1Char('D'))
            records[endpoint.name] = {EndpointMonitor::Degraded, 2};
    }
    return records;
}

} // namespace

/// What Traffic Manager makes of probes, and whom it answers.
class TrafficRoutingTest : public QObject
{
    Q_OBJECT

private:
    const CloudState m_state =
        initialState(planTopology(QStringLiteral("trial"), QStringLiteral("/tmp/trial"), 77));
    /// Someone in Europe.
    const Asker m_asker{{{QStringLiteral("eastus"), 95},
                         {QStringLiteral("westeurope"), 20},
                         {QStringLiteral("southeastasia"), 180}},
                        {QStringLiteral("DE"), QStringLiteral("GEO-EU"), QStringLiteral("WORLD")},
                        0.0};

    [[nodiscard]] ManagedProfile profile(RoutingMethod method) const
    {
        ManagedProfile profile = m_state.profiles.front();
        profile.method = method;
        return profile;
    }

private Q_SLOTS:
    void answersTheRightEndpoint_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("chosen");
        const auto row = [](const char* method, const char* letters, const QString& chosen) {
            QTest::addRow("%s %s", method, letters)
                << QString::fromLatin1(method) << QString::fromLatin1(letters) << chosen;
        };
        row("Priority", "OOO", endpointEast);
        row("Priority", "DOO", endpointWest);
        row("Priority", "-OO", endpointWest);
        row("Priority", "DDO", endpointAsia);
        row("Priority", "CDD", endpointEast); // Being checked counts as healthy.
        row("Priority", "DDD", endpointEast); // As if all were healthy.
        row("Priority", "-DD", endpointWest); // Switched off is off, even then.
        row("Priority", "---", QString());
        row("Performance", "OOO", endpointWest);
        row("Performance", "ODO", endpointEast);
        row("Performance", "DDD", endpointWest);
        row("Performance", "D-D", endpointEast);
        row("Geographic", "OOO", endpointWest);
        row("Geographic", "ODO", endpointWest); // An area has nobody to fail over to.
        row("Geographic", "O-O", QString());
    }

    void answersTheRightEndpoint()
    {
        QFETCH(QString, method);
        QFETCH(QString, letters);
        ManagedProfile asked = profile(*routingMethodFromName(method));
        const ProbeRecords records = look(asked, letters);
        const ManagedEndpoint* chosen = chooseEndpoint(asked, records, m_asker);
        QTEST(chosen ? chosen->name : QString(), "chosen");
    }

    void weightsShareTheAnswers_data()
    {
        QTest::addColumn<double>("chance");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("first") << 0.0 << "OOO" << endpointEast;
        QTest::newRow("last of the first") << 0.499 << "OOO" << endpointEast;
        QTest::newRow("second") << 0.5 << "OOO" << endpointWest;
        QTest::newRow("third") << 0.8 << "OOO" << endpointAsia;
        QTest::newRow("end") << 0.9999 << "OOO" << endpointAsia;
        QTest::newRow("of those that are left") << 0.59 << "DOO" << endpointWest;
        QTest::newRow("the rest of them") << 0.61 << "DOO" << endpointAsia;
    }

    void weightsShareTheAnswers()
    {
        QFETCH(double, chance);
        QFETCH(QString, letters);
        ManagedProfile asked = profile(RoutingMethod::Weighted);
        const ProbeRecords records = look(asked, letters);
        Asker asker = m_asker;
        asker.chance = chance;
        QTEST(chooseEndpoint(asked, records, asker)->name, "chosen");
    }

    void profileIsWhatItsEndpointsAre_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("status");
        for (const auto& [letters, status] : {std::pair{"OOO", "Online"},
                                              {"ODO", "Degraded"},
                                              {"CCC", "CheckingEndpoints"},
                                              {"COC", "Online"},
                                              {"-O-", "Online"},
                                              {"---", "Inactive"},
                                              {"DDD", "Degraded"}})
            QTest::newRow(letters) << QString::fromLatin1(letters) << QString::fromLatin1(status);
    }

    void profileIsWhatItsEndpointsAre()
    {
        QFETCH(QString, letters);
        ManagedProfile asked = profile(RoutingMethod::Priority);
        const ProbeRecords records = look(asked, letters);
        QTEST(monitorName(monitorOf(asked, records)), "status");
    }

    void switchedOffProfileAnswersNobody()
    {
        ManagedProfile asked = profile(RoutingMethod::Priority);
        const ProbeRecords records = look(asked, QStringLiteral("OOO"));
        asked.isEnabled = false;
        QVERIFY(chooseEndpoint(asked, records, m_asker) == nullptr);
        QCOMPARE(monitorName(monitorOf(asked, records)), QStringLiteral("Disabled"));
        QCOMPARE(monitorName(monitorOf(asked, asked.endpoints[0], records)),
                 QStringLiteral("Inactive"));
    }

    void takesOneFailureMoreThanTolerated()
    {
        ProbeRecord record;
        record = afterProbe(record, true, 1);
        QCOMPARE(record.verdict, EndpointMonitor::Online);
        record = afterProbe(record, false, 1);
        QCOMPARE(record.verdict, EndpointMonitor::Online);
        record = afterProbe(record, false, 1);
        QCOMPARE(record.verdict, EndpointMonitor::Degraded);
        record = afterProbe(record, true, 1);
        QCOMPARE(record.verdict, EndpointMonitor::Online);
    }

    void successBetweenFailuresStartsTheCountAnew()
    {
        ProbeRecord record{EndpointMonitor::Online, 0};
        for (const bool isGood : {false, false, true, false, false})
            record = afterProbe(record, isGood, 2);
        QCOMPARE(record.verdict, EndpointMonitor::Online);
    }

    void toleratesNothingWhenToldSo()
    {
        QCOMPARE(afterProbe({}, false, 0).verdict, EndpointMonitor::Degraded);
    }

    void rulesAreKept_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("words");
        const QString fine;
        QTest::newRow("as it is") << "interval" << 30 << fine;
        QTest::newRow("fast") << "interval" << 10
                              << "timeoutInSeconds is 5 to 9 with that "
                                 "interval, not 10";
        QTest::newRow("in between") << "interval" << 20 << "intervalInSeconds is 10 or 30, not 20";
        QTest::newRow("impatient")
            << "timeout" << 4 << "timeoutInSeconds is 5 to 10 with that interval, not 4";
        QTest::newRow("tolerant") << "tolerated" << 10
                                  << "toleratedNumberOfFailures is 0 to 9, not 10";
        QTest::newRow("weightless") << "weight" << 0 << "endpoint-eus: weight is 1 to 1000, not 0";
        QTest::newRow("last rank") << "priority" << 1000 << fine;
        QTest::newRow("beyond it")
            << "priority" << 1001 << "endpoint-eus: priority is 1 to 1000, not 1001";
        QTest::newRow("shared rank") << "priority" << 2 << "two endpoints have the priority 2";
        QTest::newRow("no time") << "ttl" << 0 << fine;
        QTest::newRow("negative") << "ttl" << -1 << "ttl is 0 to 2147483647, not -1";
    }

    void rulesAreKept()
    {
        QFETCH(QString, field);
        QFETCH(int, value);
        ManagedProfile asked = profile(RoutingMethod::Priority);
        const std::map<QString, int*> fields{
            {QStringLiteral("interval"), &asked.monitor.intervalSeconds},
            {QStringLiteral("timeout"), &asked.monitor.timeoutSeconds},
            {QStringLiteral("tolerated"), &asked.monitor.toleratedFailures},
            {QStringLiteral("weight"), &asked.endpoints[0].weight},
            {QStringLiteral("priority"), &asked.endpoints[0].priority},
            {QStringLiteral("ttl"), &asked.ttlSeconds}};
        *fields.at(field) = value;
        QTEST(brokenRule(asked).value_or(QString()), "words");
    }

    void stateReadsBack()
    {
        CloudState state = m_state;
        state.operations.push_back({QStringLiteral("id"),
                                    QStringLiteral("promote"),
                                    QStringLiteral("p"),
                                    QStringLiteral("eastus"),
                                    Operation::Step::Watching,
                                    pilothouse::UtcTime{},
                                    {},
                                    {},
                                    {}});
        QVERIFY(stateFromJson(toJson(state)) == state);
    }
};

PILOTHOUSE_TEST(TrafficRoutingTest)
#include "traffic_routing_test.moc"
