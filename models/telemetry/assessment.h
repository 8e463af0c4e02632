#pragma once

#include "models/fleet/fleet.h"
#include "models/telemetry/series.h"
#include "models/telemetry/snapshot.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What the readings mean at one moment: the values that every screen shows and every guard reads.
/// Pure data, made by assess().
namespace pilothouse {

/// How a figure relates to the truth.
enum class Bound
{
    Exact,
    AtLeast,  ///< Shown with "≥".
    AtMost,   ///< Shown with "≤".
    Estimate, ///< Shown with "est.": from a model or a tariff, not measured.
};

/// One shown value with all that makes it believable.
struct Figure
{
    std::optional<double> number; ///< In the metric's base unit (s, B, B/s, 1/s, currency units);
                                  ///< empty when not showable.
    QString text; ///< With unit and bound, for example "≥ 4.2 s"; "—" when not showable.
    Quality quality = Quality::Unknown;
    Bound bound = Bound::Exact;
    std::optional<Microseconds> age; ///< Empty when never seen.
    QString source;                  ///< "desk, database", "ARM", ...
    QString why;                     ///< Why it is not plainly live, or empty.

    bool operator==(const Figure&) const = default;
};

/// ISA-18.2 style priorities; Normal is none.
enum class Severity
{
    Normal,
    Advisory,
    Medium,
    High,
    Critical
};

/// What the evidence about a region adds up to.
enum class Verdict
{
    Up,
    Degraded,  ///< Serves, but something is wrong.
    Suspected, ///< Some evidence says down; not enough kinds or vantage points, or contradicted.
    Down, ///< Two kinds and two vantage points, one of them about the database itself, and no proof
          ///< of life.
    Unknown, ///< This desk cannot tell.
};

/// One line of "who says what".
struct Evidence
{
    EvidenceKind kind = EvidenceKind::Service;
    QString seenFrom; ///< "this desk", "Traffic Manager", "West Europe".
    QString says;     ///< "commit 3.1 ms", "refused for 12.1 s".
    bool speaksForLife = false;
    bool speaksForDeath = false;
    Quality quality = Quality::Unknown;
    std::optional<Microseconds> age;

    bool operator==(const Evidence&) const = default;
};

/// A named value with its limit, for the region page.
struct Fact
{
    QString name;
    Figure figure;
    QString limit; ///< "—" where none.
    std::optional<SeriesKey> series;

    bool operator==(const Fact&) const = default;
};

struct FactGroup
{
    QString title;
    std::vector<Fact> facts;

    bool operator==(const FactGroup&) const = default;
};

/// Where a read from a region would go now, by the fleet's rule, and why.
struct ReadRoute
{
    std::optional<RegionId> to;
    QString why;

    bool operator==(const ReadRoute&) const = default;
};

/// Whether a region could become primary now, asked all the time so that the answer exists before
/// it is needed.
struct PromotionAnswer
{
    bool isPossible = false;
    QStringList reasons; ///< Each with value and limit; why not first.

    bool operator==(const PromotionAnswer&) const = default;
};

struct RegionAssessment
{
    RegionId id;
    QString name;
    QString shortCode;
    GeoPoint position;
    std::optional<Role> role; ///< As observed; empty when not known now.
    QString roleText;         ///< "PRIMARY", "STANDBY", "was PRIMARY", "UNKNOWN".
    Severity severity = Severity::Normal;
    Quality quality = Quality::Unknown; ///< Worst of what this region's glyph stands on.
    Verdict verdict = Verdict::Unknown;
    std::optional<UtcTime> verdictSince;
    bool hasSaidGoingDown = false; ///< Its database said so, and has not answered since.
    QString headline; ///< Second line of its label: "writes 214 /s", "lag 0.08 s", "no answer since
                      ///< 03:12:07Z, 3 kinds agree".
    Figure lag; ///< Of the link that feeds it; exact 0 is impossible on a primary: "—" with why.
    Figure walRate;
    Figure writes;
    Figure healthLatencyMs;          ///< Of its health endpoint, whole exchange, in ms.
    Figure costPerHour;              ///< Of what it sends.
    Figure costPerMonth;             ///< The same over 30 days.
    std::optional<Microseconds> age; ///< Oldest of the readings its row stands on.
    std::vector<Evidence> evidence;
    std::vector<FactGroup> facts;
    ReadRoute readRoute;
    PromotionAnswer plannedPromotion;
    PromotionAnswer outagePromotion;
    Figure possibleLossSeconds; ///< What a failover to this region would lose now.
    Figure possibleLossBytes;
    Figure possibleLossTransactions; ///< Estimated from the rate at which it last committed.

