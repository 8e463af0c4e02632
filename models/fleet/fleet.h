#pragma once

#include "models/core/ids.h"
#include "models/core/money.h"
#include "models/core/time.h"
#include "models/fleet/rung.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

/// What the fleet file says: the regions, how they are watched, what they must achieve. Facts only;
/// nothing here changes while the program runs.
namespace pilothouse {

/// A database's role. In the fleet file: the role at rest, "home". What it is now is observed
/// (telemetry).
enum class Role
{
    Primary,
    Standby
};

enum class Continent
{
    NorthAmerica,
    SouthAmerica,
    Europe,
    Africa,
    Asia,
    Oceania
};

/// Degrees; latitude -90 to 90, longitude -180 to 180.
struct GeoPoint
{
    double latitude = 0.0;
    double longitude = 0.0;

    bool operator==(const GeoPoint&) const = default;
};

/// A secret by reference only: "env:NAME", "file:/path" or "keychain:service/account". The value is
/// resolved where it is used.
struct SecretReference
{
    enum class Scheme
    {
        None,
        Environment,
        File,
        Keychain
    };

    Scheme scheme = Scheme::None;
    QString place;

    bool operator==(const SecretReference&) const = default;
};

/// Where something answers. `address` is a literal IP that spares the name look-up; TLS still
/// verifies `host`.
struct HostPort
{
    QString host;
    std::uint16_t port = 0;
    QString address;

    bool operator==(const HostPort&) const = default;
};

/// HTTP status codes, both ends included.
struct StatusRange
{
    int min = 200;
    int max = 200;

    bool operator==(const StatusRange&) const = default;
};

struct HttpHeader
{
    QString name;
    QString value;

    bool operator==(const HttpHeader&) const = default;
};

/// How an HTTPS endpoint is probed (Traffic Manager's vocabulary; ranges in its documentation).
struct HealthProbe
{
    QString path;
    Milliseconds interval{0};
    Milliseconds timeout{0};
    int toleratedFailures = 0;
    std::vector<StatusRange> expectedStatus;
    std::vector<HttpHeader> headers;

    bool operator==(const HealthProbe&) const = default;
};

/// How one region reaches another one's database; TLS verifies the database's own host.
struct DatabaseRoute
{
    RegionId from;
    std::uint16_t port = 0;
    QString address; ///< Literal IP, or empty: the host's name is looked up there.

    bool operator==(const DatabaseRoute&) const = default;
};

/// Who changes things in a live run. Without a user live runs are refused.
struct DatabaseOperator
{
    QString user;
    SecretReference password;

    bool operator==(const DatabaseOperator&) const = default;
};

struct DatabaseEndpoint
{
    HostPort at;
    QString databaseName;
    QString user;
    SecretReference password;
    DatabaseOperator changedBy;
    std::vector<DatabaseRoute> reachedFrom; ///< A region that is not named reaches it by `at`.

    bool operator==(const DatabaseEndpoint&) const = default;
};

/// The names of a region's Azure resources, as in AZURE's resource ids.
struct AzureResources
{
    QString resourceGroup;
    QString site;
    QString plan;
    QString postgresServer;

    bool operator==(const AzureResources&) const = default;
};

struct Region
{
    RegionId id;       ///< Cloud location, "eastus".
    QString name;      ///< "East US".
    QString shortCode; ///< "eus": what an operator types to arm.
    Role homeRole = Role::Standby;
    int priority = 0; ///< 1 is preferred. No two regions share one.
    int capacity = 0; ///< Relative size, > 0.
    GeoPoint position;
    Continent continent = Continent::NorthAmerica;
    QString jurisdiction; ///< Data residency, for example "EU" or "US".
    HostPort application;
    DatabaseEndpoint database;
    QString cacheEndpoint;
    Milliseconds readLagLimit{0}; ///< Reads go to this replica only below this lag.
    AzureResources azure;
    HostPort hostControl; ///< Out-of-band host control (platform evidence); port 0 means none.
    SecretReference hostControlToken;

