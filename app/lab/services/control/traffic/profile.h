#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

/// Traffic Manager's profiles as the lab's Azure keeps them: what an operator has set, nothing that
/// was observed.
namespace pilothouse::lab {

enum class RoutingMethod
{
    Priority,
    Performance,
    Weighted,
    Geographic
};

/// "Priority", ...: as ARM spells it.
[[nodiscard]] QString routingMethodName(RoutingMethod method);
[[nodiscard]] std::optional<RoutingMethod> routingMethodFromName(const QString& name);

using HeaderLines = std::vector<std::pair<QString, QString>>;

struct ManagedEndpoint
{
    QString name;     ///< "endpoint-eus".
    QString region;   ///< Region id; where its target runs.
    QString target;   ///< Host name that DNS answers and the probe asks.
    QString resource; ///< ARM's id of its site.
    QString location; ///< "East US".
    bool isEnabled = true;
    int weight = 1;   ///< 1 to 1000.
    int priority = 1; ///< 1 to 1000, lower is preferred; unique in its profile.
    QStringList geoMapping;
    HeaderLines headers; ///< Sent by the probe besides the profile's.

    bool operator==(const ManagedEndpoint&) const = default;
};

/// How Traffic Manager probes the endpoints of a profile.
struct MonitorSettings
{
    int port = 443;
    QString path;
    int intervalSeconds = 30;
    int timeoutSeconds = 10;
    int toleratedFailures = 3;
    HeaderLines headers;
    std::vector<std::pair<int, int>> expectedStatus{{200, 200}}; ///< Inclusive ranges.

    bool operator==(const MonitorSettings&) const = default;

    [[nodiscard]] bool expects(int status) const;
};

struct ManagedProfile
{
    QString name;         ///< "tm-oversight-failover".
    QString relativeName; ///< "oversight-failover"; with ".trafficmanager.net" its public name.
    bool isEnabled = true;
    RoutingMethod method = RoutingMethod::Priority;
    int ttlSeconds = 30;
    MonitorSettings monitor;
    std::vector<ManagedEndpoint> endpoints;

    bool operator==(const ManagedProfile&) const = default;

    [[nodiscard]] QString publicName() const;
};

/// The first rule of Traffic Manager that a profile breaks, in words, or nothing. Ranges are those
/// of Microsoft's documentation of probes and of the operations' own descriptions.
[[nodiscard]] std::optional<QString> brokenRule(const ManagedProfile& profile);

/// All of a profile for the state file, and back.
[[nodiscard]] QJsonObject toJson(const ManagedProfile& profile);
[[nodiscard]] ManagedProfile profileFromJson(const QJsonObject& object);

} // namespace pilothouse::lab
