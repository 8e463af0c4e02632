#include "app/lab/faults/faults.h"
#include "app/lab/plan/plan.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/lab/cast.h"

#include <QJsonArray>

using namespace pilothouse;
using namespace pilothouse::lab;

/// What a set of faults means for each link.
class FaultsTest : public QObject
{
    Q_OBJECT

private:
    const Topology m_topology =
        planTopology(QStringLiteral("trial"), QStringLiteral("/tmp/trial"), 77);
    const std::vector<Link> m_links = relayedLinks(m_topology);

    [[nodiscard]] LinkState state(const FaultSet& faults, const QString& from, const QString& to,
                                  Service service = Service::Https) const
    {
        const std::vector<LinkState> states = linkStates(m_links, faults);
        for (std::size_t index = 0; index < m_links.size(); ++index)
            if (m_links[index].from == from && m_links[index].to == to &&
                m_links[index].service == service)
                return states[index];
        qFatal("no such link");
    }

    [[nodiscard]] static FaultSet one(const QString& region, FaultKind kind)
    {
        FaultSet faults;
        faults.regions[region].insert(kind);
        return faults;
    }

private Q_SLOTS:
    void partitionCutsTheDeskAndHostControlToo()
    {
        const FaultSet faults = one(east, FaultKind::Partition);
        for (const Service service : {Service::Https, Service::Postgres, Service::Host})
            QVERIFY(state(faults, deskPlace, east, service).isCut);
        QVERIFY(state(faults, QStringLiteral("control"), east, Service::Host).isCut);
        QVERIFY(state(faults, QStringLiteral("users-asia"), east).isCut);
        QVERIFY(state(faults, QStringLiteral("probes"), east).isCut);
        QVERIFY(state(faults, east, west).isCut);
    }

    void partitionLeavesTheRegionWhole()
    {
        QVERIFY(!state(one(east, FaultKind::Partition), east, east).isCut);
    }

    void partitionLeavesOthersAlone()
    {
        QVERIFY(!state(one(east, FaultKind::Partition), deskPlace, west).isCut);
        QVERIFY(!state(one(east, FaultKind::Partition), deskPlace, QStringLiteral("arm")).isCut);
    }

    void killRefusesConnectsButNotHostControl()
    {
        const FaultSet faults = one(east, FaultKind::Kill);
        QVERIFY(state(faults, deskPlace, east).isDown);
        QVERIFY(state(faults, west, east, Service::Postgres).isDown);
        QVERIFY(!state(faults, deskPlace, east, Service::Host).isDown);
    }

    void slowMeansFiveTimesTheLatencyOnAThinLine()
    {
        const LinkState slow = state(one(east, FaultKind::Slow), west, east);
        QCOMPARE(slow.roundTripMs, 400);
        QCOMPARE(slow.bytesPerSecond, 64'000);
        QCOMPARE(state(one(east, FaultKind::Slow), east, east).roundTripMs, 1);
    }

    void hangTouchesNoLink()
    {
        QVERIFY(linkStates(m_links, one(east, FaultKind::Hang)) == linkStates(m_links, {}));
    }

    void cutTouchesOneDirectionOnly()
    {
        FaultSet faults;
        faults.cuts.insert({east, west});
        QVERIFY(state(faults, east, west).isCut);
        QVERIFY(state(faults, east, west, Service::Postgres).isCut);
        QVERIFY(!state(faults, west, east).isCut);
    }

    void muteTouchesOnePairAndCutsNothing()
    {
        FaultSet faults;
        faults.mutes.insert({deskPlace, east});
        QVERIFY(state(faults, deskPlace, east, Service::Postgres).isMute);
        QVERIFY(!state(faults, deskPlace, east, Service::Postgres).isCut);
        QVERIFY(!state(faults, deskPlace, west).isMute);
    }

    void eachFaultHasItsPlaces_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("places");
        QTest::newRow("kill") << int(FaultKind::Kill) << "eastus";
        QTest::newRow("arm-lies") << int(FaultKind::ArmLies) << "eastus arm";
        QTest::newRow("token-expired") << int(FaultKind::TokenExpired) << "arm";
        QTest::newRow("dns-dead") << int(FaultKind::DnsDead) << "desk";
    }

    void eachFaultHasItsPlaces()
    {
        QFETCH(int, fault);
        QStringList places;
        for (const QString& name : {east, QStringLiteral("arm"), deskPlace})
            if (canBeAt(static_cast<FaultKind>(fault), *faultPlace(m_topology, name)))
                places.append(name);
        QTEST(places.join(QLatin1Char(' ')), "places");
        QVERIFY(!faultPlace(m_topology, QStringLiteral("mars")).has_value());
    }

    void overlappingFaultsKeepTheOtherWhenOneHeals()
    {
        FaultSet faults = one(east, FaultKind::Partition);
        faults.cuts.insert({deskPlace, east});
        faults.regions[east].erase(FaultKind::Partition);
        QVERIFY(state(faults, deskPlace, east).isCut);
        QVERIFY(!state(faults, west, east).isCut);
    }

    void namesReadBack()
    {
        QCOMPARE(faultNames().size(), 16);
        for (const QString& name : faultNames())
            QCOMPARE(faultName(*faultFromName(name)), name);
        QVERIFY(!faultFromName(QStringLiteral("fire")).has_value());
    }

    void fileLeavesOutRegionsWithoutFaults()
    {
        FaultSet faults = one(east, FaultKind::Arm429);
        faults.regions[west];
        faults.cuts.insert({deskPlace, west});
        faults.mutes.insert({deskPlace, east});
        const QJsonObject expected{{"eastus", QJsonArray{"arm-429"}},
                                   {"cuts", QJsonArray{"desk>westeurope"}},
                                   {"mutes", QJsonArray{"desk>eastus"}}};
        QCOMPARE(toJson(faults), expected);
        faults.regions.erase(west);
        QVERIFY(faultsFromJson(expected) == faults);
    }
};

PILOTHOUSE_TEST(FaultsTest)
#include "faults_test.moc"
