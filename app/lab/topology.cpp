#include "app/lab/topology.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace pilothouse::lab {

namespace {

Error malformed(const QString& why)
{
    return {ErrorCode::Malformed, QStringLiteral("The lab's topology.json cannot be read"), why,
            QStringLiteral("Take the lab down and bring it up again")};
}

QJsonObject toJson(const RegionPlace& region)
{
    return {{"id", region.id},
            {"name", region.name},
            {"shortCode", region.shortCode},
            {"isHomePrimary", region.isHomePrimary},
            {"applicationHost", region.applicationHost},
            {"databaseHost", region.databaseHost},
            {"hostControlHost", region.hostControlHost}};
}

RegionPlace regionFromJson(const QJsonObject& object)
{
    RegionPlace region;
    region.id = object["id"].toString();
    region.name = object["name"].toString();
    region.shortCode = object["shortCode"].toString();
    region.isHomePrimary = object["isHomePrimary"].toBool();
    region.applicationHost = object["applicationHost"].toString();
    region.databaseHost = object["databaseHost"].toString();
    region.hostControlHost = object["hostControlHost"].toString();
    return region;
}

QJsonObject toJson(const Link& link)
{
    return {{"from", link.from},
            {"to", link.to},
            {"service", serviceName(link.service)},
            {"address", link.address},
            {"port", link.port},
            {"targetSocket", link.targetSocket},
            {"roundTripMs", link.roundTripMs},
            {"bytesPerSecond", link.bytesPerSecond}};
}

Result<Service> serviceFromName(const QString& name)
{
    for (const Service service : {Service::Https, Service::Postgres, Service::Host})
        if (serviceName(service) == name)
            return service;
    return malformed(QStringLiteral("\"%1\" is no service").arg(name));
}

Result<Link> linkFromJson(const QJsonObject& object)
{
    const Result<Service> service = serviceFromName(object["service"].toString());
    if (!service)
        return service.error();
    Link link;
    link.from = object["from"].toString();
    link.to = object["to"].toString();
    link.service = service.value();
    link.address = object["address"].toString();
    link.port = static_cast<quint16>(object["port"].toInt());
    link.targetSocket = object["targetSocket"].toString();
    link.roundTripMs = object["roundTripMs"].toInt();
    link.bytesPerSecond = object["bytesPerSecond"].toInteger();
    return link;
}

QJsonObject toJson(const Resolver& resolver)
{
    return {{"vantage", resolver.vantage},
            {"name", resolver.name},
            {"address", resolver.address},
            {"port", resolver.port}};
}

Resolver resolverFromJson(const QJsonObject& object)
{
    return {object["vantage"].toString(), object["name"].toString(), object["address"].toString(),
            static_cast<quint16>(object["port"].toInt())};
}

template <class Item>
QJsonArray toJsonArray(const std::vector<Item>& items)
{
    QJsonArray array;
    for (const Item& item : items)
        array.append(toJson(item));
    return array;
}

} // namespace

const Link* Topology::find(const QString& from, const QString& to, Service service) const
{
    const auto found = std::find_if(links.begin(), links.end(), [&](const Link& link) {
        return link.from == from && link.to == to && link.service == service;
    });
    return found == links.end() ? nullptr : &*found;
}

QString Topology::regionFolder(const QString& region) const
{
    return folder + QStringLiteral("/regions/") + region;
}

QString Topology::socketOf(const QString& region, Service service) const
{
    switch (service) {
    case Service::Https:
        return regionFolder(region) + QStringLiteral("/https.sock");
    case Service::Postgres:
        return regionFolder(region) + QStringLiteral("/.s.PGSQL.5432");
    case Service::Host:
        return regionFolder(region) + QStringLiteral("/host.sock");
    }
    Q_UNREACHABLE();
}

QString Topology::authorityFile() const
{
    return folder + QStringLiteral("/tls/ca.pem");
}

QString Topology::certificateFile(const QString& owner) const
{
    return folder + QStringLiteral("/tls/%1.pem").arg(owner);
}

QString Topology::keyFile(const QString& owner) const
{
    return folder + QStringLiteral("/tls/%1.key").arg(owner);
}

QString Topology::settingsFile(const QString& region) const
{
    return regionFolder(region) + QStringLiteral("/settings.json");
}

QString Topology::barFile(const QString& region) const
{
    return regionFolder(region) + QStringLiteral("/barred");
}

QString Topology::faultsFile() const
{
    return folder + QStringLiteral("/faults.json");
}

QString Topology::usersReportFile() const
{
    return folder + QStringLiteral("/users.json");
}

QString Topology::trafficReportFile() const
{
    return folder + QStringLiteral("/traffic.json");
}

QString Topology::secretFile(const QString& name) const
{
    return folder + QStringLiteral("/secrets/") + name;
}

QString applicationOwner(const QString& region)
{
    return QStringLiteral("application-") + region;
}

QString databaseOwner(const QString& region)
{
    return QStringLiteral("database-") + region;
}

QString hostOwner(const QString& region)
{
    return QStringLiteral("host-") + region;
}

QString serviceName(Service service)
{
    switch (service) {
    case Service::Https:
        return QStringLiteral("https");
    case Service::Postgres:
        return QStringLiteral("postgres");
    case Service::Host:
        return QStringLiteral("host");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Topology& topology)
{
    return {{"labName", topology.labName},
            {"folder", topology.folder},
            {"regions", toJsonArray(topology.regions)},
            {"links", toJsonArray(topology.links)},
            {"resolvers", toJsonArray(topology.resolvers)},
            {"armHost", topology.armHost},
            {"armAddress", topology.armAddress},
            {"armPort", topology.armPort},
            {"armSocket", topology.armSocket},
            {"isSynchronous", topology.isSynchronous}};
}

Result<Topology> topologyFromJson(const QJsonObject& object)
{
    Topology topology;
    topology.labName = object["labName"].toString();
    topology.folder = object["folder"].toString();
    if (topology.folder.isEmpty())
        return malformed(QStringLiteral("It names no folder"));
    for (const QJsonValue region : object["regions"].toArray())
        topology.regions.push_back(regionFromJson(region.toObject()));
    for (const QJsonValue value : object["links"].toArray()) {
        Result<Link> link = linkFromJson(value.toObject());
        if (!link)
            return link.error();
        topology.links.push_back(std::move(link).value());
    }
    for (const QJsonValue resolver : object["resolvers"].toArray())
        topology.resolvers.push_back(resolverFromJson(resolver.toObject()));
    topology.armHost = object["armHost"].toString();
    topology.armAddress = object["armAddress"].toString();
    topology.armPort = static_cast<quint16>(object["armPort"].toInt());
    topology.armSocket = object["armSocket"].toString();
    topology.isSynchronous = object["isSynchronous"].toBool();
    return topology;
}

Result<Topology> readTopology(const QString& folder)
{
    QFile file(folder + QStringLiteral("/topology.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, QStringLiteral("No lab in %1").arg(folder),
                     file.errorString(), QStringLiteral("Bring one up: pilothouse-lab up")};
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parseError);
    if (!document.isObject())
        return malformed(parseError.errorString());
    return topologyFromJson(document.object());
}

} // namespace pilothouse::lab