    bool operator==(const Region&) const = default;
};

struct Targets
{
    Milliseconds machineRto{60'000};
    Milliseconds decisionBudget{90'000};
    Milliseconds rpo{300'000};
    double availability = 0.9999; ///< Fraction of a month.

    bool operator==(const Targets&) const = default;
};

/// How often this desk looks, and how long it waits for an answer.
struct WatchSettings
{
    Milliseconds healthInterval{1'000};
    Milliseconds healthDeadline{3'000};
    Milliseconds databaseInterval{500};
    Milliseconds databaseDeadline{2'000};
    Milliseconds platformInterval{2'000};
    Milliseconds trafficInterval{5'000};
    Milliseconds dnsInterval{2'000};
    Milliseconds canaryInterval{1'000};
    Milliseconds canaryRunInterval{40};
    int freshHandshakeEvery = 10; ///< Each k-th health round opens a new TLS connection.

    bool operator==(const WatchSettings&) const = default;
};

/// From which lag on a link is alarmed. Distinct from Region::readLagLimit and Targets::rpo.
struct LagAlarms
{
    Milliseconds warning{10'000};
    Milliseconds critical{30'000};

    bool operator==(const LagAlarms&) const = default;
};

struct TrafficEndpoint
{
    QString name;
    RegionId region;
    int weight = 1;
    int priority = 1;
    QStringList geoMapping;
    std::vector<HttpHeader> headers;

    bool operator==(const TrafficEndpoint&) const = default;
};

enum class TrafficMethod
{
    Performance,
    Priority,
    Weighted,
    Geographic
};

struct TrafficProfile
{
    QString name; ///< "tm-oversight-failover".
    QString resourceGroup;
    QString dnsName; ///< "oversight-failover.trafficmanager.net".
    TrafficMethod method = TrafficMethod::Priority;
    Seconds ttl{0};
    std::uint16_t port = 443;
    HealthProbe monitor;
    std::vector<TrafficEndpoint> endpoints;

    bool operator==(const TrafficProfile&) const = default;
};

/// A name server whose answers are watched, and for whom it answers.
struct NameServer
{
    QString name; ///< "Europe resolver".
    QString address;
    std::uint16_t port = 53;

    bool operator==(const NameServer&) const = default;
};

/// Price of a gigabyte (10^9 bytes) sent out of a region. An estimate, never a bill.
struct Tariff
{
    QDate asOf;
    QString source;
    Money sameRegionPerGb;
    Money sameContinentPerGb;
    Money crossContinentPerGb;

    bool operator==(const Tariff&) const = default;
};

/// Data that may only live, and so only be primary, in some jurisdictions.
struct ResidencyRule
{
    QString name;
    QStringList jurisdictions;

    bool operator==(const ResidencyRule&) const = default;
};

struct CloudAccount
{
    QString loginUrl;
    QString armUrl;
    QString armAddress; ///< Literal IP that spares the name look-up, or empty.
    QString tenant;
    QString subscription;
    QString clientId;
    SecretReference clientSecret;

    bool operator==(const CloudAccount&) const = default;
};

/// Which region serves a country by the geographic routing policy; "*" is everywhere else.
struct CountryRoute
{
    QString country;
    RegionId region;

    bool operator==(const CountryRoute&) const = default;
};

/// PostgreSQL settings that the fleet file claims for all databases; the observed ones are checked
/// against POSTGRES facts.
struct DatabaseSettings
{
    Milliseconds walReceiverTimeout{2'000};
    Milliseconds walReceiverStatusInterval{1'000};
    Milliseconds walRetrieveRetryInterval{100};
    bool walLogHintsOrChecksums = true;

    bool operator==(const DatabaseSettings&) const = default;
};

/// Who is told when a failover is done.
struct Webhook
{
    QString name;
    QString url;
    SecretReference authorization; ///< The whole Authorization header, or none.

    bool operator==(const Webhook&) const = default;
};

/// What the operators agreed on beforehand, in daylight.
struct FailoverPolicy
{
    std::vector<Rung> acceptedFenceRungs{Rung::NoProcess, Rung::HostStopped};
    /// Positions this near to the best count as equal: asynchronous standbys always differ.
    std::uint64_t candidateToleranceBytes = 65'536;
    std::vector<RegionId> excluded; ///< Never become primary.
    std::vector<RegionId> inMaintenance;
    std::vector<Webhook> webhooks;
    QStringList questions;    ///< Asked in the guard; the answers stand in the journal.
    QStringList breakGlassBy; ///< Operators who may go on over a loss beyond the RPO.

    bool operator==(const FailoverPolicy&) const = default;
};

/// A time in which nothing is moved without a person.
struct MaintenanceWindow
{
    UtcTime from;
    UtcTime until;
    QString reason;

    bool operator==(const MaintenanceWindow&) const = default;
};

/// What may be moved without a person, once one has armed it.
struct AutomationPolicy
{
    Milliseconds armedForMost{8 * 3'600'000}; ///< An arming ends by itself after so long.
    std::vector<MaintenanceWindow> windows;

    bool operator==(const AutomationPolicy&) const = default;
};

struct Fleet
{
    QString name;
    std::vector<Region> regions;
    Targets targets;
    WatchSettings watch;
    LagAlarms lagAlarms;
    HealthProbe health;         ///< "/health", by this desk.
    HealthProbe criticalHealth; ///< "/health/critical": does a real write.
    std::vector<TrafficProfile> trafficProfiles;
    QString publicProfile;   ///< Name of the profile that the public canary resolves.
    QString publicWritePath; ///< Path on the public name to which the canary posts its tokens.
    std::vector<NameServer> nameServers;
    Tariff tariff;
    std::vector<ResidencyRule> residencyRules;
    std::vector<CountryRoute> countryRoutes;
    CloudAccount cloud;
    DatabaseSettings databaseSettings;
    FailoverPolicy failover;
    AutomationPolicy automation;
    QString certificateAuthorityFile; ///< PEM; empty means the system's store.

    bool operator==(const Fleet&) const = default;

    /// The region of that id, or nullptr.
    [[nodiscard]] const Region* find(const RegionId& id) const
    {
        for (const Region& region : regions)
            if (region.id == id)
                return &region;
        return nullptr;
    }

    /// What a person calls the region: its name, or the id of one that the fleet file does not
    /// hold.
    [[nodiscard]] QString nameOf(const RegionId& id) const
    {
        const Region* region = find(id);
        return region != nullptr ? region->name : id.text();
    }
};

} // namespace pilothouse
