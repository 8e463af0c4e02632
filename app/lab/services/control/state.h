#pragma once

#include "app/lab/services/control/traffic/profile.h"
#include "app/lab/topology.h"
#include "models/core/time.h"

#include <map>

/// What the lab's Azure remembers: it outlives the process that serves it.
namespace pilothouse::lab {

inline constexpr auto globalResourceGroup = "rg-oversight-global";

/// A long-running operation. Ends once, and never moves afterwards.
struct Operation
{
    enum class Step
    {
        Waiting,  ///< For a condition before it may act.
        Acting,   ///< The order is under way to the region.
        Watching, ///< The region took the order; its effect is not seen yet.
        Succeeded,
        Failed,
    };

    QString id;       ///< A GUID.
    QString kind;     ///< "promote", "restart", "start", "stop", "scale".
    QString provider; ///< "Microsoft.DBforPostgreSQL", "Microsoft.Web".
    QString region;
    Step step = Step::Acting;
    UtcTime startedAt;
    UtcTime endedAt;
    QString errorCode;
    QString errorMessage;

    bool operator==(const Operation&) const = default;

    [[nodiscard]] bool isOver() const { return step == Step::Succeeded || step == Step::Failed; }
};

struct Sku
{
    QString name;
    QString tier;
    QString size;
    QString family;
    int capacity = 1;

    bool operator==(const Sku&) const = default;
};

struct CloudState
{
    std::vector<ManagedProfile> profiles;
    std::map<QString, Sku> plans;      ///< By region.
    std::vector<Operation> operations; ///< Oldest first, at most operationsMax.

    static constexpr std::size_t operationsMax = 200;

    bool operator==(const CloudState&) const = default;

    [[nodiscard]] Operation* find(const QString& operationId);
    [[nodiscard]] ManagedProfile* findProfile(const QString& name); ///< Any letter case.
};

/// The application's Azure as it is at first: the specification's profiles and plans.
[[nodiscard]] CloudState initialState(const Topology& topology);

[[nodiscard]] QJsonObject toJson(const CloudState& state);
[[nodiscard]] CloudState stateFromJson(const QJsonObject& object);

/// What a restarted process makes of operations that were under way: whether an order that it had
/// sent took effect is not known to it, so it does not go on and says so.
[[nodiscard]] CloudState afterRestart(CloudState state, UtcTime now);

} // namespace pilothouse::lab
