#include "app/lab/faults/faults.h"

#include <QJsonArray>

#include <algorithm>

namespace pilothouse::lab {

namespace {

constexpr int slowFactor = 5;
constexpr qint64 slowBytesPerSecond = 64'000;
constexpr int armRoundTripMs = 25;

constexpr std::pair<FaultKind, const char*> names[] = {
    {FaultKind::Kill, "kill"},           {FaultKind::Hang, "hang"},
    {FaultKind::Partition, "partition"}, {FaultKind::Slow, "slow"},
    {FaultKind::AppError, "app-error"},  {FaultKind::Arm429, "arm-429"},
    {FaultKind::Arm500, "arm-500"},      {FaultKind::ArmHang, "arm-hang"},
    {FaultKind::FullDisk, "full-disk"},
};

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

bool FaultSet::has(const QString& region, FaultKind kind) const
{
    const auto found = regions.find(region);
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
    QJsonArray cuts;
    for (const auto& [from, to] : faults.cuts)
        cuts.append(from + QLatin1Char('>') + to);
    if (!cuts.isEmpty())
        object["cuts"] = cuts;
    return object;
}

FaultSet faultsFromJson(const QJsonObject& object)
{
    FaultSet faults;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        for (const QJsonValue value : entry.value().toArray()) {
            const QString word = value.toString();
            if (entry.key() == QStringLiteral("cuts"))
                faults.cuts.insert(
                    {word.section(QLatin1Char('>'), 0, 0), word.section(QLatin1Char('>'), 1)});
            else if (const auto kind = faultFromName(word))
                faults.regions[entry.key()].insert(*kind);
        }
    }
    return faults;
}

std::vector<Link> relayedLinks(const Topology& topology)
{
    std::vector<Link> links = topology.links;
    Link arm;
    arm.from = QStringLiteral("desk");
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
