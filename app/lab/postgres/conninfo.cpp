#include "app/lab/postgres/conninfo.h"

#include "app/lab/tls/credentials.h"

namespace pilothouse::lab {

QString conninfoOver(const Topology& topology, const std::vector<const Link*>& links)
{
    QStringList hosts;
    QStringList addresses;
    QStringList ports;
    for (const Link* link : links) {
        for (const RegionPlace& place : topology.regions)
            if (place.id == link->to)
                hosts << place.databaseHost;
        addresses << link->address;
        ports << QString::number(link->port);
    }
    const QString role = QString::fromLatin1(consoleSecret);
    return QStringLiteral("host=%1 hostaddr=%2 port=%3 dbname=%4 user=%5 passfile='%6' "
                          "sslmode=verify-full sslrootcert='%7'")
        .arg(hosts.join(u','), addresses.join(u','), ports.join(u','),
             QString::fromLatin1(databaseName), role, passwordFile(topology, role),
             topology.authorityFile());
}

QString everyDatabaseConninfo(const Topology& topology)
{
    std::vector<const Link*> links;
    for (const RegionPlace& place : topology.regions)
        links.push_back(topology.find(deskPlace, place.id, Service::Postgres));
    return conninfoOver(topology, links);
}

} // namespace pilothouse::lab
