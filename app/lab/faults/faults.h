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
    Kill,      ///< SIGKILL of database and application; bytes in flight are lost.
    Hang,      ///< SIGSTOP of database and application; TCP still answers.
    Partition, ///< Every link to and from the region is silently cut.
    Slow,      ///< Five times the latency and a thin line, to and from the region.
    AppError,  ///< The application answers 500; its database is fine.
    Arm429,    ///< ARM throttles requests about the region.
    Arm500,    ///< ARM fails requests about the region.
    ArmHang,   ///< ARM never answers requests about the region.
    FullDisk,  ///< The database's disk takes no further byte.
};

/// "kill", "hang", ...: how the command line and faults.json spell it.
[[nodiscard]] QString faultName(FaultKind kind);
[[nodiscard]] std::optional<FaultKind> faultFromName(const QString& name);
/// All names, for help and refusals.
[[nodiscard]] QStringList faultNames();

struct FaultSet
{
    std::map<QString, std::set<FaultKind>> regions;
    std::set<std::pair<QString, QString>> cuts; ///< From, to: single pairs that are cut.

    [[nodiscard]] bool has(const QString& region, FaultKind kind) const;

    bool operator==(const FaultSet&) const = default;
};

/// {"eastus": ["kill"], "cuts": ["desk>eastus"]}; a region without faults is left out.
[[nodiscard]] QJsonObject toJson(const FaultSet& faults);
/// The same back; what it does not know is left out.
[[nodiscard]] FaultSet faultsFromJson(const QJsonObject& object);

/// What the fabric does with one link.
struct LinkState
{
    bool isCut = false;  ///< Silent: no FIN, no RST, no byte, connects hang.
    bool isDown = false; ///< Nobody there: connects are refused, bytes in flight are dropped.
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
