#include "app/lab/faults/faults.h"

#include <QJsonArray>

#include <algorithm>

namespace pilothouse::lab {

namespace {

constexpr int slowFactor = 5;
constexpr qint64 slowBytesPerSecond = 64'000;
constexpr int armRoundTripMs = 25;

constexpr std::pair<FaultKind, const char*> names[] = {
    {FaultKind::Kill, "kill"},
    {FaultKind::Hang, "hang"},
    {FaultKind::Partition, "partition"},
    {FaultKind::Slow, "slow"},
    {FaultKind::AppError, "app-error"},
    {FaultKind::Arm429, "arm-429"},
    {FaultKind::Arm500, "arm-500"},
    {FaultKind::ArmHang, "arm-hang"},
    {FaultKind::FullDisk, "full-disk"},
    {FaultKind::ArmSlow, "arm-slow"},
    {FaultKind::ArmLost, "arm-lost"},
    {FaultKind::ArmLies, "arm-lies"},
    {FaultKind::ArmLocked, "arm-locked"},
    {FaultKind::TokenExpired, "token-expired"},
    {FaultKind::DnsDead, "dns-dead"},
    {FaultKind::DnsOld, "dns-old"},
};

const QString armPlace = QStringLiteral("arm");
const QString cutsKey = QStringLiteral("cuts");
const QString mutesKey = QStringLiteral("mutes");

using Pairs = std::set<std::pair<QString, QString>>;

QJsonArray toArray(const Pairs& pairs)
{
    QJsonArray list;
    for (const auto& [from, to] : pairs)
        list.append(from + QLatin1Char('>') + to);
    return list;
}

Pairs pairsFrom(const QJsonArray& list)
{
    Pairs pairs;
    for (const QJsonValue value : list)
        pairs.insert({value.toString().section(QLatin1Char('>'), 0, 0),
                      value.toString().section(QLatin1Char('>'), 1)});
    return pairs;
}

/// A region's own loopback traffic leaves no building: partition and slow do not touch it.
bool crosses(const Link& link, const FaultSet& faults, FaultKind kind)
{
    return link.from != link.to && (faults.has(link.from, kind) || faults.has(link.to, kind));
}

/// Host control stands outside the machines that are killed.
bool isDown(const Link& link, const FaultSet& faults)
{
    if (link.service == Service::Host)
        return false;
    return faults.has(link.to, FaultKind::Kill);
}

LinkState stateOf(const Link& link, const FaultSet& faults)
{
    LinkState state;
    const bool isSlow = crosses(link, faults, FaultKind::Slow);
    state.isCut =
        crosses(link, faults, FaultKind::Partition) || faults.cuts.contains({link.from, link.to});
    state.isDown = isDown(link, faults);
    state.isMute = faults.mutes.contains({link.from, link.to});
    state.roundTripMs = link.roundTripMs * (isSlow ? slowFactor : 1);
    state.bytesPerSecond = isSlow ? slowBytesPerSecond : link.bytesPerSecond;
    return state;
}

} // namespace

QString faultName(FaultKind kind)
{
    for (const auto& [known, name] : names)
        if (known == kind)
            return QString::fromLatin1(name);
    Q_UNREACHABLE();
}

std::optional<FaultKind> faultFromName(const QString& name)
{
    for (const auto& [kind, known] : names)
        if (name == QLatin1String(known))
            return kind;
    return std::nullopt;
}

QStringList faultNames()
{
    QStringList list;
    for (const auto& [kind, name] : names)
        list.append(QString::fromLatin1(name));
    return list;
}

std::optional<FaultPlace> faultPlace(const Topology& topology, const QString& name)
{
    if (name == armPlace)
        return FaultPlace::Arm;
    for (const RegionPlace& region : topology.regions)
        if (region.id == name)
            return FaultPlace::Region;
    for (const Resolver& resolver : topology.resolvers)
        if (resolver.vantage == name)
            return FaultPlace::Resolver;
    return std::nullopt;
}

bool canBeAt(FaultKind kind, FaultPlace place)
{
    switch (kind) {
    case FaultKind::Kill:
    case FaultKind::Hang:
    case FaultKind::Partition:
    case FaultKind::Slow:
    case FaultKind::AppError:
    case FaultKind::FullDisk:
        return place == FaultPlace::Region;
    case FaultKind::Arm429:
    case FaultKind::Arm500:
    case FaultKind::ArmHang:
    case FaultKind::ArmSlow:
    case FaultKind::ArmLost:
    case FaultKind::ArmLies:
    case FaultKind::ArmLocked:
        return place != FaultPlace::Resolver;
    case FaultKind::TokenExpired:
        return place == FaultPlace::Arm;
    case FaultKind::DnsDead:
    case FaultKind::DnsOld:
        return place == FaultPlace::Resolver;
    }
    Q_UNREACHABLE();
}

std::set<std::pair<QString, QString>>& FaultSet::pairsOf(PairFault fault)
{
    return fault == PairFault::Cut ? cuts : mutes;
}

bool FaultSet::has(const QString& place, FaultKind kind) const
{
    const auto found = regions.find(place);
    return found != regions.end() && found->second.contains(kind);
}

QJsonObject toJson(const FaultSet& faults)
{
    QJsonObject object;
    for (const auto& [region, kinds] : faults.regions) {
        QJsonArray list;
        for (const FaultKind kind : kinds)
            list.append(faultName(kind));
        if (!list.isEmpty())
            object[region] = list;
    }
    if (!faults.cuts.empty())
        object[cutsKey] = toArray(faults.cuts);
    if (!faults.mutes.empty())
        object[mutesKey] = toArray(faults.mutes);
    return object;
}

FaultSet faultsFromJson(const QJsonObject& object)
{
    FaultSet faults;
    faults.cuts = pairsFrom(object[cutsKey].toArray());
    faults.mutes = pairsFrom(object[mutesKey].toArray());
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        for (const QJsonValue value : entry.value().toArray())
            if (const auto kind = faultFromName(value.toString()))
                faults.regions[entry.key()].insert(*kind);
    return faults;
}

std::vector<Link> relayedLinks(const Topology& topology)
{
    std::vector<Link> links = topology.links;
    Link arm;
    arm.from = deskPlace;
    arm.to = QStringLiteral("arm");
    arm.address = topology.armAddress;
    arm.port = topology.armPort;
    arm.targetSocket = topology.armSocket;
    arm.roundTripMs = armRoundTripMs;
    links.push_back(arm);
    return links;
}

std::vector<LinkState> linkStates(const std::vector<Link>& links, const FaultSet& faults)
{
    std::vector<LinkState> states;
    states.reserve(links.size());
    for (const Link& link : links)
        states.push_back(stateOf(link, faults));
    return states;
}

} // namespace pilothouse::lab
