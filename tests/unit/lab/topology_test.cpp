#include "app/lab/plan/plan.h"
#include "app/lab/topology.h"
#include "tests/support/suite/suite.h"

#include <QJsonArray>

#include <set>

using namespace pilothouse;
using namespace pilothouse::lab;

/// The lab's map of itself.
class TopologyTest : public QObject
{
    Q_OBJECT

private:
    const Topology m_topology =
        planTopology(QStringLiteral("trial"), QStringLiteral("/tmp/trial"), 77);

private Q_SLOTS:
    void readsBackWhatItWrote();
    void refusesAnUnknownService();
    void refusesAMapWithoutFolder();
    void saysHowToGetALabWhereNoneIs();
    void connectsEachRegionWithEachOther();
    void keepsUsersAwayFromDatabases();
    void givesEachLinkAnAddressOfItsOwn();
    void hasTheRoundTripsOfTheWorld_data();
    void hasTheRoundTripsOfTheWorld();
    void takesAsLongThereAsBack();
    void liesInTheRuntimeFolderExceptForRoot();
};

void TopologyTest::readsBackWhatItWrote()
{
    const Result<Topology> read = topologyFromJson(toJson(m_topology));
    QVERIFY(read.ok());
    QVERIFY(read.value() == m_topology);
}

void TopologyTest::refusesAnUnknownService()
{
    Topology topology = m_topology;
    topology.links.resize(1);
    QJsonObject object = toJson(topology);
    QJsonArray links = object["links"].toArray();
    QJsonObject link = links[0].toObject();
    link["service"] = "gopher";
    links[0] = link;
    object["links"] = links;
    const Result<Topology> read = topologyFromJson(object);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().why, QStringLiteral("\"gopher\" is no service"));
}

void TopologyTest::refusesAMapWithoutFolder()
{
    const Result<Topology> read = topologyFromJson({});
    QVERIFY(!read.ok());
    QCOMPARE(read.error().why, QStringLiteral("It names no folder"));
}

void TopologyTest::saysHowToGetALabWhereNoneIs()
{
    const Result<Topology> read = readTopology(QStringLiteral("/nonexistent"));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().what, QStringLiteral("No lab in /nonexistent"));
    QCOMPARE(read.error().nextStep, QStringLiteral("Bring one up: pilothouse-lab up"));
}

void TopologyTest::connectsEachRegionWithEachOther()
{
    for (const RegionPlace& from : m_topology.regions)
        for (const RegionPlace& to : m_topology.regions)
            for (const Service service : {Service::Https, Service::Postgres, Service::Host})
                QVERIFY(m_topology.find(from.id, to.id, service) != nullptr);
}

void TopologyTest::keepsUsersAwayFromDatabases()
{
    const QString users = QStringLiteral("users-europe");
    const QString region = QStringLiteral("eastus");
    QVERIFY(m_topology.find(users, region, Service::Https) != nullptr);
    QVERIFY(m_topology.find(users, region, Service::Postgres) == nullptr);
    QVERIFY(m_topology.find(users, region, Service::Host) == nullptr);
}

void TopologyTest::givesEachLinkAnAddressOfItsOwn()
{
    std::set<std::pair<QString, quint16>> places{{m_topology.armAddress, m_topology.armPort}};
    for (const Resolver& resolver : m_topology.resolvers)
        places.insert({resolver.address, resolver.port});
    for (const Link& link : m_topology.links) {
        QVERIFY(link.address.startsWith(QStringLiteral("127.77.")));
        places.insert({link.address, link.port});
    }
    QCOMPARE(places.size(), m_topology.links.size() + m_topology.resolvers.size() + 1);
}

void TopologyTest::hasTheRoundTripsOfTheWorld_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("roundTripMs");
    QTest::newRow("across the Atlantic") << "eastus"
                                         << "westeurope" << 80;
    QTest::newRow("across the Pacific") << "eastus"
                                        << "southeastasia" << 220;
    QTest::newRow("across Asia") << "westeurope"
                                 << "southeastasia" << 160;
    QTest::newRow("within a region") << "westeurope"
                                     << "westeurope" << 1;
    QTest::newRow("from the desk nearby") << "desk"
                                          << "eastus" << 20;
    QTest::newRow("from the desk afar") << "desk"
                                        << "southeastasia" << 230;
}

void TopologyTest::hasTheRoundTripsOfTheWorld()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Link* link = m_topology.find(from, to, Service::Postgres);
    QVERIFY(link != nullptr);
    QTEST(link->roundTripMs, "roundTripMs");
}

void TopologyTest::takesAsLongThereAsBack()
{
    for (const RegionPlace& from : m_topology.regions)
        for (const RegionPlace& to : m_topology.regions)
            QCOMPARE(m_topology.find(from.id, to.id, Service::Https)->roundTripMs,
                     m_topology.find(to.id, from.id, Service::Https)->roundTripMs);
}

void TopologyTest::liesInTheRuntimeFolderExceptForRoot()
{
    const QString name = QStringLiteral("demo");
    QCOMPARE(defaultFolder(name, 1000, QStringLiteral("/run/user/1000")),
             QStringLiteral("/run/user/1000/pilothouse-lab-1000-demo"));
    QCOMPARE(defaultFolder(name, 1000, {}), QStringLiteral("/tmp/pilothouse-lab-1000-demo"));
    QCOMPARE(defaultFolder(name, 0, QStringLiteral("/run/user/0")),
             QStringLiteral("/tmp/pilothouse-lab-0-demo"));
}

PILOTHOUSE_TEST(TopologyTest)
#include "topology_test.moc"
