#include "app/lab/supervisor/status.h"

#include "app/lab/fabric/fabric.h"
#include "app/lab/postgres/cluster.h"
#include "app/lab/postgres/conninfo.h"
#include "app/lab/system/files.h"
#include "app/lab/system/json_call.h"
#include "app/lab/tls/credentials.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <unistd.h>

#include <algorithm>

namespace pilothouse::lab {

namespace {

using namespace std::chrono_literals;

QJsonArray toArray(const std::vector<pid_t>& processes)
{
    QJsonArray array;
    for (const pid_t process : processes)
        array.append(process);
    return array;
}

QJsonObject databaseStatus(const Topology& topology, const RegionPlace& region)
{
    const Link& link = *topology.find(deskPlace, region.id, Service::Postgres);
    const QString role = QString::fromLatin1(consoleSecret);
    const QString uri = QStringLiteral("postgresql://%1@%2:%3/%4?hostaddr=%5&sslmode=verify-full"
                                       "&sslrootcert=%6&passfile=%7")
                            .arg(role, region.databaseHost, QString::number(link.port),
                                 QString::fromLatin1(databaseName), link.address,
                                 topology.authorityFile(), passwordFile(topology, role));
    return {{"uri", uri},
            {"check", QStringLiteral("psql '%1' -c 'select pg_is_in_recovery()'").arg(uri)},
            {"host", region.databaseHost},
            {"hostaddr", link.address},
            {"port", link.port},
            {"user", role},
            {"passwordFile", topology.secretFile(role)},
            {"dataFolder", dataFolder(topology, region.id)},
            {"log", databaseLog(topology, region.id)}};
}

QString curl(const Topology& topology, const QString& host, const Link& link, const QString& rest)
{
    return QStringLiteral("curl --cacert %1 --resolve %2:%3:%4 %5https://%2:%3")
        .arg(topology.authorityFile(), host, QString::number(link.port), link.address, rest);
}

QJsonObject regionStatus(const Lab& lab, const RegionPlace& region)
{
    const Topology& topology = lab.topology();
    const HostState state = lab.hostState(region.id);
    const Link& https = *topology.find(deskPlace, region.id, Service::Https);
    const Link& host = *topology.find(deskPlace, region.id, Service::Host);
    const QString token = topology.secretFile(QString::fromLatin1(hostControlSecret));
    const QString bearer =
        QStringLiteral("--header \"Authorization: Bearer $(cat %1)\" ").arg(token);
    const QJsonObject application{
        {"url", QStringLiteral("https://%1:%2").arg(region.applicationHost).arg(https.port)},
        {"address", https.address},
        {"pid", state.application},
        {"check", curl(topology, region.applicationHost, https, {}) + QStringLiteral("/health")}};
    const QJsonObject hostControl{
        {"url", QStringLiteral("https://%1:%2").arg(region.hostControlHost).arg(host.port)},
        {"address", host.address},
        {"tokenFile", token},
        {"check", curl(topology, region.hostControlHost, host, bearer) + QStringLiteral("/state")}};
    return {{"id", region.id},
            {"name", region.name},
            {"shortCode", region.shortCode},
            {"homeRole", region.isHomePrimary ? "primary" : "standby"},
            {"database", databaseStatus(topology, region)},
            {"databaseProcesses", toArray(state.databaseProcesses)},
            {"application", application},
            {"hostControl", hostControl}};
}

QJsonArray linkStatuses(const Lab& lab)
{
    const std::vector<Link> links = relayedLinks(lab.topology());
    const std::vector<LinkState> states = linkStates(links, lab.faults());
    const auto report = callJson(fabricSocket(lab.topology()), {{"report", true}}, 1s);
    const QJsonArray traffic = report ? report.value()["links"].toArray() : QJsonArray();
    QJsonArray array;
    for (std::size_t index = 0; index < links.size(); ++index) {
        const Link& link = links[index];
        QJsonObject object = traffic.at(static_cast<qsizetype>(index)).toObject();
        object["from"] = link.from;
        object["to"] = link.to;
        object["service"] =
            link.to == QStringLiteral("arm") ? QStringLiteral("https") : serviceName(link.service);
        object["address"] = QStringLiteral("%1:%2").arg(link.address).arg(link.port);
        object["state"] = states[index].isCut    ? "cut"
                          : states[index].isDown ? "down"
                          : states[index].isMute ? "mute"
                                                 : "open";
        object["roundTripMs"] = states[index].roundTripMs;
        object["bytesPerSecond"] = states[index].bytesPerSecond;
        array.append(object);
    }
    return array;
}

QJsonArray resolverStatuses(const Topology& topology)
{
    QJsonArray array;
    for (const Resolver& resolver : topology.resolvers)
        array.append(QJsonObject{
            {"vantage", resolver.vantage},
            {"name", resolver.name},
            {"address", resolver.address},
            {"port", resolver.port},
            {"check", QStringLiteral("dig @%1 -p %2 oversight-failover.trafficmanager.net")
                          .arg(resolver.address)
                          .arg(resolver.port)}});
    return array;
}

/// The identifiers are those of the fleet file; any tenant and client the lab's Azure knows.
QJsonObject armStatus(const Topology& topology)
{
    const QString secretFile = topology.secretFile(QString::fromLatin1(armSecret));
    const QString curl = QStringLiteral("curl -s --cacert %1 --resolve %2:%3:%4")
                             .arg(topology.authorityFile(), topology.armHost)
                             .arg(topology.armPort)
                             .arg(topology.armAddress);
    const QString url = QStringLiteral("https://%1:%2").arg(topology.armHost).arg(topology.armPort);
    const QString token =
        curl + QStringLiteral(" -d grant_type=client_credentials -d client_id=%1"
                              " -d scope=https://management.azure.com/.default"
                              " --data-urlencode client_secret@%2 %3/%4/oauth2/v2.0/token")
                   .arg(QLatin1String(clientId), secretFile, url, QLatin1String(tenantId));
    const QString ask =
        curl + QStringLiteral(" -H \"Authorization: Bearer $TOKEN\" '%1/subscriptions/%2/"
                              "resourceGroups/rg-oversight-global/providers/Microsoft.Network/"
                              "trafficmanagerprofiles?api-version=2022-04-01'")
                   .arg(url, QLatin1String(subscriptionId));
    return {{"url", url},
            {"address", topology.armAddress},
            {"clientSecretFile", secretFile},
            {"tokenCheck", token},
            {"check", QStringLiteral("TOKEN=$(%1 | sed 's/.*access_token\":\"//;s/\".*//') && %2")
                          .arg(token, ask)}};
}

/// What one of the lab's services wrote last about itself.
QJsonObject reportIn(const QString& file)
{
    const Result<QByteArray> text = readFile(file);
    return text ? QJsonDocument::fromJson(text.value()).object() : QJsonObject();
}

/// Faults of what is no region, as one line.
QString faultsElsewhere(const QJsonObject& status)
{
    QStringList names;
    const QJsonObject faults = status["faults"].toObject();
    const QJsonArray regions = status["regions"].toArray();
    for (auto place = faults.begin(); place != faults.end(); ++place) {
        const bool isRegion = std::any_of(regions.begin(), regions.end(), [&](QJsonValue region) {
            return region["id"].toString() == place.key();
        });
        for (const QJsonValue fault : place.value().toArray())
            if (!isRegion)
                names.append(QStringLiteral("%1 %2").arg(place.key(), fault.toString()));
    }
    return names.isEmpty()
               ? QString()
               : QStringLiteral("elsewhere: %1\n").arg(names.join(QStringLiteral(", ")));
}

} // namespace

QJsonObject status(const Lab& lab)
{
    const Topology& topology = lab.topology();
    QJsonArray regions;
    for (const RegionPlace& region : topology.regions)
        regions.append(regionStatus(lab, region));
    QJsonObject processes{{"supervisor", ::getpid()}};
    for (const auto& [name, process] : lab.servicePids())
        processes[name] = process;
    return {{"ok", true},
            {"name", topology.labName},
            {"folder", topology.folder},
            {"fleetFile", topology.folder + QStringLiteral("/fleet.yaml")},
            {"authorityFile", topology.authorityFile()},
            {"postgresVersion", "15 (the application's specification asks for 14)"},
            {"everyDatabase", everyDatabaseConninfo(topology)},
            {"regions", regions},
            {"arm", armStatus(topology)},
            {"trafficManager", reportIn(topology.trafficReportFile())},
            {"users", reportIn(topology.usersReportFile())},
            {"resolvers", resolverStatuses(topology)},
            {"processes", processes},
            {"faults", toJson(lab.faults())},
            {"links", linkStatuses(lab)}};
}

QString statusText(const QJsonObject& status)
{
    QString text = QStringLiteral("Lab \"%1\" in %2\nFleet file %3\n\n")
                       .arg(status["name"].toString(), status["folder"].toString(),
                            status["fleetFile"].toString());
    const QJsonObject faults = status["faults"].toObject();
    text += QStringLiteral("%1 %2 %3 %4\n")
                .arg("REGION", -15)
                .arg("DATABASE", -22)
                .arg("APPLICATION", -15)
                .arg("FAULTS");
    for (const QJsonValue value : status["regions"].toArray()) {
        const auto processes = value["databaseProcesses"].toArray().size();
        const int application = value["application"]["pid"].toInt();
        const QString region = value["id"].toString();
        QStringList names;
        for (const QJsonValue fault : faults[region].toArray())
            names.append(fault.toString());
        text += QStringLiteral("%1 %2 %3 %4\n")
                    .arg(region, -15)
                    .arg(processes > 0 ? QStringLiteral("%1 processes").arg(processes)
                                       : QStringLiteral("not running"),
                         -22)
                    .arg(application > 0 ? QStringLiteral("pid %1").arg(application)
                                         : QStringLiteral("not running"),
                         -15)
                    .arg(names.isEmpty() ? QStringLiteral("none") : names.join(QLatin1Char(' ')));
    }
    text += faultsElsewhere(status);
    int cut = 0;
    int down = 0;
    for (const QJsonValue link : status["links"].toArray()) {
        cut += link["state"] == QStringLiteral("cut") ? 1 : 0;
        down += link["state"] == QStringLiteral("down") ? 1 : 0;
    }
    text += QStringLiteral("\n%1 links, %2 cut, %3 down. Addresses, URLs and commands to check "
                           "them: status --json\n")
                .arg(status["links"].toArray().size())
                .arg(cut)
                .arg(down);
    return text;
}

} // namespace pilothouse::lab
