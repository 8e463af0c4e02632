#include "ui/settings/sources_model.h"

#include "models/core/text.h"
#include "models/telemetry/quality.h"

namespace pilothouse::ui {
namespace {

/// The age from which on a value of this interval has that quality or a worse one. Asked of the
/// rule itself, so that this table cannot drift from it.
Microseconds ageOf(Quality quality, Milliseconds interval)
{
    const Microseconds step = Milliseconds(100);
    Microseconds age(0);
    while (qualityByAge(age, interval) < quality && age < Seconds(60))
        age += step;
    return age;
}

/// A duration, or a dash in its place when there is none.
Cell numberCell(std::optional<Microseconds> duration)
{
    Cell cell;
    cell.text = duration ? text::duration(*duration) : QStringLiteral("—");
    cell.isNumeric = true;
    return cell;
}

CellRow sourceRow(const QString& name, Milliseconds interval, std::optional<Milliseconds> deadline)
{
    CellRow result;
    result.key = name;
    result.cells = {wordCell(name), numberCell(interval), numberCell(deadline),
                    numberCell(ageOf(Quality::Stale, interval)),
                    numberCell(ageOf(Quality::Unknown, interval))};
    return result;
}

} // namespace

SourcesModel::SourcesModel(const WatchSettings& watch, QObject* parent)
    : CellTable(
          {tr("source"), tr("asked every"), tr("waits"), tr("stale from"), tr("unknown from")},
          parent)
{
    setRows({sourceRow(tr("HTTPS health"), watch.healthInterval, watch.healthDeadline),
             sourceRow(tr("PostgreSQL"), watch.databaseInterval, watch.databaseDeadline),
             sourceRow(tr("host control"), watch.platformInterval, std::nullopt),
             sourceRow(tr("Traffic Manager"), watch.trafficInterval, std::nullopt),
             sourceRow(tr("name servers"), watch.dnsInterval, std::nullopt),
             sourceRow(tr("write canaries"), watch.canaryInterval, std::nullopt)});
}

} // namespace pilothouse::ui

#include "moc_sources_model.cpp"
