#pragma once

#include "app/lab/topology.h"

#include <map>
#include <optional>
#include <set>
#include <utility>

/// What is broken in the lab right now, as a value: each process derives its behaviour from the
/// whole set, so that faults overlap and heal in any order.
namespace pilothouse::lab {

enum class FaultKind
{
    Kill,         ///< SIGKILL of database and application; bytes in flight are lost.
    Hang,         ///< SIGSTOP of database and application; TCP still answers.
    Partition,    ///< Every link to and from the region is silently cut.
    Slow,         ///< Five times the latency and a thin line, to and from the region.
    AppError,     ///< The application answers 500; its database is fine.
    Arm429,       ///< ARM throttles requests about the region.
    Arm500,       ///< ARM fails requests about the region.
    ArmHang,      ///< ARM never answers requests about the region.
    FullDisk,     ///< The database's disk takes no further byte.
    ArmSlow,      ///< ARM answers 4 s late.
    ArmLost,      ///< ARM carries orders out and never answers them; questions it answers.
    ArmLies,      ///< ARM answers orders with 200 and does nothing.
    ArmLocked,    ///< ARM refuses orders: a lock stands on the resources.
    TokenExpired, ///< ARM takes no token any more that was given out before.
    DnsDead,      ///< The resolver never answers.
    DnsOld,       ///< The resolver goes on telling what it told when this began.
};

/// Where a fault is: a region; "arm", for requests about whatever region or none; or the vantage of
/// a resolver ("desk", "users-europe").
enum class FaultPlace
{
    Region,
    Arm,
    Resolver,
};

/// "kill", "hang", ...: how the command line and faults.json spell it.
[[nodiscard]] QString faultName(FaultKind kind);
[[nodiscard]] std::optional<FaultKind> faultFromName(const QString& name);
/// All names, for help and refusals.
[[nodiscard]] QStringList faultNames();

/// The kind of a place by its name, or none.
[[nodiscard]] std::optional<FaultPlace> faultPlace(const Topology& topology, const QString& name);
/// Whether that fault can be there.
[[nodiscard]] bool canBeAt(FaultKind kind, FaultPlace place);

/// What can be wrong with one pair of vantage and region.
enum class PairFault
{
    Cut,  ///< Silent in both directions.
    Mute, ///< What is sent arrives, and no answer comes back.
};

struct FaultSet
{
    std::map<QString, std::set<FaultKind>> regions; ///< By place.
    std::set<std::pair<QString, QString>> cuts;     ///< From, to: single pairs that are cut.
    std::set<std::pair<QString, QString>> mutes;    ///< The same, for PairFault::Mute.

    [[nodiscard]] bool has(const QString& place, FaultKind kind) const;
    [[nodiscard]] std::set<std::pair<QString, QString>>& pairsOf(PairFault fault);

    bool operator==(const FaultSet&) const = default;
};

/// {"eastus": ["kill"], "cuts": ["desk>eastus"]}; what is without faults is left out.
[[nodiscard]] QJsonObject toJson(const FaultSet& faults);
/// The same back; what it does not know is left out.
[[nodiscard]] FaultSet faultsFromJson(const QJsonObject& object);

/// What the fabric does with one link.
struct LinkState
{
    bool isCut = false;  ///< Silent: no FIN, no RST, no byte, connects hang.
    bool isDown = false; ///< Nobody there: connects are refused, bytes in flight are dropped.
    bool isMute = false; ///< Towards the client no byte; new connects hang, as their answer does.
    int roundTripMs = 0;
    qint64 bytesPerSecond = 0; ///< 0 is unlimited.

    bool operator==(const LinkState&) const = default;
};

/// All links that the fabric relays: the topology's, then the desk's way to ARM (to = "arm").
[[nodiscard]] std::vector<Link> relayedLinks(const Topology& topology);

/// The state of each of relayedLinks() under these faults, in the same order.
[[nodiscard]] std::vector<LinkState> linkStates(const std::vector<Link>& links,
                                                const FaultSet& faults);

} // namespace pilothouse::lab
