#include "app/lab/services/application/places.h"

#include "app/lab/fleet/fleet_file.h"
#include "app/lab/plan/plan.h"
#include "app/lab/system/files.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/lab/cast.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace pilothouse;
using namespace pilothouse::lab;

namespace {

ApplicationSettings settingsWith(const QString& database)
{
    return {QStringLiteral("secondary"), west, database, east};
}

} // namespace

/// Where a region's application finds its databases.
class PlacesTest : public QObject
{
    Q_OBJECT

private:
    const Topology m_topology =
        planTopology(QStringLiteral("trial"), QStringLiteral("/tmp/trial"), 77);

    [[nodiscard]] QString address(const QString& to) const
    {
        return m_topology.find(west, to, Service::Postgres)->address;
    }

private Q_SLOTS:
    void writesGoToTheNamedDatabaseOverTheRegionsOwnLink()
    {
        const auto place = writePlace(
            m_topology, west,
            settingsWith(QStringLiteral("host=psql-oversight-eus.postgres.database.azure.com "
                                        "port=5432 dbname=oversight")));
        QVERIFY(place);
        QCOMPARE(place.value().region, east);
        QVERIFY(place.value().conninfo.contains(QStringLiteral(" hostaddr=") + address(east)));
    }

    void movedPrimaryIsFoundByItsNewHost()
    {
        const auto place = writePlace(
            m_topology, west,
            settingsWith(QStringLiteral("host=psql-oversight-sea.postgres.database.azure.com")));
        QVERIFY(place);
        QCOMPARE(place.value().region, asia);
    }

    void unknownHostIsRefusedByName()
    {
        const auto place =
            writePlace(m_topology, west, settingsWith(QStringLiteral("host=psql.example.com")));
        QVERIFY(!place);
        QVERIFY(place.error().what.contains(QStringLiteral("DATABASE_CONNECTION_STRING")));
        QVERIFY(place.error().why.contains(QStringLiteral("psql.example.com")));
    }

    void readsAskTheOwnDatabaseFirstThenByDistance()
    {
        const auto places = readPlaces(m_topology, west, settingsWith(QStringLiteral("port=5432")));
        QCOMPARE(places.size(), 3U);
        QCOMPARE(places[0].region, west);
        QCOMPARE(places[1].region, east);
        QCOMPARE(places[2].region, asia);
        QCOMPARE(places[0].lagLimitMs, 1000);
        QCOMPARE(places[2].lagLimitMs, 2000);
    }

    void missingSettingIsNamed()
    {
        QTemporaryDir folder;
        const Topology topology = planTopology(QStringLiteral("trial"), folder.path(), 77);
        QVERIFY(makeFolder(topology.regionFolder(west)));
        QJsonObject settings = initialSettings(topology, topology.regions[1]);
        const auto write = [&] {
            return writeFile(topology.settingsFile(west), QJsonDocument(settings).toJson());
        };
        QVERIFY(write());
        QVERIFY(readSettings(topology, west));
        settings.remove(QStringLiteral("PRIMARY_REGION"));
        QVERIFY(write());
        const auto read = readSettings(topology, west);
        QVERIFY(!read);
        QVERIFY(read.error().what.contains(QStringLiteral("PRIMARY_REGION")));
    }
};

PILOTHOUSE_TEST(PlacesTest)
#include "places_test.moc"