    bool operator==(const RegionAssessment&) const = default;
};

enum class LinkState
{
    Streaming,
    CatchingUp,
    Broken, ///< Known to carry nothing.
    Stale,  ///< Last known to stream, but old.
    Unknown,
};

struct LinkAssessment
{
    LinkId id;
    LinkState state = LinkState::Unknown;
    Quality quality = Quality::Unknown;
    Severity severity = Severity::Normal;
    bool isSynchronous = false;
    QString label; ///< On the arc: "0.08 s · 1.9 MB/s", "no stream 00:12".
    QString why;   ///< In one sentence, for the detail line.
    Figure lagSeconds;
    Figure lagBytes;
    Figure byteRate;
    Figure sentLsn;
    Figure replayLsn;
    Figure costPerHour;
    Figure costPerMonth;
    std::optional<double> trendPerSecond; ///< Seconds of lag gained each second, over 5 min.
    /// Seconds of lag gained each second now: the steeper of the slopes over half a minute and over
    /// 5 min; 0 when the last half minute shows no growth. For forecasts: a link that broke a
    /// minute ago has a harmless trend.
    std::optional<double> growthPerSecond;

    bool operator==(const LinkAssessment&) const = default;
};

/// A condition that someone must act on or know of. AlarmLog (models/session) gives it a life:
/// since, owner, acknowledgement.
struct AlarmCondition
{
    QString key;      ///< Stable identity, for example "lag:eastus>westeurope".
    QString causeKey; ///< Key of the condition this follows from, or empty.
    Severity severity = Severity::Advisory;
    RegionId region;   ///< Where F8 goes; empty for the fleet itself.
    QString place;     ///< "West Europe", "East US to West Europe".
    QString what;      ///< "replication lag".
    QString valueText; ///< "38 s".
    QString limitText; ///< "> 30 s", or empty.
    QString meaning;
    QStringList whatToDo;
    bool isSourceStale = false;

    bool operator==(const AlarmCondition&) const = default;
};

/// One large number with its small print, for the strip under the map.
struct Tile
{
    QString title; ///< "WRITES, public path".
    Figure figure;
    QString suffix; ///< Beside the number: "of 60 s".
    QString detail; ///< Below it.

    bool operator==(const Tile&) const = default;
};

/// One endpoint of a Traffic Manager profile, as ARM tells it.
struct TrafficEndpointAssessment
{
    QString name;
    RegionId region;       ///< By the fleet file; empty when it names none.
    QString status;        ///< "Enabled", "Disabled", "—".
    QString monitorStatus; ///< "Online", "Degraded", ..., "—".
    QString priorityText;
    QString weightText;
    Severity severity = Severity::Normal;
    QString why; ///< What differs from the fleet file or from health, or empty.

    bool operator==(const TrafficEndpointAssessment&) const = default;
};

struct TrafficProfileAssessment
{
    QString name;
    QString dnsName;
    QString method;
    Figure state; ///< Text is the monitor status; no number.
    Figure ttl;   ///< Seconds.
    std::vector<TrafficEndpointAssessment> endpoints;

    bool operator==(const TrafficProfileAssessment&) const = default;
};

/// What one name server answers to one name, and whether that is what ARM's state should give.
struct DnsAssessment
{
    QString serverName;
    QString queriedName;
    Figure answer;              ///< Text is where the answer leads; no number.
    RegionId region;            ///< Empty when the answer leads to no known region.
    std::optional<bool> agrees; ///< Empty when that cannot be judged.
    QString why;

    bool operator==(const DnsAssessment&) const = default;
};

/// What the fleet's replication traffic would cost if that region were primary, at the present
/// WAL rate.
struct CostIfPrimary
{
    RegionId region;
    Figure perHour;
    Figure deltaPerHour; ///< Signed, against now.

    bool operator==(const CostIfPrimary&) const = default;
};

struct FleetAssessment
{
    UtcTime at;
    std::uint64_t revision = 0;
    std::optional<Microseconds> feedAge; ///< Empty before the first snapshot.
    Quality feedQuality = Quality::Unknown;
    bool isDeskCutOff = false; ///< This desk asks every region and reaches none: it blames itself.
    bool isSimulated = false;
    std::vector<RegionAssessment> regions; ///< In fleet order.
    std::vector<LinkAssessment> links;
    std::vector<AlarmCondition> conditions;
    std::vector<Tile> tiles;
    std::vector<TrafficProfileAssessment> traffic;
    std::vector<DnsAssessment> dns;
    std::vector<CostIfPrimary> costIfPrimary;
    Figure totalCostPerHour;
    Figure totalCostPerMonth;
    Figure availability;
    Figure writeLatencyMs;               ///< Of the public path's last accepted write, in ms.
    std::optional<RegionId> primary;     ///< Only when exactly one region is known to be writable.
    std::optional<RegionId> lastPrimary; ///< The present or last known one.
    std::optional<RegionId> bestCandidate;      ///< The standby that would be chosen now.
    std::optional<MonotonicTime> incidentSince; ///< T1: when the primary's verdict left Up.
    QString summary; ///< "3 regions normal", "12 of 14 live, 1 stale, 1 unknown".

    bool operator==(const FleetAssessment&) const = default;

    [[nodiscard]] const RegionAssessment* find(const RegionId& id) const
    {
        for (const RegionAssessment& region : regions)
            if (region.id == id)
                return &region;
        return nullptr;
    }

    /// What a person calls the region: its name, or the id of one that is not among these.
    [[nodiscard]] QString nameOf(const RegionId& id) const
    {
        const RegionAssessment* region = find(id);
        return region != nullptr ? region->name : id.text();
    }
};

} // namespace pilothouse
