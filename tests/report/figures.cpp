#include "tests/report/figures.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace pilothouse::report {

namespace {

/// A figure's floor is where its bench wrote it, or the story's own.
struct Known
{
    const char* name;
    const char* unit;
    Rule rule;
    const char* value;
    const char* floor; ///< A path, or a number.
};

constexpr Known known[] = {
    {"First frame with live data", "ms", Rule::AtMost, "console/first_live_frame_ms/median",
     "console/first_live_frame_ms/floor"},
    {"Memory of the console after idling", "MB", Rule::AtMost, "console/resident_mb/after_idling",
     "console/resident_mb/floor"},
    {"Memory of the console, regions killed and healed", "MB", Rule::AtMost,
     "console/resident_mb/after_killing_and_healing", "console/resident_mb/floor"},
    {"Idle console, of a core", "%", Rule::AtMost, "console/idle_cpu_percent_of_a_core/value",
     "console/idle_cpu_percent_of_a_core/floor"},
    {"Idle console, of a core, in the last tenth of its time", "%", Rule::AtMost,
     "console/idle_cpu_percent_of_a_core/last_tenth", "console/idle_cpu_percent_of_a_core/floor"},
    {"Longest stall, regions killed and healed", "ms", Rule::AtMost,
     "console/longest_stall_ms/killing_and_healing", "console/longest_stall_ms/floor"},
    {"Map frame, 60 regions", "ms", Rule::AtMost,
     "map/results/[height=1080;regions=60;what=frame, all layers cached]/median_ms", "2"},
    {"Map frame, 1,000 regions", "ms", Rule::AtMost,
     "map/results/[height=1080;regions=1000;what=frame, all layers cached]/median_ms", "2"},
    {"Map frame after new data, 60 regions", "ms", Rule::AtMost,
     "map/results/[height=1080;regions=60;what=scene and link layer rebuilt after new data]/"
     "median_ms",
     "2"},
    {"Map frame after new data, 1,000 regions", "ms", Rule::AtMost,
     "map/results/[height=1080;regions=1000;what=scene and link layer rebuilt after new data]/"
     "median_ms",
     "2"},
    {"Chart of 3,600 points, update and paint", "ms", Rule::AtMost,
     "chart/oneLine/updateAndPaintMsMedian", "chart/limitMs"},
    {"CPU for 1,000 probes of 50 targets, kept alive", "s", Rule::AtMost,
     "probes/results/[prober=pilothouse;targets=50;connections=kept alive]/"
     "cpu_s_per_1000_probes",
     "probes/results/[prober=pilothouse;targets=50;connections=kept alive]/"
     "floor_cpu_s_per_1000_probes"},
    {"CPU for 1,000 probes of 200 targets, kept alive", "s", Rule::AtMost,
     "probes/results/[prober=pilothouse;targets=200;connections=kept alive]/"
     "cpu_s_per_1000_probes",
     "probes/results/[prober=pilothouse;targets=200;connections=kept alive]/"
     "floor_cpu_s_per_1000_probes"},
    {"CPU for 1,000 probes of 1,000 targets, kept alive", "s", Rule::AtMost,
     "probes/results/[prober=pilothouse;targets=1000;connections=kept alive]/"
     "cpu_s_per_1000_probes",
     "probes/results/[prober=pilothouse;targets=1000;connections=kept alive]/"
     "floor_cpu_s_per_1000_probes"},
    {"Probes of 1,000 targets, kept alive", "per s", Rule::AtLeast,
     "probes/results/[prober=pilothouse;targets=1000;connections=kept alive]/probes_per_s",
     "probes/floor_probes_per_s_of_1000_targets"},
    {"Killed postmaster to the first write elsewhere", "ms", Rule::AtMost,
     "failover/engine/killedToWriteMs", "failover/floorMs"},
    {"Confirmed to the first public write (RTO)", "ms", Rule::AtMost,
     "failover/story/confirmedToPublicWriteMs", "60000"},
    {"Held by F9, after the step's safe point", "ms", Rule::AtMost,
     "failover/storyHeld/holdToHeldMs", "200"},
    {"Armed daemon: killed postmaster to the first write elsewhere", "ms", Rule::AtMost,
     "failover/automaticPostmaster/killedToWriteMs", "1000"},
    {"Armed daemon: region lost", "ms", Rule::AtMost, "failover/automaticRegion/killedToWriteMs",
     "3000"},
    {"Armed daemon: region hangs", "ms", Rule::AtMost, "failover/automaticHang/killedToWriteMs",
     "6000"},
    {"Armed daemon: region silent", "ms", Rule::AtMost,
     "failover/automaticPartition/killedToWriteMs", "6000"},
    {"Armed daemon: writes of the silent side acknowledged after it healed", "", Rule::AtMost,
     "failover/automaticPartition/oldSideAcknowledged", "0"},
    {"Hold from a terminal, process start included", "ms", Rule::AtMost,
     "control/hold_by_terminal/worst_ms", "200"},
    {"Hold from another console", "ms", Rule::AtMost, "control/hold_by_console/worst_ms", "200"},
    {"Longest stall in a failover", "ms", Rule::AtMost, "failover/story/longestStallMs", "50"},
    {"Longest stall in a failover, slow disk", "ms", Rule::AtMost,
     "failover/storySlowDisk/longestStallMs", "50"},
};

/// As tests/soak writes them.
constexpr const char* ofTheSoak[] = {
    "memory growth after warm-up", "longest stall", "open files gained",
    "database sessions gained",    "journal",       "history"};

std::optional<double> numberAt(const QJsonValue& root, const QString& path)
{
    bool isNumber = false;
    const double constant = path.toDouble(&isNumber);
    if (isNumber)
        return constant;
    const QJsonValue value = valueAt(root, path);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

bool hasMembers(const QJsonValue& item, const QString& wanted)
{
    const QStringList members = wanted.split(QLatin1Char(';'));
    return std::all_of(members.begin(), members.end(), [&](const QString& member) {
        const QJsonValue value = item[member.section(QLatin1Char('='), 0, 0)];
        return value.toVariant().toString() == member.section(QLatin1Char('='), 1);
    });
}

QJsonValue itemWith(const QJsonValue& list, const QString& wanted)
{
    for (const QJsonValue item : list.toArray())
        if (hasMembers(item, wanted))
            return item;
    return QJsonValue::Undefined;
}

Figure soakFigure(const QJsonValue& soak, const QString& name)
{
    const QString path = QStringLiteral("figures/[name=%1]/").arg(name);
    return {QStringLiteral("Soak: ") + name,
            valueAt(soak, path + QStringLiteral("unit")).toString(), Rule::AtMost,
            numberAt(soak, path + QStringLiteral("value")),
            numberAt(soak, path + QStringLiteral("floor"))};
}

} // namespace

std::optional<bool> Figure::isMet() const
{
    if (!value || !floor)
        return std::nullopt;
    return rule == Rule::AtMost ? *value <= *floor : *value >= *floor;
}

std::vector<Figure> benchFigures(const QJsonValue& bench)
{
    std::vector<Figure> figures;
    for (const Known& each : known)
        figures.push_back({QString::fromLatin1(each.name), QString::fromLatin1(each.unit),
                           each.rule, numberAt(bench, QString::fromLatin1(each.value)),
                           numberAt(bench, QString::fromLatin1(each.floor))});
    return figures;
}

std::vector<Figure> soakFigures(const QJsonValue& soak)
{
    std::vector<Figure> figures;
    for (const char* name : ofTheSoak)
        figures.push_back(soakFigure(soak, QString::fromLatin1(name)));
    return figures;
}

QJsonValue valueAt(const QJsonValue& root, const QString& path)
{
    QJsonValue value = root;
    for (const QString& part : path.split(QLatin1Char('/'))) {
        const bool isChoice = part.startsWith(QLatin1Char('[')) && part.endsWith(QLatin1Char(']'));
        value = isChoice ? itemWith(value, part.mid(1, part.size() - 2)) : value[part];
    }
    return value;
}

} // namespace pilothouse::report
