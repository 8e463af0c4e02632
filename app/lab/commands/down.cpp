#include "app/lab/commands/commands.h"

#include "app/lab/postgres/cluster.h"
#include "app/lab/supervisor/supervisor.h"
#include "app/lab/system/json_call.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace pilothouse::lab {

namespace {

using namespace std::chrono_literals;

constexpr auto politeBudget = 20s;
Error survivors(const QString& folder)
{
    return {ErrorCode::Refused, QStringLiteral("Processes of the lab in %1 survive").arg(folder),
            QStringLiteral("They may belong to another user"),
            QStringLiteral("Run down as the user who ran up, or as root")};
}

} // namespace

Done removeLab(const QString& folder)
{
    const QString program = folder + QStringLiteral("/bin/pilothouse-lab");
    if (!killAll([&] { return processesOfProgram(program); }, killBudget))
        return survivors(folder);
    const QDir regions(folder + QStringLiteral("/regions"));
    for (const QString& region : regions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        Topology topology;
        topology.folder = folder;
        if (!killDatabase(topology, region))
            return survivors(folder);
    }
    if (QDir(folder).removeRecursively())
        return std::monostate{};
    return Error{ErrorCode::Refused,
                 QStringLiteral("Cannot remove all of %1").arg(folder),
                 {},
                 QStringLiteral("Look who owns the rest, and remove it by hand")};
}

int down(const Place& place)
{
    if (!QFileInfo::exists(place.folder)) {
        std::printf("No lab in %s\n", qPrintable(place.folder));
        return 0;
    }
    const Result<Topology> topology = readTopology(place.folder);
    const bool isLab =
        topology || QFileInfo::exists(place.folder + QStringLiteral("/bin/pilothouse-lab"));
    if (!isLab)
        return refuse({ErrorCode::Refused, QStringLiteral("%1 is not a lab").arg(place.folder),
                       QStringLiteral("It holds no topology.json"),
                       QStringLiteral("Nothing was touched")});
    if (topology)
        static_cast<void>(
            callJson(supervisorSocket(topology.value()), {{"command", "down"}}, politeBudget));
    if (const Done removed = removeLab(place.folder); !removed)
        return refuse(removed.error());
    std::printf("Down: no process, no file is left of %s\n", qPrintable(place.folder));
    return 0;
}

} // namespace pilothouse::lab
