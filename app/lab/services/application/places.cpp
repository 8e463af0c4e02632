#include "app/lab/services/application/places.h"

#include "app/lab/fleet/fleet_file.h"
#include "app/lab/system/files.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace pilothouse::lab {

namespace {

Error wrongSetting(const QString& name, const QString& why)
{
    return {ErrorCode::Configuration, QStringLiteral("The setting %1 cannot be used").arg(name),
            why, QStringLiteral("Put the application's settings again")};
}

/// The connection string with its host's address as seen from this region. Later words of a
/// connection string win over earlier ones. The server's time-out is shorter than the application's
/// own, so that a slow statement ends with a certain no and lands on nobody later.
DatabasePlace placeOf(const Topology& topology, const QString& from, const RegionPlace& to,
                      const QString& conninfo)
{
    const Link& link = *topology.find(from, to.id, Service::Postgres);
    return {to.id,
            QStringLiteral("%1 host=%2 hostaddr=%3 port=%4 application_name=app-%5 "
                           "client_encoding=UTF8 options='-c statement_timeout=2s'")
                .arg(conninfo, to.databaseHost, link.address, QString::number(link.port), from),
            readLagLimitMs(to), std::chrono::milliseconds(link.roundTripMs)};
}

} // namespace

Result<ApplicationSettings> readSettings(const Topology& topology, const QString& region)
{
    const Result<QByteArray> text = readFile(topology.settingsFile(region));
    if (!text)
        return text.error();
    const QJsonObject object = QJsonDocument::fromJson(text.value()).object();
    for (const char* name : {"REGION", "REGION_LOCATION", "DATABASE_CONNECTION_STRING",
                             "REDIS_CONNECTION_STRING", "PRIMARY_REGION"})
        if (!object[QLatin1String(name)].isString())
            return wrongSetting(QLatin1String(name), QStringLiteral("It is missing"));
    return ApplicationSettings{object["REGION"].toString(), object["REGION_LOCATION"].toString(),
                               object["DATABASE_CONNECTION_STRING"].toString(),
                               object["PRIMARY_REGION"].toString()};
}

Result<DatabasePlace> writePlace(const Topology& topology, const QString& region,
                                 const ApplicationSettings& settings)
{
    static const QRegularExpression hostWord(QStringLiteral(R"((?:^|\s)host=(\S+))"));
    const QString host = hostWord.match(settings.database).captured(1);
    for (const RegionPlace& place : topology.regions)
        if (place.databaseHost == host)
            return placeOf(topology, region, place, settings.database);
    return wrongSetting(QStringLiteral("DATABASE_CONNECTION_STRING"),
                        QStringLiteral("No database has the host \"%1\"").arg(host));
}

std::vector<DatabasePlace> readPlaces(const Topology& topology, const QString& region,
                                      const ApplicationSettings& settings)
{
    std::vector<RegionPlace> nearestFirst = topology.regions;
    const auto distance = [&](const RegionPlace& place) {
        return topology.find(region, place.id, Service::Postgres)->roundTripMs;
    };
    std::sort(
        nearestFirst.begin(), nearestFirst.end(),
        [&](const RegionPlace& a, const RegionPlace& b) { return distance(a) < distance(b); });
    std::vector<DatabasePlace> places;
    for (const RegionPlace& place : nearestFirst)
        places.push_back(placeOf(topology, region, place, settings.database));
    return places;
}

} // namespace pilothouse::lab
