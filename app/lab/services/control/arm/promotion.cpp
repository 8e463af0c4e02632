#include "app/lab/services/control/arm/promotion.h"

#include "app/lab/services/control/arm/operations.h"
#include "app/lab/services/control/arm/server_body.h"
#include "app/lab/services/control/resource_names.h"

namespace pilothouse::lab::arm {

namespace {

const QString kind = QStringLiteral("promote");

/// The first api-version that spells its words with capitals.
const QString capitalVersion = QStringLiteral("2025-08-01");

struct Order
{
    bool isPlanned = false;
};

QString spelled(const char* word, const QString& apiVersion)
{
    QString text = QString::fromLatin1(word);
    if (apiVersion >= capitalVersion)
        text[0] = text[0].toUpper();
    return text;
}

Error malformed(const QString& what)
{
    return {ErrorCode::Malformed, what, {}, {}};
}

Result<Order> readOrder(const QJsonObject& body, const QString& apiVersion)
{
    const QJsonObject properties = body["properties"].toObject();
    const QJsonObject replica = properties["replica"].toObject();
    if (replica.isEmpty()) {
        if (properties["replicationRole"] == QStringLiteral("None"))
            return Order{};
        return malformed(QStringLiteral("Only a promotion is offered here: properties.replica"));
    }
    const QString mode = replica["promoteMode"].toString();
    const QString option = replica["promoteOption"].toString();
    const QString planned = spelled("planned", apiVersion);
    if (mode == spelled("switchover", apiVersion))
        return malformed(QStringLiteral(
            "A switchover needs a virtual endpoint whose reader points at this server"));
    if (mode != spelled("standalone", apiVersion))
        return malformed(
            QStringLiteral("promoteMode '%1' is not valid in %2").arg(mode, apiVersion));
    if (option != planned && option != spelled("forced", apiVersion))
        return malformed(
            QStringLiteral("promoteOption '%1' is not valid in %2").arg(option, apiVersion));
    return Order{option == planned};
}

/// Whether the replica holds all that the primary has, both as seen just now.
bool isCaughtUp(const Cloud& cloud, const QString& region)
{
    const ServerSight* own = cloud.freshSight(region);
    if (!own)
        return false;
    for (const RegionPlace& other : cloud.topology.regions) {
        const ServerSight* sight = cloud.freshSight(other.id);
        if (sight && !sight->isInRecovery && sight->isRunning && sight->hasReplicas)
            return own->replayLsn >= sight->writeLsn;
    }
    return false;
}

void order(Cloud& cloud, Operation& operation)
{
    operation.step = Operation::Step::Acting;
    RegionAct act;
    act.region = operation.region;
    act.path = QStringLiteral("/database/promote");
    const QString id = operation.id;
    cloud.acts.perform(act, [&cloud, id](const Done& done) {
        Operation* acting = cloud.state.find(id);
        if (!done || !acting)
            return end(cloud, id, done);
        acting->step = Operation::Step::Watching;
        cloud.onChange();
    });
}

void watch(Cloud& cloud, Operation& operation)
{
    const ServerSight* sight = cloud.freshSight(operation.region);
    if (operation.step == Operation::Step::Waiting && isCaughtUp(cloud, operation.region))
        return order(cloud, operation);
    if (operation.step == Operation::Step::Watching && sight && !sight->isInRecovery)
        return end(cloud, operation.id, Done(std::monostate{}));
    if (operation.step == Operation::Step::Acting ||
        cloud.clock.utc() - operation.startedAt < promotionBudget)
        return;
    end(cloud, operation.id,
        Error{ErrorCode::Timeout,
              operation.step == Operation::Step::Waiting
                  ? QStringLiteral("The replica did not catch up with its primary")
                  : QStringLiteral("The server took the order but was not seen to be promoted"),
              QStringLiteral("Waited %1 s").arg(promotionBudget.count()),
              {}});
}

} // namespace

Answer promote(Cloud& cloud, const RegionPlace& region, const Call& call, const QString& armUrl)
{
    const Result<Order> asked = readOrder(call.body, call.apiVersion);
    if (!asked)
        return badRequest(asked.error().what);
    const ServerSight* sight = cloud.freshSight(region.id);
    if (sight && !sight->isInRecovery)
        return badRequest(QStringLiteral("%1 is not a replica").arg(serverName(region)));
    for (const Operation& operation : cloud.state.operations)
        if (operation.kind == kind && operation.region == region.id && !operation.isOver())
            return refusal(
                409, QStringLiteral("ServerIsBusy"),
                QStringLiteral("A promotion of %1 is under way").arg(serverName(region)));
    const auto step = asked.value().isPlanned ? Operation::Step::Waiting : Operation::Step::Acting;
    const QString id = begin(cloud, kind, databaseProvider(), region.id, step);
    Operation& operation = *cloud.state.find(id);
    if (!asked.value().isPlanned)
        order(cloud, operation);
    return accepted(*cloud.state.find(id), armUrl, call.apiVersion);
}

void watchPromotions(Cloud& cloud)
{
    QStringList running;
    for (const Operation& operation : cloud.state.operations)
        if (operation.kind == kind && !operation.isOver())
            running.append(operation.id);
    for (const QString& id : running)
        watch(cloud, *cloud.state.find(id));
}

} // namespace pilothouse::lab::arm
