#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

/// The lab's map of itself: who can reach whom, by which address, over which link. Written once by
/// `pilothouse-lab up` as topology.json in the lab's folder and read by each of the lab's
/// processes, so that all agree and none needs arguments beyond the folder.
///
/// Every connection in the lab passes a link: servers listen on Unix sockets below the lab's folder
/// only, and the fabric process relays from 127.N.a.b (one loopback address for each pair of
/// vantage and region) to them with the pair's latency, bandwidth and cut switch.
namespace pilothouse::lab {

/// What answers in a region. One port each, the same on every link address.
enum class Service
{
    Https,    ///< The region's application. Port 8443, TLS.
    Postgres, ///< The region's database. Port 5432, TLS.
    Host,     ///< The region's host control (out of band: survives kill and hang). Port 8444, TLS.
};

struct RegionPlace
{
    QString id;        ///< "eastus"; also the standby's application_name and its slot's name.
    QString name;      ///< "East US".
    QString shortCode; ///< "eus".
    bool isHomePrimary = false;
    QString applicationHost; ///< "app-oversight-eus.azurewebsites.net".
    QString databaseHost;    ///< "psql-oversight-eus.postgres.database.azure.com".
    QString hostControlHost; ///< "host-oversight-eus.lab.internal".

    bool operator==(const RegionPlace&) const = default;
};

/// One relayed way from a vantage to one service of one region.
struct Link
{
    QString
        from; ///< "desk", "users-northamerica|europe|asia", "probes", "control", or a region's id.
    QString to; ///< Region id.
    Service service = Service::Https;
    QString address; ///< "127.N.a.b": where the client of this vantage connects to.
    quint16 port = 0;
    QString
        targetSocket; ///< Unix socket path of the server, or socket directory entry for postgres.
    int roundTripMs = 0;
    qint64 bytesPerSecond = 0; ///< 0 is unlimited.

    bool operator==(const Link&) const = default;
};

/// A DNS answerer as one vantage sees it: the same names, but addresses of that vantage's links.
struct Resolver
{
    QString vantage; ///< "desk" or one of the users-*.
    QString name;    ///< "Desk resolver", "Europe resolver".
    QString address;
    quint16 port = 0; ///< UDP and TCP.

    bool operator==(const Resolver&) const = default;
};

/// The console's place in the lab: where its links and its resolver begin.
inline const QString deskPlace = QStringLiteral("desk");

struct Topology
{
    QString labName;
    QString folder; ///< Absolute; everything of this lab lies below it.
    std::vector<RegionPlace> regions;
    std::vector<Link> links;
    std::vector<Resolver> resolvers;
    QString armHost; ///< "management.lab.internal", also the login host.
    QString
        armAddress; ///< Where the desk reaches ARM; relayed to armSocket with the desk's latency.
    quint16 armPort = 0;
    QString armSocket;
    bool isSynchronous = false; ///< A commit waits for one of the other two regions.

    bool operator==(const Topology&) const = default;

    [[nodiscard]] const Link* find(const QString& from, const QString& to, Service service) const;

    /// Paths below `folder` that all processes agree on.
    [[nodiscard]] QString regionFolder(const QString& region) const; ///< regions/<id>
    [[nodiscard]] QString socketOf(const QString& region, Service service) const;
    [[nodiscard]] QString authorityFile() const;                       ///< tls/ca.pem
    [[nodiscard]] QString certificateFile(const QString& owner) const; ///< tls/<owner>.pem
    [[nodiscard]] QString keyFile(const QString& owner) const;         ///< tls/<owner>.key
    [[nodiscard]] QString settingsFile(const QString& region) const; ///< regions/<id>/settings.json
    [[nodiscard]] QString barFile(const QString& region) const;      ///< regions/<id>/barred
    [[nodiscard]] QString faultsFile() const;                        ///< faults.json
    [[nodiscard]] QString usersReportFile() const;                   ///< users.json
    [[nodiscard]] QString trafficReportFile() const;                 ///< traffic.json
    [[nodiscard]] QString secretFile(const QString& name) const;     ///< secrets/<name>, mode 0600
};

/// Owners of certificates, for certificateFile() and keyFile().
[[nodiscard]] QString applicationOwner(const QString& region); ///< "application-<region>"
[[nodiscard]] QString databaseOwner(const QString& region);    ///< "database-<region>"
[[nodiscard]] QString hostOwner(const QString& region);        ///< "host-<region>"
inline constexpr auto armOwner = "arm";

/// Names of secrets, for secretFile(). Each file holds the bare secret without a line end.
inline constexpr auto applicationSecret = "oversight_app";    ///< Password of that database role.
inline constexpr auto consoleSecret = "pilothouse";           ///< Password of that database role.
inline constexpr auto operatorSecret = "pilothouse_operator"; ///< Password of that database role.
inline constexpr auto replicatorSecret = "replicator";        ///< Password of that database role.
inline constexpr auto hostControlSecret = "host-control";     ///< Bearer token of host control.
inline constexpr auto armSecret = "arm-client";               ///< ARM's client_secret.

/// The identifiers of the lab's Azure.
inline constexpr auto tenantId = "00000000-0000-0000-0000-0000000000aa";
inline constexpr auto subscriptionId = "00000000-0000-0000-0000-000000000001";
inline constexpr auto clientId = "00000000-0000-0000-0000-0000000000cc";

/// The database that holds the application's tables.
inline constexpr auto databaseName = "oversight";

/// "https", "postgres", "host": how topology.json and `fault` spell a service.
[[nodiscard]] QString serviceName(Service service);

[[nodiscard]] QJsonObject toJson(const Topology& topology);
[[nodiscard]] Result<Topology> topologyFromJson(const QJsonObject& object);

/// Reads topology.json of a lab's folder.
[[nodiscard]] Result<Topology> readTopology(const QString& folder);

} // namespace pilothouse::lab
